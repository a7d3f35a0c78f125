/** Where a click on a cluster leads: pure. */
import { dayToMs, MS_PER_DAY } from "#src/domain/calendar.ts";
import type { DayWindow, TimelineCluster } from "#src/timeline/contract.ts";
import * as metrics from "#src/timeline/metrics.ts";
import type { LaidCluster } from "#src/timeline/part-layout.ts";
import { daysInView, type View } from "#src/timeline/window.ts";

export interface ClusterSight {
  readonly view: View;
  /** pixels */
  readonly plotWidth: number;
  /** of its lane */
  readonly rows: number;
}

/** How much wider than a cluster the window is that takes it apart. */
const AIR = 1.2;
/** Every click zooms at least that far in, and none farther than a day and a half. */
const LEAST_STEP = 0.6;
const SHORTEST = 1.5;
/** Of the width that makes a day wide, so that rounding cannot miss it. */
const WIDE_ENOUGH = 1.05;
/** What a window that begins with a long cluster keeps free before it, as a share. */
const BEFORE = 0.1;

/** The view that takes it apart; where no zooming does, the day whose list holds its events. */
export function leadsTo(
  laid: LaidCluster,
  sight: ClusterSight,
): View | { readonly day: DayWindow } {
  const { view, plotWidth, rows } = sight;
  if (laid.cluster.fromBefore) return { day: dayOf(daysInView(view).from) };
  const { from, to } = begunIn(laid.cluster);
  const inView = (view.end - view.start) / MS_PER_DAY;
  const wide = plotWidth / (metrics.wideDay(plotWidth) * WIDE_ENOUGH);
  const oneDay = from === to;
  const together = oneDay && (laid.cluster.count > rows || inView <= wide * WIDE_ENOUGH);
  if (together || inView <= SHORTEST) return { day: dayOf(from) };
  const days = to - from + 1;
  const wanted = oneDay ? wide : Math.max(days * AIR, SHORTEST);
  const length = Math.max(SHORTEST, Math.min(wanted, inView * LEAST_STEP));
  // what lasts longer than the window belongs where it begins
  const start = length >= days ? (from + to + 1 - length) / 2 : from - length * BEFORE;
  return { start: dayToMs(start), end: dayToMs(start + length) };
}

/** The days in which its events begin, as far as that is known. */
function begunIn({ span, drawn = span }: TimelineCluster): DayWindow {
  const from = Math.max(span.from, drawn.from);
  return { from, to: Math.max(from, Math.min(span.to, drawn.to)) };
}

function dayOf(day: number): DayWindow {
  return { from: day, to: day };
}
