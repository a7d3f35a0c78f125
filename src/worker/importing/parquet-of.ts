/** A collection of many events as one Parquet file. */
import type { Dataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { createArchiveWriter, ROWS_PER_GROUP } from "#src/formats/parquet/archive-writer.ts";
import {
  rowOfRecord,
  rowWithoutDetail,
  textsOfRows,
  wordsForRows,
} from "#src/formats/parquet/rows-of-dataset.ts";
import type { Step } from "#src/formats/step.ts";
import type { ImportedRow } from "./imported-rows.ts";

/** Rejects with `Stopped` where `step` does. */
export async function parquetOf(dataset: Dataset, step: Step): Promise<ArrayBuffer> {
  const rows = recordsOf(dataset).map((record) => ({
    row: rowWithoutDetail(record),
    detail: () => rowOfRecord(record, dataset).detail ?? "",
  }));
  return parquetOfRows(rows, dataset, step);
}

/** The same of rows; `dataset` says what they name. */
export async function parquetOfRows(
  all: readonly ImportedRow[],
  dataset: Dataset,
  step: Step,
): Promise<ArrayBuffer> {
  await step(HALF, 1);
  const parts: Uint8Array[] = [];
  const rows = all.map(({ row }) => row);
  const writer = createArchiveWriter(
    (bytes) => void parts.push(bytes),
    wordsForRows(rows, dataset),
    { ...textsOfRows(rows), detail: true },
  );
  for (let at = 0; at < all.length; at += ROWS_PER_GROUP) {
    const group = all.slice(at, at + ROWS_PER_GROUP);
    await writer.add(group.map(({ row, detail }) => ({ ...row, detail: detail() })));
    await step(HALF + ((1 - HALF) * (at + group.length)) / all.length, 1);
  }
  await writer.finish();
  return joined(parts);
}

/** How much of the way it is to read them. */
export const HALF = 0.5;

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}
