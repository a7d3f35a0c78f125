import { array, assert, boolean, constantFrom, nat, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { CLAIMS, reviewed, VISIT } from "./decisions.ts";
import { STORY, type StorySentence } from "./story.ts";

test("decisions find their claims again, wherever sentences are put in or changed elsewhere", () => {
  const filler = constantFrom<StorySentence>(
    // the words of a decision in one language only
    { de: "Niemand warnte vor dem, was man lobte.", en: "Nobody said so.", claims: [] },
    // words of the decisions as parts of other words
    { de: "Es blieb gelobtes Metall.", en: "The metal was leftover.", claims: [] },
    { de: "Zuvor war Bert bei Cara.", en: "Bert had been with Cara.", claims: [] },
    { de: "Später hat Bert Cara besucht.", en: "Later Bert visited Cara.", claims: [VISIT] },
  );
  const before = reviewed({}).dataset;
  assert(
    property(
      array(tuple(nat(8), filler), { maxLength: 6 }),
      boolean(),
      boolean(),
      (put, apart, edit) => {
        const story = STORY.map((sentence) =>
          edit
            ? { ...sentence, de: `Nun aber: ${sentence.de}`, en: `And so ${sentence.en}` }
            : sentence,
        );
        for (const [at, sentence] of put) story.splice(at, 0, sentence);
        const { dataset, problems, undecided } = reviewed({}, story, apart);
        expect(problems).toEqual([]);
        expect(undecided.claims).toHaveLength(
          put.filter(([, { claims }]) => claims.length > 0).length,
        );
        for (const [id, claim] of before.claims) {
          const now = dataset.claims.get(id);
          expect(now?.found).toEqual(claim.found);
          expect(now?.actors.map(({ actor }) => actor)).toEqual(
            claim.actors.map(({ actor }) => actor),
          );
          expect(now?.chain.map(({ speakers }) => speakers)).toEqual(
            claim.chain.map(({ speakers }) => speakers),
          );
          const words = CLAIMS.find((decision) => decision.claim === id)?.words;
          expect(now?.passages.map(({ exact }) => exact)).toEqual([
            expect.stringContaining(words?.de ?? ""),
            expect.stringContaining(words?.en ?? ""),
          ]);
        }
        expect(dataset.events.slice(0, before.events.length)).toEqual(before.events);
      },
    ),
  );
});
