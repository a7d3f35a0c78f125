import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Source } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { Button } from "#src/ui/Button.tsx";
import { FILTERS, openCards, type Filter } from "./card-order.ts";
import type { Command } from "./check-keys.ts";
import type { CheckProps } from "./check-props.ts";
import { PressButton } from "./PressButton.tsx";

/** What is left, which article and which cards are shown, undo and redo, and whether all is kept. */
export function CheckBar({
  cards,
  articles,
  article,
  filter,
  history,
  saving,
  said,
  onArticle,
  onFilter,
  onRun,
  onTimeline,
}: {
  cards: readonly Card[];
  articles: readonly Source[];
  article: Source;
  filter: Filter;
  history: CheckProps["history"];
  saving: CheckProps["saving"];
  /** what was done last; a new number is said anew */
  said: { readonly text: string; readonly number: number };
  onArticle: (id: string) => void;
  onFilter: (filter: Filter) => void;
  onRun: (command: Command) => void;
  /** shows what has come of it all */
  onTimeline: () => void;
}) {
  const { t } = useTranslation();
  const articleId = useId();
  const filterId = useId();
  const left = openCards(cards).length;
  const option = ({ id, headline }: Source) => {
    const own = cards.filter(({ source }) => source === id);
    const open = openCards(own).length;
    if (own.length === 0) return t("checking.articleNothing", { headline });
    return open === 0
      ? t("checking.articleDone", { headline })
      : t("checking.articleLeft", { headline, left: open });
  };
  return (
    <div className="check-bar">
      <p className="check-left">
        {left === 0
          ? t("checking.allDone", { count: cards.length })
          : t("checking.left", { left, count: cards.length })}
      </p>
      {left === 0 && cards.length > 0 ? (
        <Button look="outlined" onClick={onTimeline}>
          {t("checking.toTimeline")}
        </Button>
      ) : undefined}
      <div className="check-choice check-article">
        <label htmlFor={articleId}>{t("checking.article")}</label>
        <select
          id={articleId}
          value={article.id}
          onChange={({ target }) => onArticle(target.value)}
        >
          {articles.map((each) => (
            <option key={each.id} value={each.id}>
              {option(each)}
            </option>
          ))}
        </select>
      </div>
      <div className="check-choice">
        <label htmlFor={filterId}>{t("checking.filter.label")}</label>
        <select
          id={filterId}
          value={filter}
          onChange={({ target }) => {
            const wanted = FILTERS.find((known) => known === target.value);
            if (wanted !== undefined) onFilter(wanted);
          }}
        >
          {FILTERS.map((each) => (
            <option key={each} value={each}>
              {t(`checking.filter.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <p className="check-said">
        <span className="check-saving" data-state={saving}>
          {t(`checking.keep.${saving}`)}
        </span>{" "}
        <span role="status">
          <span key={said.number}>{said.text}</span>
        </span>
      </p>
      <div className="check-history">
        <PressButton
          command="undo"
          look="plain"
          disabled={history.undo === undefined}
          onRun={onRun}
        >
          <Label long={t("checking.undo")} short="↶" />
        </PressButton>
        <PressButton
          command="redo"
          look="plain"
          disabled={history.redo === undefined}
          onRun={onRun}
        >
          <Label long={t("checking.redo")} short="↷" />
        </PressButton>
        <PressButton command="mark" look="plain" onRun={onRun}>
          <Label long={t("checking.act.mark")} short={t("checking.markShort")} />
        </PressButton>
        <PressButton command="help" look="plain" onRun={onRun}>
          {t("checking.keysButton")}
        </PressButton>
      </div>
    </div>
  );
}

/** Called by its long name everywhere; a phone shows the short one. */
function Label({ long, short }: { long: string; short: string }) {
  return (
    <>
      <span className="check-long">{long}</span>
      <span className="check-short" aria-hidden="true">
        {short}
      </span>
    </>
  );
}
