/**
 * Dates as TimelineJS holds them, read as it shows them itself.
 *
 * - It shows the year -5410 as "5410 BCE", so that EDTF's year is -5409; a year 0 stays. What it
 *   shows as "4.60 billion years ago" is counted the same way, and reads as 4,600,000,000 BC.
 * - Without a day it shows the month, without a month the year; 0 is none, and a day whose month is
 *   missing is known by its year alone.
 * - It rolls over what no calendar has (31 February is 3 March): here that is no date.
 * - It shows a clock time where one of its parts has a value, in no time zone.
 */
import { edtfOfParts, isClock, yearBeforeChrist } from "./date-parts.ts";

/** Parts of a date as a file has them: text or numbers. */
export interface TimelineDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** empty, or one that `isClock` may refuse */
  readonly clock: string;
}

export interface TimelineDateReading {
  readonly edtf?: string | undefined;
  /** what no calendar has */
  readonly bad?: string | undefined;
  /** a time that no clock shows; the day stays */
  readonly badClock?: string | undefined;
}

export function readTimelineDate({ year, month, day, clock }: TimelineDate): TimelineDateReading {
  if (![year, month, day].every((part) => /^\s*(?:[+-]?\d{1,15})?\s*$/u.test(part))) {
    return { bad: [year, month, day].filter((part) => part !== "").join("-") };
  }
  const reading = edtfOfParts({ year: historicYear(year), month, day, clock });
  return clock === "" || isClock(clock) ? reading : { ...reading, badClock: clock };
}

function historicYear(text: string): string {
  return text.trim() === "" ? text : String(yearBeforeChrist(Number(text)));
}

/** What is stated, also where it makes no date: "5-7" without a year; empty where nothing is. */
export function statedParts(stated: TimelineDate | string): string {
  if (typeof stated === "string") return stated.trim();
  const { year, month, day, clock } = stated;
  const days = [month, day].map((part) => part.trim()).filter((part) => Number(part) !== 0);
  const date = [year.trim(), ...days].filter((part) => part !== "").join("-");
  return [date, /[^0:.]/u.test(clock) ? clock : ""].filter((part) => part !== "").join(" ");
}

export interface ClockParts {
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly millisecond: string;
}

/** "01:01:01.010"; empty without an hour. */
export function clockOf({ hour, minute, second, millisecond }: ClockParts): string {
  if (hour === "") return "";
  const parts = [hour, minute === "" ? "0" : minute];
  if (second !== "" || millisecond !== "") parts.push(second === "" ? "0" : second);
  const clock = parts.map((part) => part.padStart(2, "0")).join(":");
  if (millisecond === "") return clock;
  // more than a second's milliseconds make no clock time
  return `${clock}${millisecond.length > 3 ? ":" : "."}${millisecond.padStart(3, "0")}`;
}

const NONE: TimelineDate = { year: "", month: "", day: "", clock: "" };

const COMMAS = /^(?<year>[+-]?\d{1,12}),(?<rest>.{0,60})$/u;
const SLASHES =
  /^(?:(?<month>\d{1,2})\/)?(?:(?<day>\d{1,2})\/)?(?<year>\d{3,5})(?<clock> .{1,30})?$/u;
const ISO =
  /^(?<year>[+-]?\d{4,6})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<clock>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?))?)?)?$/u;
const EIGHT_DIGITS = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u;

/**
 * A date in one text, of TimelineJS 2 and of the first spreadsheets: "1869,9,10,12,06", "9/10/1869",
 * "1869", "1869-09-10", "18690910"; undefined for any other.
 */
export function splitTimelineDate(stated: string): TimelineDate | undefined {
  const text = stated.trim();
  if (text === "") return NONE;
  for (const pattern of [EIGHT_DIGITS, SLASHES, ISO]) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return dateOfGroups(groups);
  }
  const { year, rest } = COMMAS.exec(text)?.groups ?? {};
  if (year !== undefined) return splitAtCommas(year, rest ?? "");
  return /^[+-]?\d{1,12}$/u.test(text) ? { ...NONE, year: text } : undefined;
}

function dateOfGroups(groups: Readonly<Record<string, string>>): TimelineDate {
  const { year = "", month = "", day = "", clock = "" } = groups;
  return { year, month, day, clock: wholeClock(clock.trim()) };
}

/** A time may stand behind the day as well: "2012,01,26 12:00". */
function splitAtCommas(year: string, rest: string): TimelineDate | undefined {
  const [month = "", last = "", hour = "", minute = "", second = ""] = rest
    .split(",")
    .map((part) => part.trim());
  const [day = "", clock = ""] = last.split(/\s+/u);
  const stated = clock === "" ? clockOf({ hour, minute, second, millisecond: "" }) : clock;
  return { year, month, day, clock: wholeClock(stated) };
}

/** With two digits of the hour, and with the colon of a zone. */
function wholeClock(clock: string): string {
  return clock.replace(/^(?=\d:)/u, "0").replace(/(?<=[+-]\d{2})(?=\d{2}$)/u, ":");
}
