/** A collection of many events as one Parquet file. */
import type { Dataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { joinedBytes } from "#src/formats/joined-bytes.ts";
import { detailedRows, type DetailedRow } from "#src/formats/parquet/rows-of-dataset.ts";
import { writeRows } from "#src/formats/parquet/write-rows.ts";
import type { Step } from "#src/formats/step.ts";

/** Rejects with `Stopped` where `step` does. */
export async function parquetOf(dataset: Dataset, step: Step): Promise<ArrayBuffer> {
  return parquetOfRows(detailedRows(recordsOf(dataset), dataset), dataset, step);
}

/** The same of rows; `dataset` says what they name. */
export async function parquetOfRows(
  rows: readonly DetailedRow[],
  dataset: Dataset,
  step: Step,
): Promise<ArrayBuffer> {
  await step(HALF, 1);
  const parts: Uint8Array[] = [];
  await writeRows(
    rows,
    dataset,
    (bytes) => void parts.push(bytes),
    (written) => step(HALF + ((1 - HALF) * written) / rows.length, 1),
  );
  return joinedBytes(parts).buffer;
}

/** How much of the way it is to read them. */
export const HALF = 0.5;
