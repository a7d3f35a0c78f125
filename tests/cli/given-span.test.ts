import * as fc from "fast-check";
import { expect, test } from "vitest";
import { givenSpan } from "#src/cli/given-span.ts";
import { cleanText } from "#src/extract/clean-text.ts";

function shown(raw: string, words: string): string {
  const clean = cleanText(raw);
  const start = clean.text.indexOf(words);
  const span = givenSpan(clean, raw, { start, end: start + words.length });
  return raw.slice(span.start, span.end);
}

test("hidden characters inside belong to the words, those behind them don't", () => {
  expect(shown("am Mon\u00adtag\u200b\u200b.", "Montag")).toBe("Mon\u00adtag");
  expect(shown("\uFEFFMontag", "Montag")).toBe("Montag");
  expect(shown("Montag\u00ad", "Montag")).toBe("Montag");
});

test("a mark that was joined to its letter stays with it", () => {
  expect(shown("im Ma\u0308rz\u200b", "März")).toBe("Ma\u0308rz");
  expect(shown("u\u0308\u200b ", "ü")).toBe("u\u0308");
});

test("the words of every span are those that were read", () => {
  const letter = fc.constantFrom(
    "a",
    "ä",
    "a\u0308",
    " ",
    "\u00ad",
    "\u200b",
    "\r\n",
    "😀",
    "\u202a",
  );
  fc.assert(
    fc.property(fc.array(letter), fc.nat(), fc.nat(), (letters, a, b) => {
      const raw = letters.join("");
      const clean = cleanText(raw);
      const start = Math.min(a, b) % (clean.text.length + 1);
      const end = Math.min(
        clean.text.length,
        Math.max(start, Math.max(a, b) % (clean.text.length + 1)),
      );
      const span = givenSpan(clean, raw, { start, end });
      expect(cleanText(raw.slice(span.start, span.end)).text).toBe(clean.text.slice(start, end));
    }),
  );
});
