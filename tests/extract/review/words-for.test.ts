import { array, assert, constantFrom, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { findWords } from "#src/extract/review/find-words.ts";
import { inWholeWords, wordsFor } from "#src/extract/review/words-for.ts";

const PARAGRAPH = "Kim traf Kim. Danach lobte Bert den Gast, und Kim fuhr heim.";
const SECOND = { start: 14, end: PARAGRAPH.length };

function spanOf(words: string, from = 0) {
  const start = PARAGRAPH.indexOf(words, from);
  return { start, end: start + words.length };
}

test.each([
  ["words that stand there once", spanOf("Bert"), "Bert"],
  ["cut words, whole", { start: 28, end: 34 }, "Bert den"],
  ["white space round them, without", { start: 26, end: 32 }, "Bert"],
  ["words outside the sentence that the paragraph has once", spanOf("traf"), "¶traf"],
])("%s", (_, span, words) => {
  expect(wordsFor(span, PARAGRAPH, SECOND)).toBe(words);
});

test("words that stand there twice take more of the sentence with them", () => {
  const sentence = { start: 0, end: 13 };
  expect(wordsFor(spanOf("Kim", 5), PARAGRAPH, sentence)).toBe("[Kim].");
  expect(wordsFor(spanOf("Kim"), PARAGRAPH, sentence)).toBe("[Kim] traf");
});

test("a long stretch is given by its ends, so that changes inside do no harm", () => {
  const long = "Am Abend des dritten Tages fuhr der alte Gast mit zwei Koffern heim.";
  const span = { start: 0, end: long.length - 1 };
  expect(wordsFor(span, long, { start: 0, end: long.length })).toBe("Am Abend … Koffern heim");
});

test("what the notation can't say has no words", () => {
  expect(wordsFor({ start: 8, end: 9 }, PARAGRAPH, SECOND)).toBeUndefined();
  const bracketed = "Er [sic] kam.";
  expect(wordsFor({ start: 3, end: 8 }, bracketed, { start: 0, end: 13 })).toBeUndefined();
});

test.each(["", "¶", " … heim", "Kim … "])("no words stand nowhere: %j", (words) => {
  expect(findWords(words, PARAGRAPH, SECOND).ok).toBe(false);
});

// words, marks and letters of every width; brackets and the marks of the notation are among them
const PIECES = ["Kim", "traf", "ging", "a", "e\u0301", "𝒜𝒷", "😀", "2.000", "im", "–", "…", " … "];
const MARKS = [" ", " ", ", ", "; ", ".", "[", "]", "¶", "\n", "„", "“"];

test("whatever the text, the words lead back to the span", () => {
  let found = 0;
  assert(
    property(
      array(constantFrom(...PIECES, ...MARKS), { minLength: 1, maxLength: 30 }),
      nat(200),
      nat(40),
      nat(200),
      (pieces, from, length, cut) => {
        const text = pieces.join("");
        const start = from % text.length;
        const span = { start, end: Math.min(text.length, start + 1 + length) };
        const sentence = { start: cut % text.length, end: text.length };
        const words = wordsFor(span, text, sentence);
        if (words === undefined) return;
        found += 1;
        expect(findWords(words, text, sentence)).toEqual({
          ok: true,
          ...inWholeWords(span, text),
        });
      },
    ),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(200);
});

test("every span of plain words has words that lead to it", () => {
  assert(
    property(
      array(constantFrom("Kim", "traf", "Kim traf", "am", "Ort,", "é"), { minLength: 1 }),
      nat(200),
      nat(40),
      (pieces, from, length) => {
        const text = pieces.join(" ");
        const start = from % text.length;
        const span = { start, end: Math.min(text.length, start + 1 + length) };
        const whole = inWholeWords(span, text);
        const words = wordsFor(span, text, { start: 0, end: text.length });
        expect(words === undefined).toBe(whole === undefined);
      },
    ),
  );
});
