/** What the tiles of one scale are made from. */
import { countUntil } from "../ascending.ts";
import type { DrawnPlaces } from "../drawn-places.ts";
import { CELL_WIDTH, type Grid } from "./grid.ts";
import type { Lanes } from "./lanes.ts";

export interface TileSource {
  /** of the selection */
  readonly drawn: Uint32Array;
  readonly places: DrawnPlaces;
  readonly kind: Uint8Array;
  readonly grid: Grid;
  readonly lanes: Lanes;
  /** by lane: long events without a row */
  readonly loose: readonly Uint32Array[];
  /** by lane: rows for short events and clusters */
  readonly rows: readonly number[];
  /** long events with a row that begin in the tile, in all lanes */
  readonly longBegun: (tile: number) => number;
}

/** Where among the positions, which are by the day they are drawn from, those of the days stand. */
export function begunIn(
  positions: Uint32Array,
  { from: days }: DrawnPlaces,
  from: number,
  to: number,
): { readonly from: number; readonly end: number } {
  return { from: countUntil(positions, days, from), end: countUntil(positions, days, to) };
}

/** How many short events a cell of the lane can show at the most: so many beside each other in each row. */
export function roomOf({ rows, grid }: TileSource, lane: number): number {
  const { cellDays, dayWidth } = grid;
  const perRow = Math.min(cellDays, Math.ceil((cellDays * dayWidth) / CELL_WIDTH) + 1);
  return (rows[lane] ?? 1) * perRow;
}
