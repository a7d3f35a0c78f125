/**
 * Short events of a tile's last cells that reach into the next tile. Whether they may stand singly, and
 * in which rows, follows from these cells alone: so the next tile leaves the rows free without knowing
 * the rest of this one, which would depend on the tile before, and so on.
 */
import { countBefore } from "../ascending.ts";
import { bareClaim, isFree, widened, type Claim } from "./claims.ts";
import { CELL_WIDTH } from "./grid.ts";
import { isLong } from "./long-events.ts";
import { begunIn, roomOf, type TileSource } from "./tile-source.ts";

/** The rows by position. */
export type OverEnd = ReadonlyMap<number, number>;

export const NONE_OVER: OverEnd = new Map();

interface LastCell {
  readonly lane: number;
  /** the last first; one more than may stand singly, at the most */
  readonly over: number[];
  readonly hasLoose: boolean;
}

/** A cluster may begin where its first event does, or half of its least width before. */
const CLEAR_CELLS = 2;

/** By lane; undefined where the short events of the last cell can't stand singly. */
export function overEndOf(source: TileSource, tile: number): readonly (OverEnd | undefined)[] {
  const { grid, lanes } = source;
  const end = (tile + 1) * grid.tileDays;
  const cells = lastCells(source, end);
  const over: (OverEnd | undefined)[] = lanes.lanes.map(() => NONE_OVER);
  const crossing = cells.filter((cell) => cell.over.length > 0);
  if (crossing.length === 0) return over;
  let items = cells.filter((cell) => cell.over.length > 0 || cell.hasLoose).length;
  for (const cell of crossing.toSorted((a, b) => a.over.length - b.over.length)) {
    const more = cell.over.length + Number(cell.hasLoose) - 1;
    over[cell.lane] =
      items + more <= grid.overEndBudget ? standingOver(cell, source, end) : undefined;
    if (over[cell.lane] !== undefined) items += more;
  }
  return over;
}

function lastCells(source: TileSource, end: number): readonly LastCell[] {
  const { places, grid, drawn, lanes } = source;
  const first = end - grid.cellDays;
  const cells = lanes.lanes.map((_, lane): LastCell => {
    return { lane, over: [], hasLoose: hasLoose(source, lane, first, end) };
  });
  const begun = begunIn(drawn, places, first, end);
  const begin = countBefore(lanes.longer, begun.from);
  let undecided = cells.length;
  // from the end, where most of those begin that reach over it: a crowded cell is done with soon
  for (let at = countBefore(lanes.longer, begun.end) - 1; at >= begin && undecided > 0; at -= 1) {
    const n = lanes.longer[at] ?? 0;
    const position = drawn[n] ?? 0;
    if ((places.last[position] ?? 0) < end || isLong(places, grid, position)) continue;
    undecided -= filled(cells, lanes.bits[n] ?? 0, position, grid.overEndBudget);
  }
  return cells;
}

/** Puts an event into the cells of its lanes; how many have as many as can be looked at since then. */
function filled(cells: readonly LastCell[], bits: number, position: number, most: number): number {
  let decided = 0;
  for (let own = bits; own !== 0; own &= own - 1) {
    const over = cells[31 - Math.clz32(own & -own)]?.over;
    if (over === undefined || over.length > most) continue;
    over.push(position);
    if (over.length > most) decided += 1;
  }
  return decided;
}

/** The rows of what reaches over the end; undefined where the short events of the cell can't stand singly. */
function standingOver(cell: LastCell, source: TileSource, end: number): OverEnd | undefined {
  const { lane } = cell;
  const { cellDays } = source.grid;
  const room = roomOf(source, lane);
  if (countShort(source, lane, end - cellDays, end, room + 1) > room) return undefined;
  const clear = end + CLEAR_CELLS * cellDays;
  // in its first row the next tile may have something that could be covered
  const isClear =
    !cell.hasLoose &&
    !hasLoose(source, lane, end, clear) &&
    countShort(source, lane, end, clear, 1) === 0;
  return rowsFor(cell, isClear ? 0 : 1, source, end);
}

/** Of the days from `from` to `to`, exclusive; no more than `most` are counted. */
function countShort(
  { places, grid, drawn, lanes }: TileSource,
  lane: number,
  from: number,
  to: number,
  most: number,
): number {
  const begun = begunIn(drawn, places, from, to);
  let count = 0;
  for (let n = begun.from; n < begun.end && count < most; n += 1) {
    const stands = (((lanes.bits[n] ?? 0) >> lane) & 1) === 1;
    if (stands && !isLong(places, grid, drawn[n] ?? 0)) count += 1;
  }
  return count;
}

function hasLoose({ loose, places }: TileSource, lane: number, from: number, to: number): boolean {
  const begun = begunIn(loose[lane] ?? new Uint32Array(), places, from, to);
  return begun.from < begun.end;
}

/** From the first row that is safe; undefined where the rows don't suffice. */
function rowsFor(
  { over, lane }: LastCell,
  first: number,
  { rows, places, grid }: TileSource,
  end: number,
): OverEnd | undefined {
  const taken: Claim[][] = Array.from({ length: rows[lane] ?? 1 }, () => []);
  const found = new Map<number, number>();
  for (const position of over.toReversed()) {
    const bare = bareClaim(position, places, grid);
    const { claim } = widened(bare, CELL_WIDTH, end * grid.dayWidth);
    const row = taken.findIndex((claims, n) => n >= first && isFree(claims, claim));
    if (row === -1) return undefined;
    taken[row]?.push(claim);
    found.set(position, row);
  }
  return found;
}
