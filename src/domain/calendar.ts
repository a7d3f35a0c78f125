/**
 * Calendar days in UTC. A day is a whole number of days since 1970-01-01, in the proleptic Gregorian
 * calendar with a year 0 (ISO 8601), so that days before 1582 and before our era are one line with
 * all others. Bounds may hold ±Infinity; the functions here want finite days unless they say so.
 *
 * This is the one file that may name JavaScript's clock. It needs only its limits: all is arithmetic,
 * because the clock reads the years 0 to 99 as 1900 to 1999 and the machine's zone shifts days.
 */

/** A year (0 is 1 BC, -500 is 501 BC), a month from 1 to 12, a day from 1 to 31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Milliseconds in a UTC day; POSIX time has no leap seconds. */
export const MS_PER_DAY = 86_400_000;

/** The first day that JavaScript's clock and `Intl` can hold: -271821-04-20. */
export const MIN_DAY = -100_000_000;

/** The last day that JavaScript's clock and `Intl` can hold: 275760-09-13. */
export const MAX_DAY = 100_000_000;

const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const EPOCH_FROM_MARCH_0 = 719_468; // days from 0000-03-01 to 1970-01-01
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year has a 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month of 1 to 12; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * The day of a date, which must exist (see `isCivilDay`).
 *
 * Years are counted from March, so that the leap day is a year's last.
 */
export function dayOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_FROM_MARCH_0;
}

/** The date of a finite day: the inverse of `dayOf`. */
export function civilOf(day: number): CivilDay {
  const shifted = day + EPOCH_FROM_MARCH_0;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Whether the three numbers name a day that exists: 2024-02-29 does, 2025-02-29 does not. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return (
    Number.isSafeInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  const sinceMonday = (day + 3) % 7; // 1970-01-01 was a Thursday
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** ISO week of a day, 1 to 53: the week belongs to the year that has its Thursday. */
export function isoWeekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 4;
  return Math.floor((thursday - dayOf(civilOf(thursday).year, 1, 1)) / 7) + 1;
}

/** UTC midnight at which the day begins, in milliseconds since 1970; infinite days stay infinite. */
export function dayToMs(day: number): number {
  return day * MS_PER_DAY;
}

/** The UTC day that holds this instant, in milliseconds since 1970. */
export function msToDay(ms: number): number {
  return Math.floor(ms / MS_PER_DAY);
}

/** Whether JavaScript's clock, and so `Intl`, can hold the day. */
export function fitsClock(day: number): boolean {
  return day >= MIN_DAY && day <= MAX_DAY;
}

/** "2025-06-05" for a finite day; years outside 0 to 9999 in ISO's expanded form, "-000500-01-01". */
export function isoOfDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const monthAndDay = `${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
  if (year >= 0 && year <= 9999) return `${String(year).padStart(4, "0")}-${monthAndDay}`;
  return `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}-${monthAndDay}`;
}

const ISO_DAY = /^(\d{4}|[+-]\d{6,12})-(\d{2})-(\d{2})$/u;

/**
 * The day that `isoOfDay` writes this way; undefined for a date that doesn't exist and for any other
 * spelling of one that does ("+002025-06-05"), so that each day has one spelling.
 */
export function dayFromIso(text: string): number | undefined {
  const [, year, month, day] = ISO_DAY.exec(text) ?? [];
  if (year === undefined) return undefined;
  const civil = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isCivilDay(civil.year, civil.month, civil.day)) return undefined;
  const found = dayOf(civil.year, civil.month, civil.day);
  return isoOfDay(found) === text ? found : undefined;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
