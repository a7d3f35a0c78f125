/**
 * The raster of one scale: absolute time cut into tiles, and tiles into cells. All that is drawn
 * follows from the raster and the events, never from what happens to be in view; so nothing jumps.
 */
import { MOST_PICTURE_ITEMS } from "../questions.ts";
import type { Scale } from "../scale.ts";

export interface Grid {
  /** pixels, rounded down to a half power of two: at the true scale there is never less room */
  readonly dayWidth: number;
  /** whole days */
  readonly cellDays: number;
  readonly tileCells: number;
  readonly tileDays: number;
  /** how many a lane may have, and how many of them may hold what is longer than a cell */
  readonly rows: number;
  readonly longRows: number;
  /** all lanes together: how many long events may last at one time, besides one in each lane */
  readonly longAtOnce: number;
  /** the most items of one tile, all lanes together, and how many long ones may begin in it */
  readonly tileBudget: number;
  readonly longBudget: number;
  /** of the items of one tile the most in its first cells, and the most that reach into the next tile */
  readonly firstCellBudget: number;
  readonly overEndBudget: number;
}

/** What a raster depends on besides the scale. */
export interface GridNeed {
  readonly lanes: number;
  /** how often an event of more than a day stands in a lane */
  readonly lasting: number;
  /** whether most events are long at this scale: they may take more of the rows and items then */
  readonly mostlyLong: boolean;
}

/** A cell is at least so wide: a shape and some words beside it. */
export const CELL_WIDTH = 140;
/** A plot may be cut into so many tiles: into more, fewer items are kept for what only shows in part. */
const MOST_TILES = 3;
/** The most long events at one time, all lanes together: each may reach into the view from afar. */
const MOST_LONG = 18;
/** So many short events may reach from one tile into the next, even if there are fewer lanes. */
const LEAST_OVER_END = 4;
/** A lane with a single row could show either long events or short ones. */
const LEAST_ROWS = 2;

/** Pixels between which a day can be of any use. */
const [NARROWEST_DAY, WIDEST_DAY] = [1e-6, 1e5];

export function gridOf(scale: Scale, need: GridNeed): Grid {
  const dayWidth = quantised(scale);
  const rows = Math.max(LEAST_ROWS, Math.floor(scale.rows));
  const share = need.mostlyLong ? 2 / 3 : 1 / 3;
  const longRows = Math.max(1, Math.floor(rows * share));
  const longAtOnce = Math.min(need.lanes * (longRows - 1), Math.max(0, MOST_LONG - need.lanes));
  const tiles = finestTiles({ ...scale, dayWidth }, longAtOnce, share, need);
  return { dayWidth, rows, longRows, longAtOnce, ...tiles };
}

/** The same for all scales that share the raster, as long as the events are the same. */
export function gridKey(scale: Scale): string {
  return [levelOf(scale), scale.plotWidth, Math.floor(scale.rows)].join(" ");
}

/** Pixels of a day, rounded down to a half power of two. */
export function quantised(scale: Pick<Scale, "dayWidth">): number {
  return 2 ** (levelOf(scale) / 2);
}

function levelOf({ dayWidth }: Pick<Scale, "dayWidth">): number {
  return Math.floor(2 * Math.log2(Math.min(WIDEST_DAY, Math.max(NARROWEST_DAY, dayWidth))));
}

type Tiles = Omit<Grid, "dayWidth" | "rows" | "longRows" | "longAtOnce">;

/** Of the ways to cut the plot into tiles the one with the finest cells; of equals the one with most items. */
function finestTiles(
  scale: Pick<Scale, "dayWidth" | "plotWidth">,
  longAtOnce: number,
  share: number,
  need: GridNeed,
): Tiles {
  const ways = Array.from({ length: MOST_TILES }, (_, n) => {
    const width = Math.max(CELL_WIDTH, scale.plotWidth / (n + 1));
    return Array.from({ length: Math.floor(width / CELL_WIDTH) }, (_cells, fewer) =>
      tilesOf(width, fewer + 1, scale, longAtOnce, share, need),
    );
  }).flat();
  const lanes = Math.max(1, need.lanes);
  const enough = ways.filter(
    ({ tileCells, tileBudget, firstCellBudget, longBudget }) =>
      firstCellBudget - longBudget >= lanes && tileBudget - longBudget >= lanes * tileCells,
  );
  const perDay = ({ tileBudget, tileDays }: Tiles) => tileBudget / tileDays;
  const sorted = (enough.length > 0 ? enough : ways).toSorted(
    (a, b) => a.cellDays - b.cellDays || perDay(b) - perDay(a),
  );
  return sorted[0] ?? tilesOf(scale.plotWidth, 1, scale, longAtOnce, share, need);
}

/** Tiles of at least `width` pixels, cut into about so many cells, and what each may hold. */
function tilesOf(
  width: number,
  cells: number,
  { dayWidth, plotWidth }: Pick<Scale, "dayWidth" | "plotWidth">,
  longAtOnce: number,
  share: number,
  need: GridNeed,
): Tiles {
  const cellDays = Math.max(1, Math.ceil(width / cells / dayWidth));
  const tileCells = Math.max(1, Math.ceil(width / (cellDays * dayWidth)));
  const tileDays = cellDays * tileCells;
  const lanes = Math.max(1, need.lanes);
  // long events reach in from before, and those of them that found no row are one cluster in each lane
  const spanning = Math.min(lanes + longAtOnce + lanes, need.lasting);
  // where items of a further tile reach in from before, of the last tile only the first cells are touched:
  // these make room for them, or, where a tile has hardly more than its first cells, all tiles do.
  // Cells of a day hold nothing that reaches over their end
  const overEndBudget =
    cellDays === 1 ? 0 : Math.min(Math.max(lanes, LEAST_OVER_END), need.lasting);
  const reserved = need.mostlyLong ? overEndBudget : 0;
  // two plot widths touch one tile more than they have room for, rounded up
  const touched = Math.ceil((2 * plotWidth) / (tileDays * dayWidth)) + 1;
  const tileBudget = Math.floor((MOST_PICTURE_ITEMS - spanning - reserved) / touched);
  const firstCellBudget = tileBudget - overEndBudget + reserved;
  const left = Math.min(firstCellBudget - lanes, tileBudget - (need.mostlyLong ? 1 : 2) * lanes);
  const forLong = Math.min(Math.floor(tileBudget * share), left);
  const longBudget = Math.min(need.lasting, Math.max(2, forLong));
  return {
    cellDays,
    tileCells,
    tileDays,
    tileBudget,
    longBudget,
    firstCellBudget,
    overEndBudget,
  };
}
