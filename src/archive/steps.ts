/** From event to event in the order of the page. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import { presenceAt } from "./in-view.ts";
import type { StepQuestion } from "./questions.ts";
import { countBefore } from "./ascending.ts";

/** The place of an event among the positions; undefined where it is not one of them. */
export function rankOf(positions: Uint32Array, position: number): number | undefined {
  const rank = countBefore(positions, position);
  return positions[rank] === position ? rank : undefined;
}

/** The rank stepped to, round and round; an event that is left out steps to its neighbours in time. */
export function stepFrom(
  positions: Uint32Array,
  from: number | undefined,
  to: StepQuestion["to"],
): number | undefined {
  const count = positions.length;
  if (count === 0) return undefined;
  if (to === "first" || (from === undefined && to === 1)) return 0;
  if (to === "last" || from === undefined) return count - 1;
  const rank = countBefore(positions, from);
  if (to === -1) return (rank - 1 + count) % count;
  return (positions[rank] === from ? rank + 1 : rank) % count;
}

/** The rank of the first event that may lie in the window, else of the first of all. */
export function firstIn(
  index: ArchiveIndex,
  positions: Uint32Array,
  window: DayRange,
): number | undefined {
  if (positions.length === 0) return undefined;
  const dated = countBefore(positions, index.dated);
  for (let rank = 0; rank < dated; rank += 1) {
    if (presenceAt(index, positions[rank] ?? 0, window) !== "outside") return rank;
  }
  return 0;
}

/** The first of the listed that is drawn from a day of the window. */
export function firstBegun(
  { places, dated }: ArchiveIndex,
  listed: Uint32Array,
  { from, to }: DayRange,
): { readonly position: number; readonly rank: number } | undefined {
  const rank = listed.findIndex((position) => {
    const begun = places.from[position] ?? 0;
    return position < dated && begun >= from && begun <= to;
  });
  const position = listed[rank];
  return position === undefined ? undefined : { position, rank };
}
