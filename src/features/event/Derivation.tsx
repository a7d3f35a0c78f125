import { Trans, useTranslation } from "react-i18next";
import type { Dataset } from "#src/domain/dataset.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { boundInWords, dateInWords } from "#src/i18n/dates.ts";
import { listInWords } from "#src/i18n/lists.ts";
import { Tag } from "#src/ui/Tag.tsx";
import { boundRows, derivationRows, type BoundRow, type DerivationRow } from "./derivation-rows.ts";
import { ReferenceLink } from "./ReferenceLink.tsx";

interface Props {
  readonly record: EventRecord;
  readonly dataset: Dataset;
  readonly lang: Lang;
}

/** When it happened, and how that is known: each layer of the date in a row of its own. */
export function Derivation({ record, dataset, lang }: Props) {
  const { t } = useTranslation();
  const { time, event } = record;
  const rows = derivationRows(record, dataset, lang);
  const bounded = time.place === undefined || time.place.layer === "editor";
  return (
    <dl className="derivation" aria-label={t("derivation.label")}>
      {time.place === undefined ? (
        <Row heading={t("derivation.undated")}>{t("derivation.undatedWhy")}</Row>
      ) : undefined}
      {time.disputed ? (
        <Row heading={t("derivation.disputed")}>{t("derivation.disputedWhy")}</Row>
      ) : undefined}
      {rows.map((row) => (
        <LayerRow
          key={[row.layer, row.edtf, row.words?.text].join("|")}
          row={row}
          dataset={dataset}
          lang={lang}
        />
      ))}
      {event.editor === undefined ? undefined : (
        <Row heading={dateInWords(event.editor.edtf, lang, "heading")} aside>
          <Tag>{t("derivation.editorsDate")}</Tag>{" "}
          {event.editor.note === undefined ? undefined : (
            <>
              <span lang={inLang(event.editor.note, lang).lang}>
                {textInLang(event.editor.note, lang)}
              </span>
              {". "}
            </>
          )}
          {t("derivation.notInArticles")}{" "}
          <ReferenceLink reference={event.editor.reference} lang={lang} />
        </Row>
      )}
      {bounded ? <BoundRows record={record} dataset={dataset} lang={lang} /> : undefined}
    </dl>
  );
}

function Row({
  heading,
  aside = false,
  children,
}: {
  heading: string;
  /** an editor's date stands smaller than what the sources support */
  aside?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className="derivation-row" data-aside={aside}>
      <dt>{heading}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function LayerRow({ row, dataset, lang }: { row: DerivationRow; dataset: Dataset; lang: Lang }) {
  const { t } = useTranslation();
  const heading =
    row.edtf === undefined ? t("derivation.vague") : dateInWords(row.edtf, lang, "heading");
  const values = {
    words: row.words?.text ?? "",
    gloss:
      row.readersWords === undefined ? "" : t("derivation.gloss", { words: row.readersWords.text }),
    published: publishedDays(row.sources, dataset, lang),
    papers: papers(row.sources, dataset, lang),
    date: heading,
    events: listInWords(
      row.fromEvents.map((id) => eventTitle(id, dataset, lang)),
      lang,
    ),
  };
  const marked = <em className="time-words" lang={row.words?.lang} />;
  return (
    <Row heading={heading} aside={row.layer === "editor"}>
      <Trans
        i18nKey={sentenceFor(row)}
        count={row.sources.length}
        values={values}
        components={{ marked }}
        shouldUnescape={false}
      />
    </Row>
  );
}

function sentenceFor(row: DerivationRow) {
  if (row.layer === "editor") return "derivation.fromEvent";
  if (row.words === undefined) {
    return row.layer === "text" ? "derivation.fromSourceOnly" : "derivation.fromPublicationOnly";
  }
  if (row.edtf === undefined) return "derivation.staysVague";
  return row.layer === "text" ? "derivation.fromText" : "derivation.fromPublication";
}

function BoundRows({ record, dataset, lang }: Props) {
  const { notBefore, notAfter } = record.time;
  const row = (bound: BoundRow, edge: "notBefore" | "notAfter") => {
    const edtf = bound.dated.edtf;
    if (edtf === undefined) return undefined;
    return (
      <Row key={edge + edtf} heading={boundInWords({ [edge]: edtf }, lang)} aside>
        <BoundReason bound={bound} edge={edge} dataset={dataset} lang={lang} />
      </Row>
    );
  };
  return (
    <>
      {boundRows(notBefore, lang).map((bound) => row(bound, "notBefore"))}
      {boundRows(notAfter, lang).map((bound) => row(bound, "notAfter"))}
    </>
  );
}

function BoundReason({
  bound,
  edge,
  dataset,
  lang,
}: {
  bound: BoundRow;
  edge: "notBefore" | "notAfter";
  dataset: Dataset;
  lang: Lang;
}) {
  const { t } = useTranslation();
  const events = bound.dated.uses.flatMap((use) => ("event" in use ? [use.event] : []));
  const values = {
    words: bound.words?.text ?? "",
    published: publishedDays(bound.sources, dataset, lang),
    events: listInWords(
      events.map((id) => eventTitle(id, dataset, lang)),
      lang,
    ),
  };
  const marked = <em className="time-words" lang={bound.words?.lang} />;
  if (events.length > 0) {
    return (
      <>
        <Tag>{t("derivation.editorsDate")}</Tag>{" "}
        <Trans i18nKey="derivation.boundFromEvent" values={values} components={{ marked }} />
      </>
    );
  }
  return edge === "notAfter" ? (
    <>{t("derivation.boundAfter", { ...values, count: bound.sources.length })}</>
  ) : (
    <Trans i18nKey="derivation.boundWords" values={values} components={{ marked }} />
  );
}

function publishedDays(ids: readonly string[], dataset: Dataset, lang: Lang): string {
  const days = ids.flatMap((id) => dataset.sources.get(id)?.published?.edtf ?? []);
  return listInWords(
    [...new Set(days)].toSorted().map((day) => dateInWords(day, lang, "heading")),
    lang,
  );
}

function papers(ids: readonly string[], dataset: Dataset, lang: Lang): string {
  return listInWords(
    ids.map((id) => dataset.sources.get(id)?.publisher ?? id),
    lang,
  );
}

function eventTitle(id: string, dataset: Dataset, lang: Lang): string {
  const event = dataset.events.find((candidate) => candidate.id === id);
  return event === undefined ? id : textInLang(event.title, lang);
}
