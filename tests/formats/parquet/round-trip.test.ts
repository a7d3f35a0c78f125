import { expect, test } from "vitest";
import bundled from "../../../public/data/timeline.json" with { type: "json" };
import { PLACE_LAYERS, type Columns } from "#src/archive/columns.ts";
import type { Bounds } from "#src/domain/bounds.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { KINDS } from "#src/domain/model.ts";
import { recordsOf, SAYINGS, type EventRecord } from "#src/domain/record.ts";
import { rowOfRecord, wordsForRows } from "#src/formats/parquet/rows-of-dataset.ts";
import { allBatches, listAt, onlyBatch, opened, written } from "./made-archive.ts";

function datasetOf(json: unknown): Dataset {
  const reading = readDataset(json);
  if (!reading.ok) throw new Error("not a data file");
  expect(reading.problems).toEqual([]);
  return reading.dataset;
}

const DATASET = datasetOf(bundled);
const RECORDS = recordsOf(DATASET);

async function packed(): Promise<Uint8Array> {
  const rows = RECORDS.map((record) => rowOfRecord(record, DATASET));
  return written(rows, wordsForRows(rows, DATASET));
}

/** Bounds as columns hold them. */
function inDays(bounds: Bounds): readonly number[] {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = bounds;
  return [beginEarliest, beginLatest, endEarliest, endLatest].map((day) =>
    Math.min(2_147_483_647, Math.max(-2_147_483_648, day)),
  );
}

function boundsAt(columns: Columns, n: number): readonly (number | undefined)[] {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = columns;
  return [beginEarliest[n], beginLatest[n], endEarliest[n], endLatest[n]];
}

test("a packed collection has the same events in the same order, with the same facts", async () => {
  const file = await opened(await packed());
  const columns = await onlyBatch(file);
  const { actors, sources, speakers } = file.names();
  expect(columns.count).toBe(RECORDS.length);
  expect(file.head.title).toEqual(DATASET.title);
  for (const [n, record] of RECORDS.entries()) {
    const { place } = record.time;
    expect(PLACE_LAYERS[columns.layer[n] ?? 0]).toBe(place?.layer ?? "none");
    expect(boundsAt(columns, n)).toEqual(place === undefined ? [0, 0, 0, 0] : inDays(place.bounds));
    expect(KINDS[columns.kind[n] ?? -1]).toBe(record.event.kind);
    expect(SAYINGS[columns.saying[n] ?? -1]).toBe(record.saying);
    expect(listAt(columns.actors, n).map((who) => actors[who]?.id)).toEqual(record.actors);
    expect(listAt(columns.sources, n).map((which) => sources[which]?.id)).toEqual([
      ...record.sources,
    ]);
    expect(listAt(columns.speakers, n).map((who) => speakers[who])).toEqual([...record.speakers]);
  }
  expect(file.problems()).toEqual([]);
});

test("the names are those of the collection: actors with their tree, sources with their days", async () => {
  const file = await opened(await packed());
  const { actors, sides, sources } = file.names();
  expect(sides).toEqual(DATASET.sides);
  for (const actor of actors) expect(actor).toEqual(DATASET.actors.get(actor.id));
  expect(sources.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(RECORDS.flatMap((record) => [...record.sources]))].toSorted(),
  );
  expect(sources.every(({ published }) => published !== undefined)).toBe(true);
});

test("each event opens as the record that it was", async () => {
  const file = await opened(await packed());
  const { row } = await onlyBatch(file);
  for (const [n, record] of RECORDS.entries()) {
    const { dataset, event } = await file.detail(row[n] ?? -1);
    expect(event).toBe(record.event.id);
    const own = recordsOf(datasetOf(dataset)).find((each) => each.event.id === event);
    expect(own).toEqual<EventRecord>(record);
  }
});

test("an event is called what it was called, is found by its id and by its words", async () => {
  const file = await opened(await packed());
  const texts = await file.texts(RECORDS.map((_, n) => n).toReversed());
  for (const [n, { event, time }] of RECORDS.toReversed().entries()) {
    expect(texts[n]).toMatchObject({ id: event.id, title: event.title, edtf: time.place?.edtf });
    expect(texts[n]?.label).toEqual(event.label);
    expect(await file.rowOf(event.id)).toBe(RECORDS.length - 1 - n);
  }
  expect(await file.rowOf("nobody-knows")).toBeUndefined();
  const words: (readonly string[])[] = [];
  for await (const { row, texts: own } of file.words({})) words[row] = own;
  for (const [n, { event }] of RECORDS.entries()) {
    expect(words[n]).toEqual(expect.arrayContaining(Object.values(event.title)));
  }
});

test("the same input gives the same bytes", async () => {
  expect(await packed()).toEqual(await packed());
});

test("what was read is not read again", async () => {
  const file = await opened(await packed());
  expect(await allBatches(file)).toHaveLength(1);
  expect(await allBatches(file)).toHaveLength(0);
});
