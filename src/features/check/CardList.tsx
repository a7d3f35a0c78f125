import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang, Source } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { CardItem } from "./CardItem.tsx";
import { cardTitle } from "./card-words.ts";

/** The cards of one article, one line each; the chosen one is open beneath its line. */
export function CardList({
  source,
  cards,
  chosen,
  collection,
  lang,
  edited,
  empty,
  open,
  onChoose,
}: {
  source: Source;
  cards: readonly Card[];
  chosen: Card | undefined;
  collection: Collection;
  lang: Lang;
  /** ids of claims with something typed and not saved */
  edited: ReadonlySet<string>;
  /** what stands in place of the cards where the filter leaves none, or none but the one in hand */
  empty: ReactNode;
  /** the chosen card, open */
  open: ReactNode;
  /** the same function at every call: rows are drawn again only when what they show changes */
  onChoose: (claim: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <section className="check-list" aria-label={t("checking.list", { headline: source.headline })}>
      <h2 className="check-headline" lang={source.lang}>
        {source.headline}
      </h2>
      {empty}
      <ol role="list">
        {cards.map((card) => {
          const title = cardTitle(card, collection, lang);
          const isChosen = card.claim.id === chosen?.claim.id;
          return (
            <CardItem
              key={card.claim.id}
              card={card}
              title={title.text}
              titleLang={title.lang}
              lang={lang}
              edited={edited.has(card.claim.id)}
              chosen={isChosen}
              open={isChosen ? open : undefined}
              onChoose={onChoose}
            />
          );
        })}
      </ol>
    </section>
  );
}
