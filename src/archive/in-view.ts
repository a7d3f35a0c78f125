/** How surely events lie in a window: the semantics of `presence` and `countInView`. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { InView, Presence } from "#src/domain/select.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import { countBefore } from "./ascending.ts";

/** Minus and plus infinity are the least and greatest numbers of a column: they compare as they should. */
export function presenceAt(
  { columns, dated }: ArchiveIndex,
  position: number,
  { from, to }: DayRange,
): Presence {
  if (position >= dated) return "undated";
  const { beginEarliest, beginLatest, endEarliest, endLatest } = columns;
  if ((beginEarliest[position] ?? 0) > to || (endLatest[position] ?? 0) < from) return "outside";
  const sure = (beginLatest[position] ?? 0) <= to && (endEarliest[position] ?? 0) >= from;
  return sure ? "certain" : "possible";
}

export function countInView(
  index: ArchiveIndex,
  positions: Uint32Array,
  { from, to }: DayRange,
): InView {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = index.columns;
  const dated = countBefore(positions, index.dated);
  let [certain, touching] = [0, 0];
  for (let n = 0; n < dated; n += 1) {
    const position = positions[n] ?? 0;
    if ((endLatest[position] ?? 0) < from || (beginEarliest[position] ?? 0) > to) continue;
    touching += 1;
    if ((beginLatest[position] ?? 0) <= to && (endEarliest[position] ?? 0) >= from) certain += 1;
  }
  return { certain, possible: touching - certain, undated: positions.length - dated };
}

/** What the window leaves of the positions: all that may lie in it, and the undated last. */
export function listedIn(
  index: ArchiveIndex,
  positions: Uint32Array,
  window: DayRange | undefined,
): Uint32Array {
  if (window === undefined) return positions;
  const { certain, possible, undated } = countInView(index, positions, window);
  const listed = new Uint32Array(certain + possible + undated);
  let end = 0;
  for (let n = 0; n < positions.length; n += 1) {
    const position = positions[n] ?? 0;
    if (presenceAt(index, position, window) === "outside") continue;
    listed[end] = position;
    end += 1;
  }
  return listed;
}
