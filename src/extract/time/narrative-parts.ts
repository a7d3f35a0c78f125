/** Parts of the calendar, completed from the date last mentioned. */
import { civilOf, weekdayOf } from "#src/domain/calendar.ts";
import { easterOf } from "./easter.ts";
import { anchorOfParts, partsOfAnchor } from "./calendar-value.ts";
import type { CalendarParts, Direction, Season, Unit } from "./expression.ts";
import type { Anchor } from "./resolve.ts";

/**
 * How fine the date must be that the parts are completed from; `undefined` where they are complete, and
 * "none" where nothing completes them.
 */
export function grainOf(parts: CalendarParts): Unit | "none" | undefined {
  if (isComplete(parts)) return undefined;
  if (YEARLY.some((key) => parts[key] !== undefined)) return "year";
  if (parts.day !== undefined) return "month";
  if (parts.weekday !== undefined || parts.weekend === true) return "day";
  if (parts.decade !== undefined || parts.shortYear !== undefined) return "century";
  // nights come again and again; another part of a day, and a clock time, belong to the one told of
  return parts.part === "NI" || parts.part === "DT" ? "none" : "day";
}

/** What comes once a year. */
const YEARLY = ["month", "season", "easter", "quarter", "half", "week"] as const;

/** Decades before our era are negative. */
function isComplete({ year, decade = 0, century }: CalendarParts): boolean {
  return year !== undefined || century !== undefined || decade < 0 || decade >= 10;
}

/** Month and day in place of Easter, once the year is known. */
export function settled(parts: CalendarParts): CalendarParts {
  const { easter, year, part } = parts;
  if (easter === undefined || year === undefined) return parts;
  return { ...civilOf(easterOf(year) + easter), ...(part === undefined ? {} : { part }) };
}

/** The date last mentioned, and which way the words point from it. */
export interface From {
  readonly anchor: Anchor;
  readonly direction: Direction | undefined;
  /** whether its words named the year */
  readonly hasYear: boolean;
}

/** The parts with what they lack, from the anchor of the date last mentioned. */
export function completeByMention(parts: CalendarParts, from: From): CalendarParts | undefined {
  const { anchor } = from;
  const { year, month } = civilOf(anchor.day);
  if (parts.shortYear !== undefined) return withShortYear(parts, parts.shortYear, year);
  if (parts.decade !== undefined) {
    return { ...parts, decade: Math.floor(year / 100) * 10 + parts.decade };
  }
  if (parts.month === undefined && parts.day !== undefined) return { ...parts, year, month };
  if (parts.weekday !== undefined) return onWeekday(parts, parts.weekday, anchor.day);
  if (parts.weekend === true) return { ...partsOfAnchor({ ...anchor, unit: "weekend" }) };
  if (isOfDay(parts)) return { ...partsOfAnchor(anchor), ...parts };
  return { ...parts, year: yearFrom(parts, from) };
}

function isOfDay(parts: CalendarParts): boolean {
  const { hour: _hour, minute: _minute, part: _part, ...rest } = parts;
  return Object.keys(rest).length === 0;
}

function withShortYear(parts: CalendarParts, short: number, year: number): CalendarParts {
  const { shortYear: _short, ...rest } = parts;
  return { ...rest, year: Math.floor(year / 100) * 100 + short };
}

/** The weekday on or after the day. */
function onWeekday(parts: CalendarParts, weekday: number, day: number): CalendarParts {
  const { weekday: _weekday, ...rest } = parts;
  return { ...civilOf(day + ((weekday - weekdayOf(day) + 7) % 7)), ...rest };
}

/** The year of the date last mentioned; "the following spring" is the next one after it. */
function yearFrom(parts: CalendarParts, from: From): number {
  const { anchor, direction } = from;
  const { year, month } = civilOf(anchor.day);
  if (direction === undefined || direction === "same")
    return plainYear(parts, anchor, from.hasYear);
  const inYear = anchorOfParts({ ...parts, year });
  if (anchor.unit === "year" || inYear === undefined) {
    return direction === "past" ? year - 1 : year + 1;
  }
  const starts = civilOf(inYear.day).month;
  if (direction === "future") return starts > month ? year : year + 1;
  return starts < month ? year : year - 1;
}

const WINTER: Season = "WI";

/**
 * Winter begins in the December of its year: in January it is last year's, and the months after it are
 * the next year's. Otherwise only the turn of the year moves a tale on: January after December 1941.
 */
function plainYear(parts: CalendarParts, anchor: Anchor, hasYear: boolean): number {
  const { year, month } = civilOf(anchor.day);
  const isFine = anchor.unit === "day" || anchor.unit === "month";
  if (parts.season === WINTER) return isFine && month <= 2 ? year - 1 : year;
  if (anchor.season === WINTER) return isAfterWinter(parts) ? year + 1 : year;
  return hasYear && isFine && month === 12 && (parts.month ?? 12) <= 2 ? year + 1 : year;
}

function isAfterWinter({ month, season }: CalendarParts): boolean {
  return season === "SP" || season === "SU" || (month !== undefined && month <= 6);
}
