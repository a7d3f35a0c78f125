/**
 * A large collection goes to the page in pieces: taking in the whole of it at once would keep the page
 * from answering its reader. What stands in it twice goes over once.
 */
import type { Claim } from "#src/domain/model.ts";
import type { Card, CheckedCollection } from "#src/extract/review/checked-collection.ts";
import type { DatasetRecords } from "#src/extract/review/dataset-of.ts";

interface SlimCard extends Omit<Card, "claim" | "proposed" | "given"> {
  /** its place among the data set's claims, where it is one of them */
  readonly claim: number | Claim;
  /** `same` where it stands as it was proposed, or given */
  readonly proposed: "same" | Claim | undefined;
  readonly given: "same" | Claim | undefined;
}

export type Piece =
  | { readonly of: "sources"; readonly items: DatasetRecords["sources"] }
  | { readonly of: "claims"; readonly items: DatasetRecords["claims"] }
  | { readonly of: "events"; readonly items: DatasetRecords["events"] }
  | { readonly of: "cards"; readonly items: readonly SlimCard[] };

/** What the pieces are put into: without all that they hold. */
export type CollectionFrame = CheckedCollection;

/** Records in a piece: about 100 kB of each, which a page takes in within a few milliseconds. */
const MOST = { sources: 10, claims: 120, events: 150, cards: 200 };

export function piecesOf({ dataset, cards }: CheckedCollection): readonly Piece[] {
  const places = new Map(dataset.claims.map((claim, place) => [claim, place]));
  const slim = cards.map(({ claim, proposed, given, ...card }): SlimCard => ({
    ...card,
    claim: places.get(claim) ?? claim,
    proposed: isSame(claim, proposed) ? "same" : proposed,
    given: isSame(claim, given) ? "same" : given,
  }));
  return [
    ...cut(dataset.sources, MOST.sources).map((items): Piece => ({ of: "sources", items })),
    ...cut(dataset.claims, MOST.claims).map((items): Piece => ({ of: "claims", items })),
    ...cut(dataset.events, MOST.events).map((items): Piece => ({ of: "events", items })),
    ...cut(slim, MOST.cards).map((items): Piece => ({ of: "cards", items })),
  ];
}

export function frameOf({ dataset, ...rest }: CheckedCollection): CollectionFrame {
  return {
    ...rest,
    dataset: { ...dataset, sources: [], claims: [], events: [] },
    cards: [],
  };
}

/** The collection again. Cards whose claim is missing are left out. */
export function assembled(
  { dataset, ...rest }: CollectionFrame,
  pieces: readonly Piece[],
): CheckedCollection {
  const claims = pieces.flatMap((piece) => (piece.of === "claims" ? piece.items : []));
  return {
    ...rest,
    dataset: {
      ...dataset,
      sources: pieces.flatMap((piece) => (piece.of === "sources" ? piece.items : [])),
      claims,
      events: pieces.flatMap((piece) => (piece.of === "events" ? piece.items : [])),
    },
    cards: pieces.flatMap((piece) =>
      piece.of === "cards" ? piece.items.flatMap((card) => wholeCard(card, claims) ?? []) : [],
    ),
  };
}

function wholeCard(slim: SlimCard, claims: readonly Claim[]): Card | undefined {
  const claim = typeof slim.claim === "number" ? claims[slim.claim] : slim.claim;
  if (claim === undefined) return undefined;
  const proposed = slim.proposed === "same" ? claim : slim.proposed;
  return { ...slim, claim, proposed, given: slim.given === "same" ? claim : slim.given };
}

function isSame(claim: Claim, other: Claim | undefined): boolean {
  if (other === undefined || claim === other) return claim === other;
  return JSON.stringify(claim) === JSON.stringify(other);
}

function cut<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, place) => items.slice(place * most, (place + 1) * most));
}
