/** A data file that has more events than a page takes in: its records in the form of a large file. */
import type {
  ArchiveFile,
  ArchiveProblem,
  EventDetail,
  EventText,
} from "#src/archive/archive-file.ts";
import type { Names } from "#src/archive/columns.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { datasetOfEvent } from "#src/domain/dataset-of-event.ts";
import { dayOfEdtf } from "#src/domain/edtf-bounds.ts";
import { OWN_WORDS } from "#src/domain/model.ts";
import { passagesOf } from "#src/domain/passages-of.ts";
import type { Problem } from "#src/domain/problem.ts";
import { recordsOf, type EventRecord } from "#src/domain/record.ts";
import { wordsOfRecord } from "#src/domain/record-words.ts";
import { columnsOf } from "./record-columns.ts";

/** Events at a time: a few milliseconds each, and a picture after the first. */
const BATCH = 4096;

/** `bytes` is the length of the file that they were read from. */
export function recordsFile(
  dataset: Dataset,
  problems: readonly Problem[],
  bytes: number,
): ArchiveFile {
  const records = recordsOf(dataset);
  const names = namesOf(dataset, records);
  const rows = new Map(records.map(({ event }, row) => [event.id, row]));
  const found = problems.map(problemOf);
  let given = 0;

  const recordAt = (row: number): EventRecord => {
    const record = records[row];
    if (record === undefined) throw new RangeError(`no event ${row}`);
    return record;
  };

  const detailOf = ({ event }: EventRecord): EventDetail => ({
    dataset: datasetOfEvent(event, dataset),
    event: event.id,
  });

  return {
    head: {
      title: dataset.title,
      description: dataset.description,
      events: records.length,
      bytes,
      allBytes: bytes,
      density: [],
    },
    names: () => names,
    problems: () => found,
    async *batches({ signal, onBytes }) {
      onBytes?.(bytes);
      while (given < records.length) {
        signal?.throwIfAborted();
        const first = given;
        given = Math.min(records.length, given + BATCH);
        yield columnsOf(records.slice(first, given), first, names);
      }
    },
    texts: async (asked) => asked.map((row) => textOf(recordAt(row))),
    async *words({ signal }) {
      for (const [row, record] of records.entries()) {
        signal?.throwIfAborted();
        yield { row, texts: wordsOfRecord(record, dataset) };
      }
    },
    rowOf: async (id) => rows.get(id),
    detail: async (row) => detailOf(recordAt(row)),
    details: async (asked) => asked.map((row) => detailOf(recordAt(row))),
  };
}

function namesOf(dataset: Dataset, records: readonly EventRecord[]): Names {
  const speakers = new Set(records.flatMap((record) => [...record.speakers]));
  return {
    actors: [...dataset.actors.values()],
    sides: dataset.sides,
    sources: [...dataset.sources.values()].map(({ id, publisher, headline, lang, published }) => ({
      id,
      publisher,
      headline,
      lang,
      published: published === undefined ? undefined : dayOfEdtf(published.edtf),
    })),
    // in the order that filters show them in: the sources' own words, then the actors
    speakers: [OWN_WORDS, ...dataset.actors.keys()].filter((id) => speakers.has(id)),
  };
}

function textOf(record: EventRecord): EventText {
  const { event, time } = record;
  return {
    id: event.id,
    title: event.title,
    label: event.label,
    edtf: time.place?.edtf,
    passages: passagesOf(record),
  };
}

function problemOf({ place, reason, detail, leftOut }: Problem): ArchiveProblem {
  return {
    reason: REASONS[reason] ?? "bad-value",
    detail: `${place}: ${detail}`,
    events: leftOut && place.startsWith("events") ? 1 : 0,
  };
}

/** What an archive has a word for; all else is a value that is wrong. */
const REASONS: Partial<Record<Problem["reason"], ArchiveProblem["reason"]>> = {
  "bad-date": "bad-date",
  "unknown-actor": "unknown-actor",
  "actor-loop": "loop",
  "actor-depth": "loop",
};
