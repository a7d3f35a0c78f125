/** How the events are spread over the collection's time: one event is spread over all it may touch. */
import type { Bounds } from "./bounds.ts";
import { MAX_DAY, MIN_DAY } from "./calendar.ts";
import { anchorDay } from "./event-time.ts";
import type { EventRecord } from "./record.ts";

export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The inclusive days that an event can be pointed at: an end that nobody states is not drawn out. */
export function drawnRange(bounds: Bounds): DayRange {
  const anchor = anchorDay(bounds);
  const from = Number.isFinite(bounds.beginEarliest) ? bounds.beginEarliest : anchor;
  const ends = [bounds.endEarliest, bounds.beginLatest, anchor].filter(Number.isFinite);
  const to = Number.isFinite(bounds.endLatest) ? bounds.endLatest : Math.max(...ends);
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/**
 * The days that all dated events and `others` (publication days) lie in, as far as the clock can hold
 * them; `undefined` for none.
 */
export function extentOf(
  records: readonly EventRecord[],
  others: readonly number[],
): DayRange | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const day of others) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  for (const { time } of records) {
    for (const place of [time.place, time.editor]) {
      if (place === undefined) continue;
      const range = drawnRange(place.bounds);
      if (isBeyondClock(range)) continue;
      from = Math.min(from, Math.max(MIN_DAY, range.from));
      to = Math.max(to, Math.min(MAX_DAY, range.to));
    }
  }
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}

/** Weights of equal stretches of the extent; the sum is the number of dated events that can be drawn. */
export function histogram(
  records: readonly EventRecord[],
  extent: DayRange,
  bins: number,
): readonly number[] {
  const weights = Array.from({ length: bins }, () => 0);
  const perBin = (extent.to - extent.from + 1) / bins;
  const binOf = (day: number) =>
    Math.min(bins - 1, Math.max(0, Math.floor((day - extent.from) / perBin)));
  for (const { time } of records) {
    if (time.place === undefined) continue;
    const range = drawnRange(time.place.bounds);
    if (isBeyondClock(range)) continue;
    const [first, last] = [binOf(range.from), binOf(range.to)];
    const share = 1 / (last - first + 1);
    for (let bin = first; bin <= last; bin += 1) weights[bin] = (weights[bin] ?? 0) + share;
  }
  return weights;
}

/** What no clock can hold is never drawn: it must not squeeze the rest into a hair. */
function isBeyondClock({ from, to }: DayRange): boolean {
  return to < MIN_DAY || from > MAX_DAY;
}

/** Runs of empty bins, end exclusive: no article of the collection speaks of these stretches. */
export function emptyStretches(
  weights: readonly number[],
): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const [bin, weight] of weights.entries()) {
    if (weight > 0) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.end === bin) last.end = bin + 1;
    else stretches.push({ start: bin, end: bin + 1 });
  }
  return stretches;
}
