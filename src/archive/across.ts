/** The way from lane to lane. */
import type { ArchiveIndex } from "./archive-index.ts";
import type { Lanes } from "./picture/lanes.ts";

/**
 * The event nearest in time in the next lane above (-1) or below (1); every lane has some. Undefined
 * where there is no such lane, or the event stands in none. `drawn` of the selection.
 */
export function acrossLanes(
  { places }: ArchiveIndex,
  drawn: Uint32Array,
  { lanes, bits, bitsAt }: Lanes,
  from: { readonly position: number; readonly lane: string | undefined },
  by: -1 | 1,
): { readonly position: number; readonly lane: string } | undefined {
  const own = bitsAt(from.position);
  const given = lanes.findIndex(({ id }, n) => id === from.lane && ((own >> n) & 1) === 1);
  const here = given === -1 ? lanes.findIndex((_, n) => ((own >> n) & 1) === 1) : given;
  const lane = lanes[here + by];
  if (here === -1 || lane === undefined) return undefined;
  // twice the middle: whole numbers
  const middleOf = (position: number) =>
    (places.from[position] ?? 0) + (places.last[position] ?? 0);
  const middle = middleOf(from.position);
  let [nearest, distance] = [-1, Infinity];
  for (let n = 0; n < drawn.length; n += 1) {
    if ((((bits[n] ?? 0) >> (here + by)) & 1) === 0) continue;
    const position = drawn[n] ?? 0;
    const away = Math.abs(middleOf(position) - middle);
    if (away < distance) [nearest, distance] = [position, away];
  }
  return nearest === -1 ? undefined : { position: nearest, lane: lane.id };
}
