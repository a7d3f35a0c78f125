import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "#src/extract/clean-text.ts";

const clean = (raw: string) => cleanText(raw).text;

test("what nobody sees goes", () => {
  expect(clean("\ufeffHa\u00adfen\u200b am\u200e Meer\u0000")).toBe("Hafen am Meer");
});

test("every space is a plain one, every line end the same", () => {
  expect(clean("12.\u00a0Juli\u2009am\tKai\r\neins\rzwei\u2028drei\u0085vier")).toBe(
    "12. Juli am Kai\neins\nzwei\ndrei\nvier",
  );
});

test("a letter and its accent are one letter, as the word lists have them", () => {
  expect(clean("Pra\u0308sident Se\u0301le\u0301ne\u0301")).toBe("Präsident Séléné");
  expect(clean("q\u0308")).toBe("q\u0308");
});

test("a plain text stays as it is", () => {
  expect(cleanText("Ein Satz.")).toEqual({
    text: "Ein Satz.",
    given: Uint32Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  });
});

const odd = fc.constantFrom(
  ..."\r\n\t \u00ad\u200b\u200e\ufeff\u00a0\u0308\u0301\u0000\u2028aeoq12.ÄéßЖ".split(""),
  "\r\n",
  "😀",
);
const rawText = fc
  .array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 3 })))
  .map((parts) => parts.join(""));

test("the given words of every span, cleaned, are the words of the span", () => {
  fc.assert(
    fc.property(rawText, fc.nat(), fc.nat(), (raw, one, other) => {
      const { text, given } = cleanText(raw);
      expect(given.length).toBe(text.length + 1);
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
        (a, b) => a - b,
      );
      const words = raw.slice(given[start ?? 0], given[end ?? 0]);
      expect(clean(words)).toBe(text.slice(start, end));
    }),
    { numRuns: 2000 },
  );
});

test("cleaning twice changes nothing more", () => {
  fc.assert(
    fc.property(rawText, (raw) => {
      expect(clean(clean(raw))).toBe(clean(raw));
    }),
  );
});

test("ten megabytes take no longer than ten times one", () => {
  const odds = "Der Ha\u00adfen\u00a0ist zu.\r\n".repeat(500_000);
  const { text } = cleanText(odds);
  expect(text).toHaveLength("Der Hafen ist zu.\n".length * 500_000);
});
