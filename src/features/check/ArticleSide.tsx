import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang, Source, SourceText } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { useLangMark } from "#src/i18n/use-lang-mark.ts";
import { Button } from "#src/ui/Button.tsx";
import { LangMark } from "#src/ui/Localized.tsx";
import type { ArticleActions } from "./article-actions.ts";
import { ArticleWords } from "./ArticleWords.tsx";
import { spanOfCard, type InHand } from "./text-marks.ts";
import { pointUnder, selectedText } from "./text-points.ts";

interface Props {
  readonly source: Source;
  /** of this article, whatever is filtered */
  readonly cards: readonly Card[];
  /** `moved`: until the change is kept; `selection`: the words that are being marked */
  readonly inHand: InHand;
  readonly collection: Collection;
  readonly lang: Lang;
  readonly actions: ArticleActions;
}

/** The article with all its passages marked, the chosen one lit, its ends to be moved. */
export function ArticleSide({
  text,
  steps,
  markingBar,
  ...props
}: Props & {
  readonly text: SourceText | undefined;
  /** moves the ends of the passage; stands below the text */
  readonly steps: ReactNode;
  /** stands in its place while words are marked */
  readonly markingBar: ReactNode | undefined;
}) {
  const { t } = useTranslation();
  const [brief, setBrief] = useState(isPhone);
  const isMarking = markingBar !== undefined;
  const isBrief = brief && !isMarking;
  return (
    <div className="article-side" data-brief={isBrief}>
      <div className="article-side-head">
        <Origin source={props.source} text={text} lang={props.lang} />
        <Button look="link" aria-pressed={brief} onClick={() => setBrief(!brief)}>
          {t("checking.text.sentenceOnly")}
        </Button>
      </div>
      {text === undefined ? (
        <p className="quiet-note">{t("checking.text.none")}</p>
      ) : (
        <Text {...props} text={text} isMarking={isMarking} isBrief={isBrief} />
      )}
      {markingBar ?? steps}
    </div>
  );
}

function Origin({
  source,
  text,
  lang,
}: Pick<Props, "source" | "lang"> & { readonly text: SourceText | undefined }) {
  const { t } = useTranslation();
  const langMark = useLangMark();
  return (
    <p>
      <strong>{source.publisher}</strong>{" "}
      {source.published === undefined
        ? t("source.dayUnknown")
        : dateInWords(source.published.edtf, lang, "heading")}
      <LangMark name={text && langMark(text.lang)} />
    </p>
  );
}

function Text({
  source,
  text,
  cards,
  inHand,
  collection,
  lang,
  actions,
  isMarking,
  isBrief,
}: Props & {
  readonly text: SourceText;
  readonly isMarking: boolean;
  /** nothing but the sentence of the chosen passage */
  readonly isBrief: boolean;
}) {
  const { t } = useTranslation();
  const words = useRef<HTMLElement>(null);
  const hasSelected = useRef(false);
  const { chosen, moved, selection } = inHand;
  useEffect(() => {
    if (isMarking) words.current?.focus();
  }, [isMarking]);
  useKeptInView(words, LIT, `${chosen?.claim.id ?? ""} ${String(isBrief)}`);
  useKeptInView(words, ".check-selected", JSON.stringify(selection));
  const own = chosen && spanOfCard(chosen, text.lang, collection.dataset.sources);
  return (
    <>
      {chosen !== undefined && own === undefined ? (
        <p className="quiet-note" role="note">
          {t("checking.text.lost")}
        </p>
      ) : undefined}
      <section
        ref={words}
        className="article-words"
        // while words are marked, the arrow keys are its own
        role={isMarking ? "application" : "region"}
        aria-label={
          isMarking
            ? t("checking.marking.region")
            : t("checking.text.region", { headline: source.headline })
        }
        // it scrolls, and has keys of its own
        tabIndex={0}
        lang={text.lang}
        onKeyDown={(event) => {
          if (!isMarking || !actions.onMarkingKey(event)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onPointerDown={() => {
          hasSelected.current = false;
        }}
        onPointerUp={({ currentTarget }) => {
          const span = selectedText(currentTarget);
          if (span === undefined) return;
          hasSelected.current = true;
          // from now on it is drawn as what is being marked
          window.getSelection()?.removeAllRanges();
          actions.onSelect(span);
        }}
        onClickCapture={(event) => {
          if (!hasSelected.current && !isMarking) return;
          // the end of selecting words is no click on them, and words that are marked open nothing
          event.stopPropagation();
          if (hasSelected.current) return;
          const point = pointUnder(event.clientX, event.clientY);
          if (point !== undefined) actions.onMarkingClick(point);
        }}
      >
        <ArticleWords
          text={text}
          cards={cards}
          inHand={inHand}
          only={isBrief ? (moved ?? own) : undefined}
          collection={collection}
          lang={lang}
          actions={actions}
        />
      </section>
    </>
  );
}

/** There the card has the room, until the reader asks for the whole article. */
function isPhone(): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia("(max-width: 45rem)").matches;
}

const LIT = 'mark[data-lit="true"]';

/** Scrolls to the first such element whenever `what` it shows is another. */
function useKeptInView(
  root: React.RefObject<HTMLElement | null>,
  selector: string,
  what: string | undefined,
): void {
  useEffect(() => {
    root.current?.querySelector(selector)?.scrollIntoView({ block: "nearest" });
  }, [root, selector, what]);
}
