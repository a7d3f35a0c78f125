/** A file of which parts can be read, wherever it lies. */

export interface RangedBytes {
  readonly length: number;
  /** whether all of it had to be fetched at once, because its server gives no parts */
  readonly whole: boolean;
  /** `to` exclusive; both lie within the file. Rejects with `ArchiveFaultError`, or the abort's reason. */
  readonly read: (from: number, to: number, signal?: AbortSignal) => Promise<Uint8Array>;
}

/** Bytes that are in memory. */
export function bytesOfBuffer(buffer: ArrayBuffer | Uint8Array): RangedBytes {
  const all = buffer instanceof Uint8Array ? buffer : new Uint8Array(buffer);
  return {
    length: all.length,
    whole: false,
    read: (from, to, signal) => {
      signal?.throwIfAborted();
      return Promise.resolve(all.subarray(from, to));
    },
  };
}

/** A file of the reader's own, of which parts are read when they are asked for. */
export function bytesOfFile(file: Blob): RangedBytes {
  return {
    length: file.size,
    whole: false,
    read: async (from, to, signal) => {
      signal?.throwIfAborted();
      return new Uint8Array(await file.slice(from, to).arrayBuffer());
    },
  };
}

/** `to` exclusive. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Bytes that are rather read in vain than asked for apart. */
const WIDEST_GAP = 24_576;
const LARGEST_RUN = 8_388_608;
const AT_ONCE = 6;

/** The ranges in the order given; near ones are asked for together, several at a time. */
export async function readRanges(
  bytes: RangedBytes,
  ranges: readonly ByteRange[],
  signal?: AbortSignal,
): Promise<readonly Uint8Array[]> {
  // nothing is asked for where there is nothing: an empty range of a server is an error
  const runs = runsOf(ranges.filter(({ from, to }) => to > from));
  const read: Uint8Array[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next; at < runs.length; at = next) {
      next += 1;
      const run = runs[at];
      // one after the other is the point: as many workers as requests at a time
      if (run !== undefined) read[at] = await bytes.read(run.from, run.to, signal);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, runs.length) }, worker));
  return ranges.map(({ from, to }) => {
    const at = runs.findIndex((run) => run.from <= from && to <= run.to);
    const start = runs[at]?.from ?? 0;
    return read[at]?.subarray(from - start, to - start) ?? new Uint8Array();
  });
}

function runsOf(ranges: readonly ByteRange[]): readonly ByteRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    const near = last !== undefined && from <= last.to + WIDEST_GAP;
    const inside = last !== undefined && to <= last.to;
    if (inside) continue;
    if (near && to - last.from <= LARGEST_RUN) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}
