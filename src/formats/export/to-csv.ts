/** One row for each event, for spreadsheets and statistics. */
import { actorName } from "#src/domain/actor-name.ts";
import { isoOfDay } from "#src/domain/calendar.ts";
import type { Bound } from "#src/domain/event-time.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Event, LocalText, Reference } from "#src/domain/model.ts";
import { sayingOf, type EventRecord } from "#src/domain/record.ts";
import { OWN_WORDS } from "#src/domain/vocabulary.ts";
import { csvHead, csvRows } from "./csv.ts";
import type { ToExport } from "./exported.ts";
import { exporterOf } from "./exporter.ts";
import {
  hasActors,
  hasBounds,
  hasChain,
  hasOtherLanguagesBelow,
  hasMarkUp,
  hasOtherEvidence,
  hasTexts,
  namesOthers,
  statesMoreLayers,
} from "./has.ts";
import { BETWEEN_VALUES, OWN_COLUMNS, guarded } from "./own-table.ts";
import type { About, PartsWriter } from "./parts.ts";
import { citedAs, placesOf, sourcesOfRecord, statedOf } from "./stated.ts";

export const toCsv = exporterOf({
  lost: (record, input) => [
    hasBounds(record, 1) && "bounds",
    statesMoreLayers(record) && "layers",
    passagesOf(record, input).length > 1 && "passages",
    hasChain(record) && "chain",
    record.evidence.some(({ claim }) => sayingOf(claim) !== record.saying) && "stance",
    namesOthers(record) && "actors",
    hasOtherEvidence(record) && "evidence",
    hasActors(record) && "roles",
    hasOtherLanguagesBelow(record) && "other-languages",
    hasTexts(record, input.dataset) && "texts",
    hasMarkUp(record) && "mark-up",
  ],
  mayLose: [
    "bounds",
    "layers",
    "passages",
    "chain",
    "stance",
    "evidence",
    "actors",
    "roles",
    "other-languages",
    "texts",
    "mark-up",
  ],
  mediaType: "text/csv",
  extension: "csv",
  inParts: rowsInParts,
});

type Row = Readonly<Record<(typeof OWN_COLUMNS)[number], string>>;

/** The words by which an event is called, of which there is a column for each language. */
const CALLED = ["title", "label", "summary"] as const;

interface CalledColumn {
  readonly name: (typeof CALLED)[number];
  readonly lang: string;
}

function rowsInParts<Part>(_about: About, aside: (text: string) => Part): PartsWriter<Part> {
  const langs = new Map(CALLED.map((name) => [name, new Set<string>()]));
  let parts: Part[] = [];
  const columns = (): readonly CalledColumn[] =>
    CALLED.flatMap((name) =>
      [...(langs.get(name) ?? [])].toSorted().map((lang) => ({ name, lang })),
    );
  return {
    add: (piece) => {
      const before = columns().length;
      for (const { event } of piece.flatMap(({ records }) => records)) {
        for (const name of CALLED)
          for (const lang of Object.keys(event[name] ?? {})) langs.get(name)?.add(lang);
      }
      const called = columns();
      if (called.length > before && parts.length > 0) {
        parts = [];
        return false;
      }
      parts.push(aside(csvRows(piece.flatMap((input) => rowsOf(input, called)))));
      return true;
    },
    finish: () => {
      const called = columns().map(({ name, lang }) => `${name}_${lang}`);
      return [aside(csvHead([...OWN_COLUMNS, ...called])), ...parts];
    },
  };
}

function rowsOf(input: ToExport, called: readonly CalledColumn[]): readonly (readonly string[])[] {
  return input.records.map((record) => {
    const row = rowOf(record, input);
    return [
      ...OWN_COLUMNS.map((column) => row[column]),
      ...called.map(({ name, lang }) => record.event[name]?.[lang] ?? ""),
    ].map(guarded);
  });
}

function rowOf(record: EventRecord, input: ToExport): Row {
  const { event, time, saying, actors } = record;
  const { dataset, lang } = input;
  const sources = sourcesOfRecord(record, dataset);
  const [passage] = passagesOf(record, input);
  const source = passage && dataset.sources.get(passage.source);
  const known = (values: readonly (string | undefined)[]) =>
    values.filter((value) => value !== undefined).join(BETWEEN_VALUES);
  const title = inLang(event.title, lang);
  return {
    id: event.id,
    title: title.text,
    lang: title.lang,
    summary: event.summary === undefined ? "" : textInLang(event.summary, lang),
    ...datesOf(record),
    layer: time.place?.layer ?? "",
    editor_edtf: event.editor?.edtf ?? "",
    editor_url: event.editor?.reference.url ?? "",
    kind: event.kind,
    saying,
    actors: known(actors.map((id) => actorName(dataset, id, lang))),
    actor_ids: known(actors),
    speakers: known(
      [...record.speakers].map((id) =>
        id === OWN_WORDS ? undefined : actorName(dataset, id, lang),
      ),
    ),
    place: known(placesOf(record, lang)),
    sources: known(sources.map(citedAs)),
    urls: known(sources.map(({ url }) => url)),
    published: known(sources.map(({ published }) => published?.edtf)),
    passage: passage?.exact ?? "",
    passage_source: source === undefined ? "" : citedAs(source),
    notes: notesOf(event, input),
  };
}

/** The four bounds are empty where they have no limit, or nobody knows one. */
function datesOf({ time: { place, notBefore, notAfter } }: EventRecord) {
  const day = (value: number | undefined) =>
    value !== undefined && Number.isFinite(value) ? isoOfDay(value) : "";
  const tightest = (bounds: readonly Bound[]) =>
    bounds.find(({ dated }) => dated.edtf !== undefined)?.dated.edtf ?? "";
  return {
    edtf: place?.edtf ?? "",
    begin_earliest: day(place?.bounds.beginEarliest),
    begin_latest: day(place?.bounds.beginLatest),
    end_earliest: day(place?.bounds.endEarliest),
    end_latest: day(place?.bounds.endLatest),
    not_before: tightest(notBefore),
    not_after: tightest(notAfter),
  };
}

/** An editor's note on their own date first. */
function notesOf({ editor, notes }: Event, { lang }: ToExport): string {
  const worded = (text: LocalText, reference: Reference | undefined) =>
    `${textInLang(text, lang)}${reference === undefined ? "" : ` (${reference.url})`}`;
  return [
    ...(editor?.note === undefined ? [] : [worded(editor.note, undefined)]),
    ...notes.map(({ text, reference }) => worded(text, reference)),
  ].join("\n");
}

/** Each once: two claims may rest on the same words. */
function passagesOf(record: EventRecord, { dataset, lang }: ToExport) {
  const passages = statedOf(record, dataset, lang).flatMap(({ passage }) => passage ?? []);
  const byPlace = passages.map(
    (one) => [`${one.source} ${one.paragraph} ${one.start}`, one] as const,
  );
  return [...new Map(byPlace).values()];
}
