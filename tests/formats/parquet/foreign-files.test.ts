/** Files that other programs wrote: other columns, other types, other ways to say a date. */
import { describe, expect, test } from "vitest";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { NO_BEGIN, NO_END, type Columns } from "#src/archive/columns.ts";
import { dayOf } from "#src/domain/calendar.ts";
import { KINDS } from "#src/domain/model.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf, SAYINGS } from "#src/domain/record.ts";
import { days, file, instants, lists, numbers, words, type Column } from "./foreign-file.ts";
import { allBatches, listAt, onlyBatch } from "./made-archive.ts";

function boundsOf(columns: Columns, n = 0): readonly (number | undefined)[] {
  return [
    columns.beginEarliest[n],
    columns.beginLatest[n],
    columns.endEarliest[n],
    columns.endLatest[n],
  ];
}

async function faultOf(opening: Promise<unknown>): Promise<unknown> {
  const error: unknown = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ArchiveFaultError ? error.fault : error;
}

const titles = (count: number) =>
  words("title", ...Array.from({ length: count }, (_, n) => `Title ${n}`));

describe("a date", () => {
  test("is a day, or the days from begin to end", async () => {
    const columns = await onlyBatch(
      await file(titles(2), days("begin", 10, 20), days("end", null, 29)),
    );
    expect(boundsOf(columns, 0)).toEqual([10, 10, 10, 10]);
    expect(boundsOf(columns, 1)).toEqual([20, 20, 29, 29]);
  });

  test.each([
    ["MILLIS", 1000n],
    ["MICROS", 1_000_000n],
    ["NANOS", 1_000_000_000n],
  ] as const)("is the UTC day of an instant in %s, also before 1970", async (unit, second) => {
    const day = 86_400n * second;
    const begin = instants("begin", unit, 20_000n * day, 20_001n * day - 1n, -1n, -day);
    const columns = await onlyBatch(await file(titles(4), begin));
    expect([...columns.beginEarliest]).toEqual([20_000, 20_000, -1, -1]);
  });

  test("is without bound where a bound is missing, or infinite", async () => {
    const columns = await onlyBatch(
      await file(
        titles(4),
        days("begin_earliest", null, 5, null, 5),
        days("begin_latest", 9, 5, null, 5),
        days("end_earliest", 9, 7, 9, null),
        days("end_latest", 9, 2_147_483_647, 9, null),
      ),
    );
    expect(boundsOf(columns, 0)).toEqual([NO_BEGIN, 9, 9, 9]);
    expect(boundsOf(columns, 1)).toEqual([5, 5, 7, NO_END]);
    expect(boundsOf(columns, 2)).toEqual([NO_BEGIN, NO_BEGIN, 9, 9]);
    expect(boundsOf(columns, 3)).toEqual([5, 5, NO_END, NO_END]);
    expect([...columns.layer]).toEqual([1, 1, 1, 1]);
  });

  test("has an end without a begin, a begin without an end, or neither", async () => {
    const least = -2_147_483_647;
    const most = 2_147_483_647;
    const columns = await onlyBatch(
      await file(titles(4), days("begin", null, least, 5, least), days("end", 9, 9, most, null)),
    );
    expect(boundsOf(columns, 0)).toEqual([NO_BEGIN, 9, 9, 9]);
    expect(boundsOf(columns, 1)).toEqual([NO_BEGIN, NO_BEGIN, 9, 9]);
    expect(boundsOf(columns, 2)).toEqual([5, 5, NO_END, NO_END]);
    expect([...columns.layer]).toEqual([1, 1, 1, 0]);
  });

  test("is some day of a stretch where only its ends are told", async () => {
    const columns = await onlyBatch(
      await file(titles(1), days("begin_earliest", 5), days("end_latest", 9)),
    );
    expect(boundsOf(columns)).toEqual([5, 9, 5, 9]);
  });

  test("is any day that the others allow where a column is missing", async () => {
    const begin = await onlyBatch(
      await file(
        titles(3),
        days("begin_earliest", 5, null, null),
        days("begin_latest", 9, 9, null),
      ),
    );
    expect(boundsOf(begin)).toEqual([5, 9, 5, NO_END]);
    expect(boundsOf(begin, 1)).toEqual([NO_BEGIN, 9, NO_BEGIN, NO_END]);
    expect([...begin.layer]).toEqual([1, 1, 0]);
    const end = await file(titles(1), days("end_earliest", 5), days("end_latest", 9));
    expect(boundsOf(await onlyBatch(end))).toEqual([NO_BEGIN, 9, 5, 9]);
    const first = await file(titles(1), days("begin_earliest", 5));
    expect(boundsOf(await onlyBatch(first))).toEqual([5, NO_END, 5, NO_END]);
  });

  test("is missing for an event that has none, and for one whose end is before its begin", async () => {
    const archive = await file(titles(2), days("begin", null, 20), days("end", null, 10));
    const columns = await onlyBatch(archive);
    expect([...columns.layer]).toEqual([0, 0]);
    expect(archive.problems()).toEqual([{ reason: "bad-date", detail: "begin", events: 1 }]);
  });

  test("is EDTF where there is nothing else; what can't be read is said", async () => {
    const edtf = words("edtf", "1970-01", "1970-01-02/1970-01-04", "soon", null, "Y-200000");
    const archive = await file(titles(5), edtf);
    const columns = await onlyBatch(archive);
    expect(boundsOf(columns, 0)).toEqual([0, 30, 0, 30]);
    expect(boundsOf(columns, 1)).toEqual([1, 1, 3, 3]);
    expect([...columns.layer]).toEqual([1, 1, 0, 0, 1]);
    expect(columns.beginEarliest[4]).toBe(dayOf(-200_000, 1, 1));
    expect(archive.problems()).toEqual([
      { reason: "bad-date", detail: "edtf", events: 1 },
      { reason: "unsorted", detail: "invented.parquet", events: 0 },
    ]);
  });
});

