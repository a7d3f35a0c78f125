import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { segmentsOf, type Mark } from "#src/domain/marks.ts";
import type { Lang, Source } from "#src/domain/model.ts";
import { passageIn } from "#src/domain/passage.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import { ArticleParagraph } from "./ArticleParagraph.tsx";
import type { OpenedOriginal } from "./opened-original.ts";
import { textInLang } from "#src/domain/local-text.ts";

/** The reader's own copy in full, with every passage that was found in it, and those that were not. */
export function OriginalText({
  opened,
  notKept,
  source,
  collection,
  lang,
  selected,
  onEvent,
  hrefOf,
  onRetold,
  onForget,
}: {
  opened: OpenedOriginal;
  notKept: boolean;
  source: Source;
  collection: Collection;
  lang: Lang;
  selected: string | undefined;
  onEvent: (id: string) => void;
  hrefOf: (eventId: string) => string;
  onRetold: () => void;
  onForget: () => void;
}) {
  const { t } = useTranslation();
  const eventsOfClaim = (claim: string) =>
    collection.records.filter(({ evidence }) => evidence.some((e) => e.claim.id === claim));
  const marks = opened.paragraphs.map((): Mark<string>[] => []);
  for (const passage of opened.passages) {
    if (passage.by === "nothing") continue;
    const { paragraph, start, end, claim } = passage;
    for (const { event } of eventsOfClaim(claim.id))
      marks[paragraph]?.push({ start, end, as: event.id });
  }
  const missing = opened.passages.filter(({ by }) => by === "nothing");
  const byQuote = new Set(
    opened.passages.filter(({ by }) => by === "quote").map(({ claim }) => claim.id),
  ).size;
  const { found, of } = opened.recognition;
  return (
    <>
      <div className="quiet-box article-about">
        <p>
          <strong>{t("original.yours")}</strong> {t("original.recognised", { found, of })}{" "}
          {byQuote === 0 ? undefined : t("original.byQuote", { count: byQuote })}
        </p>
        {notKept ? (
          <p role="alert">
            {t("original.notKept")} <ErrorFoot error={errorNamed("kept.original")} />
          </p>
        ) : undefined}
        <div className="original-acts">
          <Button look="outlined" onClick={onRetold}>
            {t("original.backToRetold")}
          </Button>
          <Button look="outlined" onClick={onForget}>
            {t("original.forget")}
          </Button>
        </div>
      </div>
      <div className="article-text" lang={source.lang}>
        {opened.paragraphs.map((text, n) => (
          <ArticleParagraph
            // paragraphs have no identity but their place
            key={`copy-${String(n)}`}
            paragraph={n}
            segments={segmentsOf(text, marks[n] ?? [])}
            byId={collection.byId}
            lang={lang}
            selected={selected}
            onEvent={onEvent}
            hrefOf={hrefOf}
          />
        ))}
      </div>
      {missing.length === 0 ? undefined : (
        <section className="not-found" aria-label={t("original.notFound")}>
          <h3 className="small-caps">{t("original.notFound")}</h3>
          <ul>
            {missing.map(({ claim }) => {
              const passage = passageIn(claim, lang);
              const [record] = eventsOfClaim(claim.id);
              return (
                <li key={claim.id}>
                  <span lang={passage?.text}>{passage?.exact}</span>{" "}
                  {record === undefined ? undefined : (
                    <Button look="link" onClick={() => onEvent(record.event.id)}>
                      {textInLang(record.event.title, lang)}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
