/**
 * One tile of the raster: its short events singly, where there is room and the budget suffices, else
 * cell by cell as clusters. Nothing here depends on the window, and on the tile before only so far as
 * its last cells reach into this one.
 */
import { createCellSums, LOOSE, SHORT, type CellSums } from "./cell-sums.ts";
import { isLong } from "./long-events.ts";
import { NONE_OVER, type OverEnd } from "./over-end.ts";
import { packedLane, type Group, type TileItem } from "./tile-rows.ts";
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
  grantSingles(groups, source, source.longBegun(tile), over);
  gatherSingles(groups, source, tile);
  return lanes.lanes.flatMap((_, lane) =>
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
}

/** The days of a tile: the first, and that of the next tile. */
function daysOf({ grid }: TileSource, tile: number): readonly [number, number] {
  return [tile * grid.tileDays, (tile + 1) * grid.tileDays];
}

function cellAt({ places, grid }: TileSource, tile: number, position: number): number {
  return Math.floor(((places.from[position] ?? 0) - tile * grid.tileDays) / grid.cellDays);
}

/** The one loop over all events of a tile, which may be all of the archive. */
function sumShort(sums: CellSums, source: TileSource, tile: number): void {
  const { places, grid, drawn } = source;
  const { from: firstDays, last: lastDays } = places;
  const { bits } = source.lanes;
  const { from, end } = begunIn(drawn, places, ...daysOf(source, tile));
  let cell = 0;
  let cellEnd = -Infinity;
  for (let n = from; n < end; n += 1) {
    const position = drawn[n] ?? 0;
    const day = firstDays[position] ?? 0;
    if ((lastDays[position] ?? 0) - day >= grid.cellDays) continue;
    if (day >= cellEnd) {
      cell = cellAt(source, tile, position);
      cellEnd = tile * grid.tileDays + (cell + 1) * grid.cellDays;
    }
    for (let own = bits[n] ?? 0; own !== 0; own &= own - 1) {
      sums.add(31 - Math.clz32(own & -own), cell, SHORT, position);
    }
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

function gatherSingles(groups: readonly Group[], source: TileSource, tile: number): void {
  const { places, grid, lanes, drawn } = source;
  const day = tile * grid.tileDays;
  for (const group of groups) {
    if (!group.single) continue;
    const begin = day + group.cell * grid.cellDays;
    const { from, end } = begunIn(drawn, places, begin, begin + grid.cellDays);
    for (let n = from; n < end; n += 1) {
      const position = drawn[n] ?? 0;
      const stands = (((lanes.bits[n] ?? 0) >> group.lane) & 1) === 1;
      if (stands && !isLong(places, grid, position)) group.singles.push(position);
    }
  }
}
