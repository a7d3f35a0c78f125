/** All events of an opened file, as they are kept. */
import type { Dataset } from "#src/domain/dataset.ts";
import {
  FORMAT,
  type Actor,
  type Claim,
  type Event,
  type LocalText,
  type Source,
} from "#src/domain/model.ts";
import { createImportBook } from "#src/formats/import/import-book.ts";
import type { Import, ImportProblem } from "#src/formats/import/imported.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import type { Step } from "#src/formats/step.ts";
import { MOST_PROBLEMS, MOST_RECORDS } from "./import-protocol.ts";
import type { Imported, ImportTask, Refused } from "./import-protocol.ts";
import { createRowBook, type RowBook } from "./imported-rows.ts";
import type { OpenedFile } from "./opened-file.ts";
import { HALF, parquetOf, parquetOfRows } from "./parquet-of.ts";

type About = Pick<ImportTask, "title" | "lang" | "choices">;

/** Rejects with `Stopped` where `step` does; then nothing of it is kept. */
export async function takeIn(
  opened: OpenedFile,
  about: About,
  step: Step,
): Promise<Imported | Refused> {
  switch (opened.is) {
    case "refused":
      return { ok: false, fault: opened.fault };
    case "parquet":
      return answerOf({
        title: titleOf(about, opened.title),
        sides: [],
        events: opened.events,
        problems: [],
        unread: [],
        kept: { as: "file", bytes: opened.bytes },
      });
    case "records": {
      const { dataset, json, problems } = opened;
      const title = titleOf(about, dataset.title);
      const { description, sides, events } = dataset;
      const kept =
        events.length > MOST_RECORDS
          ? ({ as: "file", bytes: await parquetOf({ ...dataset, title }, step) } as const)
          : ({ as: "records", records: json } as const);
      const report = { events: events.length, problems, unread: [] };
      return answerOf({ ...report, title, description, sides, kept });
    }
    case "table": {
      const mapping = about.choices.mapping ?? opened.guess.mapping;
      return taken(readMapped(opened.table, mapping), about, step);
    }
    case "events":
      return taken(opened.file, about, step);
  }
}

async function taken(file: Import, about: About, step: Step): Promise<Imported | Refused> {
  const { events, claims, rows, problems, count, sources, actors } = await read(file, about, step);
  const head = file.head();
  const { lang } = about;
  const title = titleOf(about, head.title === undefined ? {} : { [head.lang ?? lang]: head.title });
  const description =
    head.description === undefined ? undefined : { [head.lang ?? lang]: head.description };
  const frame: Dataset = {
    title,
    description,
    sides: [],
    sources: new Map(sources.map((source) => [source.id, source])),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    claims: new Map(),
    events: [],
  };
  const kept =
    count > MOST_RECORDS
      ? ({ as: "file", bytes: await parquetOfRows(rows.rows(frame.sources), frame, step) } as const)
      : ({
          as: "records",
          records: {
            format: FORMAT,
            title,
            description,
            sides: [],
            sources,
            actors,
            claims,
            events,
          },
        } as const);
  const { unread } = head;
  return answerOf({ title, description, sides: [], events: count, problems, unread, kept });
}

interface Read {
  /** the first of them: of more, rows are kept */
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly rows: RowBook;
  readonly count: number;
  readonly problems: readonly ImportProblem[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
}

/** The first part of the way; the other is to write them. */
async function read(file: Import, about: About, step: Step): Promise<Read> {
  const book = createImportBook(about);
  const rows = createRowBook();
  const events: Event[] = [];
  const claims: Claim[] = [];
  const problems: ImportProblem[] = [];
  let count = 0;
  for (const piece of file.pieces()) {
    for (const given of piece.events) {
      const { event, claim } = book.take(given);
      rows.add(event, claim);
      count += 1;
      if (count > MOST_RECORDS) continue;
      events.push(event);
      claims.push(claim);
    }
    for (const problem of piece.problems) problems.push(problem);
    await step(piece.done * HALF, 1);
  }
  return {
    events,
    claims,
    rows,
    count,
    problems,
    sources: book.sources(),
    actors: book.actors(),
  };
}

function answerOf(imported: Omit<Imported, "ok" | "problemCount">): Imported | Refused {
  const { events, problems } = imported;
  if (events === 0) {
    const [first] = problems;
    return { ok: false, fault: { kind: "nothing", detail: first?.detail ?? "" } };
  }
  const some = problems.slice(0, MOST_PROBLEMS);
  return { ok: true, ...imported, problems: some, problemCount: problems.length };
}

/** In all languages in which the file has it, unless somebody calls it otherwise. */
function titleOf({ title, lang }: About, own: LocalText): LocalText {
  return Object.values(own).includes(title) ? own : { [lang]: title };
}
