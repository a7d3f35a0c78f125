/**
 * TIMEX3 values as EDTF. What TIMEX3 says more finely than a day is cut to its day: the timeline counts
 * in days. What EDTF can't hold without saying more than the value does has none.
 */
import { civilOf, dayOf, isoOfDay, isCivilDay, weekdayOf } from "#src/domain/calendar.ts";
import { kept } from "../kept.ts";

const SEASONS: Readonly<Record<string, string>> = {
  SP: "21",
  SU: "22",
  FA: "23",
  AU: "23",
  WI: "24",
};
const QUARTERS: Readonly<Record<string, string>> = { Q1: "33", Q2: "34", Q3: "35", Q4: "36" };
const HALVES: Readonly<Record<string, string>> = { H1: "40", H2: "41" };

/** A day with or without a clock time or a part of the day; X for what isn't known. */
const DAY = /^(?<day>(?:\d{4}|XXXX)-\d{2}-\d{2})(?:T.*)?$/u;
const MONTH = /^(?:\d{4}|XXXX)-\d{2}$/u;
const WEEK = /^(?<year>\d{4})-W(?<week>\d{2})(?<weekend>-WE)?$/u;
const DIVISION = /^(?<year>\d{4})-(?<division>SP|SU|FA|AU|WI|Q[1-4]|H[12])$/u;
const BEFORE_CHRIST = /^BC(?<year>\d{4})$/u;

/** The EDTF of a calendar value; `undefined` for durations, sets, vague values and bare weekdays. */
export const edtfOfTimex = kept((value): string | undefined => {
  const day = DAY.exec(value)?.groups?.["day"];
  if (day !== undefined) return edtfOfDay(day, value);
  if (MONTH.test(value) || /^\d{4}$/u.test(value)) return value;
  if (/^\d{3}$/u.test(value)) return `${value}X`;
  if (/^\d{2}$/u.test(value)) return `${value}XX`;
  return edtfBeforeChrist(value) ?? edtfOfDivision(value) ?? edtfOfWeek(value);
});

/** Year 0 is 1 BC. */
function edtfBeforeChrist(value: string): string | undefined {
  const bc = BEFORE_CHRIST.exec(value)?.groups?.["year"];
  if (bc === undefined) return undefined;
  return bc === "0001" ? "0000" : `-${String(Number(bc) - 1).padStart(4, "0")}`;
}

/** A night runs into the next day: it is the one value that names two. */
function edtfOfDay(day: string, value: string): string | undefined {
  const [year, month, dayOfMonth] = day.split("-");
  if (year === "XXXX") return day;
  const parts = [Number(year), Number(month), Number(dayOfMonth)] as const;
  if (!isCivilDay(...parts)) return undefined;
  return value.endsWith("TNI") ? `${day}/${isoOfDay(dayOf(...parts) + 1)}` : day;
}

function edtfOfDivision(value: string): string | undefined {
  const { year, division } = DIVISION.exec(value)?.groups ?? {};
  if (year === undefined || division === undefined) return undefined;
  const code = SEASONS[division] ?? QUARTERS[division] ?? HALVES[division];
  return code === undefined ? undefined : `${year}-${code}`;
}

/** EDTF has no weeks: one of their days. */
function edtfOfWeek(value: string): string | undefined {
  const { year, week, weekend } = WEEK.exec(value)?.groups ?? {};
  if (year === undefined || week === undefined) return undefined;
  const monday = mondayOfWeek(Number(year), Number(week));
  return `[${isoOfDay(weekend === undefined ? monday : monday + 5)}..${isoOfDay(monday + 6)}]`;
}

/** Week 1 is the one with 4 January in it (ISO 8601). */
function mondayOfWeek(year: number, week: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

export interface TimexLength {
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** TIMEX3's units in those of a calendar, and how many of them. */
const UNITS: ReadonlyMap<string, readonly [TimexLength["unit"], number]> = new Map([
  ["D", ["day", 1]],
  ["W", ["week", 1]],
  ["M", ["month", 1]],
  ["Q", ["month", 3]],
  ["H", ["month", 6]],
  ["Y", ["year", 1]],
  ["DE", ["year", 10]],
]);

/** `P3M`, `P1W`, `P1.5Y`: how many of which unit; `undefined` for clock units, X and mixtures. */
export function lengthOfTimex(value: string): TimexLength | undefined {
  const groups = /^P(?<number>\d{1,4}(?:\.5)?)(?<letters>[DWMQHY]|DE)$/u.exec(value)?.groups;
  const [unit, times] = UNITS.get(groups?.["letters"] ?? "") ?? [];
  if (unit === undefined || times === undefined) return undefined;
  const count = Number(groups?.["number"]) * times;
  if (Number.isInteger(count)) return { count, unit };
  return unit === "year" ? { count: count * 12, unit: "month" } : undefined;
}

/** The date so long before a day, at the grain of the unit: three years before is a year. */
export function edtfBefore(day: number, length: TimexLength | undefined): string | undefined {
  if (length === undefined) return undefined;
  const { count, unit } = length;
  if (unit === "day") return isoOfDay(day - count);
  if (unit === "week") return isoOfDay(day - count * 7);
  const { year, month } = civilOf(day);
  if (unit === "year") return String(year - count).padStart(4, "0");
  const months = year * 12 + (month - 1) - count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}
