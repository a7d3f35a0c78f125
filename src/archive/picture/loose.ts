/**
 * Long events without a row, summed up where the asked days begin. A lane may have hundreds of
 * thousands: sums over blocks of them are kept, so that an answer looks into a few blocks only.
 */
import { countUntil } from "../ascending.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import { KINDS } from "#src/domain/vocabulary.ts";
import { NO_BEGIN, NO_END } from "../columns.ts";
import type { DrawnPlaces } from "../drawn-places.ts";
import { sortByKey } from "../radix-sort.ts";

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
      if (begun === 0) return undefined;
      known ??= sumsOf(positions, places, kind);
      const sums = known;
      const over = countUntil(sums.byEnd, last, end);
      const kindsOver = sums.kindsOver(over);
      // what begins and is over between the two days is in what is taken away, and never was in the other
      const between = kindsBetween(positions, begun, end, places, kind);
      const kinds = sums
        .kindsBegun(begun)
        .map((n, k) => n - (kindsOver[k] ?? 0) + (between[k] ?? 0));
      const count = kinds.reduce((sum, n) => sum + n, 0);
      if (count === 0) return undefined;
      return { span: { from: sums.firstSince(over), to: sums.lastBefore(begun) }, count, kinds };
    },
  };
}

/** Of those from `first` on that begin before `end`: the kinds of those that are over by then. */
function kindsBetween(
  positions: Uint32Array,
  first: number,
  end: number,
  { from, last }: DrawnPlaces,
  kind: Uint8Array,
): readonly number[] {
  const kinds = KINDS.map(() => 0);
  for (let n = first; n < positions.length; n += 1) {
    const position = positions[n] ?? 0;
    if ((from[position] ?? 0) >= end) break;
    if ((last[position] ?? 0) >= end) continue;
    const k = kind[position] ?? 0;
    kinds[k] = (kinds[k] ?? 0) + 1;
  }
  return kinds;
}

type Sums = ReturnType<typeof sumsOf>;

function sumsOf(positions: Uint32Array, { from, last }: DrawnPlaces, kind: Uint8Array) {
  const byEnd = sortedBy(positions, last);
  return {
    byEnd,
    /** kinds of the first `n` to begin, and of the first `n` to end */
    kindsBegun: kindSums(positions, kind),
    kindsOver: kindSums(byEnd, kind),
    /** the last day of the first `n` to begin */
    lastBefore: lastDays(positions, last),
    /** the first day of all but the first `n` to end */
    firstSince: firstDays(byEnd, from),
  };
}

function sortedBy(positions: Uint32Array, days: Int32Array): Uint32Array {
  const size = positions.length;
  const order = new Uint32Array(size);
  const keys = new Uint32Array(size);
  for (let n = 0; n < size; n += 1) {
    order[n] = n;
    keys[n] = (days[positions[n] ?? 0] ?? 0) - NO_BEGIN;
  }
  const sorted = sortByKey(order, keys);
  for (let n = 0; n < size; n += 1) sorted[n] = positions[sorted[n] ?? 0] ?? 0;
  return sorted;
}

function kindSums(positions: Uint32Array, kind: Uint8Array): (n: number) => number[] {
  const size = KINDS.length;
  const sums = new Uint32Array((Math.floor(positions.length / BLOCK) + 1) * size);
  const tally = new Uint32Array(size);
  for (let n = 0; n < positions.length; n += 1) {
    if (n % BLOCK === 0) sums.set(tally, (n / BLOCK) * size);
    const k = kind[positions[n] ?? 0] ?? 0;
    tally[k] = (tally[k] ?? 0) + 1;
  }
  if (positions.length % BLOCK === 0) sums.set(tally, (positions.length / BLOCK) * size);
  return (end) => {
    const block = Math.floor(end / BLOCK);
    const kinds = Array.from(sums.subarray(block * size, (block + 1) * size));
    for (let n = block * BLOCK; n < end; n += 1) {
      const k = kind[positions[n] ?? 0] ?? 0;
      kinds[k] = (kinds[k] ?? 0) + 1;
    }
    return kinds;
  };
}

/** The greatest of the days of the first n positions. */
function lastDays(positions: Uint32Array, days: Int32Array): (n: number) => number {
  const blocks = new Int32Array(Math.floor(positions.length / BLOCK) + 1);
  const within = (start: number, end: number, so: number) => {
    let greatest = so;
    for (let n = start; n < end; n += 1) {
      const day = days[positions[n] ?? 0] ?? 0;
      if (day > greatest) greatest = day;
    }
    return greatest;
  };
  let so = NO_BEGIN;
  for (let block = 0; block < blocks.length; block += 1) {
    blocks[block] = so;
    so = within(block * BLOCK, Math.min(positions.length, (block + 1) * BLOCK), so);
  }
  return (n) => {
    const block = Math.floor(n / BLOCK);
    return within(block * BLOCK, n, blocks[block] ?? NO_BEGIN);
  };
}

/** The least of the days of all but the first n positions. */
function firstDays(positions: Uint32Array, days: Int32Array): (n: number) => number {
  const blocks = new Int32Array(Math.floor(positions.length / BLOCK) + 1);
  const within = (start: number, end: number, so: number) => {
    let least = so;
    for (let n = start; n < end; n += 1) {
      const day = days[positions[n] ?? 0] ?? 0;
      if (day < least) least = day;
    }
    return least;
  };
  let so = NO_END;
  for (let block = blocks.length - 1; block >= 0; block -= 1) {
    // what follows the block
    blocks[block] = so;
    so = within(block * BLOCK, Math.min(positions.length, (block + 1) * BLOCK), so);
  }
  return (n) => {
    const block = Math.floor(n / BLOCK);
    const end = Math.min(positions.length, (block + 1) * BLOCK);
    return within(n, end, blocks[block] ?? NO_END);
  };
}
