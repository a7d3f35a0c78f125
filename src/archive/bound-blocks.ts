/**
 * The outermost bounds of blocks of neighbours: since these are in the order of time, a window takes most
 * blocks wholly or not at all, and only the others are looked at event by event.
 */
import type { DayRange } from "#src/domain/histogram.ts";
import { NO_BEGIN, NO_END, type Columns } from "./columns.ts";

export interface BoundBlocks {
  /** how all events of the block lie in the window; undefined where they differ, or may */
  readonly presence: (block: number, window: DayRange) => "certain" | "outside" | undefined;
}

/** Events of one block. */
export const BLOCK = 512;

/** Of the first `dated` events. */
export function boundBlocks(columns: Columns, dated: number): BoundBlocks {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = columns;
  const size = Math.ceil(dated / BLOCK);
  const firstBegin = new Int32Array(size).fill(NO_END);
  const lastBegin = new Int32Array(size).fill(NO_BEGIN);
  const firstEnd = new Int32Array(size).fill(NO_END);
  const lastEnd = new Int32Array(size).fill(NO_BEGIN);
  for (let block = 0; block < size; block += 1) {
    let [least, latest, soonest, most] = [NO_END, NO_BEGIN, NO_END, NO_BEGIN];
    const end = Math.min(dated, (block + 1) * BLOCK);
    for (let n = block * BLOCK; n < end; n += 1) {
      const begin = beginEarliest[n] ?? 0;
      const last = endLatest[n] ?? 0;
      if (begin < least) least = begin;
      if (last > most) most = last;
      // bounds of a file may contradict each other: both of an end are looked at
      latest = Math.max(latest, begin, beginLatest[n] ?? 0);
      soonest = Math.min(soonest, last, endEarliest[n] ?? 0);
    }
    firstBegin[block] = least;
    lastBegin[block] = latest;
    firstEnd[block] = soonest;
    lastEnd[block] = most;
  }
  return {
    presence: (block, { from, to }) => {
      if ((firstBegin[block] ?? 0) > to || (lastEnd[block] ?? 0) < from) return "outside";
      const isSure = (lastBegin[block] ?? 0) <= to && (firstEnd[block] ?? 0) >= from;
      return isSure ? "certain" : undefined;
    },
  };
}
