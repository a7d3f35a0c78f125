/**
 * Events that are longer than a cell: they keep a row of their lane to themselves for as long as they
 * last. Those that find none are loose, and are counted.
 */
import { countUntil } from "../ascending.ts";
import type { DrawnPlaces } from "../drawn-places.ts";
import { createNumbers, type Numbers } from "../numbers.ts";
import { CELL_WIDTH, type Grid } from "./grid.ts";
import type { Lanes } from "./lanes.ts";

export interface LongLane {
  /** positions by row, each by day: in a row none overlaps another */
  readonly rows: readonly Uint32Array[];
  /** positions by the day they are drawn from */
  readonly loose: Uint32Array;
}

/** Between two of a row; pixels. */
const GAP = 14;

export function isLong({ from, last }: DrawnPlaces, grid: Grid, position: number): boolean {
  return (last[position] ?? 0) - (from[position] ?? 0) >= grid.cellDays;
}

/** `drawn` of the selection; first come, first served. */
export function longLanes(
  drawn: Uint32Array,
  places: DrawnPlaces,
  { lanes, bits, longer }: Lanes,
  grid: Grid,
): readonly LongLane[] {
  const { from, last } = places;
  const besides = createPlaces(grid.longAtOnce);
  const packing = lanes.map(() => createPacking(grid, besides));
  // long events that begin in the tile, and have found a row
  let [tileEnd, begun] = [-Infinity, 0];
  for (let at = 0; at < longer.length; at += 1) {
    const n = longer[at] ?? 0;
    const position = drawn[n] ?? 0;
    const first = from[position] ?? 0;
    const end = last[position] ?? 0;
    if (end - first < grid.cellDays) continue;
    if (first >= tileEnd) {
      tileEnd = (Math.floor(first / grid.tileDays) + 1) * grid.tileDays;
      begun = 0;
    }
    for (let own = bits[n] ?? 0; own !== 0; own &= own - 1) {
      const lane = packing[31 - Math.clz32(own & -own)];
      const mayBegin = begun < grid.longBudget;
      if (lane?.add(position, first, end, mayBegin) === true) begun += 1;
    }
  }
  return packing.map(({ result }) => result());
}

/** Places that are taken until some pixel. */
interface Places {
  /** a place that is free from there on, or -1 */
  readonly freeAt: (left: number) => number;
  readonly take: (place: number, right: number) => void;
}

function createPlaces(size: number): Places {
  const free = new Float64Array(size).fill(-Infinity);
  return {
    freeAt: (left) => {
      for (let place = 0; place < size; place += 1) if ((free[place] ?? 0) <= left) return place;
      return -1;
    },
    take: (place, right) => {
      free[place] = right;
    },
  };
}

/** The first row is the lane's own; every further one needs one of the places besides. */
function createPacking({ dayWidth, longRows }: Grid, besides: Places) {
  const rows: Numbers[] = [];
  const loose = createNumbers();
  const taken = createPlaces(longRows);
  return {
    /** Whether it has found a row. */
    add: (position: number, first: number, last: number, mayBegin: boolean): boolean => {
      const left = first * dayWidth;
      const row = mayBegin ? taken.freeAt(left) : -1;
      const place = row > 0 ? besides.freeAt(left) : 0;
      if (row === -1 || place === -1) {
        loose.push(position);
        return false;
      }
      const right = left + Math.max(CELL_WIDTH, (last + 1 - first) * dayWidth) + GAP;
      taken.take(row, right);
      if (row > 0) besides.take(place, right);
      rows[row] ??= createNumbers();
      rows[row].push(position);
      return true;
    },
    result: (): LongLane => ({ rows: rows.map(({ values }) => values()), loose: loose.values() }),
  };
}

/** Those of a row that touch the whole days from `from` to `to`, exclusive. */
export function touching(
  row: Uint32Array,
  places: DrawnPlaces,
  from: number,
  to: number,
): Uint32Array {
  const first = countUntil(row, places.last, from);
  return row.subarray(first, Math.max(first, countUntil(row, places.from, to)));
}
