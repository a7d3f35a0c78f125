/**
 * Long events without a row, summed up where the asked days begin. A lane may have hundreds of
 * thousands: sums over blocks of them are kept, so that an answer looks into a few blocks only.
 */
import { countUntil } from "../ascending.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import { KINDS } from "#src/domain/vocabulary.ts";
import { NO_BEGIN, NO_END } from "../columns.ts";
import type { DrawnPlaces } from "../drawn-places.ts";

export interface Loose {
  /** by the day they are drawn from */
  readonly positions: Uint32Array;
  /** the one of those days, where only one has them */
  readonly lasting: (span: DayRange) => number | undefined;
  /** those that begin before `begin` and last until `end` or longer; `begin` is no later than `end` */
  readonly spanning: (begin: number, end: number) => Spanning | undefined;
}

export interface Spanning {
  readonly span: DayRange;
  readonly count: number;
  /** in the order of `KINDS` */
  readonly kinds: readonly number[];
}

const BLOCK = 512;

export function createLoose(positions: Uint32Array, places: DrawnPlaces, kind: Uint8Array): Loose {
  const { from, last } = places;
  let known: Sums | undefined;
  return {
    positions,
    lasting: (span) => {
      const [begun, end] = [
        countUntil(positions, from, span.from),
        countUntil(positions, from, span.from + 1),
      ];
      return positions.subarray(begun, end).find((position) => last[position] === span.to);
    },
    spanning: (begin, end) => {
      const begun = countUntil(positions, from, begin);
      known ??= sumsOf(positions, places, kind);
      return spanningOf(positions.subarray(0, begun), end, known, places, kind);
    },
  };
}

/** Of the positions those that last until `end` or longer. */
function spanningOf(
  positions: Uint32Array,
  end: number,
  sums: Sums,
  { from, last }: DrawnPlaces,
  kind: Uint8Array,
): Spanning | undefined {
  const found: Found = { first: -1, to: NO_BEGIN, kinds: KINDS.map(() => 0) };
  for (let block = 0; block * BLOCK < positions.length; block += 1) {
    if ((sums.mostOf[block] ?? NO_BEGIN) < end) continue;
    const events = positions.subarray(block * BLOCK, (block + 1) * BLOCK);
    const isWhole = (block + 1) * BLOCK <= positions.length;
    if (isWhole && (sums.leastOf[block] ?? NO_BEGIN) >= end) {
      addBlock(found, events, sums, block);
    } else {
      addLasting(found, events, end, last, kind);
    }
  }
  const { first, to, kinds } = found;
  if (first === -1) return undefined;
  const count = kinds.reduce((sum, n) => sum + n, 0);
  return { span: { from: from[first] ?? 0, to }, count, kinds };
}

interface Found {
  /** the position of the first one; -1 before there is one */
  first: number;
  to: number;
  readonly kinds: number[];
}

/** All of a block. */
function addBlock(found: Found, events: Uint32Array, sums: Sums, block: number): void {
  const { kinds } = found;
  for (const k of kinds.keys()) {
    kinds[k] = (kinds[k] ?? 0) + (sums.kinds[block * KINDS.length + k] ?? 0);
  }
  if (found.first === -1) found.first = events[0] ?? 0;
  found.to = Math.max(found.to, sums.mostOf[block] ?? NO_BEGIN);
}

/** Those of a block that last long enough. */
function addLasting(
  found: Found,
  events: Uint32Array,
  end: number,
  last: Int32Array,
  kind: Uint8Array,
): void {
  const { kinds } = found;
  for (const position of events) {
    const day = last[position] ?? 0;
    if (day < end) continue;
    const k = kind[position] ?? 0;
    kinds[k] = (kinds[k] ?? 0) + 1;
    if (found.first === -1) found.first = position;
    if (day > found.to) found.to = day;
  }
}

type Sums = ReturnType<typeof sumsOf>;

/** By block: the first and the last day that one of it ends, and how many there are of each kind. */
function sumsOf(positions: Uint32Array, { last }: DrawnPlaces, kind: Uint8Array) {
  const blocks = Math.ceil(positions.length / BLOCK);
  const leastOf = new Int32Array(blocks).fill(NO_END);
  const mostOf = new Int32Array(blocks).fill(NO_BEGIN);
  const kinds = new Uint16Array(blocks * KINDS.length);
  for (let block = 0; block < blocks; block += 1) {
    let [least, most] = [NO_END, NO_BEGIN];
    const end = Math.min(positions.length, (block + 1) * BLOCK);
    for (let n = block * BLOCK; n < end; n += 1) {
      const position = positions[n] ?? 0;
      const day = last[position] ?? 0;
      if (day < least) least = day;
      if (day > most) most = day;
      const k = block * KINDS.length + (kind[position] ?? 0);
      kinds[k] = (kinds[k] ?? 0) + 1;
    }
    leastOf[block] = least;
    mostOf[block] = most;
  }
  return { leastOf, mostOf, kinds };
}
