/** How many rows a lane gets: from the scale and all that is chosen, never from what is in view. */
import type { AskedScale, RowRoom, Scale } from "../scale.ts";
import { quantised } from "./grid.ts";

/** What the rows depend on besides the scale. */
interface Chosen {
  readonly lanes: number;
  /** of all events, those that the choices leave */
  readonly share: number;
}

/** Rows of a lane where events stand singly: with fewer they would be clusters to the last; the lanes scroll. */
const FEWEST_ROWS = 5;
/** Where all are clusters anyway, there is nothing to scroll to. */
const FEWEST_CROWDED = 2;
const MOST_ROWS = 40;
/** Pixels: wider than any screen. A raster is cut for each width, and takes longer the wider it is. */
const WIDEST_PLOT = 20_000;
/** From so many events of a lane on the width of the plot, none of them stands singly. */
const CROWD = 40;

/**
 * The scale with its rows settled: as many as each lane has room for, where all take the same. What is
 * asked for is bounded: a number of any size can come over the wire, and each row costs memory.
 */
export function withRows(asked: AskedScale, chosen: Chosen): Scale {
  const { dayWidth, rows } = asked;
  const scale = { dayWidth, plotWidth: Math.min(WIDEST_PLOT, asked.plotWidth) };
  const wanted = typeof rows === "number" ? rows : rowsIn(rows, scale, chosen);
  return { ...scale, rows: Math.min(MOST_ROWS, wanted) };
}

function rowsIn(room: RowRoom, scale: Omit<Scale, "rows">, { lanes, share }: Chosen): number {
  const { height, laneAir, rowHeight, perDay } = room;
  const count = Math.max(1, lanes);
  const fitting = Math.floor((height / count - laneAir) / rowHeight);
  const inPlot = (perDay * share * scale.plotWidth) / quantised(scale);
  const fewest = inPlot / count > CROWD ? FEWEST_CROWDED : FEWEST_ROWS;
  return Math.max(fewest, fitting);
}
