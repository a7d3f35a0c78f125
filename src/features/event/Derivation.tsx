import { useTranslation } from "react-i18next";
import type { Dataset } from "#src/domain/dataset.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { timeInWords } from "#src/i18n/clock-in-words.ts";
import { boundInWords, dateInWords } from "#src/i18n/dates.ts";
import { listInWords } from "#src/i18n/lists.ts";
import { Tag } from "#src/ui/Tag.tsx";
import { boundRows, derivationRows, type BoundRow, type DerivationRow } from "./derivation-rows.ts";
import {
  DerivationSentence as Sentence,
  type SentenceValues as Values,
} from "./DerivationSentence.tsx";
import { boundSentenceFor, sentenceFor, type Edge } from "./derivation-sentences.ts";
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

/** Longer words than these would break into many lines beside what explains them. */
const NARROW = 18;

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
    <div className="derivation-row" data-aside={aside} data-wide={heading.length > NARROW}>
      <dt>{heading}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function LayerRow({ row, dataset, lang }: { row: DerivationRow; dataset: Dataset; lang: Lang }) {
  const { t } = useTranslation();
  const heading = row.edtf === undefined ? t("derivation.vague") : timeInWords(row.edtf, lang);
  const published = publishedDays(row.sources, dataset, lang);
  const values: Values = {
    words: row.words,
    gloss:
      row.readersWords === undefined ? "" : t("derivation.gloss", { words: row.readersWords.text }),
    published,
    papers: papers(row.sources, dataset, lang),
    date: heading,
    events: eventTitles(row.fromEvents, dataset, lang),
  };
  return (
    <Row heading={heading} aside={row.layer === "editor"}>
      <Sentence i18nKey={sentenceFor(row, published !== "")} values={values} />
    </Row>
  );
}

function BoundRows({ record, dataset, lang }: Props) {
  const { t } = useTranslation();
  const row = (bound: BoundRow, edge: Edge) => (
    <Row
      key={[edge, bound.edtf, bound.words?.text, ...bound.fromEvents].join("|")}
      heading={boundInWords({ [edge]: bound.edtf }, lang)}
      aside
    >
      {bound.byEditor ? (
        <>
          <Tag>{t("derivation.editorsDate")}</Tag>{" "}
        </>
      ) : undefined}
      <BoundReason bound={bound} edge={edge} dataset={dataset} lang={lang} />
    </Row>
  );
  return (
    <>
      {boundRows(record.time.notBefore, lang).map((bound) => row(bound, "notBefore"))}
      {boundRows(record.time.notAfter, lang).map((bound) => row(bound, "notAfter"))}
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
  edge: Edge;
  dataset: Dataset;
  lang: Lang;
}) {
  const published = publishedDays(bound.sources, dataset, lang);
  return (
    <Sentence
      i18nKey={boundSentenceFor(bound, edge, published !== "")}
      count={bound.sources.length}
      values={{
        words: bound.words,
        published,
        events: eventTitles(bound.fromEvents, dataset, lang),
      }}
    />
  );
}

/** "on 5 June 2025 and in July 2025", of those that have a day; empty where none has. */
function publishedDays(ids: readonly string[], dataset: Dataset, lang: Lang): string {
  const days = ids.flatMap((id) => dataset.sources.get(id)?.published?.edtf ?? []);
  return listInWords(
    [...new Set(days)].toSorted().map((day) => dateInWords(day, lang, "prose")),
    lang,
  );
}

function papers(ids: readonly string[], dataset: Dataset, lang: Lang): string {
  const names = ids.map((id) => dataset.sources.get(id)?.publisher ?? id);
  return listInWords([...new Set(names)], lang);
}

function eventTitles(ids: readonly string[], dataset: Dataset, lang: Lang): string {
  const titles = ids.map((id) => {
    const event = dataset.events.find((candidate) => candidate.id === id);
    return event === undefined ? id : textInLang(event.title, lang);
  });
  return listInWords(titles, lang);
}
