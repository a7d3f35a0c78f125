/** Room in the rows of a lane; pixels from the day of number 0. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { DrawnPlaces } from "../drawn-places.ts";
import type { Grid } from "./grid.ts";

export interface Claim {
  readonly left: number;
  readonly right: number;
}

/** Half of a shape, and the least room for one without words. */
const SHAPE_HALF = 8;
export const SHAPE_ROOM = 24;

export function claimOfDays({ from, to }: DayRange, { dayWidth }: Grid): Claim {
  return { left: from * dayWidth, right: (to + 1) * dayWidth };
}

/** Of an event without words: what is too narrow for a band is a shape in its middle. */
export function bareClaim(position: number, { from, last }: DrawnPlaces, grid: Grid): Claim {
  const days = { from: from[position] ?? 0, to: last[position] ?? 0 };
  const { left, right } = claimOfDays(days, grid);
  const middle = (left + right) / 2;
  const half = days.from === days.to ? SHAPE_HALF : Math.max(SHAPE_HALF, (right - left) / 2);
  return { left: middle - half, right: middle + half };
}

/** Widened to the right, but not beyond `end`: where words would reach there, they stand before. */
export function widened(
  { left, right }: Claim,
  width: number,
  end: number,
): { readonly claim: Claim; readonly shifted: boolean } {
  const wide = Math.max(width, right - left);
  const limit = Math.max(end, right);
  const shifted = left + wide > limit;
  const start = shifted ? limit - wide : left;
  return { claim: { left: start, right: start + wide }, shifted };
}

export function isFree(taken: readonly Claim[], { left, right }: Claim): boolean {
  return taken.every((other) => other.right <= left || other.left >= right);
}
