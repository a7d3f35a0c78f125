/** The groups of rows one after the other, the next ones asked for while one is read. */
import type { Compressors } from "hyparquet";
import type { Reading } from "#src/archive/archive-file.ts";
import type { Columns } from "#src/archive/columns.ts";
import type { Footer, Leaf, RowGroupPlace } from "./footer.ts";
import { anchorsAscend } from "./order.ts";
import type { ProblemBook } from "./problem-book.ts";
import { readRanges, type RangedBytes } from "./ranged-bytes.ts";
import type { GroupBytes, GroupReader } from "./read-group.ts";

/** Groups of rows that are asked for before they are needed. */
const AHEAD = 4;
/** A server that has failed so often in a row is not asked for the rest. */
const MOST_FAILURES = 3;

export interface BatchSource {
  readonly footer: Footer;
  readonly groups: GroupReader;
  readonly problems: ProblemBook;
  readonly name: string;
  readonly bytesOf: (group: RowGroupPlace, signal: AbortSignal) => Promise<GroupBytes>;
}

/** Goes on where it was left; a group that can't be read is noted, and not tried again. */
export function createBatches({
  footer,
  groups,
  problems,
  name,
  bytesOf,
}: BatchSource): (reading: Reading) => AsyncGenerator<Columns> {
  const order = anchorsAscend();
  let next = 0;
  let failures = 0;
  let footerTold = false;

  const columnsOf = (asked: Asked): Columns | undefined => {
    failures = asked.ok ? 0 : failures + 1;
    if (!asked.ok) return undefined;
    try {
      const columns = groups.read(asked.group);
      if (!order.follows(columns)) problems.note("unsorted", name, 0);
      return columns;
    } catch {
      return undefined;
    }
  };

  const leaveOut = (rows: number) => {
    problems.note("part-unreadable", name, rows);
    if (failures < MOST_FAILURES) return;
    const rest = footer.groups.slice(next).reduce((sum, group) => sum + group.rows, 0);
    if (rest > 0) problems.note("part-unreadable", name, rest);
    next = footer.groups.length;
  };

  const askAhead = (ahead: Map<number, Promise<Asked>>, signal: AbortSignal) => {
    for (const [n, group] of footer.groups.slice(next, next + AHEAD).entries()) {
      const at = next + n;
      if (!ahead.has(at)) ahead.set(at, settled(bytesOf(group, signal)));
    }
  };

  async function* read({ signal, onBytes }: Reading, own: AbortSignal): AsyncGenerator<Columns> {
    const ahead = new Map<number, Promise<Asked>>();
    if (!footerTold) onBytes?.(footer.bytes);
    footerTold = true;
    for (let at = next; at < footer.groups.length; at = next) {
      signal?.throwIfAborted();
      askAhead(ahead, own);
      const asked = (await ahead.get(at)) ?? { ok: false };
      ahead.delete(at);
      signal?.throwIfAborted();
      next = at + 1;
      // told where they are taken: those that are asked for ahead may never be
      if (asked.ok) onBytes?.(asked.group.length);
      const columns = columnsOf(asked);
      if (columns === undefined) leaveOut(footer.groups[at]?.rows ?? 0);
      else yield columns;
    }
  }

  return async function* batches(reading) {
    const left = new AbortController();
    const { signal } = reading;
    try {
      yield* read(reading, signal ? AbortSignal.any([signal, left.signal]) : left.signal);
    } finally {
      // whoever leaves midway needs none of those that are on their way
      left.abort();
    }
  };
}

type Asked = { readonly ok: true; readonly group: GroupBytes } | { readonly ok: false };

function settled(group: Promise<GroupBytes>): Promise<Asked> {
  return group.then(
    (read) => ({ ok: true, group: read }),
    () => ({ ok: false }),
  );
}

/** What these columns have in one group of rows. */
export async function readGroupBytes(
  bytes: RangedBytes,
  group: RowGroupPlace,
  leaves: readonly Leaf[],
  compressors: Compressors | undefined,
  signal: AbortSignal | undefined,
): Promise<GroupBytes> {
  const chunks = leaves.flatMap((leaf) => group.chunkOf(leaf) ?? []);
  const read = await readRanges(bytes, chunks, signal);
  const byLeaf = new Map(
    chunks.map((chunk, n) => [chunk.leaf, { chunk, bytes: read[n] ?? new Uint8Array() }]),
  );
  const { firstRow, rows } = group;
  const length = chunks.reduce((sum, { from, to }) => sum + to - from, 0);
  return { firstRow, rows, length, compressors, bytesOf: (leaf) => byLeaf.get(leaf) };
}
