/** Where the visible window may be moved in the overview: never farther beyond the extent. Pure. */
import type { DayRange } from "#src/domain/histogram.ts";

export type Edge = "from" | "to";

/** One end moved by days, within the extent and never past the other end; the same window where it can't. */
export function withEndMoved(window: DayRange, edge: Edge, by: number, extent: DayRange): DayRange {
  const day = window[edge];
  // an end that a link or the picture put beyond the extent is taken from the edge where it is drawn
  const drawn = clamped(day, extent.from, extent.to);
  const outward = edge === "from" ? by < 0 && day <= extent.from : by > 0 && day >= extent.to;
  if (by === 0 || outward) return window;
  const wanted = clamped(drawn + by, extent.from, extent.to);
  return edge === "from"
    ? { from: Math.min(wanted, window.to), to: window.to }
    : { from: window.from, to: Math.max(wanted, window.from) };
}

/** All of it moved by days, as long as before. */
export function withAllMoved(window: DayRange, by: number, extent: DayRange): DayRange {
  const length = window.to - window.from;
  const lowest = Math.min(extent.from, window.from);
  const highest = Math.max(extent.to - length, window.from);
  return startingAt(clamped(window.from + by, lowest, Math.max(lowest, highest)), length);
}

/** As long as before, its middle as near to the day as the extent allows. */
export function broughtTo(window: DayRange, day: number, extent: DayRange): DayRange {
  const length = window.to - window.from;
  const from = Math.round(day) - Math.floor(length / 2);
  const highest = Math.max(extent.from, extent.to - length);
  return startingAt(clamped(from, extent.from, highest), length);
}

/** What the address says of a window: all of the extent is no choice. */
export function choiceOf(window: DayRange, extent: DayRange): DayRange | undefined {
  return window.from === extent.from && window.to === extent.to ? undefined : window;
}

function startingAt(from: number, length: number): DayRange {
  return { from, to: from + length };
}

function clamped(day: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, day));
}
