import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { TextInLang } from "#src/domain/local-text.ts";
import type { Kind } from "#src/domain/model.ts";
import type { CardState } from "#src/extract/review/checked-collection.ts";
import { KindShape } from "#src/ui/KindShape.tsx";

const SIGNS: Readonly<Record<CardState, string>> = {
  open: "○",
  accepted: "✓",
  corrected: "✎",
  rejected: "✕",
  added: "+",
  given: "·",
};

/** A card in one line: the button that opens it. */
export const CardRow = memo(function CardRow({
  claim,
  title,
  titleLang,
  date,
  kind,
  state,
  doubtful,
  edited,
  chosen,
  onChoose,
}: {
  claim: string;
  title: string;
  titleLang: TextInLang["lang"];
  date: string;
  kind: Kind;
  state: CardState;
  doubtful: boolean;
  /** whether something was typed and not saved */
  edited: boolean;
  chosen: boolean;
  onChoose: (claim: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="card-row"
      data-claim={claim}
      data-state={state}
      tabIndex={chosen ? 0 : -1}
      aria-expanded={chosen}
      aria-current={chosen ? "true" : undefined}
      onClick={() => onChoose(claim)}
    >
      <span className="card-sign">
        <span aria-hidden="true">{SIGNS[state]}</span>
      </span>
      <span className="card-shape">
        <KindShape kind={kind} />
      </span>
      <span className="card-title" lang={titleLang}>
        {title}
      </span>
      <span className="card-date">
        <span className="visually-hidden">, </span>
        {date}
      </span>
      <span className="visually-hidden">
        , {t(`kindOne.${kind}`)}, {t(`checking.state.${state}`)}
      </span>
      {doubtful ? (
        <span className="card-doubt" title={t("checking.doubtful")}>
          <span aria-hidden="true">?</span>
          <span className="visually-hidden">, {t("checking.doubtful")}</span>
        </span>
      ) : undefined}
      {edited ? (
        <span className="card-draft" title={t("checking.draft")}>
          <span aria-hidden="true">●</span>
          <span className="visually-hidden">, {t("checking.draft")}</span>
        </span>
      ) : undefined}
    </button>
  );
});
