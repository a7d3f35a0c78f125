/**
 * Who told whom which window, so that page and picture cannot push each other in circles: the page's
 * window is pushed inward only where it differs from what was last told, by either side.
 */
import type { DayWindow } from "#src/timeline/contract.ts";
import { sameWindow } from "#src/timeline/window.ts";

export interface WindowGuard {
  /** whether the page's window must be pushed into the picture; from then on it counts as told */
  readonly mustPush: (asked: DayWindow | undefined) => boolean;
  /** the reader is moving the view: the page's old window is not pushed back meanwhile */
  readonly moving: () => void;
  /** ends the gesture: the days to tell the page; undefined where there is nothing new */
  readonly settled: (days: DayWindow) => DayWindow | undefined;
  /** between the first `moving` of a gesture and its end */
  readonly isMoving: () => boolean;
  /** the reader asked for all */
  readonly fitted: () => void;
  /** whether all is fitted, so that a new size or extent fits it anew */
  readonly isFitted: () => boolean;
}

/** A guard that has been told nothing: the first window of the page is always pushed. */
export function createWindowGuard(): WindowGuard {
  let told: { readonly window: DayWindow | undefined } | undefined;
  let asked: { readonly window: DayWindow | undefined } | undefined;
  let byReader = false;

  return {
    mustPush: (window) => {
      const isNew = asked === undefined || !sameWindow(asked.window, window);
      asked = { window };
      if (told !== undefined && sameWindow(told.window, window)) return false;
      if (byReader && !isNew) return false;
      byReader = false;
      told = { window };
      return true;
    },
    moving: () => {
      byReader = true;
    },
    isMoving: () => byReader,
    settled: (days) => {
      if (!byReader) return undefined;
      byReader = false;
      if (told !== undefined && sameWindow(told.window, days)) return undefined;
      told = { window: days };
      return days;
    },
    fitted: () => {
      byReader = false;
      told = { window: undefined };
    },
    isFitted: () => told !== undefined && told.window === undefined && !byReader,
  };
}
