/**
 * Parts of the calendar without their year, week or month: which of the possible ones is meant,
 * counted from the day of publication.
 */
import { civilOf, dayOf, isCivilDay, isoWeekOf, weekdayOf } from "#src/domain/calendar.ts";
import { seasonOf } from "./calendar-value.ts";
import { easterOf } from "./easter.ts";
import type { CalendarParts, Direction } from "./expression.ts";

/** Which way the words point: told in so many words ("next"), or by tense alone. */
export interface Wish {
  readonly direction?: Direction;
  readonly told: boolean;
  /** by the past tense of a verb, in a language where it tells more than in German */
  readonly sure?: boolean;
}

/** A stretch of days that the words may mean. */
interface Candidate {
  readonly parts: CalendarParts;
  readonly first: number;
  readonly last: number;
}

/** Days from which on a date without a year is not believed because of its tense alone. */
const FAR = 270;
const NEAR = 95;
/** Days up to which not even a sure tense is believed. */
const CLOSE = 21;

/** The parts with what was missing; `undefined` where the day of publication doesn't help. */
export function completeByPublication(
  parts: CalendarParts,
  published: number,
  wish: Wish,
): CalendarParts | undefined {
  const { year } = civilOf(published);
  if (parts.shortYear !== undefined) return withShortYear(parts, parts.shortYear, year);
  if (parts.decade !== undefined) return withDecade(parts, parts.decade, year);
  if (parts.week !== undefined) return { ...parts, year };
  if (isOfWeek(parts)) return inWeek(parts, published, wish);
  if (parts.month === undefined && parts.day !== undefined) {
    return chosen(daysOfMonths(parts, parts.day, published), published, wish);
  }
  return chosen(yearly(parts, year), published, wish);
}

/** "'98" is the latest such year that isn't more than ten years ahead. */
function withShortYear(parts: CalendarParts, short: number, year: number): CalendarParts {
  const { shortYear: _short, ...rest } = parts;
  const inCentury = Math.floor(year / 100) * 100 + short;
  return { ...rest, year: inCentury > year + 10 ? inCentury - 100 : inCentury };
}

/** "the nineties" are over: the latest decade of that name before the present one. */
function withDecade(parts: CalendarParts, decade: number, year: number): CalendarParts {
  const present = Math.floor(year / 10);
  const inCentury = Math.floor(present / 10) * 10 + decade;
  return { ...parts, decade: inCentury >= present ? inCentury - 10 : inCentury };
}

// ----- weekdays and weekends ----- //

function isOfWeek({ weekday, weekend, day, month }: CalendarParts): boolean {
  return (weekday !== undefined || weekend === true) && day === undefined && month === undefined;
}

function inWeek(parts: CalendarParts, published: number, wish: Wish): CalendarParts {
  const { weekday, weekend: _weekend, ...rest } = parts;
  // tonight is not past yet
  const isLastNight = parts.part === "NI" && wish.direction !== "future";
  const from = isLastNight ? published - 1 : published;
  const day = nearDay(from, weekday ?? 6, wish, weekday === undefined);
  if (weekday !== undefined) return { ...rest, ...civilOf(day) };
  const monday = day - 5;
  return {
    ...rest,
    year: civilOf(monday + 3).year,
    week: isoWeekOf(monday),
    weekend: true,
  };
}

/** The weekday on the side that is meant; on the day itself where nothing is told. */
function nearDay(published: number, weekday: number, wish: Wish, isWeekend: boolean): number {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  // a Sunday is still in its weekend, which began the day before
  const isIn = ahead === 0 || (isWeekend && ahead === 6);
  const back = ahead === 0 ? 0 : ahead - 7;
  if (wish.direction === "future") {
    if (wish.told) return published + (ahead === 0 ? 7 : ahead);
    return published + (isIn ? back : ahead);
  }
  if (wish.direction === "same") return published + (isIn ? back : ahead);
  return published + (wish.told && isIn ? back - 7 : back);
}

// ----- what comes every year ----- //

function* yearly(parts: CalendarParts, year: number): Generator<Candidate> {
  for (const near of [year - 1, year, year + 1]) {
    const days = daysIn(parts, near);
    if (days !== undefined) yield { parts: { ...parts, year: near }, ...days };
  }
}

function daysIn(
  parts: CalendarParts,
  year: number,
): { readonly first: number; readonly last: number } | undefined {
  const { month, day, season, quarter, half, easter } = parts;
  if (easter !== undefined) {
    const first = easterOf(year) + easter;
    return { first, last: first };
  }
  if (month !== undefined && day !== undefined) {
    const first = dayOf(year, month, day);
    return isCivilDay(year, month, day) ? { first, last: first } : undefined;
  }
  if (month !== undefined) return monthsFrom(year, month, 1);
  if (season !== undefined) {
    const first = seasonOf(year, season).day;
    return { first, last: first + 91 };
  }
  if (quarter !== undefined) return monthsFrom(year, quarter * 3 - 2, 3);
  return half === undefined ? undefined : monthsFrom(year, half * 6 - 5, 6);
}

function monthsFrom(year: number, month: number, count: number) {
  const after = year * 12 + month - 1 + count;
  const last = dayOf(Math.floor(after / 12), (after % 12) + 1, 1) - 1;
  return { first: dayOf(year, month, 1), last };
}

/** "on the 5th": in the months round the day of publication. */
function* daysOfMonths(parts: CalendarParts, day: number, published: number): Generator<Candidate> {
  const { year, month } = civilOf(published);
  for (const step of [-1, 0, 1]) {
    const count = year * 12 + month - 1 + step;
    const near = { year: Math.floor(count / 12), month: (count % 12) + 1 };
    if (!isCivilDay(near.year, near.month, day)) continue;
    const first = dayOf(near.year, near.month, day);
    yield { parts: { ...parts, ...near }, first, last: first };
  }
}

/** The candidate on the side that is meant, or the nearest; a tie goes to the past. */
function chosen(
  candidates: Iterable<Candidate>,
  published: number,
  { direction, told, sure = false }: Wish,
): CalendarParts | undefined {
  const list = [...candidates];
  const nearest = best(list, published);
  if (direction === undefined) return nearest?.parts;
  const onSide = best(
    list.filter((candidate) => isOnSide(candidate, published, direction, told)),
    published,
  );
  if (onSide === undefined || nearest === undefined) return (onSide ?? nearest)?.parts;
  const isDoubtful =
    !told && isFarFetched(distance(onSide, published), distance(nearest, published), sure);
  return isDoubtful ? nearest.parts : onSide.parts;
}

/** Tense is read without a parser: it doesn't outweigh what is close at hand. */
function isFarFetched(far: number, near: number, sure: boolean): boolean {
  return far > FAR && near < (sure ? CLOSE : NEAR);
}

function isOnSide(
  { first, last }: Candidate,
  published: number,
  direction: Direction,
  told: boolean,
): boolean {
  if (direction === "same") return civilOf(first).year === civilOf(published).year;
  if (direction === "past") return told ? last < published : first <= published;
  return told ? first > published : last >= published;
}

function best(candidates: readonly Candidate[], published: number): Candidate | undefined {
  return candidates.toSorted((a, b) => distance(a, published) - distance(b, published))[0];
}

function distance({ first, last }: Candidate, published: number): number {
  if (first > published) return first - published;
  return last < published ? published - last : 0;
}
