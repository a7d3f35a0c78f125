/** When a part no longer suffices, and what is asked for then. */
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import type { PartNeed } from "#src/timeline/contract.ts";
import type { Sight } from "#src/timeline/drawing.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { OVERSCAN } from "#src/timeline/part-feed.ts";
import { laneAir } from "#src/timeline/part-layout.ts";

/** What is in view, and what the keyboard stands on. */
export interface NeedNow {
  readonly sight: Sight;
  readonly cursor: string | undefined;
  /** nobody has said yet where the cursor's event stands */
  readonly cursorAwaited: boolean;
}

/** The part for the view and its overscan. */
export function needOf({ sight, cursor }: NeedNow): PartNeed {
  const { from, to, dayWidth, plotWidth, height, narrow } = sight;
  const spare = (to - from) * OVERSCAN;
  return {
    from: Math.max(MIN_DAY, from - spare),
    to: Math.min(MAX_DAY, to + spare),
    dayWidth,
    plotWidth,
    height,
    laneAir: laneAir(narrow),
    rowHeight: metrics.ROW,
    cursor,
  };
}

/** A line more or less above the picture is no reason for other rows; pixels. */
const HEIGHT_SLACK = 2 * metrics.ROW;

/** Whether what was asked for still does: half of the overscan may be used up. */
export function suffices(asked: PartNeed, { sight, cursor, cursorAwaited }: NeedNow): boolean {
  const { from, to, dayWidth, plotWidth, height, narrow } = sight;
  const spare = ((to - from) * OVERSCAN) / 2;
  return (
    levelOf(asked.dayWidth) === levelOf(dayWidth) &&
    asked.plotWidth === plotWidth &&
    Math.abs(asked.height - height) <= HEIGHT_SLACK &&
    asked.laneAir === laneAir(narrow) &&
    asked.from <= Math.max(MIN_DAY, from - spare) &&
    asked.to >= Math.min(MAX_DAY, to + spare) &&
    (!cursorAwaited || asked.cursor === cursor)
  );
}

/** Scales of one level, half a power of two, have the same rows: whoever answers quantises so too. */
export function levelOf(dayWidth: number): number {
  return Math.floor(2 * Math.log2(dayWidth) + 1e-9);
}

export interface Needs {
  /** asks, now or soon, where what was last asked for doesn't suffice */
  readonly look: () => void;
  readonly stop: () => void;
}

/**
 * Least time between two questions, in milliseconds. A wheel leaves a level sooner than its part has
 * come: as long as the last one asked for still fills the view, it is followed less closely.
 */
const PAUSE = 80;
const ZOOM_PAUSE = 150;

function pauseAfter(asked: PartNeed | undefined, { sight }: NeedNow): number {
  if (asked === undefined || levelOf(asked.dayWidth) === levelOf(sight.dayWidth)) return PAUSE;
  return asked.from <= sight.from && asked.to >= sight.to ? ZOOM_PAUSE : PAUSE;
}

/** `now` is undefined as long as there is nothing to ask. */
export function createNeeds(now: () => NeedNow | undefined, ask: (need: PartNeed) => void): Needs {
  let asked: PartNeed | undefined;
  let askedAt = -Infinity;
  let later: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    if (later !== undefined) return;
    const here = now();
    if (here === undefined || (asked !== undefined && suffices(asked, here))) return;
    const rest = askedAt + pauseAfter(asked, here) - performance.now();
    if (rest > 0) {
      later = setTimeout(() => {
        later = undefined;
        look();
      }, rest);
      return;
    }
    askedAt = performance.now();
    asked = needOf(here);
    ask(asked);
  }

  return { look, stop: () => clearTimeout(later) };
}