describe("without a title or a date", () => {
  test("nothing can be shown, and it is said which column is needed", async () => {
    expect(await faultOf(file(days("begin", 1)))).toEqual({ kind: "columns", detail: "title" });
    expect(await faultOf(file(titles(1)))).toEqual({ kind: "columns", detail: "begin" });
  });

  test("a column of another type is none", async () => {
    const title = numbers("title", "INT64", 1n);
    expect(await faultOf(file(title, days("begin", 1)))).toMatchObject({ detail: "title" });
    const begin = numbers("begin", "DOUBLE", Number.NaN);
    expect(await faultOf(file(titles(1), begin))).toMatchObject({ detail: "begin" });
  });

  test("no row is no archive", async () => {
    expect(await faultOf(file(titles(0), days("begin")))).toMatchObject({ kind: "empty" });
  });
});

test("a column of another type is left out and named, the others are read", async () => {
  const archive = await file(
    titles(1),
    days("begin", 1),
    numbers("actors", "DOUBLE", 1.5),
    days("kind", 3),
    numbers("passages", "DOUBLE", Number.NaN),
  );
  const columns = await onlyBatch(archive);
  expect(archive.problems().map(({ reason, detail }) => `${reason} ${detail}`)).toEqual([
    "column-type kind",
    "column-type actors",
    "column-type passages",
  ]);
  expect(KINDS[columns.kind[0] ?? -1]).toBe("other");
  expect(await archive.texts([0])).toEqual([
    { id: "row-0", title: { und: "Title 0" }, label: undefined, edtf: undefined, passages: 0 },
  ]);
});

test("unknown words are the plainest: other, stated, by the text, in its own words", async () => {
  const columns = await onlyBatch(
    await file(
      titles(2),
      days("begin", 1, 1),
      words("kind", "meeting", "constructor"),
      words("saying", "denied", "__proto__"),
      words("layer", "editor", "hearsay"),
      lists("speakers", [], null),
    ),
  );
  expect([...columns.kind].map((kind) => KINDS[kind])).toEqual(["meeting", "other"]);
  expect([...columns.saying].map((saying) => SAYINGS[saying])).toEqual(["denied", "stated"]);
  expect([...columns.layer]).toEqual([3, 1]);
  expect([listAt(columns.speakers, 0), listAt(columns.speakers, 1)]).toEqual([[], [0]]);
});

