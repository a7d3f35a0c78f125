import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetOfMade, type Dataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { createImportBook, type ImportedRecords } from "#src/formats/import/import-book.ts";
import type { ImportedEvent } from "#src/formats/import/imported.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import { openImport } from "#src/formats/import/open-import.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import {
  detailedRows,
  rowOfRecord,
  type DetailedRow,
} from "#src/formats/parquet/rows-of-dataset.ts";
import { createRowBook } from "#src/worker/importing/imported-rows.ts";
import { parquetOfRows } from "#src/worker/importing/parquet-of.ts";

const TABLE = `title,date,end,actor,source,place,kind
Late,2021-05-04,,Ann; Bob,Courier,Oslo,meeting
Long,2021-05-04,2021-06-01,Bob,Courier,,statement
Early hour,2021-05-04T09:00,,,,Bergen,
Later hour,2021-05-04T10:30,,,,Bergen,
Some month,2021-05,,Cleo,,,
Nobody knows,,,Ann,,,
Perhaps,2020?,,Ann; Ann,Board,,
Also late,2021-05-04,,,,,
`;

function eventsIn(table: string): readonly ImportedEvent[] {
  const { opened } = openImport("t.csv", new TextEncoder().encode(table));
  if (opened.is !== "table") throw new Error(opened.is);
  const { pieces } = readMapped(opened.table, opened.guess.mapping);
  return [...pieces()].flatMap(({ events }) => events);
}

interface Taken {
  readonly dataset: Dataset;
  readonly rows: readonly DetailedRow[];
}

function taken(given: readonly ImportedEvent[]): Taken {
  const book = createImportBook({ title: "T", lang: "en" });
  const all = given.map((event): ImportedRecords => book.take(event));
  const rows = createRowBook();
  for (const records of all) rows.add(records);
  const { dataset } = datasetOfMade({
    title: { en: "T" },
    description: undefined,
    sides: [],
    sources: book.sources(),
    actors: book.actors(),
    claims: all.map(({ claim }) => claim),
    events: all.map(({ event }) => event),
  });
  return { dataset, rows: rows.rows() };
}

test("rows of imported events are those that any collection of them has, in the same order", () => {
  const { dataset, rows } = taken(eventsIn(TABLE));
  const usual = recordsOf(dataset).map((record) => rowOfRecord(record, dataset));
  expect(rows.map(({ row: { place: _place, roles: _roles, ...row } }) => row)).toEqual(
    usual.map(({ detail: _detail, ...row }) => row),
  );
  expect(usual).toHaveLength(8);
});

/** What opens each event, of a file that is written and read. */
async function detailsIn(rows: readonly DetailedRow[], dataset: Dataset): Promise<unknown> {
  const bytes = await parquetOfRows(rows, dataset, () => Promise.resolve());
  const file = await openParquet(bytesOfBuffer(bytes), "t");
  return file.details(rows.map((_, n) => n));
}

const NAMES = ["Ann", "Bob", "ann", "bob", "None", "Harbour Board", "Зоя", "Ann (Oslo)"];
const anActor = fc.record({
  name: fc.constantFrom(...NAMES),
  role: fc.constantFrom("agent" as const, "patient" as const, undefined),
});
const aSource = fc.record({
  publisher: fc.constantFrom("Courier", "Board"),
  headline: fc.constantFrom("A bridge", undefined),
  url: fc.constantFrom("https://example.org/a", undefined, undefined, undefined),
});
const DATES = `2021-05-04 2021-05-04T09:00 2021-05 2020? XXXX-04 Y17000000002 no-date
2021-05-04/2021-06-01 /2021 2021/.. [2020..2022]`.split(/\s/u);
const anEvent = fc.record({
  place: fc.constant({ row: 2 }),
  id: fc.constantFrom("a-1", undefined),
  title: fc.constantFrom("Bridge opened", "Bridge closed", "\u0301"),
  label: fc.constantFrom("Bridge", undefined),
  summary: fc.constantFrom("The mayor cut the ribbon.", undefined),
  edtf: fc.constantFrom(...DATES, undefined),
  dateWords: fc.constantFrom("in spring", undefined, undefined),
  kind: fc.constantFrom("meeting" as const, undefined),
  lang: fc.constantFrom("de", "pt-BR", "no such tag", undefined, undefined),
  actors: fc.array(anActor, { maxLength: 3 }),
  where: fc.constantFrom("Oslo", undefined),
  sources: fc.array(aSource, { maxLength: 2 }),
});

test("an event opens with the same records whether its row says them or not", () =>
  fc.assert(
    fc.asyncProperty(fc.array(anEvent, { minLength: 1, maxLength: 12 }), async (events) => {
      const { dataset, rows } = taken(events);
      const whole = detailedRows(recordsOf(dataset), dataset);
      expect(rows.map(({ row }) => row.id)).toEqual(whole.map(({ row }) => row.id));
      expect(await detailsIn(rows, dataset)).toEqual(await detailsIn(whole, dataset));
    }),
    { numRuns: 300 },
  ));

test("a row that says all of its event carries nothing else", () => {
  const one = { place: {}, title: "Bridge opened", actors: [], sources: [] };
  const isBare = (event: Partial<ImportedEvent>) =>
    taken([{ ...one, ...event }]).rows.map(({ detail }) => detail === undefined);
  const where = { where: "Oslo", edtf: "2021", actors: [{ name: "Ann", role: "agent" as const }] };
  expect(isBare(where)).toEqual([true]);
  expect(isBare({ dateWords: "in spring" })).toEqual([false]);
  expect(isBare({ sources: [{ publisher: "Courier", url: "https://example.org/a" }] })).toEqual([
    false,
  ]);
});
