/**
 * Where events stand on the line, whole days, as `placeOf` of the picture says it: an open end is
 * drawn from what is known, what reaches beyond the clock is cut there, and what has no known day, or
 * lies wholly beyond the clock, can't be drawn.
 */
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import { countBefore, countUntil } from "./ascending.ts";
import { NO_BEGIN, NO_END, type Columns } from "./columns.ts";
import { isDay } from "./day-order.ts";
import { sortByKey } from "./radix-sort.ts";

export interface DrawnPlaces {
  /** by position: first and last day; only of those in `order` do they say anything */
  readonly from: Int32Array;
  readonly last: Int32Array;
  /**
   * positions of those that can be drawn, by the day they are drawn from; undefined where that is all
   * that are dated, in the order they stand in anyway
   */
  readonly order: Uint32Array | undefined;
}

/** Shares the columns where every place is just its outer bounds, which is the rule. */
export function drawnPlaces(columns: Columns, dated: number): DrawnPlaces {
  if (isPlain(columns, dated)) {
    return { from: columns.beginEarliest, last: columns.endLatest, order: undefined };
  }
  const from = new Int32Array(dated);
  const last = new Int32Array(dated);
  const order = new Uint32Array(dated);
  const keys = new Uint32Array(dated);
  let count = 0;
  for (let n = 0; n < dated; n += 1) {
    const [first, end] = [firstDay(columns, n), lastDay(columns, n)];
    from[n] = first;
    last[n] = end;
    keys[n] = first - MIN_DAY;
    if (!isDay(first) || !isDay(end) || first > end || first >= MAX_DAY) continue;
    order[count] = n;
    count += 1;
  }
  const drawable = order.subarray(0, count);
  return { from, last, order: isAscending(drawable, from) ? drawable : sortByKey(drawable, keys) };
}

function isPlain({ beginEarliest, endLatest }: Columns, dated: number): boolean {
  for (let n = 0; n < dated; n += 1) {
    const [begin, end] = [beginEarliest[n] ?? NO_BEGIN, endLatest[n] ?? NO_END];
    if (begin < MIN_DAY || end >= MAX_DAY || begin > end) return false;
  }
  return true;
}

function firstDay({ beginEarliest, beginLatest, endEarliest }: Columns, n: number): number {
  const begin = beginEarliest[n] ?? NO_BEGIN;
  const known =
    begin === NO_BEGIN ? Math.min(beginLatest[n] ?? NO_END, endEarliest[n] ?? NO_END) : begin;
  return isDay(known) ? Math.max(MIN_DAY, known) : known;
}

function lastDay({ endLatest, beginLatest, endEarliest }: Columns, n: number): number {
  const end = endLatest[n] ?? NO_END;
  const known =
    end === NO_END ? Math.max(beginLatest[n] ?? NO_BEGIN, endEarliest[n] ?? NO_BEGIN) : end;
  // the clock's last day has no end that it could hold
  return isDay(known) ? Math.min(MAX_DAY - 1, known) : known;
}

function isAscending(order: Uint32Array, from: Int32Array): boolean {
  for (let n = 1; n < order.length; n += 1) {
    if ((from[order[n - 1] ?? 0] ?? 0) > (from[order[n] ?? 0] ?? 0)) return false;
  }
  return true;
}

/** Whether the event is one of `drawn`, which are by the day they are drawn from, then by position. */
export function isDrawn({ from }: DrawnPlaces, drawn: Uint32Array, position: number): boolean {
  const day = from[position] ?? 0;
  const [first, end] = [countUntil(drawn, from, day), countUntil(drawn, from, day + 1)];
  const ofDay = drawn.subarray(first, end);
  return ofDay[countBefore(ofDay, position)] === position;
}

/** Of ascending positions those that can be drawn, by the day they are drawn from. */
export function drawnOf(
  { places, dated, columns }: Pick<ArchiveIndex, "places" | "dated" | "columns">,
  positions: Uint32Array,
): Uint32Array {
  const { order } = places;
  const before = countBefore(positions, dated);
  if (order === undefined) return positions.subarray(0, before);
  const isOne = new Uint8Array(columns.count);
  for (let n = 0; n < before; n += 1) isOne[positions[n] ?? 0] = 1;
  const drawn = new Uint32Array(before);
  let end = 0;
  for (let n = 0; n < order.length; n += 1) {
    const position = order[n] ?? 0;
    if (isOne[position] !== 1) continue;
    drawn[end] = position;
    end += 1;
  }
  return drawn.slice(0, end);
}
