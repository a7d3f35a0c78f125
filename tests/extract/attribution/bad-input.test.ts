import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOfText } from "#src/extract/every-language.ts";
import { findAttributions } from "#src/extract/attribution/find-attributions.ts";

const LANGS = ["de", "en"] as const;

/** Pieces that the rules look for, in any order. */
const PIECES = [
  ...'„ “ ” » « " ‚ ‘ ( ) , ; : . ! ? – \n\n \u00ad \u200b'.split(" "),
  ..."sagte dass ob wie so laut nach zufolge Angaben habe sei hätte soll zu gehen und der die das".split(
    " ",
  ),
  ..."Frage Forderung hofft auf kündigte an bestätigte Das Dies Peter Müller Polizei wurde".split(
    " ",
  ),
  ..."said that whether according to he she the told reporters was asked hopes for and who".split(
    " ",
  ),
];

function check(text: string): void {
  for (const lang of LANGS) {
    const article = articleOfText({ lang, text });
    const found = findAttributions(article);
    for (const [place, { start, end, speaker, cue, within, reasons }] of found.entries()) {
      for (const span of [{ start, end }, speaker, cue]) {
        if (span === undefined) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(reasons.length).toBeGreaterThan(0);
      if (within === undefined) continue;
      expect(within).toBeLessThan(place);
      expect(found[within]?.start).toBeLessThanOrEqual(start);
      expect(found[within]?.end).toBeGreaterThanOrEqual(end);
    }
  }
}

test("every find lies in the text, whatever the text", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 300 });
  expect(() => fc.assert(fc.property(texts, check), { numRuns: 150 })).not.toThrow();
});

test("every find lies in the text, whatever the order of its words", () => {
  const texts = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 60 })
    .map((words) => words.join(" "));
  expect(() => fc.assert(fc.property(texts, check), { numRuns: 400 })).not.toThrow();
});

test("the same text gives the same finds", () => {
  const text = "Laut Polizei sagte er, es sei „gut so“. Man habe Zeit.";
  const article = articleOfText({ lang: "de", text });
  expect(findAttributions(article)).toEqual(findAttributions(article));
});

test.each(["", " ", "\n\n", "sagte", "„", "“ “ “", "said", "(((("])(
  "finds nothing in %j",
  (text) => {
    for (const lang of LANGS) expect(findAttributions(articleOfText({ lang, text }))).toEqual([]);
  },
);

test("a long text without sentence ends takes no more than its length's share", () => {
  for (const piece of [
    "sagte, dass er sei, ",
    ", so Max",
    "„a“ sagte er, ",
    "wie die Frau mitteilte, ",
  ]) {
    const sentences = (count: number): string => `${piece.repeat(30)}x. `.repeat(count);
    const time = (count: number): number => {
      const article = articleOfText({ lang: "de", text: sentences(count) });
      const start = performance.now();
      findAttributions(article);
      return performance.now() - start;
    };
    time(20);
    const short = Math.max(time(20), 1);
    // twenty times the text; a square would take four hundred times as long
    expect(time(400)).toBeLessThan(short * 120);
  }
});
