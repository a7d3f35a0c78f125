import { expect, test } from "vitest";
import { cacheOf, isAppPage, isNamedByContent, keptAddress } from "#src/offline/kept-address.ts";

const SCOPE = "https://read.example/dateline/";

const asked = (path: string, more: { mode?: string; method?: string; range?: boolean } = {}) => ({
  url: new URL(path, SCOPE).href,
  method: more.method ?? "GET",
  mode: more.mode ?? "cors",
  headers: { has: (name: string) => name === "range" && more.range === true },
});

test.each(["", "?view=list&event=a", "index.html", "index.html?collection=harbour"])(
  "opening %j is answered with the page",
  (path) => {
    expect(keptAddress(asked(path, { mode: "navigate" }), SCOPE)).toBe(`${SCOPE}index.html`);
  },
);

test.each([
  ["the page of a folder below", asked("harbour/", { mode: "navigate" })],
  ["a file with a question", asked("data/timeline.json?again")],
])("%s is not this page", (_, request) => {
  expect(keptAddress(request, SCOPE)).not.toBe(`${SCOPE}index.html`);
  expect(keptAddress(request, SCOPE)).toBe(request.url);
});

test.each([
  ["another host", asked("https://other.example/dateline/data/timeline.json")],
  ["what lies above", asked("../data/timeline.json")],
  ["a part of a file", asked("data/timeline.json", { range: true })],
  ["what is sent", asked("data/timeline.json", { method: "POST" })],
])("%s is left to the network", (_, request) => {
  expect(keptAddress(request, SCOPE)).toBeUndefined();
});

test("only the app's own page is a page of the app", () => {
  expect(isAppPage(`${SCOPE}?view=check#here`, SCOPE)).toBe(true);
  expect(isAppPage(`${SCOPE}index.html`, SCOPE)).toBe(true);
  expect(isAppPage(`${SCOPE}harbour/`, SCOPE)).toBe(false);
  expect(isAppPage("https://read.example/", SCOPE)).toBe(false);
});

test("files of two builds lie apart, and only those named by their content may be mixed up", () => {
  const build = (revision: string) => [{ url: "index.html", revision }];
  expect(cacheOf(build("1"), SCOPE)).not.toBe(cacheOf(build("2"), SCOPE));
  expect(cacheOf(build("1"), SCOPE)).not.toBe(cacheOf(build("1"), `${SCOPE}below/`));
  expect(isNamedByContent(`${SCOPE}assets/page-1.js`, SCOPE)).toBe(true);
  expect(isNamedByContent(`${SCOPE}data/timeline.json`, SCOPE)).toBe(false);
});
