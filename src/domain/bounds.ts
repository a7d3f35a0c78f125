/**
 * The four bounds of a happening: when it began at the earliest and at the latest, and the same for
 * its end. Days of `calendar.ts`, with ±Infinity where nothing bounds it.
 */

/**
 * Ordered: beginEarliest <= beginLatest, endEarliest <= endLatest, beginEarliest <= endEarliest,
 * beginLatest <= endLatest. One happening on an unknown day of August has 1 August as both
 * earliest bounds and 31 August as both latest.
 */
export interface Bounds {
  readonly beginEarliest: number;
  readonly beginLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
}

/** Whether it can touch the inclusive days `from` to `to`. */
export function possible(bounds: Bounds, from: number, to: number): boolean {
  return bounds.beginEarliest <= to && bounds.endLatest >= from;
}

/** Whether it must touch the inclusive days `from` to `to`; whatever is certain is possible. */
export function certain(bounds: Bounds, from: number, to: number): boolean {
  return bounds.beginLatest <= to && bounds.endEarliest >= from;
}

/** Whether both say exactly the same. */
export function sameBounds(a: Bounds, b: Bounds): boolean {
  return (
    a.beginEarliest === b.beginEarliest &&
    a.beginLatest === b.beginLatest &&
    a.endEarliest === b.endEarliest &&
    a.endLatest === b.endLatest
  );
}

/** Whether whatever `inner` allows, `outer` allows too: `2024-08-06` within `2024-08`. */
export function boundsWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.beginEarliest >= outer.beginEarliest &&
    inner.beginLatest <= outer.beginLatest &&
    inner.endEarliest >= outer.endEarliest &&
    inner.endLatest <= outer.endLatest
  );
}

/** Days farther off than this are not told apart: columns hold no others, and no axis shows them. */
const FARTHEST = 2_147_483_646;

/** The day, or the last that a column can hold; ±Infinity stays. */
export function columnDayOf(day: number): number {
  return Number.isFinite(day) ? Math.min(FARTHEST, Math.max(-FARTHEST, day)) : day;
}
