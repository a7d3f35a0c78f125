import { useTranslation } from "react-i18next";
import type { Dataset } from "#src/domain/dataset.ts";
import type { Lang, Passage } from "#src/domain/model.ts";
import { sharedOrigins } from "#src/domain/origin.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { listInWords } from "#src/i18n/lists.ts";
import { BareClaims } from "./BareClaims.tsx";
import { evidenceBlocks } from "./evidence-blocks.ts";
import { PassageBlock, type Correcting } from "./PassageBlock.tsx";

/** Every passage of the event with its source, who says so, and how; same wording is one origin. */
export function SourcesSay({
  record,
  dataset,
  lang,
  onArticle,
  correcting,
}: {
  record: EventRecord;
  dataset: Dataset;
  lang: Lang;
  onArticle: (source: string, passage: Passage) => void;
  correcting: Correcting | undefined;
}) {
  const { t } = useTranslation();
  const blocks = evidenceBlocks(record, dataset, lang);
  const stating = blocks.filter((block) => block.as === "states");
  const origins = sharedOrigins(
    stating.map(({ passage }) => passage),
    dataset.sources,
  );
  const through = (sources: readonly string[]) =>
    stating
      .filter(({ passage }) => sources.includes(passage.source))
      .some(({ claims }) => claims.some(({ chain }) => chain.length > 0));
  return (
    <section className="sources-say" aria-label={t("event.sourcesSay")}>
      <h3 className="small-caps">{t("event.sourcesSay")}</h3>
      {origins.map((sources) => (
        <p className="quiet-box" key={sources.join("|")}>
          <strong>
            {sources.length === 2
              ? t("event.oneOriginTwo")
              : t("event.oneOrigin", { count: sources.length })}
          </strong>{" "}
          {t(through(sources) ? "event.oneOriginNamed" : "event.oneOriginUnnamed", {
            papers: listInWords(
              sources.map((id) => dataset.sources.get(id)?.publisher ?? id),
              lang,
            ),
          })}
        </p>
      ))}
      {blocks.length === 0 ? (
        <>
          <BareClaims record={record} dataset={dataset} lang={lang} />
          <p className="event-summary">{t("event.noPassage")}</p>
        </>
      ) : undefined}
      {blocks.map((block) => (
        <PassageBlock
          key={block.claims.map(({ id }) => id).join("|")}
          block={block}
          dataset={dataset}
          lang={lang}
          onArticle={onArticle}
          correcting={correcting}
        />
      ))}
    </section>
  );
}
