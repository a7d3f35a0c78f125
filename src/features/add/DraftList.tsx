import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { DraftCard } from "./DraftCard.tsx";
import type { DraftEvent } from "./draft.ts";
import { faultsOf, questionAbout } from "./given.ts";
import { WithoutPublisher, type TakenOver } from "./ForAll.tsx";
import type { JudgedDraft } from "./kinship.ts";

/** What was read, one card for each article. */
export function DraftList({
  cards,
  complaining,
  lang,
  tell,
  onRemove,
}: {
  cards: readonly JudgedDraft[];
  /** whether what is missing is said */
  complaining: boolean;
  lang: Lang;
  tell: (event: DraftEvent) => void;
  onRemove: (key: number) => void;
}) {
  const { t } = useTranslation();
  const [last, setLast] = useState<TakenOver>();
  const forAll = useMemo(
    () => ({
      publishers: publishersAsked(cards),
      last,
      give: (taken: TakenOver) => {
        const { keys, publisher } = taken;
        tell({ type: "given", keys, given: { publisher } });
        setLast(taken);
      },
    }),
    [tell, cards, last],
  );
  if (cards.length === 0) return undefined;
  return (
    <WithoutPublisher value={forAll}>
      <h3 tabIndex={-1} data-results="true">
        {t("adding.drafts.heading", { count: cards.length })}
      </h3>
      <ul className="add-cards">
        {cards.map(({ draft, kinship, choice }) => (
          <li key={draft.key}>
            <DraftCard
              draft={draft}
              kinship={kinship}
              choice={choice}
              faults={
                complaining && choice !== "leave-out" ? faultsOf(draft.state.given, lang) : []
              }
              lang={lang}
              tell={tell}
              onRemove={onRemove}
            />
          </li>
        ))}
      </ul>
    </WithoutPublisher>
  );
}

/** Of those that are to be added and whose publisher had to be asked for. */
function publishersAsked(cards: readonly JudgedDraft[]): ReadonlyMap<number, string> {
  const asked = cards.filter(
    ({ draft: { state }, choice }) =>
      choice !== "leave-out" && questionAbout("publisher", state.questions)?.open === true,
  );
  return new Map(asked.map(({ draft: { key, state } }) => [key, state.given.publisher]));
}
