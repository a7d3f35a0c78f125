/**
 * When a calendar's event ends. The end is exclusive: an all-day event ends with the day before the
 * stated one, and who ends at midnight was there on the day before. Some programs write the same day
 * twice for an event of one day.
 */
import ICAL from "ical.js";
import { edtfOfSpan, type SpanReading } from "./date-parts.ts";
import { type CalendarTime, dayOfTime, edtfOfDay, edtfOfTime } from "./ical-time.ts";
import { SECONDS_PER_DAY } from "./ical-zones.ts";

export interface StatedEnds {
  readonly end: CalendarTime | undefined;
  /** of a task: the day itself is one of its days */
  readonly due: CalendarTime | undefined;
  readonly duration: string | undefined;
}

export interface EndReading {
  /** exclusive */
  readonly end?: CalendarTime | undefined;
  /** no length of time */
  readonly bad?: string | undefined;
}

/** Twelve thousand years: no year that EDTF can hold is passed. */
const LONGEST = 400_000_000_000;

export function endOf(start: CalendarTime, { end, due, duration }: StatedEnds): EndReading {
  if (end !== undefined) return { end };
  if (due !== undefined) {
    return { end: due.isDate ? { ...due, local: due.local + SECONDS_PER_DAY } : due };
  }
  if (duration === undefined) return {};
  const seconds = secondsOf(duration);
  if (seconds === undefined) return { bad: duration };
  const whole = Math.ceil(seconds / SECONDS_PER_DAY) * SECONDS_PER_DAY;
  return { end: { ...start, local: start.local + (start.isDate ? whole : seconds) } };
}

function secondsOf(duration: string): number | undefined {
  if (!/^[+-]?P[\dTWDHMS]{1,40}$/iu.test(duration)) return undefined;
  try {
    const seconds = ICAL.Duration.fromString(duration.toUpperCase()).toSeconds();
    return Math.abs(seconds) <= LONGEST ? seconds : undefined;
  } catch {
    return undefined;
  }
}

export function spanOf(start: CalendarTime, end: CalendarTime | undefined): SpanReading {
  const begin = edtfOfTime(start);
  // at the same time by the clocks of two places it is not the same time
  const isOver = end !== undefined && (end.local !== start.local || end.zone !== start.zone);
  if (!isOver) return { edtf: begin, endBeforeBegin: false };
  const isMidnight = end.local % SECONDS_PER_DAY === 0;
  if (!isMidnight)
    return edtfOfSpan(begin, start.isDate ? edtfOfDay(dayOfTime(end)) : edtfOfTime(end));
  if (end.local < start.local) return { edtf: begin, endBeforeBegin: true };
  const last = dayOfTime(end) - 1;
  return edtfOfSpan(begin, last <= dayOfTime(start) ? undefined : edtfOfDay(last));
}
