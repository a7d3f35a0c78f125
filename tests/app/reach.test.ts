import { describe, expect, test } from "vitest";
import { originFor } from "#src/app/reach.ts";

const BASE = "https://read.example/dateline/";
const OTHER = "https://other.example/t.json";
const agreed = { agreed: "https://other.example" };
const search = (data: string) => `?data=${encodeURIComponent(data)}`;

describe("whom the page can ask besides its own server", () => {
  test("the origin that its address names, once the reader has agreed", () => {
    expect(originFor(search(OTHER), BASE, agreed)).toBe("https://other.example");
  });

  test.each([
    ["nothing is agreed", search(OTHER), null],
    ["another was agreed to", search(OTHER), { agreed: "https://third.example" }],
    ["another port was", search("https://other.example:8443/t.json"), agreed],
    ["another scheme was", search("http://other.example/t.json"), agreed],
    ["the data is its own", "?data=mine.json", agreed],
    ["it names no data", "", agreed],
    ["it shows a collection of this machine", `${search(OTHER)}&collection=mine`, agreed],
    ["what was kept is nonsense", search(OTHER), "https://other.example"],
  ])("nobody where %s", (_, address, state) => {
    expect(originFor(address, BASE, state)).toBeUndefined();
  });

  test("a host that stands for many is no address", () => {
    for (const host of ["*.example", "*", "a;b.example", "[::1]"]) {
      const origin = `http://${host}`;
      expect(originFor(search(`${origin}/t.json`), BASE, { agreed: origin })).toBeUndefined();
    }
  });
});
