/** How the events are spread over time: the semantics of `histogram` and `extentOf`. */
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import type { Columns } from "./columns.ts";
import { anchorAt, isDay } from "./day-order.ts";
import { countBefore } from "./ascending.ts";

/** See `drawnRange`: an end that nobody states is not drawn out. */
function lastOf({ endLatest, endEarliest, beginLatest }: Columns, n: number, from: number): number {
  const end = endLatest[n] ?? 0;
  if (isDay(end)) return Math.max(from, end);
  const known = (day: number | undefined) => (day !== undefined && isDay(day) ? day : from);
  return Math.max(from, known(endEarliest[n]), known(beginLatest[n]));
}

/** No screen has as many pixels; more of them would fill memory for nothing. */
const MOST_BINS = 100_000;

/** Weights of equal stretches; their sum is the number of dated events that can be drawn. */
export function overviewWeights(
  { columns, dated }: ArchiveIndex,
  positions: Uint32Array,
  extent: DayRange,
  bins: number,
): readonly number[] {
  if (bins > MOST_BINS) throw new RangeError(`${bins} bins`);
  const spans = createSpanCounts(bins);
  const perBin = (extent.to - extent.from + 1) / bins;
  const binOf = (day: number) =>
    Math.min(bins - 1, Math.max(0, Math.floor((day - extent.from) / perBin)));
  const end = countBefore(positions, dated);
  // neighbours mostly begin on one day
  let [day, first] = [Number.NaN, 0];
  for (let n = 0; n < end; n += 1) {
    const position = positions[n] ?? 0;
    const from = anchorAt(columns, position);
    const last = lastOf(columns, position, from);
    if (last < MIN_DAY || from > MAX_DAY) continue;
    if (from !== day) [day, first] = [from, binOf(from)];
    spans.add(first, last === from ? first : binOf(last));
  }
  return spans.weights();
}

/**
 * Counts stretches of bins, and spreads each over its bins at the end: whole numbers until then, so
 * that a bin that nothing touches is exactly 0.
 */
function createSpanCounts(bins: number) {
  const single = new Uint32Array(bins);
  // by length of the stretch: at its first bin one more, behind its last one less
  const changes = new Map<number, Int32Array>();
  return {
    add: (first: number, last: number): void => {
      if (first === last) {
        single[first] = (single[first] ?? 0) + 1;
        return;
      }
      const length = last - first + 1;
      const change = changes.get(length) ?? new Int32Array(bins + 1);
      changes.set(length, change);
      change[first] = (change[first] ?? 0) + 1;
      change[last + 1] = (change[last + 1] ?? 0) - 1;
    },
    weights: (): readonly number[] => {
      const weights = Array.from(single);
      for (const [length, change] of changes) {
        let running = 0;
        for (let bin = 0; bin < bins; bin += 1) {
          running += change[bin] ?? 0;
          if (running > 0) weights[bin] = (weights[bin] ?? 0) + running / length;
        }
      }
      return weights;
    },
  };
}

/** The days that all dated events and publication days lie in, as far as the clock can hold them. */
export function archiveExtent({ columns, dated, names }: ArchiveIndex): DayRange | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const { published } of names.sources) {
    if (published === undefined) continue;
    from = Math.min(from, published);
    to = Math.max(to, published);
  }
  for (let n = 0; n < dated; n += 1) {
    const first = anchorAt(columns, n);
    const last = lastOf(columns, n, first);
    if (last < MIN_DAY || first > MAX_DAY) continue;
    from = Math.min(from, Math.max(MIN_DAY, first));
    to = Math.max(to, Math.min(MAX_DAY, last));
  }
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}
