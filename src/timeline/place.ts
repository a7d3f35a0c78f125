/** Where bounds stand on the line, before any scale: pure, in days. */
import type { Bounds } from "#src/domain/bounds.ts";
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import type { DayWindow } from "#src/timeline/contract.ts";

/**
 * From the start of day `from` to the start of day `to` (exclusive), both finite. Between `firmFrom`
 * and `firmTo` it is sure; outside it fades. An open end fades beyond `from` or `to`, by pixels.
 */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly firmFrom: number;
  readonly firmTo: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** How much of a band that is nowhere sure fades at each end. */
const UNSURE_SHARE = 0.3;

/**
 * Undefined where only a bound is known, or nothing, or where all of it lies beyond the days that the
 * clock can hold: that has no place on the line. What reaches beyond them is cut there.
 */
export function placeOf(bounds: Bounds): Place | undefined {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = bounds;
  const openLeft = !Number.isFinite(beginEarliest);
  const openRight = !Number.isFinite(endLatest);
  const first = openLeft ? Math.min(beginLatest, endEarliest) : beginEarliest;
  const last = openRight ? Math.max(beginLatest, endEarliest) : endLatest;
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const from = Math.max(MIN_DAY, first);
  const to = Math.min(MAX_DAY, last + 1);
  if (to <= from) return undefined;
  const sureFrom = openLeft ? from : Math.max(from, beginLatest);
  const sureTo = openRight ? to : Math.min(to, endEarliest + 1);
  const sure = sureFrom < sureTo;
  const share = (to - from) * UNSURE_SHARE;
  return {
    from,
    to,
    firmFrom: sure ? sureFrom : from + (openLeft ? 0 : share),
    firmTo: sure ? sureTo : to - (openRight ? 0 : share),
    openLeft,
    openRight,
  };
}

/** What lies within the days, `to` inclusive; where it is cut it goes on, so it fades there. */
export function cutPlace(place: Place, days: DayWindow): Place {
  const from = Math.min(place.to - 1, Math.max(place.from, days.from));
  const to = Math.max(from + 1, Math.min(place.to, days.to + 1));
  const fade = (to - from) * UNSURE_SHARE;
  const least = from > place.from ? from + fade : from;
  const most = to < place.to ? to - fade : to;
  const firmFrom = Math.min(most, Math.max(place.firmFrom, least));
  return {
    from,
    to,
    firmFrom,
    firmTo: Math.max(firmFrom, Math.min(place.firmTo, most)),
    openLeft: place.openLeft && from === place.from,
    openRight: place.openRight && to === place.to,
  };
}

/** Whether the picture can show it; what it can't belongs on the shelf of the undated. */
export function isDrawable(bounds: Bounds | undefined): bounds is Bounds {
  return bounds !== undefined && placeOf(bounds) !== undefined;
}

/** Whether it is one known day. */
export function isDay(place: Place): boolean {
  return place.to - place.from === 1 && !place.openLeft && !place.openRight;
}

/** The middle, in days: where a shape stands. */
export function middleOf(place: Place): number {
  return (place.from + place.to) / 2;
}

/** Whether both take the same stretch of the line. */
export function samePlace(a: Place, b: Place): boolean {
  return (
    a.from === b.from && a.to === b.to && a.openLeft === b.openLeft && a.openRight === b.openRight
  );
}
