/** All events of an opened file, as they are kept. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { Claim, Event, LocalText } from "#src/domain/model.ts";
import { datasetOfGathered, gather, type Gathered } from "#src/formats/import/gather.ts";
import type { Import } from "#src/formats/import/imported.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import type { Step } from "#src/formats/step.ts";
import { MOST_PROBLEMS, MOST_RECORDS } from "./import-protocol.ts";
import type { Imported, ImportTask, Refused } from "./import-protocol.ts";
import { createRowBook } from "./imported-rows.ts";
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
  const rows = createRowBook();
  const events: Event[] = [];
  const claims: Claim[] = [];
  const going = gather(file, about, (records) => {
    rows.add(records);
    // of more, rows alone are kept
    if (events.length === MOST_RECORDS) return;
    events.push(records.event);
    claims.push(records.claim);
  });
  let reading = going.next();
  while (reading.done !== true) {
    // the other part of the way is to write them
    await step(reading.value.done * HALF, 1);
    reading = going.next();
  }
  const gathered = reading.value;
  const { head, events: count, problems } = gathered;
  const lang = head.lang ?? about.lang;
  const title = titleOf(about, head.title === undefined ? {} : { [lang]: head.title });
  const description = head.description === undefined ? undefined : { [lang]: head.description };
  const frame = frameOf({ title, description }, gathered);
  const kept =
    count > MOST_RECORDS
      ? ({ as: "file", bytes: await parquetOfRows(rows.rows(), frame, step) } as const)
      : ({
          as: "records",
          records: datasetOfGathered({ title, description }, gathered, { claims, events }),
        } as const);
  const { unread } = head;
  return answerOf({ title, description, sides: [], events: count, problems, unread, kept });
}

/** What the rows name. */
function frameOf(
  about: Pick<Dataset, "title" | "description">,
  { sources, actors }: Gathered,
): Dataset {
  return {
    ...about,
    sides: [],
    sources: new Map(sources.map((source) => [source.id, source])),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    claims: new Map(),
    events: [],
    corrections: [],
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
