import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import type { SharedWording } from "#src/extract/review/checked-collection.ts";
import { Button } from "#src/ui/Button.tsx";
import { SharedWords } from "./SharedWords.tsx";

export interface Added {
  readonly articles: readonly OwnArticle[];
  /** how many were not added since they are here already */
  readonly leftOut: number;
}

/** What was added, whose wording it shares, and the way on. */
export function AddedSummary({
  added,
  articles,
  shared,
  lang,
  proposalsIn,
  onMore,
  onClose,
  onCheck,
}: {
  added: Added;
  articles: readonly OwnArticle[];
  shared: readonly SharedWording[];
  lang: Lang;
  proposalsIn: ((source: string) => number | undefined) | undefined;
  onMore: () => void;
  onClose: () => void;
  onCheck: (source?: string) => void;
}) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [first] = added.articles;
  const proposals = numberOfProposals(added.articles, proposalsIn);
  return (
    <div className="add-summary">
      <h3 ref={heading} tabIndex={-1}>
        {t("adding.done.heading", { count: added.articles.length })}
      </h3>
      <ul className="add-added">
        {added.articles.map(({ id, headline, publisher, lang: textLang }) => (
          <li key={id}>
            <span lang={textLang}>{headline}</span>
            <span className="add-hint">{publisher}</span>
          </li>
        ))}
      </ul>
      {added.leftOut === 0 ? undefined : (
        <p>{t("adding.done.leftOut", { count: added.leftOut })}</p>
      )}
      <div role="status">
        <SharedWords added={added.articles} articles={articles} shared={shared} lang={lang} />
        {proposals === 0 ? <p>{t("adding.done.noProposals")}</p> : undefined}
      </div>
      <div className="add-row add-foot">
        {first === undefined ? undefined : (
          <Button look="solid" onClick={() => onCheck(first.id)}>
            {proposals === undefined || proposals === 0
              ? t("adding.done.check")
              : t("adding.done.proposals", { count: proposals })}
          </Button>
        )}
        <Button look="outlined" onClick={onMore}>
          {t("adding.done.more")}
        </Button>
        <Button look="outlined" onClick={onClose}>
          {t("adding.done.finish")}
        </Button>
      </div>
    </div>
  );
}

/** `undefined` until all have been looked through. */
function numberOfProposals(
  articles: readonly OwnArticle[],
  proposalsIn: ((source: string) => number | undefined) | undefined,
): number | undefined {
  let sum = 0;
  for (const { id } of articles) {
    const found = proposalsIn?.(id);
    if (found === undefined) return undefined;
    sum += found;
  }
  return sum;
}
