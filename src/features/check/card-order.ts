/** Which cards are shown, which come next, and how many are left. */
import type { Card, Doubt } from "#src/extract/review/checked-collection.ts";

export const FILTERS = ["open", "doubtful", "all", "rejected"] as const;
export type Filter = (typeof FILTERS)[number];

/** Usual in new material, and no reason to look twice: they are said on the card, and no more. */
const MERE_NOTES: ReadonlySet<Doubt> = new Set(["nobody-named", "actor-proposed"]);

/** Whether it is open and a person should look twice. */
export function isDoubtful({ state, doubts }: Card): boolean {
  return state === "open" && doubts.some((doubt) => !MERE_NOTES.has(doubt));
}

/** Whether a claim has been decided on since the cards were made. */
export type IsDecided = (claim: string) => boolean;

const NOTHING_DECIDED: IsDecided = () => false;

/** The cards of the filter; `keep` stays among them, so that what is in hand never vanishes. */
export function cardsShown(
  cards: readonly Card[],
  filter: Filter,
  keep: string | undefined,
): readonly Card[] {
  return cards.filter((card) => card.claim.id === keep || passes(card, filter));
}

function passes(card: Card, filter: Filter): boolean {
  switch (filter) {
    case "open":
      return card.state === "open";
    case "doubtful":
      return isDoubtful(card);
    case "rejected":
      return card.state === "rejected";
    case "all":
      return true;
  }
}

export function openCards(
  cards: readonly Card[],
  isDecided: IsDecided = NOTHING_DECIDED,
): readonly Card[] {
  return cards.filter(({ state, claim }) => state === "open" && !isDecided(claim.id));
}

/** How many are left once what was just decided counts: a proposal is open until it is decided on. */
export function leftAfter(cards: readonly Card[], isDecided: IsDecided): number {
  return cards.filter(({ proposed, claim }) => proposed !== undefined && !isDecided(claim.id))
    .length;
}

/** The next one to decide on, round the end; `undefined` where nothing is left. */
export function nextOpen(
  cards: readonly Card[],
  after: string | undefined,
  isDecided: IsDecided = NOTHING_DECIDED,
): Card | undefined {
  const at = cards.findIndex(({ claim }) => claim.id === after);
  const round = [...cards.slice(at + 1), ...cards.slice(0, at + 1)];
  return openCards(round, isDecided).find(({ claim }) => claim.id !== after);
}

/** The card before or after; at either end it stays. */
export function stepFrom(
  cards: readonly Card[],
  from: string | undefined,
  by: 1 | -1,
): Card | undefined {
  const at = cards.findIndex(({ claim }) => claim.id === from);
  if (at < 0) return by === 1 ? cards[0] : cards.at(-1);
  return cards[Math.min(Math.max(at + by, 0), cards.length - 1)];
}

/** The card that is in hand: the one of the address, else the first open one of the article. */
export function cardInHand(
  cards: readonly Card[],
  article: string | undefined,
  claim: string | undefined,
): Card | undefined {
  const named = cards.find((card) => card.claim.id === claim);
  if (named !== undefined) return named;
  const own = article === undefined ? cards : cards.filter(({ source }) => source === article);
  return openCards(own)[0] ?? own[0];
}
