import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  bareClaim,
  claimOfDays,
  SHAPE_ROOM,
  widened,
  type Claim,
} from "#src/archive/picture/claims.ts";
import type { Level } from "#src/archive/picture/level.ts";
import { isLong } from "#src/archive/picture/long-events.ts";
import type { TileClusterItem, TileItem } from "#src/archive/picture/tile-rows.ts";
import { begunIn } from "#src/archive/picture/tile-source.ts";
import { levelOf, someAsked, someBeads } from "./plain-picture.ts";

/** A cluster of no more says less than its events would, in the same room. */
const FEW = 3;

/** Clusters of a few events, in a tile, whose events would have had rows and items of their own. */
function needless(level: Level, tile: number): readonly string[] {
  const items = level.tileAt(tile);
  return items
    .filter((item) => "cluster" in item)
    .filter((item) => item.cluster.count <= FEW && hasItemsLeft(level, tile, item))
    .filter((item) => hasRowsLeft(level, tile, item))
    .map(({ lane, cluster: { count, group } }) => `${count} of ${lane} on day ${group.from}`);
}

function hasItemsLeft(level: Level, tile: number, { cluster }: TileClusterItem): boolean {
  const { cellDays, tileDays, tileBudget, firstCellBudget } = level.grid;
  const items = level.tileAt(tile);
  const begin = tile * tileDays;
  const inFirst = items.filter((item) => beginOf(level, item) < begin + cellDays).length;
  const more = longBegun(level, begin, begin + tileDays) + cluster.count - 1;
  const mayBegin = cluster.group.from !== begin || inFirst + more <= firstCellBudget;
  return mayBegin && items.length + more <= tileBudget;
}

function hasRowsLeft(level: Level, tile: number, item: TileClusterItem): boolean {
  const { grid, index, laneRows } = level;
  const { lane, cluster } = item;
  const begin = tile * grid.tileDays;
  const end = begin + grid.tileDays;
  const members = membersOf(level, lane, cluster.group.from, cluster.group.to);
  // those that are long have rows of their own, or none
  if (members.length !== cluster.count) return false;
  if (members.some((position) => isLong(index.places, grid, position))) return false;
  // rows for what reaches from tile to tile are settled by the last cells alone
  if (reachesOver(level, lane, begin) || reachesOver(level, lane, end)) return false;
  const claims = members.map((position) => claimOf(level, position, end));
  const others = level.tileAt(tile).filter((other) => other !== item && other.lane === lane);
  const { short, count: rows } = laneRows[lane] ?? { short: 0, count: 0 };
  const free = Array.from({ length: rows - short }, (_, row) => row).filter((row) =>
    others.every((other) => other.row !== row || apart(itemClaim(level, other, end), claims)),
  );
  return free.length >= cluster.count;
}

function apart(one: Claim, others: readonly Claim[]): boolean {
  return others.every(({ left, right }) => right <= one.left || left >= one.right);
}

function claimOf({ index, grid }: Level, position: number, end: number): Claim {
  return widened(bareClaim(position, index.places, grid), SHAPE_ROOM, end * grid.dayWidth).claim;
}

function itemClaim(level: Level, item: TileItem, end: number): Claim {
  if ("cluster" in item) return claimOfDays(item.cluster.drawn, level.grid);
  if (item.instead !== undefined) return claimOfDays(item.instead.drawn, level.grid);
  return claimOf(level, item.position, end);
}

/** Whether a short event of the lane begins before the day and lasts until it. */
function reachesOver(level: Level, lane: number, day: number): boolean {
  const { grid, index } = level;
  return membersOf(level, lane, day - grid.cellDays, day).some(
    (position) =>
      !isLong(index.places, grid, position) && (index.places.last[position] ?? 0) >= day,
  );
}

function beginOf({ index }: Level, item: TileItem): number {
  return "cluster" in item ? item.cluster.group.from : (index.places.from[item.position] ?? 0);
}

function membersOf({ drawn, index, lanes }: Level, lane: number, from: number, to: number) {
  const begun = begunIn(drawn, index.places, from, to);
  return Array.from(drawn.subarray(begun.from, begun.end)).filter(
    (position) => ((lanes.bitsAt(position) >> lane) & 1) === 1,
  );
}

function longBegun({ long, index }: Level, from: number, to: number): number {
  return long
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => {
      const begun = begunIn(row, index.places, from, to);
      return sum + begun.end - begun.from;
    }, 0);
}

function tilesOf({ drawn, index, grid }: Level): readonly number[] {
  const days = Array.from(drawn, (position) => index.places.from[position] ?? 0);
  return [...new Set(days.map((day) => Math.floor(day / grid.tileDays)))];
}

it("a few events of a cell are never drawn as one where each would have had a row and an item", () => {
  fc.assert(
    fc.property(fc.oneof(someAsked, someBeads), (asked) => {
      const level = levelOf(asked);
      expect(tilesOf(level).flatMap((tile) => needless(level, tile))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
