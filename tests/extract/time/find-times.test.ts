import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Mode } from "#src/extract/article.ts";
import { articleOf, articleOfText } from "#src/extract/every-language.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

const WORDS = [
  "am",
  "im",
  "vom",
  "bis",
  "zum",
  "und",
  "12.",
  "31.",
  "Mai",
  "Februar",
  "2019",
  "99",
  "9.30",
  "Uhr",
  "Nacht",
  "auf",
  "den",
  "der",
  "letzten",
  "drei",
  "Tage",
  "Jahre",
  "später",
  "zuvor",
  "Montag",
  "Samstagabend",
  "heute",
  "Ende",
  "des",
  "Jahres",
  "v. Chr.",
  "1.1.",
  "Jahrhundert",
  "20.",
  "alle",
  "jeden",
  "selben",
  "\n",
  "\n\n",
  "\u00ad",
  "\u200b",
  "אב",
  "😀",
  "İ",
  "ẞ",
  "on",
  "the",
  "next",
  "day",
  "July",
  "4th",
  "at",
  "5",
  "p.m.",
  "ago",
  "last",
  "week",
  "-",
  "/",
  "(",
];

const texts = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(" "));

const articles = fc
  .record({
    text: texts,
    lang: fc.constantFrom("de", "en", "fr"),
    mode: fc.constantFrom<Mode>("news", "narrative"),
    published: fc.constantFrom(undefined, "2019-06-15", "0001-01-01", "never"),
  })
  .map((parts): Article => articleOfText(parts));

describe("any text", () => {
  test("mentions are in order, none overlaps, and each stands in the text", () => {
    fc.assert(
      fc.property(articles, (article) => {
        let last = 0;
        for (const { start, end, value, stated } of findTimes(article)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
          expect([value, stated]).not.toContain("");
          expect(value).not.toMatch(/NaN|undefined/u);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("what is found depends on nothing but the article", () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(findTimes(article)).toEqual(findTimes(article));
      }),
      { numRuns: 50 },
    );
  });

  test("a letter that small letters make two of moves nothing", () => {
    const text = "İİİ tagte am 3. Mai 2019 in Ruhe.";
    const [mention] = findTimes(articleOfText({ lang: "de", text }));
    expect(text.slice(mention?.start, mention?.end)).toBe("3. Mai 2019");
  });

  test.each(["", " ", "Montag", "\uFEFF", "\r\n"])("%j is read", (text) => {
    expect(findTimes(articleOfText({ lang: "de", text })).length).toBeLessThan(2);
  });
});

test("words of two paragraphs make no expression", () => {
  const article = articleOf({ lang: "de", paragraphs: ["Sie kam am 3.", "Mai 2019 war kühl."] });
  expect(findTimes(article).map(({ value }) => value)).toEqual(["2019-05"]);
});

test("words on two lines of one paragraph do", () => {
  const article = articleOfText({ lang: "de", text: "Sie kam am 3.\nMai 2019 an." });
  expect(findTimes(article).map(({ value }) => value)).toEqual(["2019-05-03"]);
});

test("a language without rules has its ISO dates", () => {
  const text = "Mis à jour le 2019-03-17, lundi 3 mai 2019, pas le 2019-13-40.";
  expect(findTimes(articleOfText({ lang: "fr", text })).map(({ value }) => value)).toEqual([
    "2019-03-17",
  ]);
});

describe("time grows with the length of the text, whatever it is", () => {
  const BASE = 40_000;
  const milliseconds = (text: string): number => {
    const article = articleOfText({ lang: "de", text });
    const start = performance.now();
    findTimes(article);
    return performance.now() - start;
  };

  test.each([
    "1",
    " ",
    "\n",
    "1. ",
    "12.",
    "12.30 ",
    "am ",
    "vom 3. ",
    "und 3. ",
    "der letzten ",
    "einundzwanzig ",
    "Jahre ",
    "jahrzehntelang",
    "1., 2., 3., 4. ",
    "mehr als ",
    "Nacht vom 3. ",
    "drei bis ",
    "ersten Hälfte des ",
    "2019/",
    "Ende des ",
    "„",
    ", ",
    "Montag, den ",
  ])("%j", (unit) => {
    const text = unit.repeat(Math.ceil((4 * BASE) / unit.length));
    milliseconds(text.slice(0, BASE));
    const short = milliseconds(text.slice(0, BASE));
    const long = milliseconds(text);
    // four times the text; a square would take sixteen times as long
    expect(long).toBeLessThan(10 * short + 150);
  });
});
