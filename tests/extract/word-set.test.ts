import { expect, test } from "vitest";
import { wordSet, wordsOf } from "#src/extract/word-set.ts";

test("a list has its words between white space, and their other forms as endings", () => {
  expect(wordsOf("einheit/en vertrag/s/es\n    verträge")).toEqual([
    "einheit",
    "einheiten",
    "vertrag",
    "vertrags",
    "vertrages",
    "verträge",
  ]);
  expect(wordSet("dem des dem")).toEqual(new Set(["dem", "des"]));
});
