import { beforeEach, expect, test, vi } from "vitest";
import { forgetTyped, forgetTypedOf, keepTyped, typedTexts } from "#src/data/typed-texts.ts";

beforeEach(() => window.localStorage.clear());

const typed = (collection: string, place: "adding" | "checking") =>
  Object.fromEntries(typedTexts(collection, place));

test("each name keeps its own: two tabs that type for different claims lose nothing", () => {
  keepTyped("harbour", "checking", "a", { title: "Half" });
  keepTyped("harbour", "checking", "b", 2);
  keepTyped("harbour", "adding", "", "a text");
  expect(typed("harbour", "checking")).toEqual({ a: { title: "Half" }, b: 2 });
  keepTyped("harbour", "checking", "a", undefined);
  expect(typed("harbour", "checking")).toEqual({ b: 2 });
  expect(typed("harbour", "adding")).toEqual({ "": "a text" });
});

test("a collection takes what was typed for it along, and nothing of another one", () => {
  for (const id of ["harbour", "harbour-2", "data:https://example.org/a:b.json"]) {
    keepTyped(id, "adding", "", id);
    keepTyped(id, "checking", "a", id);
  }
  window.localStorage.setItem("dateline.theme", "dark");
  forgetTyped("harbour");
  expect(typed("harbour", "adding")).toEqual({});
  expect(typed("harbour", "checking")).toEqual({});
  expect(typed("harbour-2", "checking")).toEqual({ a: "harbour-2" });
  expect(typed("data:https://example.org/a:b.json", "adding")).toEqual({
    "": "data:https://example.org/a:b.json",
  });
  expect(window.localStorage.getItem("dateline.theme")).toBe("dark");
});

test("an article takes what was typed for its claims along, and nothing of another one's", () => {
  for (const claim of ["a-s01-meeting-1", "a-b-s01-meeting-1", "b-s01-meeting-1"]) {
    keepTyped("harbour", "checking", claim, "half");
  }
  keepTyped("harbour-2", "checking", "a-s01-meeting-1", "half");
  keepTyped("harbour", "adding", "", "a text");
  forgetTypedOf("harbour", "a");
  expect(Object.keys(typed("harbour", "checking")).toSorted()).toEqual([
    "a-b-s01-meeting-1",
    "b-s01-meeting-1",
  ]);
  expect(typed("harbour-2", "checking")).toEqual({ "a-s01-meeting-1": "half" });
  expect(typed("harbour", "adding")).toEqual({ "": "a text" });
});

test("what is no JSON is nothing", () => {
  window.localStorage.setItem("dateline:typed:harbour:checking:a", "{");
  expect(typed("harbour", "checking")).toEqual({ a: undefined });
});

test("a browser that refuses storage keeps nothing, and nothing fails", () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("storage is forbidden", "SecurityError");
  });
  keepTyped("harbour", "adding", "", "a text");
  forgetTyped("harbour");
  expect(typed("harbour", "adding")).toEqual({});
});
