/** Invented archives as bytes, and what a reader finds in them. */
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import type { Columns, Lists } from "#src/archive/columns.ts";
import {
  createArchiveWriter,
  type ArchiveRow,
  type ArchiveWords,
} from "#src/formats/parquet/archive-writer.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { textsOfRows } from "#src/formats/parquet/rows-of-dataset.ts";

const DAY: ArchiveRow["bounds"] = {
  beginEarliest: 20_000,
  beginLatest: 20_000,
  endEarliest: 20_000,
  endLatest: 20_000,
};

export function madeRow(row: Partial<ArchiveRow>): ArchiveRow {
  return {
    id: "an-event",
    title: { en: "Something happened" },
    bounds: DAY,
    layer: "text",
    kind: "other",
    saying: "stated",
    actors: [],
    sources: [],
    speakers: ["own"],
    passages: 0,
    ...row,
  };
}

/** One after the other, a day each, three actors in turn. */
export function madeRows(count: number): readonly ArchiveRow[] {
  return Array.from({ length: count }, (_, n) =>
    madeRow({
      id: `event-${n}`,
      title: { en: `The invented event ${n}`, de: `Das erfundene Ereignis ${n}` },
      bounds: { beginEarliest: n, beginLatest: n, endEarliest: n, endLatest: n },
      kind: n % 2 === 0 ? "meeting" : "fighting",
      actors: [`Actor ${n % 3}`],
      sources: [`Paper ${n % 5}`],
    }),
  );
}

export async function written(
  rows: readonly ArchiveRow[],
  words: Partial<ArchiveWords> = {},
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const writer = createArchiveWriter(
    (bytes) => void parts.push(bytes),
    { title: { en: "Invented" }, lang: "en", ...words },
    textsOfRows(rows),
  );
  await writer.add(rows);
  await writer.finish();
  return new Uint8Array(Buffer.concat(parts));
}

export function opened(bytes: Uint8Array): Promise<ArchiveFile> {
  return openParquet(bytesOfBuffer(bytes), "invented.parquet");
}

export async function allBatches(
  file: ArchiveFile,
  reading: Parameters<ArchiveFile["batches"]>[0] = {},
): Promise<readonly Columns[]> {
  const batches: Columns[] = [];
  for await (const batch of file.batches(reading)) batches.push(batch);
  return batches;
}

/** The columns of a file that is read in one piece. */
export async function onlyBatch(file: ArchiveFile): Promise<Columns> {
  const [batch, ...more] = await allBatches(file);
  if (batch === undefined || more.length > 0) throw new Error("not one batch");
  return batch;
}

export function eventsIn(batches: readonly Columns[]): number {
  return batches.reduce((sum, { count }) => sum + count, 0);
}

export function listAt({ offsets, values }: Lists, n: number): readonly number[] {
  return [...values.subarray(offsets[n], offsets[n + 1])];
}
