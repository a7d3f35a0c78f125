/**
 * Times of a calendar. What stands there counts: the day of a place's own calendar, and the clock time
 * that it shows there; the zone is told beside it.
 */
import { civilOf, dayOf, isCivilDay } from "#src/domain/calendar.ts";
import type { CalendarProperty } from "./ical-property.ts";
import { SECONDS_PER_DAY, UTC, type Zone, type Zones } from "./ical-zones.ts";

export interface CalendarTime {
  /** seconds since 1970, as the clock on the wall shows them; midnight of an all-day date */
  readonly local: number;
  readonly isDate: boolean;
  /** undefined for a time of any place, and for a place that nobody here knows */
  readonly zone: Zone | undefined;
}

export interface TimeReading {
  readonly time?: CalendarTime | undefined;
  /** no date of a calendar */
  readonly bad?: string | undefined;
  /** a clock time that none has: the day stays */
  readonly badClock?: string | undefined;
  readonly unknownZone?: string | undefined;
}

// year, month, day, hour, minute, second, UTC
const STAMP = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z?))?$/iu;

export function readTime(stated: string, tzid: string | undefined, zones: Zones): TimeReading {
  const [, year, month, day, hour, minute, second, utc] = STAMP.exec(stated.trim()) ?? [];
  if (!isCivilDay(Number(year), Number(month), Number(day))) return { bad: stated };
  const midnight = dayOf(Number(year), Number(month), Number(day)) * SECONDS_PER_DAY;
  const allDay = { local: midnight, isDate: true, zone: undefined };
  if (hour === undefined) return { time: allDay };
  const seconds = secondOfDay(hour, minute, second);
  if (seconds === undefined) return { time: allDay, badClock: stated };
  return inZone(midnight + seconds, utc === "" ? tzid : "", zones);
}

/** The zone "" is UTC itself. */
function inZone(local: number, tzid: string | undefined, zones: Zones): TimeReading {
  if (tzid === undefined) return { time: { local, isDate: false, zone: undefined } };
  const zone = tzid === "" ? UTC : zones(tzid);
  const time = { local, isDate: false, zone };
  return zone === undefined ? { time, unknownZone: tzid } : { time };
}

/** Of a list, of which a period counts by its begin. */
export function readTimes(property: CalendarProperty, zones: Zones): readonly TimeReading[] {
  return property.raw.split(",").map((stated) => {
    const [begin = ""] = stated.split("/");
    return readTime(begin, property.parameter("tzid"), zones);
  });
}

/** A leap second is the last one of its day. */
function secondOfDay(hour = "", minute = "", second = "00"): number | undefined {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Math.min(59, Number(second))];
  if (hours > 23 || minutes > 59 || Number(second) > 60) return undefined;
  return hours * 3600 + minutes * 60 + seconds;
}

export function dayOfTime({ local }: CalendarTime): number {
  return Math.floor(local / SECONDS_PER_DAY);
}

/** Seconds since 1970 in UTC, where that can be told. */
export function instantOf({ local, zone }: CalendarTime): number | undefined {
  const offset = zone?.(local);
  return offset === undefined ? undefined : local - offset;
}

/** The same instant on the clocks of another place. */
export function localIn(utc: number, zone: Zone): number | undefined {
  const guess = zone(utc);
  const offset = guess === undefined ? undefined : zone(utc + guess);
  return offset === undefined ? undefined : utc + offset;
}

/** EDTF, with the clock time and how far it is from UTC, where that is known in hours and minutes. */
export function edtfOfTime(time: CalendarTime): string {
  const text = edtfOfDay(dayOfTime(time));
  if (time.isDate || text.startsWith("Y")) return text;
  const second = time.local - dayOfTime(time) * SECONDS_PER_DAY;
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${text}T${clock.map(two).join(":")}${offsetText(time)}`;
}

export function edtfOfDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  // of a year with more than four digits EDTF knows the year alone
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
  return `${digits}-${two(month)}-${two(dayOfMonth)}`;
}

function offsetText({ local, zone }: CalendarTime): string {
  if (zone === UTC) return "Z";
  const offset = zone?.(local);
  if (offset === undefined || offset % 60 !== 0 || Math.abs(offset) >= SECONDS_PER_DAY) return "";
  const minutes = Math.abs(offset) / 60;
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
