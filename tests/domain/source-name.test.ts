import { expect, test } from "vitest";
import { sourceName } from "#src/domain/source-name.ts";
import { article } from "#tests/support/collection.ts";

test("a list tells articles of one publisher apart by their headlines", () => {
  const first = article("first", {}, { publisher: "Coast Courier" });
  const second = article("second", {}, { publisher: "Coast Courier" });
  const other = article("other", {});
  const sources = new Map([first, second, other].map((source) => [source.id, source]));
  const names = [...sources.values()].map((source) => sourceName(source, sources));
  expect(names).toEqual([
    "Coast Courier: Headline of first",
    "Coast Courier: Headline of second",
    "Paper other",
  ]);
});
