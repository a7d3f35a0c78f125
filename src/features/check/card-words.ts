/** What a card is called, and when its claim lies, in words. */
import type { Collection } from "#src/data/collection-query.ts";
import { inLang, type TextInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { passageIn } from "#src/domain/passage.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { claimDateInWords } from "#src/i18n/claim-date.ts";

/** The event that the card is evidence for, the first of several. */
export function eventOf(card: Card, { byId }: Pick<Collection, "byId">): EventRecord | undefined {
  return card.events.map(({ id }) => byId.get(id)).find((record) => record !== undefined);
}

/** The event's title where the claim alone states it, else the claim's own words. */
export function cardTitle(
  card: Card,
  collection: Pick<Collection, "byId">,
  lang: Lang,
): TextInLang {
  const record = eventOf(card, collection);
  const states = card.events.some(({ as }) => as === "states" || as === "implies");
  if (record !== undefined && states) return inLang(record.event.title, lang);
  const passage = passageIn(card.claim, lang);
  if (passage !== undefined) return { text: passage.exact, lang: passage.text };
  return { text: card.claim.id, lang };
}

/** By the claim alone: the other claims of its event may say another day. */
export function cardDate({ claim, kind }: Card, lang: Lang): string {
  return claimDateInWords(claim, kind, lang);
}
