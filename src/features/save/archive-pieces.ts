/** The events of an archive, read piece by piece as they are to be taken along. */
import type { EventDetail } from "#src/archive/archive-file.ts";
import { nextTask } from "#src/data/next-task.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import type { Archive } from "#src/worker/archive/archive.ts";

/** Events that are asked for at a time, and that are given on at a time. */
const ASKED = 200;
const PIECE = 50;
/** Milliseconds of reading after which the page has its turn. */
const TURN = 12;

export interface Piece {
  /** each with a dataset of its own */
  readonly events: readonly ToExport[];
  /** how many of the rows these are */
  readonly rows: number;
}

/**
 * In the order of the rows; `about` is what all of them share. An event whose records can't be read is
 * left out. While one piece is made use of, the next is on its way. Rejects with an `ArchiveError`, and
 * with the signal's reason.
 */
export async function* archivePieces(
  archive: Pick<Archive, "ask">,
  rows: Uint32Array,
  about: ToExport,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const read = (at: number): Promise<readonly EventDetail[]> => {
    const wanted = [...rows.subarray(at, at + ASKED)];
    return wanted.length === 0
      ? Promise.resolve([])
      : archive.ask<"records">({ kind: "records", rows: wanted }, signal);
  };
  let coming = read(0);
  for (let at = 0; at < rows.length; at += ASKED) {
    const details = await coming;
    coming = read(at + ASKED);
    // awaited in its turn
    coming.catch(() => undefined);
    for (let from = 0; from < details.length; from += PIECE) {
      yield await pieceOf(details.slice(from, from + PIECE), about, signal);
    }
  }
}

/** The page answers meanwhile. */
async function pieceOf(
  details: readonly EventDetail[],
  about: ToExport,
  signal: AbortSignal,
): Promise<Piece> {
  const events: ToExport[] = [];
  await nextTask();
  let begun = performance.now();
  for (const detail of details) {
    if (performance.now() - begun > TURN) {
      // one after the other is the point
      await nextTask();
      begun = performance.now();
    }
    signal.throwIfAborted();
    events.push(...toExport(detail, about));
  }
  return { events, rows: details.length };
}

function toExport({ dataset: json, event }: EventDetail, about: ToExport): readonly ToExport[] {
  const reading = readDataset(json);
  if (!reading.ok) return [];
  const { dataset } = reading;
  const record = recordsOf(dataset).find((one) => one.event.id === event);
  return record === undefined ? [] : [{ ...about, dataset, records: [record] }];
}
