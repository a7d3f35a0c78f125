import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  forgetTyped,
  forgetTypedOf,
  keepTyped,
  recoverTyped,
  typedTexts,
} from "#src/data/typed-texts.ts";
import { readTypedCopy } from "#src/library/typed-copy.ts";

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

describe("a browser that is killed before it has written down what was typed", () => {
  /** Everything as it stands now, and as it would be found again after a kill. */
  const onDisk = () =>
    Object.keys(window.localStorage).map(
      (key) => [key, window.localStorage.getItem(key) ?? ""] as const,
    );
  const killedWith = (written: ReturnType<typeof onDisk>) => {
    window.localStorage.clear();
    for (const [key, text] of written) window.localStorage.setItem(key, text);
  };
  const copied = () =>
    vi.waitFor(async () => {
      const copy = await readTypedCopy();
      expect(String(copy?.count)).toBe(window.localStorage.getItem("dateline:typed-count"));
    });

  test("has it again, and what was thrown away since is gone", async () => {
    keepTyped("harbour", "adding", "", "the first words");
    keepTyped("harbour", "checking", "a", "a title");
    const written = onDisk();
    keepTyped("harbour", "adding", "", "the first words and more");
    keepTyped("harbour", "checking", "a", undefined);
    await copied();
    killedWith(written);
    await recoverTyped();
    expect(typed("harbour", "adding")).toEqual({ "": "the first words and more" });
    expect(typed("harbour", "checking")).toEqual({});
  });

  test("has it again where nothing at all was written", async () => {
    keepTyped("harbour", "adding", "", "a text");
    await copied();
    killedWith([]);
    await recoverTyped();
    expect(typed("harbour", "adding")).toEqual({ "": "a text" });
  });

  test("keeps what it has written later than the copy", async () => {
    keepTyped("harbour", "adding", "", "a text");
    await copied();
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("too late", "AbortError");
    });
    keepTyped("harbour", "adding", "", "a longer text");
    await vi.waitFor(() => expect(open).toHaveBeenCalled());
    open.mockRestore();
    await recoverTyped();
    expect(typed("harbour", "adding")).toEqual({ "": "a longer text" });
  });
});
