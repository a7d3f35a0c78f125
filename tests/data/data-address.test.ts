import { describe, expect, it } from "vitest";
import { dataAddress } from "#src/data/data-address.ts";

const BASE = "https://read.example/dateline/?view=list";
const at = (data: string | undefined) => dataAddress(data, BASE);

describe("the data file that a link asks for", () => {
  it.each([
    ["nothing is the bundled one, beside the page", undefined, "dateline/data/timeline.json"],
    ["a path beside the page", "mine.json", "dateline/mine.json"],
    ["a path from the root", "/mine.json", "mine.json"],
    ["the whole address of the same origin", "https://read.example/x.json", "x.json"],
  ])("%s", (_, data, path) => {
    expect(at(data)).toEqual({ kind: "own", url: `https://read.example/${path}` });
  });

  it.each([
    ["another host", "https://other.example/t.json", "other.example"],
    ["another host without a scheme", "//other.example/t.json", "other.example"],
    ["another port", "https://read.example:8443/t.json", "read.example:8443"],
    ["another scheme", "http://read.example/t.json", "read.example"],
    [
      "a host that only begins alike",
      "https://read.example.evil.example/",
      "read.example.evil.example",
    ],
    [
      "backslashes, which browsers read as slashes",
      String.raw`\\other.example\t.json`,
      "other.example",
    ],
  ])("at %s has to be confirmed, by the host that is asked", (_, data, host) => {
    expect(at(data)).toMatchObject({ kind: "foreign", host });
  });

  it.each([
    "javascript:alert(1)",
    "data:application/json,{}",
    "file:///etc/passwd",
    "blob:https://read.example/1",
    "ftp://read.example/t.json",
    "https://name:secret@read.example/t.json",
    "https://name@other.example/t.json",
    "https://[",
    "http://",
  ])("%s is never asked for", (data) => {
    expect(at(data)).toEqual({ kind: "unusable" });
  });
});
