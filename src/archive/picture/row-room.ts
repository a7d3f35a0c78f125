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
/** From so many events of a lane on the width of the plot, none of them stands singly. */
const CROWD = 40;

/** The scale with its rows settled: as many as each lane has room for, where all take the same. */
export function withRows(asked: AskedScale, chosen: Chosen): Scale {
  const { rows, ...scale } = asked;
  return { ...scale, rows: typeof rows === "number" ? rows : rowsIn(rows, scale, chosen) };
}

function rowsIn(room: RowRoom, scale: Omit<Scale, "rows">, { lanes, share }: Chosen): number {
  const { height, laneAir, rowHeight, perDay } = room;
  const count = Math.max(1, lanes);
  const fitting = Math.floor((height / count - laneAir) / rowHeight);
  const inPlot = (perDay * share * scale.plotWidth) / quantised(scale);
  const fewest = inPlot / count > CROWD ? FEWEST_CROWDED : FEWEST_ROWS;
  return Math.min(MOST_ROWS, Math.max(fewest, fitting));
}