test("names may be anything, and each has an id of its own that an address can hold", async () => {
  const names = [
    "__proto__",
    "Čad",
    "Cad",
    "조선",
    "조선",
    " ",
    "none",
    "own",
    null,
    "constructor",
  ];
  const archive = await file(titles(1), days("begin", 1), lists("actors", names));
  const columns = await onlyBatch(archive);
  const { actors } = archive.names();
  const ids = listAt(columns.actors, 0).map((who) => actors[who]?.id ?? "");
  expect(new Set(ids).size).toBe(7);
  expect(ids.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toBe(true);
  expect(ids).not.toContain("none");
  expect(ids).not.toContain("own");
  expect(ids[0]).toMatch(/^proto-[0-9a-z]+$/u);
  expect(ids[2]).toBe("cad");
  const reading = readDataset((await archive.detail(0)).dataset);
  expect(reading.ok && reading.problems).toEqual([]);
});

test("ten thousand actors on one event are ten thousand", async () => {
  const names = Array.from({ length: 10_000 }, (_, n) => `Actor ${n}`);
  const archive = await file(titles(2), days("begin", 1, 2), lists("actors", names, ["Actor 7"]));
  const columns = await onlyBatch(archive);
  expect(listAt(columns.actors, 0)).toHaveLength(10_000);
  expect(listAt(columns.actors, 1)).toEqual([7]);
});

test("single strings are lists of one, for actors and for a source", async () => {
  const archive = await file(
    titles(2),
    days("begin", 1, 1),
    words("actors", "Anna", null),
    words("source", "The Daily Invention", "The Daily Invention"),
  );
  const columns = await onlyBatch(archive);
  expect([listAt(columns.actors, 0), listAt(columns.actors, 1)]).toEqual([[0], []]);
  expect([...columns.sources.values]).toEqual([0, 0]);
  expect(archive.names().sources[0]).toMatchObject({ publisher: "The Daily Invention" });
});

test("an event of a row alone opens with its title, date, actors and source", async () => {
  const archive = await file(
    words("title_de", "Die Brücke wird eröffnet"),
    words("title_pt_br", "A ponte abre"),
    words("summary_de", "Viele kommen."),
    days("begin", 20_000),
    words("kind", "meeting"),
    lists("actors", ["Anna", "Bert"]),
    words("source", "Das erfundene Blatt"),
    words("url", "https://example.org/bruecke"),
    words("id", "die-bruecke"),
  );
  const { dataset, event } = await archive.detail(0);
  const reading = readDataset(dataset);
  if (!reading.ok) throw new Error("not a data file");
  expect(reading.problems).toEqual([]);
  const [record] = recordsOf(reading.dataset);
  expect(event).toBe("die-bruecke");
  expect(await archive.rowOf("die-bruecke")).toBe(0);
  expect(record?.event).toMatchObject({
    id: "die-bruecke",
    title: { de: "Die Brücke wird eröffnet", "pt-br": "A ponte abre" },
    summary: { de: "Viele kommen." },
    kind: "meeting",
  });
  expect(record?.time.place).toMatchObject({ layer: "text", edtf: "2024-10-04" });
  expect(record?.actors).toEqual(["anna", "bert"]);
  expect([...reading.dataset.sources.values()]).toMatchObject([
    { kind: "reference", publisher: "Das erfundene Blatt", url: "https://example.org/bruecke" },
  ]);
  expect(record?.event.notes[0]?.reference).toEqual({
    publisher: "Das erfundene Blatt",
    url: "https://example.org/bruecke",
  });
});

test("records that can't be read give way to the row", async () => {
  const details = words("detail", "{", '{"event": 1}', "null", '{"event": {"id": "x"}}');
  const archive = await file(titles(4), days("begin", 1, 1, 1, 1), details);
  for (const row of [0, 1, 2, 3]) {
    const { dataset } = await archive.detail(row);
    const reading = readDataset(dataset);
    expect(reading.ok && reading.dataset.events[0]?.title).toEqual({ und: `Title ${row}` });
  }
});

test("a struct in the place of a list is left out", async () => {
  const struct: Column = {
    name: "actors",
    schema: [
      { name: "actors", repetition_type: "OPTIONAL", num_children: 2 },
      { name: "name", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      { name: "role", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
    ],
    data: [{ name: "Anna", role: "agent" }],
  };
  const archive = await file(titles(1), days("begin", 1), struct);
  expect(listAt((await onlyBatch(archive)).actors, 0)).toEqual([]);
  expect(archive.problems()).toMatchObject([{ reason: "column-type", detail: "actors" }]);
});

test("a file that is not sorted is read all the same, and said to be", async () => {
  const archive = await file(titles(3), days("begin", 3, 1, 2));
  const [batch] = await allBatches(archive);
  expect([...(batch?.beginEarliest ?? [])]).toEqual([3, 1, 2]);
  expect(archive.problems()).toMatchObject([{ reason: "unsorted", events: 0 }]);
});
