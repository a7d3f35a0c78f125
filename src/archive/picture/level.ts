/** All that the pictures of one scale have in common: what is worked out once, and tiles as they are needed. */
import { countUntil } from "../ascending.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { DrawnPlaces } from "../drawn-places.ts";
import type { Scale } from "../scale.ts";
import { gridOf, type Grid } from "./grid.ts";
import type { Lanes } from "./lanes.ts";
import { isLong, longLanes, type LongLane } from "./long-events.ts";
import { createLoose, type Loose } from "./loose.ts";
import { overEndOf, type OverEnd } from "./over-end.ts";
import { tileOf } from "./tile.ts";
import type { TileItem } from "./tile-rows.ts";
import type { TileSource } from "./tile-source.ts";

export interface Level {
  readonly grid: Grid;
  readonly index: ArchiveIndex;
  readonly drawn: Uint32Array;
  readonly lanes: Lanes;
  readonly laneRows: readonly LaneRows[];
  readonly long: readonly LongLane[];
  readonly loose: readonly Loose[];
  readonly tileAt: (tile: number) => readonly TileItem[];
}

/** From the top: long events, those that began before what is asked for, all others. */
export interface LaneRows {
  readonly before: number;
  readonly short: number;
  readonly count: number;
}

export function createLevel(
  index: ArchiveIndex,
  drawn: Uint32Array,
  lanes: Lanes,
  scale: Scale,
): Level {
  const { places } = index;
  const grid = gridFor(scale, lanes, drawn, places);
  const long = longLanes(drawn, places, lanes, grid);
  const laneRows = lanes.lanes.map(({ count }, n) => rowsOf(long[n], count, grid));
  const source: TileSource = {
    drawn,
    places,
    kind: index.columns.kind,
    grid,
    lanes,
    loose: long.map(({ loose }) => loose),
    rows: laneRows.map(({ short, count }) => count - short),
    longBegun: (tile) => longBegun(long, index, tile * grid.tileDays, (tile + 1) * grid.tileDays),
  };
  const tiles = createTiles(source);
  return {
    grid,
    index,
    drawn,
    lanes,
    laneRows,
    long,
    loose: long.map(({ loose }) => createLoose(loose, places, index.columns.kind)),
    tileAt: tiles,
  };
}

/** Each is made when it is needed, and kept. */
function createTiles(source: TileSource): Level["tileAt"] {
  const tiles = new Map<number, readonly TileItem[]>();
  const overEnds = new Map<number, readonly (OverEnd | undefined)[]>();
  const overEndAt = (tile: number) => {
    const known = overEnds.get(tile) ?? overEndOf(source, tile);
    overEnds.set(tile, known);
    return known;
  };
  return (tile) => {
    const known = tiles.get(tile) ?? tileOf(source, tile, overEndAt);
    tiles.set(tile, known);
    return known;
  };
}

/** So many events, evenly spread over all, tell whether most are long. */
const SAMPLE = 2000;

function gridFor(scale: Scale, lanes: Lanes, drawn: Uint32Array, places: DrawnPlaces): Grid {
  const need = { lanes: lanes.lanes.length, lasting: lanes.lasting };
  const grid = gridOf(scale, { ...need, mostlyLong: false });
  const step = Math.max(1, Math.floor(drawn.length / SAMPLE));
  let [asked, long] = [0, 0];
  for (let n = 0; n < drawn.length; n += step) {
    asked += 1;
    if (isLong(places, grid, drawn[n] ?? 0)) long += 1;
  }
  return long * 2 > asked ? gridOf(scale, { ...need, mostlyLong: true }) : grid;
}

function rowsOf(long: LongLane | undefined, events: number, grid: Grid): LaneRows {
  const [rows, loose] = [long?.rows ?? [], long?.loose.length ?? 0];
  const placed = rows.reduce((sum, { length }) => sum + length, 0);
  const before = rows.length;
  const short = before + Number(loose > 0);
  // never more than there are events to need them
  const needed = events - placed - loose + Number(loose > 0);
  return { before, short, count: short + Math.min(needed, Math.max(1, grid.rows - short)) };
}

function longBegun(
  long: readonly LongLane[],
  { places }: ArchiveIndex,
  from: number,
  to: number,
): number {
  const begun = (row: Uint32Array) =>
    countUntil(row, places.from, to) - countUntil(row, places.from, from);
  return long.reduce(
    (sum, { rows }) => sum + rows.reduce((inLane, row) => inLane + begun(row), 0),
    0,
  );
}
