/**
 * TIMEX3 values of the calendar: from parts that the words name, from days, and by steps. Years are
 * astronomical inside (0 is 1 BC) and written the way TIMEX3 writes them (BC0001).
 */
import { civilOf, dayOf, isCivilDay, isoWeekOf, weekdayOf } from "#src/domain/calendar.ts";
import type { CalendarParts, Expression, Season, Unit } from "./expression.ts";
import type { TimexType } from "./mention.ts";
import type { Anchor } from "./resolve.ts";

const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** What stands for a step's own unit where the words alone don't tell the date. */
const UNKNOWN: Partial<Readonly<Record<Unit, string>>> = {
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

const two = (value: number): string => String(value).padStart(2, "0");

/** "1941", "BC0480"; a number of more than four digits is no year of the calendar. */
export function yearValue(year: number): string {
  return year <= 0 ? `BC${String(1 - year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

function centuryValue(century: number): string {
  return century <= 0 ? `BC${two(-century)}` : two(century - 1);
}

/** The value of the parts, with X for a coarser part that is missing: XXXX-04, XXXX-WXX-6. */
export function valueOfParts(parts: CalendarParts): string {
  const date = dateValue(parts);
  if (parts.hour !== undefined) {
    return `${date}T${two(parts.hour)}:${two(parts.minute ?? 0)}`;
  }
  return parts.part === undefined ? date : `${date}T${parts.part}`;
}

function dateValue(parts: CalendarParts): string {
  const { weekday, week, weekend, day, month } = parts;
  const year = parts.year === undefined ? "XXXX" : yearValue(parts.year);
  if (day !== undefined) return `${year}-${month === undefined ? "XX" : two(month)}-${two(day)}`;
  if (parts.easter !== undefined) return `${year}-XX-XX`;
  const inWeek = `${year}-W${week === undefined ? "XX" : two(week)}`;
  if (weekday !== undefined) return `${inWeek}-${weekday}`;
  if (weekend === true) return `${inWeek}-WE`;
  if (week !== undefined) return inWeek;
  return coarseValue(parts, year);
}

function coarseValue(parts: CalendarParts, year: string): string {
  if (parts.month !== undefined) return `${year}-${two(parts.month)}`;
  if (parts.season !== undefined) return `${year}-${parts.season}`;
  if (parts.quarter !== undefined) return `${year}-Q${parts.quarter}`;
  if (parts.half !== undefined) return `${year}-H${parts.half}`;
  if (parts.year !== undefined) return year;
  if (parts.decade !== undefined) return decadeValue(parts.decade);
  if (parts.century !== undefined) return centuryValue(parts.century);
  return parts.hour === undefined && parts.part === undefined ? year : "XXXX-XX-XX";
}

function decadeValue(decade: number): string {
  // the 470s BC
  if (decade < 0) return `BC${String(-decade).padStart(3, "0")}`;
  return decade < 10 ? `XX${decade}` : String(decade).padStart(3, "0");
}

/** TIME with a part of day or a clock time, else DATE. */
export function typeOfParts(parts: CalendarParts): TimexType {
  return parts.hour === undefined && parts.part === undefined ? "DATE" : "TIME";
}

/** Whether the parts can be a date at all: no 31 February, no 25 o'clock, no thirteenth month. */
export function isPossible(parts: CalendarParts): boolean {
  const { month, day, hour, minute, week, year } = parts;
  const fits =
    within(hour, 0, 24) && within(minute, 0, 59) && within(week, 1, 53) && within(month, 1, 12);
  // a leap year where none is named, a long month where none is named
  return fits && (day === undefined || isCivilDay(year ?? 2000, month ?? 1, day));
}

function within(value: number | undefined, least: number, most: number): boolean {
  return value === undefined || (value >= least && value <= most);
}

/** What later words may count from; absent where the parts don't settle a stretch of the calendar. */
export function anchorOfParts(parts: CalendarParts): Anchor | undefined {
  const { year, month, day, season, week, weekday, weekend } = parts;
  if (year === undefined) return anchorOfAges(parts);
  if (day !== undefined) return anchorOfDay(year, month, day);
  if (month !== undefined) return unitAt(dayOf(year, month, 1), "month");
  if (season !== undefined) return seasonOf(year, season);
  if (week !== undefined) return anchorOfWeek(parts, mondayOf(year, week));
  return weekday !== undefined || weekend === true ? undefined : anchorOfYear(parts, year);
}

function anchorOfDay(year: number, month: number | undefined, day: number): Anchor | undefined {
  return month === undefined || !isCivilDay(year, month, day)
    ? undefined
    : unitAt(dayOf(year, month, day), "day");
}

function anchorOfWeek({ weekday, weekend }: CalendarParts, monday: number): Anchor {
  if (weekday !== undefined) return unitAt(monday + weekday - 1, "day");
  return unitAt(monday, weekend === true ? "weekend" : "week");
}

function anchorOfYear({ quarter, half }: CalendarParts, year: number): Anchor {
  if (quarter !== undefined) return unitAt(dayOf(year, quarter * 3, 1), "quarter");
  if (half !== undefined) return unitAt(dayOf(year, half * 6, 1), "half");
  return unitAt(dayOf(year, 1, 1), "year");
}

function anchorOfAges({ decade, century, half, hour, part }: CalendarParts): Anchor | undefined {
  if (hour !== undefined || part !== undefined || half !== undefined) return undefined;
  if (decade !== undefined && decade >= 10) return unitAt(dayOf(decade * 10, 1, 1), "decade");
  if (century === undefined || century < 1) return undefined;
  return unitAt(dayOf(century * 100 - 99, 1, 1), "century");
}

/** The first day of an ISO week; a week 53 that the year doesn't have is the next year's first. */
export function mondayOf(year: number, week: number): number {
  const january4 = dayOf(year, 1, 4);
  return january4 - weekdayOf(january4) + 1 + (week - 1) * 7;
}

/** A season of a year; winter is the one that begins in it. */
export function seasonOf(year: number, season: Season): Anchor {
  const value = `${yearValue(year)}-${season}`;
  return { day: dayOf(year, SEASON_MONTH[season], 1), unit: "season", season, value };
}

const dayAt = (day: number): Anchor => ({ day, unit: "day", value: dayValue(day) });

const UNITS: Readonly<Record<Unit, (day: number) => Anchor>> = {
  second: dayAt,
  minute: dayAt,
  hour: dayAt,
  day: dayAt,
  weekend: (day) => weekAt(day, "weekend"),
  week: (day) => weekAt(day, "week"),
  month: (day) => monthAt(day),
  quarter: (day) => partOfYear(day, "quarter"),
  half: (day) => partOfYear(day, "half"),
  year: (day) => {
    const { year } = civilOf(day);
    return { day: dayOf(year, 1, 1), unit: "year", value: yearValue(year) };
  },
  decade: (day) => agesAt(day, "decade"),
  century: (day) => agesAt(day, "century"),
  millennium: (day) => agesAt(day, "millennium"),
};

/** The unit of the calendar that holds the day. Clock units are the day itself. */
export function unitAt(day: number, unit: Unit): Anchor {
  return UNITS[unit](day);
}

function monthAt(day: number): Anchor {
  const { year, month } = civilOf(day);
  return { day: dayOf(year, month, 1), unit: "month", value: `${yearValue(year)}-${two(month)}` };
}

function dayValue(day: number): string {
  const civil = civilOf(day);
  return `${yearValue(civil.year)}-${two(civil.month)}-${two(civil.day)}`;
}

function partOfYear(day: number, unit: "quarter" | "half"): Anchor {
  const { year, month } = civilOf(day);
  const length = unit === "quarter" ? 3 : 6;
  const number = Math.ceil(month / length);
  const value = `${yearValue(year)}-${unit === "quarter" ? "Q" : "H"}${number}`;
  return { day: dayOf(year, (number - 1) * length + 1, 1), unit, value };
}

function weekAt(day: number, unit: "week" | "weekend"): Anchor {
  const monday = day - weekdayOf(day) + 1;
  // the week belongs to the year that has its Thursday
  const week = `${yearValue(civilOf(monday + 3).year)}-W${two(isoWeekOf(monday))}`;
  return unit === "week"
    ? { day: monday, unit, value: week }
    : { day: monday + 5, unit, value: `${week}-WE` };
}

/** The 470s BC run from 479 to 470. */
function decadeBeforeChrist(year: number, unit: "decade"): Anchor {
  const decade = Math.floor((1 - year) / 10);
  const value = `BC${String(decade).padStart(3, "0")}`;
  return { day: dayOf(1 - (decade * 10 + 9), 1, 1), unit, value };
}

function agesAt(day: number, unit: "decade" | "century" | "millennium"): Anchor {
  const { year } = civilOf(day);
  if (unit === "decade") {
    if (year <= 0) return decadeBeforeChrist(year, unit);
    const decade = Math.floor(year / 10);
    return { day: dayOf(decade * 10, 1, 1), unit, value: String(decade).padStart(3, "0") };
  }
  const length = unit === "century" ? 100 : 1000;
  const number = Math.floor((year - 1) / length);
  const value = unit === "century" ? centuryValue(number + 1) : String(number);
  return { day: dayOf(number * length + 1, 1, 1), unit, value };
}

/** How long a unit is: in days, or in months, which differ. */
const DAYS: Partial<Readonly<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7 };
const MONTHS: Partial<Readonly<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** The unit so many steps from the one that holds the day: month 1 from any day of May is June. */
export function unitFrom(day: number, unit: Unit, by: number): Anchor {
  const steps = Math.trunc(by);
  const months = MONTHS[unit];
  if (months === undefined) return unitAt(day + steps * (DAYS[unit] ?? 0), unit);
  const { year, month } = civilOf(day);
  const count = year * 12 + month - 1 + steps * months;
  return unitAt(dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1), unit);
}

/** A step from an anchor, in the step's own unit; `undefined` where the anchor is coarser than it. */
export function shiftAnchor(anchor: Anchor, unit: Unit, by: number): Anchor | undefined {
  return isCoarser(anchor.unit, unit) ? undefined : unitFrom(anchor.day, unit, by);
}

const LENGTHS: readonly (Unit | "season")[] = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
];

export function isCoarser(unit: Unit | "season", than: Unit | "season"): boolean {
  return LENGTHS.indexOf(unit) > LENGTHS.indexOf(than);
}

/** The parts that an anchor settles, to which finer parts can be added. */
export function partsOfAnchor({ day: first, unit, season }: Anchor): CalendarParts {
  const { year, month, day } = civilOf(first);
  if (unit === "day") return { year, month, day };
  if (unit === "month") return { year, month };
  if (unit === "season" && season !== undefined) return { year, season };
  if (unit !== "week" && unit !== "weekend") return { year };
  const thursday = first - weekdayOf(first) + 4;
  const week = { year: civilOf(thursday).year, week: isoWeekOf(first) };
  return unit === "week" ? week : { ...week, weekend: true };
}

/** What the words alone say, with X for what the calendar must add. */
export function statedValue(expression: Expression): string {
  switch (expression.kind) {
    case "calendar":
      return valueOfParts(expression.parts);
    case "shift":
      if (expression.parts !== undefined) return valueOfParts(expression.parts);
      return UNKNOWN[expression.unit] ?? "XXXX-XX-XXTXX:XX";
    case "vague":
      return expression.ref;
    case "duration":
    case "set":
      return expression.value;
  }
}
