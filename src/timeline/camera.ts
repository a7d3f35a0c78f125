/** Moves the window: on the reader's behalf, which the page is told, or on the page's, which it knows. */
import { dayToMs } from "#src/domain/calendar.ts";
import type { DayWindow, TimelineCallbacks } from "#src/timeline/contract.ts";
import type { Spot } from "#src/timeline/drawing.ts";
import { splitsByZoom, type LaidItem } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import type { Picture } from "#src/timeline/picture.ts";
import { scrollLaneIntoView } from "#src/timeline/reveal.ts";
import type { Cursor } from "#src/timeline/walk.ts";
import type { WindowGuard } from "#src/timeline/window-guard.ts";
import {
  daysInView,
  fittedView,
  pannedView,
  revealedView,
  sameView,
  viewOfDays,
  zoomedView,
  type View,
} from "#src/timeline/window.ts";

export interface Camera {
  /** the page asks; `undefined` fits the extent. Nothing is told back */
  readonly push: (window: DayWindow | undefined, extent: DayWindow) => void;
  /** whether `push` is at work: then the movement isn't the reader's */
  readonly isPushing: () => boolean;
  /** about the cursor where it is in view, else about the middle */
  readonly zoom: (factor: number, cursor: Cursor | undefined) => void;
  /** about the instant at `x`, in pixels from the left edge of the picture */
  readonly zoomAt: (factor: number, x: number) => void;
  readonly pan: (fraction: number) => void;
  /** as a reader would, to a view of the wall's choosing */
  readonly moveTo: (view: View) => void;
  readonly fit: (extent: DayWindow) => void;
  /** pans as little as needed and never zooms; what shows already stays where it is */
  readonly reveal: (cursor: Cursor) => void;
  /** scrolls to its row, the window left as it is */
  readonly revealRow: (cursor: Cursor) => void;
  /** zooms until the crowd comes apart; false where zooming never takes it apart */
  readonly split: (item: LaidItem) => boolean;
}

/** Kept free around an event that is brought into view, in pixels. */
const REVEAL_MARGIN = 12;
/** Of the width that makes a day wide, so that rounding cannot miss it. */
const WIDE_ENOUGH = 1.05;
/** How much wider than a crowd the window is that takes it apart. */
const CROWD_AIR = 1.5;
/** Pixels of a day beyond which a crowd of several days is not zoomed in one step. */
const CROWD_DAY = 60;

/**
 * Window movements of one picture; `guard` keeps them from being told in circles. `gestureOver` is
 * called where a movement takes the place of one that the reader had not ended.
 */
export function createCamera(
  { widget, plotWidth, plotLeft, rowsTop, laid, spot, surface, refresh }: Picture,
  guard: WindowGuard,
  host: { readonly callbacks: TimelineCallbacks },
  gestureOver: () => void,
): Camera {
  let pushing = false;

  function push(window: DayWindow | undefined, extent: DayWindow): void {
    pushing = true;
    widget.show(
      window === undefined
        ? fittedView(extent, plotWidth(), metrics.FIT_LEFT, metrics.FIT_RIGHT)
        : viewOfDays(window),
    );
    pushing = false;
  }

  function move(view: View): void {
    // At a limit nothing moves, and the widget would never tell an end.
    if (sameView(widget.view(), widget.limited(view))) return;
    guard.moving();
    widget.show(view);
  }

  function found(cursor: Cursor | undefined): Spot | undefined {
    return cursor === undefined ? undefined : spot(cursor);
  }

  function revealRow(cursor: Cursor): void {
    const row = found(cursor)?.row;
    const lanes = laid();
    if (row !== undefined && lanes !== undefined) {
      scrollLaneIntoView(surface.list, lanes, row, rowsTop());
    }
  }

  return {
    push,
    isPushing: () => pushing,
    zoom: (factor, cursor) => {
      const view = widget.view();
      const box = found(cursor);
      const at = box === undefined ? undefined : dayToMs((box.from + box.to) / 2);
      const seen = at !== undefined && at > view.start && at < view.end;
      move(zoomedView(view, factor, seen ? at : (view.start + view.end) / 2));
    },
    zoomAt: (factor, x) => {
      const view = widget.view();
      const share = (x - plotLeft()) / plotWidth();
      move(zoomedView(view, factor, view.start + (view.end - view.start) * share));
    },
    pan: (fraction) => move(pannedView(widget.view(), fraction)),
    moveTo: move,
    fit: (extent) => {
      const interrupts = guard.isMoving();
      push(undefined, extent);
      guard.fitted();
      const { onFit, onWindow } = host.callbacks;
      if (onFit === undefined) onWindow(daysInView(widget.view()), "movement");
      else onFit();
      if (interrupts) gestureOver();
    },
    reveal: (cursor) => {
      const item = found(cursor);
      const perDay = laid()?.dayWidth;
      if (item === undefined || perDay === undefined) return;
      const { from, to, left, right, half } = item;
      const stretch = (before: number, after: number): View => ({
        start: dayToMs(from - before / perDay),
        end: dayToMs(to + after / perDay),
      });
      const view = widget.view();
      if (revealedView(view, stretch(half, half)) !== view) {
        move(revealedView(view, stretch(left + REVEAL_MARGIN, right + REVEAL_MARGIN)));
        refresh();
      }
      revealRow(cursor);
    },
    revealRow,
    split: ({ crowd }) => {
      if (!splitsByZoom(crowd)) return false;
      const { from, to } = crowd.place;
      const wideDays = plotWidth() / (metrics.wideDay(plotWidth()) * WIDE_ENOUGH);
      const several = Math.max(
        (to - from) * CROWD_AIR,
        Math.min(wideDays, plotWidth() / CROWD_DAY),
      );
      const half = dayToMs((to - from === 1 ? wideDays : several) / 2);
      const middle = dayToMs((from + to) / 2);
      move({ start: middle - half, end: middle + half });
      return true;
    },
  };
}
