/** What there is to check, and what is in hand. */
import { passageIn, textIn } from "#src/domain/passage.ts";
import type { Source, SourceText } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import type { CheckProps } from "./check-props.ts";

/** Sources with a text, and those without one that have claims, in the order of the collection. */
export function checkedArticles({
  collection,
  checked,
}: Pick<CheckProps, "collection" | "checked">): readonly Source[] {
  const withCards = new Set(checked.cards.map(({ source }) => source));
  return [...collection.dataset.sources.values()].filter(
    ({ id, texts }) => texts.length > 0 || withCards.has(id),
  );
}

/** The text that the card's passage points into; without a card in the reader's language, if there is. */
export function shownText(
  source: Source,
  card: Card | undefined,
  lang: string,
): SourceText | undefined {
  const passage = card && passageIn(card.claim, lang);
  const own = passage && textIn(source, passage.text);
  return own ?? textIn(source, lang) ?? source.texts[0];
}
