/**
 * One tile of the raster: its short events singly, where there is room and the budget suffices, else
 * cell by cell as clusters. Nothing here depends on the window, and on the tile before only so far as
 * its last cells reach into this one.
 */
import { createCellSums, LOOSE, SHORT, type CellSums } from "./cell-sums.ts";
import { isLong } from "./long-events.ts";
import { NONE_OVER, type OverEnd } from "./over-end.ts";
import { addShort } from "./short-sums.ts";
import {
  packedLane,
  takenApart,
  type Group,
  type PackedLane,
  type TileClusterItem,
  type TileItem,
} from "./tile-rows.ts";
import { begunIn, roomOf, type TileSource } from "./tile-source.ts";

/** What the short events of the last cells do, for a tile and the one before it. */
export type OverEndAt = (tile: number) => readonly (OverEnd | undefined)[];

export function tileOf(
  source: TileSource,
  tile: number,
  overEndAt: OverEndAt,
): readonly TileItem[] {
  const { grid, lanes, places } = source;
  const sums = createCellSums(lanes.lanes.length, grid.tileCells, places, source.kind);
  sumShort(sums, source, tile);
  sumLoose(sums, source, tile);
  const groups = groupsOf(sums, source);
  const over = overEndAt(tile);
  const reaching = overEndAt(tile - 1);
  const longBegun = source.longBegun(tile);
  grantSingles(groups, source, longBegun, over);
  gatherSingles(groups, source, tile);
  const packed = lanes.lanes.map((_, lane) =>
    packedLane(
      groups.filter((group) => group.lane === lane),
      sums,
      {
        rows: source.rows[lane] ?? 1,
        over: over[lane] ?? NONE_OVER,
        reaching: reaching[lane] ?? NONE_OVER,
        grid,
        places,
        firstDay: tile * grid.tileDays,
      },
    ),
  );
  return withFewApart(packed, source, tile, longBegun, over);
}

/** The days of a tile: the first, and that of the next tile. */
function daysOf({ grid }: TileSource, tile: number): readonly [number, number] {
  return [tile * grid.tileDays, (tile + 1) * grid.tileDays];
}

function cellAt({ places, grid }: TileSource, tile: number, position: number): number {
  return Math.floor(((places.from[position] ?? 0) - tile * grid.tileDays) / grid.cellDays);
}

function sumShort(sums: CellSums, source: TileSource, tile: number): void {
  const { tileDays, cellDays, tileCells } = source.grid;
  for (let cell = 0; cell < tileCells; cell += 1) {
    const day = tile * tileDays + cell * cellDays;
    addShort(sums, source, cell, day, day + cellDays);
  }
}

function sumLoose(sums: CellSums, source: TileSource, tile: number): void {
  for (const [lane, positions] of source.loose.entries()) {
    const { from, end } = begunIn(positions, source.places, ...daysOf(source, tile));
    for (let n = from; n < end; n += 1) {
      const position = positions[n] ?? 0;
      sums.add(lane, cellAt(source, tile, position), LOOSE, position);
    }
  }
}

function groupsOf(sums: CellSums, { lanes, grid }: TileSource): Group[] {
  const groups: Group[] = [];
  for (let lane = 0; lane < lanes.lanes.length; lane += 1) {
    for (let cell = 0; cell < grid.tileCells; cell += 1) {
      const short = sums.count(lane, cell, SHORT);
      const loose = sums.count(lane, cell, LOOSE);
      if (short + loose === 0) continue;
      groups.push({ lane, cell, end: cell + 1, short, loose, singles: [], single: false });
    }
  }
  return groups;
}

/** The emptiest cells first: so most of what stands alone is seen alone. */
function grantSingles(
  groups: readonly Group[],
  source: TileSource,
  longBegun: number,
  over: readonly (OverEnd | undefined)[],
): void {
  const { tileBudget, firstCellBudget, tileCells } = source.grid;
  let items = longBegun + groups.length;
  let inFirst = longBegun + groups.filter(({ cell }) => cell === 0).length;
  const mayStand = ({ lane, end, short }: Group) =>
    short > 0 && short <= roomOf(source, lane) && (end < tileCells || over[lane] !== undefined);
  for (const group of groups.toSorted((a, b) => a.short - b.short)) {
    const more = group.short + Number(group.loose > 0) - 1;
    const moreInFirst = group.cell === 0 ? more : 0;
    if (!mayStand(group) || inFirst + moreInFirst > firstCellBudget) continue;
    if (items + more > tileBudget) break;
    items += more;
    inFirst += moreInFirst;
    group.single = true;
  }
}

/** A cluster of so many takes as much room as they do, and says less. */
const FEW = 3;

/** What is left of the items and rows goes to the smallest clusters. */
function withFewApart(
  packed: readonly PackedLane[],
  source: TileSource,
  tile: number,
  longBegun: number,
  over: readonly (OverEnd | undefined)[],
): readonly TileItem[] {
  const { grid } = source;
  const [begin, end] = daysOf(source, tile);
  const lanes = [...packed];
  const all = packed.flatMap(({ items }) => items);
  let items = longBegun + all.length;
  let inFirst =
    longBegun + all.filter((item) => beginOf(item, source) < begin + grid.cellDays).length;
  const few = all
    .filter((item) => "cluster" in item)
    .filter(({ lane, cluster: { count, loose, group } }) => {
      const mayReachOver = group.to < end || over[lane] !== undefined;
      return count <= FEW && loose === 0 && mayReachOver;
    });
  for (const item of few.toSorted((a, b) => a.cluster.count - b.cluster.count)) {
    const { count, group } = item.cluster;
    const more = count - 1;
    const moreInFirst = group.from === begin ? more : 0;
    const whole = lanes[item.lane];
    const fits = items + more <= grid.tileBudget && inFirst + moreInFirst <= grid.firstCellBudget;
    if (whole === undefined || !fits) continue;
    const apart = takenApart(whole, item, shortIn(item, source));
    if (apart === undefined) continue;
    lanes[item.lane] = apart;
    items += more;
    inFirst += moreInFirst;
  }
  return lanes.flatMap((lane) => lane.items);
}

function beginOf(item: TileItem, { places }: TileSource): number {
  return "cluster" in item ? item.cluster.group.from : (places.from[item.position] ?? 0);
}

/** All of a cluster that has no long ones. */
function shortIn({ lane, cluster: { group } }: TileClusterItem, source: TileSource) {
  return shortBegun(source, lane, group.from, group.to);
}

function gatherSingles(groups: readonly Group[], source: TileSource, tile: number): void {
  const { cellDays, tileDays } = source.grid;
  for (const group of groups) {
    if (!group.single) continue;
    const begin = tile * tileDays + group.cell * cellDays;
    group.singles.push(...shortBegun(source, group.lane, begin, begin + cellDays));
  }
}

/** Short events of a lane that begin on the days; `to` is exclusive. */
function shortBegun(source: TileSource, lane: number, from: number, to: number): readonly number[] {
  const { places, grid, lanes, drawn } = source;
  const begun = begunIn(drawn, places, from, to);
  const positions: number[] = [];
  for (let n = begun.from; n < begun.end; n += 1) {
    const position = drawn[n] ?? 0;
    const stands = (((lanes.bits[n] ?? 0) >> lane) & 1) === 1;
    if (stands && !isLong(places, grid, position)) positions.push(position);
  }
  return positions;
}
