import { describe, expect, test } from "vitest";
import { rulesFor } from "#src/app/trusted-types.ts";
import { PAYLOADS } from "#tests/payloads/payloads.ts";

const BASE = "https://read.example/dateline/?view=list";
const { createHTML, createScriptURL } = rulesFor(BASE);
const written = (text: string) => createHTML(text, "TrustedHTML", "Element innerHTML");

describe("markup", () => {
  test("that code writes into the page becomes text", () => {
    expect(written('<b class="x">1 & 2</b>')).toBe('&#60;b class="x"&#62;1 &#38; 2&#60;/b&#62;');
    expect(written("2025")).toBe("2025");
  });

  test("of no payload is anything left that begins an element", () => {
    for (const payload of PAYLOADS) expect(written(payload)).not.toMatch(/[<>]/u);
  });

  test("that is parsed apart from the page is what it is", () => {
    const text = "<p>apart</p>";
    expect(createHTML(text, "TrustedHTML", "DOMParser parseFromString")).toBe(text);
  });
});

describe("a script", () => {
  test.each([
    "https://read.example/dateline/assets/worker-pUIA1Yvy.js",
    "./assets/archive-worker-Cisof1gk.js",
    "sw.js",
  ])("of ours starts: %s", (url) => {
    expect(createScriptURL(url)).toBe(new URL(url, BASE).href);
  });

  test.each([
    "https://other.example/dateline/assets/worker-pUIA1Yvy.js",
    "https://read.example/assets/worker-pUIA1Yvy.js",
    "https://read.example/dateline/assets/worker-a.js?from=elsewhere",
    "https://read.example/dateline/assets/worker-a.js/../../../x.js",
    "https://read.example/dateline/assets/worker-a/b.js",
    "assets/page-1.js",
    "data/worker-a.js",
    "blob:https://read.example/9115d58c-bcda-ff47-86e5-083e9a215304",
    "data:text/javascript,ran()",
    "javascript:ran()",
    "https://[",
    "",
  ])("of anybody else does not: %j", (url) => {
    expect(createScriptURL(url)).toBeNull();
  });

  test("of no payload starts", () => {
    for (const payload of PAYLOADS) expect(createScriptURL(payload)).toBeNull();
  });
});
