import { sameRecord } from "#src/domain/decisions.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";

/**
 * The worker's answer with the cards that are already shown in place of those that say the same. One
 * decision changes a card or two of hundreds, and what is drawn of the others is still right.
 */
export function withSameCards(
  checked: CheckedCollection,
  shown: CheckedCollection,
): CheckedCollection {
  const before = new Map(shown.cards.map((card) => [card.claim.id, card]));
  const cards = checked.cards.map((card) => {
    const same = before.get(card.claim.id);
    return same !== undefined && sameRecord(same, card) ? same : card;
  });
  return { ...checked, cards };
}
