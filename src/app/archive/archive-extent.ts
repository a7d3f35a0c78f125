/** What "all" is of an archive: known by its statistics before any event is, so that the axis doesn't move. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { ArchiveState } from "#src/worker/archive/archive.ts";
import { withAir } from "../use-events.ts";

export function archiveExtent({ head, extent }: Pick<ArchiveState, "head" | "extent">): DayRange {
  return withAir(union(head.extent, extent));
}

/** Before anything has come there is nothing to ask, and to say that there is nothing would be wrong. */
export function hasBegun({ phase, events }: Pick<ArchiveState, "phase" | "events">): boolean {
  return phase !== "reading" || events > 0;
}

function union(a: DayRange | undefined, b: DayRange | undefined): DayRange | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/**
 * The first density, as weights of equal stretches of the extent: each part spread over its days.
 * Undefined where the file has no statistics.
 */
export function densityWeights(
  density: ArchiveState["head"]["density"],
  extent: DayRange,
  bins: number,
): readonly number[] | undefined {
  if (density.length === 0) return undefined;
  const weights = Array.from({ length: bins }, () => 0);
  const perBin = (extent.to - extent.from + 1) / bins;
  const binAt = (day: number) =>
    Math.min(bins - 1, Math.max(0, Math.floor((day - extent.from) / perBin)));
  for (const { range, events } of density) {
    const [from, to] = [range.from, range.to + 1];
    for (let bin = binAt(from); bin <= binAt(range.to); bin += 1) {
      const begin = extent.from + bin * perBin;
      const days = Math.min(to, begin + perBin) - Math.max(from, begin);
      weights[bin] = (weights[bin] ?? 0) + (events * Math.max(0, days)) / (to - from);
    }
  }
  return weights;
}
