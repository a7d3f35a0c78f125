/** Writes a data file's events as Parquet: one file, or one for each year and what names them. */
import { openAsBlob } from "node:fs";
import { mkdir, open, writeFile, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Bounds } from "#src/domain/bounds.ts";
import { civilOf, isoOfDay } from "#src/domain/calendar.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { anchorDay } from "#src/domain/event-time.ts";
import { recordsOf, type EventRecord } from "#src/domain/record.ts";
import { MANIFEST_FORMAT } from "#src/formats/read-manifest.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfFile } from "#src/formats/parquet/ranged-bytes.ts";
import { detailedRows } from "#src/formats/parquet/rows-of-dataset.ts";
import { writeRows } from "#src/formats/parquet/write-rows.ts";
import { allOrNone } from "./all-or-none.ts";

export interface Packed {
  readonly files: number;
  readonly events: number;
  readonly bytes: number;
}

/** Told how many events have been written. */
type Progress = (events: number) => void;

const MANIFEST_FILE = "manifest.json";
/** Of events that no days hold: those without a date, or without a first or a last day. */
const ALWAYS_FILE = "always.parquet";

/** Throws what the file system throws. */
export async function packWhole(
  dataset: Dataset,
  path: string,
  progress: Progress,
): Promise<Packed> {
  const bytes = await allOrNone((beside) =>
    writeArchive(recordsOf(dataset), dataset, beside(path), progress),
  );
  return { files: 1, events: dataset.events.length, bytes };
}

/** Throws what the file system throws. */
export async function packByYear(
  dataset: Dataset,
  folder: string,
  progress: Progress,
): Promise<Packed> {
  await mkdir(folder, { recursive: true });
  return allOrNone(async (beside) => {
    const files: unknown[] = [];
    let [events, bytes] = [0, 0];
    for (const [file, records] of byYear(recordsOf(dataset))) {
      const path = beside(join(folder, file));
      const size = await writeArchive(records, dataset, path, () => {});
      const { head } = await openParquet(bytesOfFile(await openAsBlob(path)), file);
      const sizes = { bytes: size, timelineBytes: head.bytes };
      files.push({ url: file, ...daysOf(records), events: records.length, ...sizes });
      events += records.length;
      bytes += size;
      progress(events);
    }
    const { title, description } = dataset;
    const manifest = { format: MANIFEST_FORMAT, title, description, files };
    const json = `${JSON.stringify(manifest, undefined, 2)}\n`;
    await writeFile(beside(join(folder, MANIFEST_FILE)), json);
    return { files: files.length + 1, events, bytes };
  });
}

/** By the year that an event is sorted by; the names of the files in the order of time. */
function byYear(records: readonly EventRecord[]): ReadonlyMap<string, readonly EventRecord[]> {
  const years = new Map<string, EventRecord[]>();
  for (const record of records) {
    const bounds = record.time.place?.bounds;
    const file =
      bounds === undefined || !isClosed(bounds)
        ? ALWAYS_FILE
        : fileOfYear(civilOf(anchorDay(bounds)).year);
    const own = years.get(file) ?? [];
    own.push(record);
    years.set(file, own);
  }
  return years;
}

function fileOfYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}.parquet`;
}

/** It may touch any day after or before those that are known: whatever is looked at, it is needed. */
function isClosed({ beginEarliest, endLatest }: Bounds): boolean {
  return Number.isFinite(beginEarliest) && Number.isFinite(endLatest);
}

/** The first and the last day that the events may touch; none where one of them has no such days. */
function daysOf(records: readonly EventRecord[]): { from?: string; to?: string } {
  let [first, last] = [Infinity, -Infinity];
  for (const { time } of records) {
    const bounds = time.place?.bounds;
    if (bounds === undefined || !isClosed(bounds)) return {};
    first = Math.min(first, bounds.beginEarliest);
    last = Math.max(last, bounds.endLatest);
  }
  return { from: isoOfDay(first), to: isoOfDay(last) };
}

/** Answers its bytes. Rows are light; what opens them is made for a group at a time. */
async function writeArchive(
  records: readonly EventRecord[],
  dataset: Dataset,
  path: string,
  progress: Progress,
): Promise<number> {
  const file = await open(path, "w");
  try {
    return await writeRows(
      detailedRows(records, dataset),
      dataset,
      (bytes) => append(file, bytes),
      progress,
    );
  } finally {
    await file.close();
  }
}

async function append(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.writeFile(bytes);
}
