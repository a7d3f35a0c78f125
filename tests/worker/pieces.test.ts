import { expect, test } from "vitest";
import type { Claim } from "#src/domain/model.ts";
import type { Card, CheckedCollection } from "#src/extract/review/checked-collection.ts";
import { assembled, frameOf, piecesOf } from "#src/worker/pieces.ts";

function claim(number: number, exact = "sagte"): Claim {
  const passage = { source: "a", text: "de", paragraph: 0, sentence: 0, start: 0, end: 5 };
  return {
    id: `a-s01-statement-${number}`,
    passages: [{ ...passage, exact, prefix: "", suffix: "" }],
    actors: [],
    quotes: [],
    chain: [],
    stance: "asserted",
  };
}

function card(of: Claim, proposed: Claim | undefined, given?: Claim): Card {
  return {
    claim: of,
    proposed,
    given,
    source: "a",
    sentence: 1,
    type: undefined,
    kind: "statement",
    state: "open",
    events: [],
    trigger: {},
    doubts: [],
  };
}

const CLAIMS = Array.from({ length: 1000 }, (_, number) => claim(number));
const CHECKED: CheckedCollection = {
  dataset: {
    format: "dateline/1",
    title: { de: "Meine" },
    sources: [],
    actors: [],
    claims: CLAIMS,
    events: [],
  },
  cards: [
    ...CLAIMS.map((each, number) =>
      card(each, number % 3 === 0 ? undefined : structuredClone(each)),
    ),
    card(claim(7), claim(7, "meinte"), claim(7, "hofft")),
    card(CLAIMS[0] ?? claim(0), undefined, CLAIMS[0]),
    card(claim(1001), undefined),
  ],
  problems: [],
  changes: [],
  shared: [],
};

test("a collection that went over in pieces is the same again", () => {
  const pieces = structuredClone(piecesOf(CHECKED));
  expect(assembled(structuredClone(frameOf(CHECKED)), pieces)).toEqual(CHECKED);
});

test("no piece is large, and nothing goes over twice", () => {
  const pieces = piecesOf(CHECKED);
  const lengths = pieces.map((piece) => JSON.stringify(piece).length);
  expect(Math.max(...lengths)).toBeLessThan(100_000);
  const claims = JSON.stringify(CLAIMS).length;
  const cards = pieces.filter(({ of }) => of === "cards");
  expect(JSON.stringify(cards).length).toBeLessThan(claims);
  expect(JSON.stringify(frameOf(CHECKED)).length).toBeLessThan(1000);
});

test("a claim is one object where it was one", () => {
  const again = assembled(frameOf(CHECKED), structuredClone(piecesOf(CHECKED)));
  expect(again.cards[1]?.claim).toBe(again.dataset.claims[1]);
  expect(again.cards[1]?.proposed).toBe(again.dataset.claims[1]);
});
