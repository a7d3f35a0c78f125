import fc from "fast-check";
import { expect, test } from "vitest";
import { found } from "./made-up.ts";

const WORDS = [
  "Norwegen",
  "Chile",
  "Paula Berg",
  "traf",
  "sagte",
  "dass",
  "der",
  "und",
  "nach",
  "Treffen",
  "mit",
  "am Montag",
  "wurde",
  "getötet",
  "hat",
  "zu",
  "said",
  "that",
  "met",
  "after",
  ",",
  ":",
  "„",
  "“",
  "(",
  ")",
  ".",
  "–",
  "\n",
  "123",
  "nicht",
  "Angriff",
  "auf",
  "zurückzuerobern",
  "ob",
  "war",
  "bis Mai 2024",
];

test("any row of words gives claims whose words stand in their sentence", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
      fc.constantFrom("de" as const, "en" as const),
      (row, lang) => {
        const { article, claims } = found(lang, row.join(" "));
        for (const [index, claim] of claims.entries()) {
          const sentence = article.sentences[claim.sentence];
          expect(claim.passage.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN);
          expect(claim.passage.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN);
          expect(claim.passage.end).toBeGreaterThan(claim.passage.start);
          expect(claim.reasons).not.toEqual([]);
          expect(claim.of ?? 0).toBeLessThanOrEqual(index);
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test.each(["am ", "sagte, ", "dass ", "Norwegen und ", "(", "„", "zu ", "a", "1.", "traf, der "])(
  "long runs of %j take no longer than their length",
  (piece) => {
    const text = piece.repeat(20_000);
    expect(found("de", text).claims.length).toBeLessThan(20_000);
    expect(found("en", text).claims.length).toBeLessThan(20_000);
  },
);
