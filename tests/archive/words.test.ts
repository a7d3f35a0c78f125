import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachWord } from "#src/archive/each-word.ts";
import { createWordIndex } from "#src/archive/words.ts";
import { fold, foldBeginning } from "#src/domain/fold.ts";

function foundIn(texts: readonly (readonly string[])[], query: string) {
  const index = createWordIndex();
  for (const [row, of] of texts.entries()) index.add(row, of);
  const found = index.find(query, texts.length);
  return found === undefined ? undefined : [...found.keys()].filter((row) => found[row] === 1);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const TEXTS = [
  ["Lawrow reist nach Wonsan", "Gespräche am 12. Juli"],
  ["Lavrov and Choe meet"],
  ["Ein Vertrag über Partnerschaft"],
];

describe("a search", () => {
  it.each([
    ["every way to spell a name", "Lavrov", [0, 1]],
    ["the beginning of a word", "partner", [2]],
    ["not its middle", "schaft", []],
    ["words in any order and any text of the event", "juli wonsan", [0]],
    ["only where all of them occur", "Lavrov Wonsan Vertrag", []],
    ["a word that is still being typed", "Gesprac", [0]],
    ["numbers", "12", [0]],
    ["what signs surround", "(Choe!)", [1]],
  ])("finds %s", (_, query, rows) => {
    expect(foundIn(TEXTS, query)).toEqual(rows);
  });

  it.each([[""], ["  "], ["?!"], ["–"]])("for %j has nothing to search by", (query) => {
    expect(foundIn(TEXTS, query)).toBeUndefined();
  });

  it("narrows with every word, also with more than forty", () => {
    const many = Array.from({ length: 45 }, (_, n) => `word${String(n)}x`);
    const texts = [[many.join(" ")], [many.slice(0, 44).join(" ")], [many.slice(1).join(" ")]];
    expect(foundIn(texts, many.join(" "))).toEqual([0]);
  });

  it("finds the first and the last of a hundred and fifty thousand", () => {
    const text = "eight words of which every single title consists";
    const texts = Array.from({ length: 150_000 }, () => [text]);
    expect(foundIn([["needle one"], ...texts, ["needle two"]], "need")).toEqual([0, 150_001]);
  });

  it("finds what looking at each event finds", () => {
    const word = fc.constantFrom(
      "Ann",
      "anna",
      "Änne",
      "bee",
      "been",
      "x",
      "sch",
      "scar",
      "–",
      "12",
    );
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 2 })), text, (texts, query) => {
        const asked = wordsIn(query).map(foldBeginning);
        const wanted = texts.flatMap((of, row) => {
          const words = of.flatMap(wordsIn).map(fold);
          return asked.every((a) => words.some((w) => w.startsWith(a))) ? [row] : [];
        });
        expect(foundIn(texts, query)).toEqual(asked.length === 0 ? undefined : wanted);
      }),
    );
  });
});

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

describe("words", () => {
  it("are told apart at what stands between them, in any script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        expect(wordsOf(text)).toEqual(
          text.split(/[\n\r\p{Z}\p{P}]+/u).filter((word) => word !== ""),
        );
      }),
      { numRuns: 500 },
    );
    // a punctuation mark of a script beyond the first plane of Unicode
    expect(wordsOf("Київ—Москва、東京 𐄀a𐄁𝐀b")).toEqual(["Київ", "Москва", "東京", "a", "𝐀b"]);
    // half a character stands for nothing, and parts nothing
    expect(wordsOf("a.\udc00b")).toEqual(["a", "\udc00b"]);
  });
});
