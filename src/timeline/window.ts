/** Arithmetic of the window: what is in view, in milliseconds, and what the page calls it, in days. Pure. */
import { MAX_DAY, MIN_DAY, dayToMs, msToDay } from "#src/domain/calendar.ts";
import type { DayWindow } from "#src/timeline/contract.ts";

/** Milliseconds since 1970; `end` is exclusive. */
export interface View {
  readonly start: number;
  readonly end: number;
}

/** The days in view, rounded outwards: a day that shows in part is in it. */
export function daysInView({ start, end }: View): DayWindow {
  const from = msToDay(start);
  return { from, to: Math.max(from, msToDay(end - 1)) };
}

/** The view that shows exactly these days. */
export function viewOfDays({ from, to }: DayWindow): View {
  return { start: dayToMs(from), end: dayToMs(to + 1) };
}

/** All of `days`, with this many pixels free at both sides of a picture `width` pixels wide. */
export function fittedView(days: DayWindow, width: number, left: number, right: number): View {
  const { start, end } = viewOfDays(days);
  const perPixel = (end - start) / Math.max(1, width - left - right);
  return { start: start - left * perPixel, end: end + right * perPixel };
}

/** A factor under 1 zooms in; the instant `around` keeps its place. */
export function zoomedView({ start, end }: View, factor: number, around: number): View {
  return { start: around + (start - around) * factor, end: around + (end - around) * factor };
}

/** Moved by a fraction of its width; positive is later. */
export function pannedView({ start, end }: View, fraction: number): View {
  const by = (end - start) * fraction;
  return { start: start + by, end: end + by };
}

export interface Limits {
  readonly view: View;
  readonly shortest: number;
  readonly longest: number;
}

/**
 * One day at the least; at the most, and sideways, one more extent (a month at least) on each side.
 * What the clock can't hold is left out, so that some days remain whatever is asked.
 */
export function limitsFor(extent: DayWindow, asked: DayWindow | undefined): Limits {
  const from = withinClock(Math.min(extent.from, asked?.from ?? extent.from));
  const to = withinClock(Math.max(extent.to, asked?.to ?? extent.to));
  const spare = Math.max(31, to - from + 1);
  const view = viewOfDays({
    from: Math.max(MIN_DAY, from - spare),
    to: Math.min(MAX_DAY - 1, to + spare),
  });
  return { view, shortest: dayToMs(1), longest: view.end - view.start };
}

function withinClock(day: number): number {
  return Math.min(MAX_DAY - 1, Math.max(MIN_DAY, day));
}

/** The nearest view that keeps the limits: first its length, then its place. */
export function limitedView(view: View, { view: outer, shortest, longest }: Limits): View {
  const length = Math.min(longest, Math.max(shortest, view.end - view.start));
  const middle = (view.start + view.end) / 2;
  const start = Math.min(outer.end - length, Math.max(outer.start, middle - length / 2));
  return { start, end: start + length };
}

/** The view moved as little as shows `shown`; the same view where it already shows. Its length stays. */
export function revealedView(view: View, shown: View): View {
  const length = view.end - view.start;
  if (shown.start >= view.start && shown.end <= view.end) return view;
  if (shown.end - shown.start >= length) {
    return shown.start < view.end && shown.end > view.start ? view : moved(shown.start, length);
  }
  return shown.start < view.start ? moved(shown.start, length) : moved(shown.end - length, length);
}

function moved(start: number, length: number): View {
  return { start, end: start + length };
}

/** Whether nobody could tell one from the other: the widget rounds to milliseconds. */
export function sameView(a: View, b: View): boolean {
  return Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;
}

/** Whether both name the same days; `undefined` asks for all. */
export function sameWindow(a: DayWindow | undefined, b: DayWindow | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.from === b.from && a.to === b.to);
}
