/** How surely events lie in a window: the semantics of `presence` and `countInView`. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { InView, Presence } from "#src/domain/select.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import { countBefore } from "./ascending.ts";
import { BLOCK } from "./bound-blocks.ts";

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

export function countInView(index: ArchiveIndex, positions: Uint32Array, window: DayRange): InView {
  const { from, to } = window;
  const { beginEarliest, beginLatest, endEarliest, endLatest } = index.columns;
  let [certain, touching] = [0, 0];
  eachStretch(index, positions, window, (first, end, presence) => {
    if (presence === "certain") {
      certain += end - first;
      touching += end - first;
      return;
    }
    for (let n = first; n < end; n += 1) {
      const position = positions[n] ?? 0;
      if ((endLatest[position] ?? 0) < from || (beginEarliest[position] ?? 0) > to) continue;
      touching += 1;
      if ((beginLatest[position] ?? 0) <= to && (endEarliest[position] ?? 0) >= from) certain += 1;
    }
  });
  const undated = positions.length - countBefore(positions, index.dated);
  return { certain, possible: touching - certain, undated };
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
  let count = 0;
  eachStretch(index, positions, window, (first, end, presence) => {
    if (presence === "certain") {
      listed.set(positions.subarray(first, end), count);
      count += end - first;
      return;
    }
    for (let n = first; n < end; n += 1) {
      const position = positions[n] ?? 0;
      if (presenceAt(index, position, window) === "outside") continue;
      listed[count] = position;
      count += 1;
    }
  });
  listed.set(positions.subarray(positions.length - undated), count);
  return listed;
}

/** Neighbours of one block among the dated positions, as far as any of them may lie in the window. */
function eachStretch(
  { dated, blocks }: ArchiveIndex,
  positions: Uint32Array,
  window: DayRange,
  take: (first: number, end: number, presence: "certain" | undefined) => void,
): void {
  const presenceOf = blocks().presence;
  const behind = countBefore(positions, dated);
  for (let first = 0; first < behind;) {
    const block = Math.floor((positions[first] ?? 0) / BLOCK);
    const end = Math.min(
      behind,
      first + countBefore(positions.subarray(first, first + BLOCK), (block + 1) * BLOCK),
    );
    const presence = presenceOf(block, window);
    if (presence !== "outside") take(first, end, presence);
    first = end;
  }
}
