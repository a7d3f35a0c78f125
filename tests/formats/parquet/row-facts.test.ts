/** What an event opens with is what the timeline shows of it: both are made of the same row. */
import { expect, test } from "vitest";
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import { NO_END, PLACE_LAYERS } from "#src/archive/columns.ts";
import { isoOfDay } from "#src/domain/calendar.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { OWN_WORDS } from "#src/domain/model.ts";
import { recordsOf, SAYINGS, type EventRecord } from "#src/domain/record.ts";
import { days, file, lists, words, type Column } from "./foreign-file.ts";
import { listAt, onlyBatch } from "./made-archive.ts";

async function openedAt(archive: ArchiveFile, row: number): Promise<EventRecord> {
  const reading = readDataset((await archive.detail(row)).dataset);
  if (!reading.ok) throw new Error("not a data file");
  expect(reading.problems).toEqual([]);
  const [record] = recordsOf(reading.dataset);
  if (record === undefined) throw new Error("no event");
  return record;
}

const titles = (count: number) =>
  words("title", ...Array.from({ length: count }, (_, n) => `Title ${n}`));

test("an editor's date stays one with its address, and is no date of the text without", async () => {
  const archive = await file(
    titles(3),
    days("begin", 1, 2, 3),
    words("layer", "editor", "editor", "published"),
    words("url", null, "https://example.org/entry", null),
    words("source", "A register", "A register", "A paper"),
  );
  const columns = await onlyBatch(archive);
  const layers = [0, 1, 2].map((row) => PLACE_LAYERS[columns.layer[row] ?? 0]);
  expect(layers).toEqual(["editor", "editor", "published"]);
  const [bare, linked, published] = await Promise.all(
    [0, 1, 2].map((row) => openedAt(archive, row)),
  );
  expect(bare?.time.place).toBeUndefined();
  expect(bare?.event.editor).toBeUndefined();
  expect(linked?.time.place).toMatchObject({ layer: "editor", edtf: isoOfDay(2) });
  expect(linked?.event.editor?.reference).toEqual({
    publisher: "A register",
    url: "https://example.org/entry",
  });
  expect(published?.time.place).toMatchObject({ layer: "published", edtf: isoOfDay(3) });
});

test("how an event is said is the same in the filter and when it is open", async () => {
  const says = ["stated", "quoted", "reported", "denied", null, "muttered"];
  const speakers: readonly (readonly string[] | null)[] = [null, ["own"], ["Anna"]];
  const rows = says.flatMap((saying) => speakers.map((who) => ({ saying, who })));
  const archive = await file(
    titles(rows.length),
    days("begin", ...rows.map(() => 1)),
    words("saying", ...rows.map(({ saying }) => saying)),
    lists("speakers", ...rows.map(({ who }) => who)),
  );
  const columns = await onlyBatch(archive);
  const known = archive.names().speakers;
  for (const [row, { who }] of rows.entries()) {
    const { saying, speakers: named } = await openedAt(archive, row);
    expect({ row, saying: SAYINGS[columns.saying[row] ?? -1] }).toEqual({ row, saying });
    if (who?.includes("Anna") !== true) continue;
    expect(listAt(columns.speakers, row).map((n) => known[n])).toEqual([...named]);
  }
  const silent = rows.flatMap(({ saying, who }, n) =>
    saying === null ? [{ who: who?.[0] ?? OWN_WORDS, said: SAYINGS[columns.saying[n] ?? -1] }] : [],
  );
  expect(silent).toEqual([
    { who: "own", said: "stated" },
    { who: "own", said: "stated" },
    { who: "Anna", said: "reported" },
  ]);
});

const DAY = 18_000;
const bounds = (...rows: readonly (readonly [number, number, number, number])[]): Column[] =>
  ["begin_earliest", "begin_latest", "end_earliest", "end_latest"].map((name, n) =>
    days(name, ...rows.map((row) => row[n] ?? 0)),
  );

test("a date is worded as it is drawn: what else is written of it does not count", async () => {
  const written = ["perhaps in 2020", isoOfDay(DAY + 40), isoOfDay(DAY).slice(0, 4), "..", null];
  const archive = await file(
    titles(written.length),
    ...bounds(...written.map(() => [DAY, DAY, DAY, DAY] as const)),
    words("edtf", ...written),
  );
  const places = [];
  for (const row of written.keys()) places.push((await openedAt(archive, row)).time.place?.edtf);
  const day = isoOfDay(DAY);
  expect(places).toEqual([day, day, day.slice(0, 4), day, day]);
});

test("a date that no words are for is told by its limits", async () => {
  // the last days of 1999 and the first of 2000 at both ends
  const archive = await file(titles(1), ...bounds([10_950, 10_960, 10_952, 10_962]));
  const { time } = await openedAt(archive, 0);
  expect(time.place).toBeUndefined();
  expect(time.notBefore.map(({ day }) => day)).toEqual([10_950]);
  expect(time.notAfter.map(({ day }) => day)).toEqual([10_962]);
});

test("a day that no column holds is the last that it can hold, and keeps its words", async () => {
  const archive = await file(titles(2), words("edtf", "Y10000000", "Y-10000000/.."));
  const columns = await onlyBatch(archive);
  expect([...columns.beginEarliest]).toEqual([2_147_483_646, -2_147_483_646]);
  expect([...columns.endLatest]).toEqual([2_147_483_646, NO_END]);
  expect((await openedAt(archive, 0)).time.place?.edtf).toBe("Y10000000");
});
