/** How large the still picture is, and what of the time is in it. */
import { MS_PER_DAY } from "#src/domain/calendar.ts";
import type { DayWindow, PartNeed } from "#src/timeline/contract.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { laneAir } from "#src/timeline/part-layout.ts";
import { fittedView, viewOfDays } from "#src/timeline/window.ts";

/** Pixels. */
export const STILL_WIDTH = 1200;
export const STILL_MARGIN = 32;
export const STILL_LANES = 132;
/** Room for the lanes; where they need more, the picture grows. */
export const STILL_HEIGHT = 560;

const LEFT = STILL_MARGIN + STILL_LANES;
const PLOT_WIDTH = STILL_WIDTH - LEFT - STILL_MARGIN;

export interface StillView {
  /** fractional days */
  readonly from: number;
  readonly to: number;
  /** pixels */
  readonly dayWidth: number;
  readonly left: number;
  readonly width: number;
}

/** `window` is what is asked to be in view; without one it is all. */
export function stillView(window: DayWindow | undefined, extent: DayWindow): StillView {
  const view =
    window === undefined
      ? fittedView(extent, PLOT_WIDTH, metrics.FIT_LEFT, metrics.FIT_RIGHT)
      : viewOfDays(window);
  const [from, to] = [view.start / MS_PER_DAY, view.end / MS_PER_DAY];
  return { from, to, dayWidth: PLOT_WIDTH / (to - from), left: LEFT, width: PLOT_WIDTH };
}

/** The part that a picture of a large collection is drawn of. */
export function stillNeed(window: DayWindow | undefined, extent: DayWindow): PartNeed {
  const { from, to, dayWidth, width } = stillView(window, extent);
  return {
    from,
    to,
    dayWidth,
    plotWidth: width,
    height: STILL_HEIGHT,
    laneAir: laneAir(false),
    rowHeight: metrics.ROW,
    cursor: undefined,
  };
}
