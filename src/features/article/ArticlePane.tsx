import { Suspense, useEffect, useId, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang, Source } from "#src/domain/model.ts";
import { paragraphsOf, textIn } from "#src/domain/passage.ts";
import { byClose, lazyDialog } from "#src/errors/lazy-part.ts";
import { useLangMark } from "#src/i18n/use-lang-mark.ts";
import { Button } from "#src/ui/Button.tsx";
import { ExternalLink } from "#src/ui/ExternalLink.tsx";
import { LangMark } from "#src/ui/Localized.tsx";
import { articleSegments, LIT, placeName, type SoughtPassage } from "./article-marks.ts";
import { ArticleParagraph } from "./ArticleParagraph.tsx";
import { OriginalText } from "./OriginalText.tsx";
import type { OpenedOriginal } from "./opened-original.ts";
import { PublicationDay } from "./PublicationDay.tsx";
import "./article-pane.css";

/** What reads a copy of one's own comes when somebody opens one. */
const OpenOriginal = lazyDialog(
  async () => (await import("./OpenOriginal.tsx")).OpenOriginal,
  byClose,
);

/** A whole article with all its passages marked; each mark is a way back to its event. */
export function ArticlePane({
  edge,
  source,
  collection,
  lang,
  selected,
  onEvent,
  onBack,
  opened,
  notKept,
  onOpened,
  onForget,
  hrefOf,
  sought,
}: {
  /** what resizes the pane */
  edge: ReactNode;
  source: Source;
  collection: Collection;
  lang: Lang;
  /** the event whose passages are lit */
  selected: string | undefined;
  onEvent: (id: string) => void;
  onBack: () => void;
  /** the reader's own copy, if they have opened one */
  opened: OpenedOriginal | undefined;
  /** whether it is gone when the page is closed, since the browser refuses to keep it */
  notKept: boolean;
  onOpened: (original: OpenedOriginal, text: string) => void;
  onForget: () => void;
  /** the address of an event in this article, for links that can be copied */
  hrefOf: (eventId: string) => string;
  /** the passage that the reader came for, of those that are lit */
  sought?: SoughtPassage | undefined;
}) {
  const { t } = useTranslation();
  const langMark = useLangMark();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState(false);
  const [retold, setRetold] = useState(false);
  const original = retold ? undefined : opened;
  // also when a copy is opened: what was pressed is gone with the text it stood in
  useEffect(() => arriveAt(title.current, sought), [source.id, original, sought]);
  const text = textIn(source, lang) ?? source.texts[0];
  const selectedRecord = selected === undefined ? undefined : collection.byId.get(selected);
  return (
    <aside className="article-pane" aria-labelledby={titleId}>
      {edge}
      <div className="pane-head">
        <Button look="link" onClick={onBack}>
          ← {selectedRecord === undefined ? t("article.close") : t("article.back")}
        </Button>
        <span className="article-publisher">{isolated(source.publisher)}</span>
      </div>
      <h2 id={titleId} ref={title} tabIndex={-1} className="article-title" lang={source.lang}>
        {source.headline}
      </h2>
      <PublicationDay source={source} lang={lang} />
      {original !== undefined ? (
        <OriginalText
          opened={original}
          notKept={notKept}
          source={source}
          collection={collection}
          lang={lang}
          selected={selected}
          onEvent={onEvent}
          hrefOf={hrefOf}
          onRetold={() => setRetold(true)}
          onForget={onForget}
        />
      ) : text === undefined ? (
        <p className="article-about">{t("article.noText")}</p>
      ) : (
        <>
          <div className="quiet-box article-about">
            <p>
              {text.rendition === "retold" ? t("article.retold") : t("article.original")}{" "}
              {source.url === undefined ? undefined : (
                <ExternalLink href={source.url} lang={source.lang} hint={t("link.newTab")}>
                  {t("article.atPublisher")}
                </ExternalLink>
              )}
            </p>
            {text.rendition === "retold" ? (
              <Button
                look="outlined"
                onClick={() => (opened === undefined ? setAsking(true) : setRetold(false))}
              >
                {t("article.openOriginal")}
              </Button>
            ) : undefined}
          </div>
          <div className="article-text" lang={text.lang}>
            <LangMark name={langMark(text.lang)} />
            {articleSegments(
              source.id,
              text.lang,
              paragraphsOf(text),
              collection.records,
              collection.dataset.sources,
            ).map((segments, n) => (
              <ArticleParagraph
                // paragraphs have no identity but their place
                key={`${source.id}-${String(n)}`}
                paragraph={n}
                segments={segments}
                byId={collection.byId}
                lang={lang}
                selected={selected}
                onEvent={onEvent}
                hrefOf={hrefOf}
              />
            ))}
          </div>
        </>
      )}
      {asking ? (
        <Suspense>
          <OpenOriginal
            source={source}
            collection={collection}
            onClose={() => setAsking(false)}
            onOpened={(copy, words) => {
              setAsking(false);
              setRetold(false);
              onOpened(copy, words);
            }}
          />
        </Suspense>
      ) : undefined}
    </aside>
  );
}

/** Brings the passage that the reader came for into view and gives it the focus; else the title. */
function arriveAt(title: HTMLElement | null, sought: SoughtPassage | undefined): void {
  const lit = [...(title?.closest("aside")?.querySelectorAll<HTMLElement>(LIT) ?? [])];
  const place = sought === undefined ? undefined : placeName(sought.paragraph, sought.start);
  const mark = lit.find(({ dataset }) => dataset["place"] === place) ?? lit[0];
  if (mark === undefined) {
    title?.focus();
    return;
  }
  mark.scrollIntoView({ block: "center" });
  mark.querySelector("a")?.focus({ preventScroll: true });
}
