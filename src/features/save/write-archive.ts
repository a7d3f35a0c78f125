/** Writes an archive, or what the filters leave of it, in a format: piece by piece, with what is lost. */
import type { Loss, ToExport } from "#src/formats/export/exported.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { archivePieces, type Piece } from "./archive-pieces.ts";
import type { SavedInParts, SaveWriter, Written } from "./save-formats.ts";

export interface WrittenArchive {
  readonly written: Written;
  /** how many events are in it */
  readonly events: number;
  /** how many could not be read */
  readonly unread: number;
  readonly losses: readonly Loss[];
}

/** `about` is what all events share; `progress` is told how many rows are done. */
export async function writeArchive(
  archive: Pick<Archive, "ask">,
  rows: Uint32Array,
  writer: Pick<SaveWriter, "inParts" | "losses" | "mayLose">,
  about: ToExport,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<WrittenArchive> {
  const parts = writer.inParts({ input: about, events: rows.length });
  const pieces = () => archivePieces(archive, rows, about, signal);
  // each time it knows of more columns, of which there are no more than languages
  for (;;) {
    const count = createCount(writer);
    if (await giveAll(pieces(), parts, count, progress)) {
      return { written: await parts.finish(), ...count.result() };
    }
  }
}

async function giveAll(
  pieces: AsyncIterable<Piece>,
  parts: SavedInParts,
  count: Count,
  progress: (done: number) => void,
): Promise<boolean> {
  for await (const piece of pieces) {
    if (!(await parts.add(piece.events))) return false;
    progress(count.add(piece));
  }
  return true;
}

interface Count {
  /** how many rows that makes */
  readonly add: (piece: Piece) => number;
  readonly result: () => Omit<WrittenArchive, "written">;
}

function createCount({ losses, mayLose }: Pick<SaveWriter, "losses" | "mayLose">): Count {
  let [rows, events] = [0, 0];
  let lost: readonly Loss[] = [];
  return {
    add: (piece) => {
      rows += piece.rows;
      events += piece.events.length;
      lost = summed([...lost, ...piece.events.flatMap((event) => losses(event))]);
      return rows;
    },
    result: () => ({ events, unread: rows - events, losses: inOrder(lost, mayLose) }),
  };
}

/** What events lose that are given one by one. */
export function lossesOf(
  events: readonly ToExport[],
  { losses, mayLose }: Pick<SaveWriter, "losses" | "mayLose">,
): readonly Loss[] {
  return inOrder(summed(events.flatMap((event) => losses(event))), mayLose);
}

function summed(losses: readonly Loss[]): readonly Loss[] {
  const events = new Map<Loss["what"], number>();
  for (const loss of losses) events.set(loss.what, (events.get(loss.what) ?? 0) + loss.events);
  return [...events].map(([what, count]) => ({ what, events: count }));
}

function inOrder(losses: readonly Loss[], order: SaveWriter["mayLose"]): readonly Loss[] {
  return order.flatMap((what) => losses.find((loss) => loss.what === what) ?? []);
}
