import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Correctable } from "#src/data/correctable.ts";
import type { Lang } from "#src/domain/model.ts";
import { Modal } from "#src/ui/Modal.tsx";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { passageIn } from "#src/domain/passage.ts";
import { cardDate } from "./card-words.ts";
import { CorrectCard, type Corrected } from "./CorrectCard.tsx";
import { FieldChoice } from "./FieldChoice.tsx";
import "./card-list.css";
import "./correct-claim.css";

/** Says of a sentence that an event rests on that it doesn't say that, or not so. */
export function CorrectClaim({
  correctable,
  claims,
  lang,
  fault,
  onDone,
  onClose,
}: {
  correctable: Correctable;
  /** ids of those that the sentence is read as */
  claims: readonly string[];
  lang: Lang;
  /** why the latest change was not kept, in words */
  fault: ReactNode;
  onDone: (done: Corrected) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const { checked, collection } = correctable;
  const cards = checked.cards.filter(({ claim }) => claims.includes(claim.id));
  const card = cards.find(({ claim }) => claim.id === chosen) ?? cards[0];
  const source = card && collection.dataset.sources.get(card.source);
  const readingOf = (each: Card) =>
    [
      t(`kindOne.${each.kind}`),
      cardDate(each, lang),
      passageIn(each.claim, lang)?.exact ?? each.claim.id,
    ].join(", ");
  return (
    <Modal title={t("correcting.title")} closeLabel={t("correcting.close")} onClose={onClose}>
      <div className="correct-claim">
        {cards.length > 1 && card !== undefined ? (
          <FieldChoice
            label={t("correcting.which")}
            value={card.claim.id}
            options={cards.map((each) => [each.claim.id, readingOf(each)] as const)}
            onChange={setChosen}
          />
        ) : undefined}
        {card === undefined || source === undefined ? (
          <p>{t("correcting.gone")}</p>
        ) : (
          <CorrectCard
            key={card.claim.id}
            card={card}
            source={source}
            correctable={correctable}
            lang={lang}
            onDone={onDone}
          />
        )}
        {fault}
      </div>
    </Modal>
  );
}
