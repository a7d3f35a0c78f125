import { memo, type ReactNode } from "react";
import type { TextInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { isDoubtful } from "./card-order.ts";
import { cardDate } from "./card-words.ts";
import { CardRow } from "./CardRow.tsx";

/**
 * A card of the list, by its row. An article may have hundreds: with every decision, only those are drawn
 * again that show something else.
 */
export const CardItem = memo(function CardItem({
  card,
  title,
  titleLang,
  lang,
  edited,
  chosen,
  open,
  onChoose,
}: {
  /** the same object as long as nothing about it changes */
  card: Card;
  title: string;
  titleLang: TextInLang["lang"];
  lang: Lang;
  edited: boolean;
  chosen: boolean;
  /** what stands beneath the row of the chosen card */
  open: ReactNode;
  /** the same function at every call */
  onChoose: (claim: string) => void;
}) {
  return (
    <li className="card" data-chosen={chosen}>
      <CardRow
        claim={card.claim.id}
        title={title}
        titleLang={titleLang}
        date={cardDate(card, lang)}
        kind={card.kind}
        state={card.state}
        doubtful={isDoubtful(card)}
        edited={edited}
        chosen={chosen}
        onChoose={onChoose}
      />
      {open}
    </li>
  );
});
