/** A collection as one Parquet file; records that a row doesn't say are made a group at a time. */
import type { Dataset } from "#src/domain/dataset.ts";
import { createArchiveWriter, ROWS_PER_GROUP, type ArchiveSink } from "./archive-writer.ts";
import { textsOfRows, wordsForRows, type DetailedRow } from "./rows-of-dataset.ts";

/**
 * Answers its bytes. `all` in the order of time; `dataset` says what they name; `onGroup` is told how many
 * have been written, and the next ones wait for it. Rejects where the sink or `onGroup` does.
 */
export async function writeRows(
  all: readonly DetailedRow[],
  dataset: Dataset,
  sink: ArchiveSink,
  onGroup: (written: number) => void | Promise<void> = () => undefined,
): Promise<number> {
  const rows = all.map(({ row }) => row);
  const texts = { ...textsOfRows(rows), detail: all.some(({ detail }) => detail !== undefined) };
  const writer = createArchiveWriter(sink, wordsForRows(rows, dataset), texts);
  for (let at = 0; at < all.length; at += ROWS_PER_GROUP) {
    const group = all.slice(at, at + ROWS_PER_GROUP);
    await writer.add(
      group.map(({ row, detail }) => (detail === undefined ? row : { ...row, detail: detail() })),
    );
    await onGroup(at + group.length);
  }
  const { bytes } = await writer.finish();
  return bytes;
}
