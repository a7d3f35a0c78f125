/** A date as EDTF for bounds that no text was kept of; it never says more than they do. */
import type { Bounds } from "./bounds.ts";
import { civilOf, daysInMonth } from "./calendar.ts";

/** Undefined where no end is a day, and for what EDTF has no words for. */
export function edtfOfBounds(bounds: Bounds): string | undefined {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = bounds;
  if (!Number.isFinite(beginLatest) && !Number.isFinite(endEarliest)) return undefined;
  if (beginEarliest === endEarliest && beginLatest === endLatest) {
    // one day of a stretch
    return unitOf(beginEarliest, endLatest) ?? `[${side(beginEarliest)}..${side(endLatest)}]`;
  }
  const begin = endOf(beginEarliest, beginLatest);
  const end = endOf(endEarliest, endLatest);
  // an unknown begin with a limitless end, or the other way round, names no year
  return isNamed(begin) || isNamed(end) ? `${begin}/${end}` : undefined;
}

const UNKNOWN = "";
const OPEN = "..";

function isNamed(end: string): boolean {
  return end !== UNKNOWN && end !== OPEN;
}

/** One end of an interval: what holds all its days, unknown where nothing that can be named does. */
function endOf(first: number, last: number): string {
  if (Number.isFinite(first) && Number.isFinite(last)) return holderOf(first, last) ?? UNKNOWN;
  return first === last ? OPEN : UNKNOWN;
}

function side(day: number): string {
  return Number.isFinite(day) ? dayText(day) : "";
}

/** The day, month or year that begins and ends with these days. */
function unitOf(first: number, last: number): string | undefined {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  if (first === last) return dayText(first);
  const from = civilOf(first);
  const to = civilOf(last);
  const whole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (!whole || from.year !== to.year) return undefined;
  if (from.month === 1 && to.month === 12) return yearText(from.year);
  return from.month === to.month ? monthText(from.year, from.month) : undefined;
}

/** The smallest day, month, year, decade or century that both days lie in. */
function holderOf(first: number, last: number): string | undefined {
  if (first === last) return dayText(first);
  const from = civilOf(first);
  const to = civilOf(last);
  if (from.year !== to.year) return holderOfYears(from.year, to.year);
  return from.month === to.month ? monthText(from.year, from.month) : yearText(from.year);
}

/** With digits left open; before our era and after four digits they are not worth it. */
function holderOfYears(first: number, last: number): string | undefined {
  if (first < 0 || last > 9999) return undefined;
  const digits = yearText(first);
  if (Math.floor(first / 10) === Math.floor(last / 10)) return `${digits.slice(0, 3)}X`;
  return Math.floor(first / 100) === Math.floor(last / 100) ? `${digits.slice(0, 2)}XX` : undefined;
}

/** Of a year with more than four digits EDTF knows the year alone. */
function dayText(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (Math.abs(year) > 9999) return yearText(year);
  return `${monthText(year, month)}-${two(dayOfMonth)}`;
}

function monthText(year: number, month: number): string {
  return Math.abs(year) > 9999 ? yearText(year) : `${yearText(year)}-${two(month)}`;
}

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
