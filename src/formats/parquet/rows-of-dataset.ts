/** The events of a data file as rows of an archive, in the order of time, each with all its records. */
import { actorWithAncestors } from "#src/domain/actor-tree.ts";
import { datasetOfEvent } from "#src/domain/dataset-of-event.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { LocalText } from "#src/domain/model.ts";
import { passagesOf } from "#src/domain/passages-of.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { ArchiveRow, ArchiveWords, WrittenTexts } from "./archive-writer.ts";

/** A row that is light, with what opens its event, to be made when it is written. */
export interface DetailedRow {
  readonly row: ArchiveRow;
  /** JSON of all its records; absent where the row says all of it */
  readonly detail?: (() => string) | undefined;
}

/** In the order of the records. */
export function detailedRows(
  records: readonly EventRecord[],
  dataset: Dataset,
): readonly DetailedRow[] {
  return records.map((record) => ({
    row: rowWithoutDetail(record),
    detail: () => detailOf(record, dataset),
  }));
}

export function rowOfRecord(record: EventRecord, dataset: Dataset): ArchiveRow {
  return { ...rowWithoutDetail(record), detail: detailOf(record, dataset) };
}

/** What the timeline needs of it. */
function rowWithoutDetail(record: EventRecord): ArchiveRow {
  const { event, time, saying, actors, sources, speakers } = record;
  return {
    id: event.id,
    title: event.title,
    label: event.label,
    summary: event.summary,
    bounds: time.place?.bounds,
    edtf: time.place?.edtf,
    layer: time.place?.layer ?? "text",
    kind: event.kind,
    saying,
    actors,
    sources: [...sources],
    speakers: [...speakers],
    passages: passagesOf(record),
  };
}

/** All its records as JSON, with the texts of its sources: many times what the timeline needs. */
function detailOf({ event }: EventRecord, dataset: Dataset): string {
  const { events, claims, sources } = datasetOfEvent(event, dataset);
  const [, ...others] = events;
  const more = others.length === 0 ? {} : { others };
  return JSON.stringify({ event, claims, sources, ...more });
}

/** Names that the file needs for these events, and no others. */
export function wordsForRows(rows: readonly ArchiveRow[], dataset: Dataset): ArchiveWords {
  const named = new Set<string>();
  const used = new Set<string>();
  for (const row of rows) {
    for (const actor of row.actors) named.add(actor);
    for (const speaker of row.speakers) named.add(speaker);
    for (const source of row.sources) used.add(source);
  }
  const actors = new Set(
    [...named].flatMap((id) =>
      dataset.actors.has(id) ? actorWithAncestors(id, dataset.actors) : [],
    ),
  );
  return {
    title: dataset.title,
    description: dataset.description,
    sides: dataset.sides,
    // in the order of the data file, which is the order of the filters
    actors: [...dataset.actors.values()].filter(({ id }) => actors.has(id)),
    sources: [...dataset.sources.values()]
      .filter(({ id }) => used.has(id))
      .map(({ texts: _texts, aside: _aside, ...source }) => source),
  };
}

export function textsOfRows(rows: readonly ArchiveRow[]): WrittenTexts {
  return {
    titles: langsOf(rows, ({ title }) => title),
    labels: langsOf(rows, ({ label }) => label),
    summaries: langsOf(rows, ({ summary }) => summary),
    places: langsOf(rows, ({ place }) => place),
    roles: rows.some(({ roles }) => roles !== undefined),
    url: rows.some(({ url }) => url !== undefined),
    detail: rows.some(({ detail }) => detail !== undefined),
  };
}

function langsOf(
  rows: readonly ArchiveRow[],
  textOf: (row: ArchiveRow) => LocalText | undefined,
): readonly string[] {
  const langs = new Set<string>();
  for (const row of rows) for (const lang of Object.keys(textOf(row) ?? {})) langs.add(lang);
  return [...langs].toSorted();
}
