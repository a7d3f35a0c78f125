/** What the cells of one tile hold, by lane: how many events, of which kinds, from when to when. */
import type { DayRange } from "#src/domain/histogram.ts";
import { KINDS } from "#src/domain/vocabulary.ts";
import { NO_BEGIN, NO_END } from "../columns.ts";
import type { DrawnPlaces } from "../drawn-places.ts";

/** Long events without a row are kept apart from the others. */
export const SHORT = 0;
export const LOOSE = 1;
export type Part = typeof SHORT | typeof LOOSE;

export interface Sum {
  readonly count: number;
  /** in the order of `KINDS` */
  readonly kinds: readonly number[];
  readonly span: DayRange;
  /** one of them: the only one where there is no other */
  readonly one: number;
}

export interface CellSums {
  readonly add: (lane: number, cell: number, part: Part, position: number) => void;
  /** the same for several: how many of each kind, from when to when, and one of them */
  readonly addAll: (
    lane: number,
    cell: number,
    part: Part,
    kinds: Uint16Array,
    span: DayRange,
    one: number,
  ) => void;
  readonly count: (lane: number, cell: number, part: Part) => number;
  /** of the cells from `cell` to `end`, exclusive */
  readonly over: (lane: number, cell: number, end: number, parts: readonly Part[]) => Sum;
}

const PARTS = 2;

export function createCellSums(
  lanes: number,
  cells: number,
  places: DrawnPlaces,
  kind: Uint8Array,
): CellSums {
  const size = lanes * cells * PARTS;
  const kinds = new Uint32Array(size * KINDS.length);
  const first = new Int32Array(size).fill(NO_END);
  const last = new Int32Array(size).fill(NO_BEGIN);
  const ones = new Uint32Array(size);
  const { from: firstDays, last: lastDays } = places;
  const at = (lane: number, cell: number, part: Part) => (lane * cells + cell) * PARTS + part;
  return {
    add: (lane, cell, part, position) => {
      const n = at(lane, cell, part);
      const k = n * KINDS.length + (kind[position] ?? 0);
      kinds[k] = (kinds[k] ?? 0) + 1;
      const from = firstDays[position] ?? 0;
      const to = lastDays[position] ?? 0;
      if (from < (first[n] ?? 0)) first[n] = from;
      if (to > (last[n] ?? 0)) last[n] = to;
      ones[n] = position;
    },
    addAll: (lane, cell, part, more, span, one) => {
      const n = at(lane, cell, part);
      for (let k = 0; k < KINDS.length; k += 1) {
        kinds[n * KINDS.length + k] = (kinds[n * KINDS.length + k] ?? 0) + (more[k] ?? 0);
      }
      if (span.from < (first[n] ?? 0)) first[n] = span.from;
      if (span.to > (last[n] ?? 0)) last[n] = span.to;
      ones[n] = one;
    },
    count: (lane, cell, part) => {
      const start = at(lane, cell, part) * KINDS.length;
      return kinds.subarray(start, start + KINDS.length).reduce((sum, n) => sum + n, 0);
    },
    over: (lane, cell, end, parts) => {
      const sum = KINDS.map(() => 0);
      let [from, to, one] = [NO_END, NO_BEGIN, 0];
      for (const part of parts) {
        for (let c = cell; c < end; c += 1) {
          const n = at(lane, c, part);
          if ((first[n] ?? NO_END) !== NO_END) one = ones[n] ?? 0;
          from = Math.min(from, first[n] ?? from);
          to = Math.max(to, last[n] ?? to);
          for (let k = 0; k < sum.length; k += 1) {
            sum[k] = (sum[k] ?? 0) + (kinds[n * KINDS.length + k] ?? 0);
          }
        }
      }
      const count = sum.reduce((all, n) => all + n, 0);
      return { count, kinds: sum, span: { from, to }, one };
    },
  };
}
