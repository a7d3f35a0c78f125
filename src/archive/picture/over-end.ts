/**
 * Short events of a tile's last cells that reach into the next tile. Whether they may stand singly, and
 * in which rows, follows from these cells alone: so the next tile leaves the rows free without knowing
 * the rest of this one, which would depend on the tile before, and so on.
 */
import { bareClaim, isFree, widened, type Claim } from "./claims.ts";
import { CELL_WIDTH } from "./grid.ts";
import { isLong } from "./long-events.ts";
import { begunIn, roomOf, type TileSource } from "./tile-source.ts";

/** The rows by position. */
export type OverEnd = ReadonlyMap<number, number>;

export const NONE_OVER: OverEnd = new Map();

interface LastCell {
  readonly lane: number;
  /** fewer than there are where too many reach over the end */
  short: number;
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
  const busy = busyAfter(source, end);
  let items = cells.filter((cell) => cell.over.length > 0 || cell.hasLoose).length;
  for (const cell of crossing.toSorted((a, b) => a.over.length - b.over.length)) {
    const { lane, hasLoose } = cell;
    const more = cell.over.length + Number(hasLoose) - 1;
    const fits = cell.short <= roomOf(source, lane) && items + more <= grid.overEndBudget;
    const isClear = !hasLoose && ((busy >> lane) & 1) === 0;
    over[lane] = fits ? rowsFor(cell, isClear ? 0 : 1, source, end) : undefined;
    if (over[lane] !== undefined) items += more;
  }
  return over;
}

function lastCells(source: TileSource, end: number): readonly LastCell[] {
  const { places, grid, drawn, lanes, loose } = source;
  const first = end - grid.cellDays;
  const cells = lanes.lanes.map((_, lane): LastCell => {
    const begun = begunIn(loose[lane] ?? new Uint32Array(), places, first, end);
    return { lane, short: 0, over: [], hasLoose: begun.from < begun.end };
  });
  const begun = begunIn(drawn, places, first, end);
  let undecided = cells.length;
  // from the end, where most of those begin that reach over it: a crowded cell is done with soon
  for (let n = begun.end - 1; n >= begun.from && undecided > 0; n -= 1) {
    const position = drawn[n] ?? 0;
    if (isLong(places, grid, position)) continue;
    const crosses = (places.last[position] ?? 0) >= end;
    for (let own = lanes.bits[n] ?? 0; own !== 0; own &= own - 1) {
      const cell = cells[31 - Math.clz32(own & -own)];
      if (cell === undefined) continue;
      cell.short += 1;
      if (!crosses || cell.over.length > grid.overEndBudget) continue;
      cell.over.push(position);
      if (cell.over.length > grid.overEndBudget) undecided -= 1;
    }
  }
  return cells;
}

/** The lanes, as bits, in which the next tile has something in its first row that could be covered. */
function busyAfter({ places, grid, drawn, lanes, loose }: TileSource, end: number): number {
  const to = end + CLEAR_CELLS * grid.cellDays;
  const all = (1 << lanes.lanes.length) - 1;
  let busy = 0;
  for (const [lane, positions] of loose.entries()) {
    const begun = begunIn(positions, places, end, to);
    if (begun.from < begun.end) busy |= 1 << lane;
  }
  const begun = begunIn(drawn, places, end, to);
  for (let n = begun.from; n < begun.end && busy !== all; n += 1) {
    if (!isLong(places, grid, drawn[n] ?? 0)) busy |= lanes.bits[n] ?? 0;
  }
  return busy;
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
