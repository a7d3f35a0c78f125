/**
 * One EDTF date: how it is written, and which days it may mean. `edtf.ts` makes intervals and sets
 * of these.
 */
import { dayOf, daysInMonth, isCivilDay } from "#src/domain/calendar.ts";
import { monthsOfSeason } from "#src/domain/edtf/season.ts";

const COMPONENTS = ["year", "month", "day"] as const;

/** A season is a component of its own where a month would be: it is qualified as one. */
export type Component = (typeof COMPONENTS)[number];

/** A year as written, `X` for a digit that isn't specified, and the years that this may be. */
export interface YearPart {
  readonly digits: string;
  readonly first: number;
  readonly last: number;
  /** false for XXXX: there is no year to place it in */
  readonly stated: boolean;
}

/** A month or day as written ("08", "1X", "XX") and the values that this may be, ascending. */
export interface Part {
  readonly digits: string;
  readonly values: readonly number[];
}

export interface EdtfDate {
  readonly type: "date";
  readonly year: YearPart;
  readonly month: Part | undefined;
  readonly day: Part | undefined;
  /** 21 to 41, in place of a month: see `season.ts` */
  readonly season: number | undefined;
  /** the clock time and zone as stated ("23:30:00+09:00"); the stated day counts, never the zone */
  readonly clock: string | undefined;
  /** what is qualified by `?` or `%` */
  readonly uncertain: readonly Component[];
  /** what is qualified by `~` or `%`; no width follows from it, so the days stay as written */
  readonly approximate: readonly Component[];
}

export interface EdtfFailure {
  readonly ok: false;
  /** not EDTF as we read it; no such month, day or year; ends before it begins */
  readonly reason: "syntax" | "range" | "order";
  /** UTF-16 position in the text */
  readonly at: number;
}

/** Inclusive days. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

const YEAR = /([?~%]?)(-?[\dX]{4})([?~%]?)/uy;
const LONG_YEAR = /Y(-?[1-9]\d*)(?:E([1-9]\d?))?([?~%]?)/uy;
const PART = /-([?~%]?)([\dX]{2})([?~%]?)/uy;
const CLOCK =
  /T((?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)$/uy;

const MAX_YEAR = 999_999_999_999; // its days are still exact numbers
const A_LEAP_YEAR = 2000;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** A component as it stands in the text, with the qualifiers before and behind it. */
interface Written {
  readonly digits: string;
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

type Parts = Pick<EdtfDate, "season" | "month" | "day">;

/** Reads a whole text as one date. Never throws. */
export function readDate(text: string): { ok: true; value: EdtfDate } | EdtfFailure {
  if (text.startsWith("Y")) return readLongYear(text);
  const [first, second, third] = writtenComponents(text);
  if (first === undefined) return failure("syntax", 0);
  if (first.digits === "-0000") return failure("range", 0);
  const year = yearPartOf(first.digits);
  const parts = partsOf(second, third);
  if (second !== undefined && parts.month?.values.length === 0) return failure("range", second.at);

  const written = [first, second, parts.day && third].filter((read) => read !== undefined);
  const end = written.reduce((_, component) => endOf(component), 0);
  const clock = clockAt(text, end, parts.day);
  if (clock === undefined && end < text.length) return failure("syntax", end);
  if (third !== undefined && !existsAtAll(year, parts)) return failure("range", third.at);
  return { ok: true, value: { type: "date", year, ...parts, clock, ...qualifiersOf(written) } };
}

/** The first and last day that the date may mean; undefined where no year is stated. */
export function extentOf(date: EdtfDate): Extent | undefined {
  if (!date.year.stated) return undefined;
  const { first, last } = date.year;
  if (date.season !== undefined) return seasonExtent(first, last, date.season);
  if (date.month === undefined) return { first: dayOf(first, 1, 1), last: dayOf(last, 12, 31) };
  const years = yearsOf(date.year);
  const firstDay = firstExisting(years, date.month.values, date.day?.values ?? DAYS);
  const lastDay = firstExisting(
    years.toReversed(),
    date.month.values.toReversed(),
    (date.day?.values ?? DAYS).toReversed(),
  );
  return firstDay === undefined || lastDay === undefined
    ? undefined
    : { first: firstDay, last: lastDay };
}

/** A year beyond four digits stands alone, behind a Y; its exponent is a power of ten. */
function readLongYear(text: string): { ok: true; value: EdtfDate } | EdtfFailure {
  const match = matchAt(LONG_YEAR, text, 0);
  if (match === undefined) return failure("syntax", 1);
  const [whole = "", digits = "", exponent, after = ""] = match;
  if (whole.length < text.length) return failure("syntax", whole.length);
  const year = Number(digits) * 10 ** Number(exponent ?? 0);
  if (exponent === undefined && Math.abs(year) <= 9999) return failure("syntax", 1);
  if (Math.abs(year) > MAX_YEAR) return failure("range", 1);
  return {
    ok: true,
    value: {
      type: "date",
      year: { digits: String(year), first: year, last: year, stated: true },
      month: undefined,
      day: undefined,
      season: undefined,
      clock: undefined,
      ...qualifiersOf([{ digits, before: "", after, at: 0 }]),
    },
  };
}

/** As many of year, month (or season) and day as stand at the begin of the text. */
function writtenComponents(text: string): readonly Written[] {
  const found: Written[] = [];
  let at = 0;
  for (const pattern of [YEAR, PART, PART]) {
    const match = matchAt(pattern, text, at);
    if (match === undefined) break;
    const [whole = "", before = "", digits = "", after = ""] = match;
    at += whole.length;
    found.push({ digits, before, after, at: at - after.length - digits.length });
  }
  return found;
}

function endOf({ at, digits, after }: Written): number {
  return at + digits.length + after.length;
}

/** A season has no days. */
function partsOf(second: Written | undefined, third: Written | undefined): Parts {
  if (second === undefined) return { season: undefined, month: undefined, day: undefined };
  const season = seasonOf(second.digits);
  if (season !== undefined) return { season, month: undefined, day: undefined };
  const day = third && partOf(third.digits, DAYS);
  return { season, month: partOf(second.digits, MONTHS), day };
}

/** A clock time belongs to one day, and ends the text. */
function clockAt(text: string, at: number, day: Part | undefined): string | undefined {
  return day?.values.length === 1 ? matchAt(CLOCK, text, at)?.[1] : undefined;
}

function seasonOf(digits: string): number | undefined {
  return monthsOfSeason(Number(digits)) === undefined ? undefined : Number(digits);
}

function yearPartOf(digits: string): YearPart {
  const stated = /\d/u.test(digits);
  const negative = digits.startsWith("-");
  const magnitude = negative ? digits.slice(1) : digits;
  const least = Number(magnitude.replaceAll("X", "0"));
  const most = Number(magnitude.replaceAll("X", "9"));
  // there is no year -0000, so that -000X is the nine years -9 to -1
  return negative
    ? { digits, first: -most, last: -Math.max(1, least), stated }
    : { digits, first: least, last: most, stated };
}

/** Every year that the digits allow, ascending. */
function yearsOf(year: YearPart): readonly number[] {
  if (year.first === year.last) return [year.first];
  const negative = year.digits.startsWith("-");
  let found = [0];
  for (const digit of negative ? year.digits.slice(1) : year.digits) {
    const choices = digit === "X" ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
    found = found.flatMap((prefix) => choices.map((choice) => prefix * 10 + choice));
  }
  return negative
    ? found
        .filter((value) => value > 0)
        .map((value) => -value)
        .toReversed()
    : found;
}

function partOf(digits: string, candidates: readonly number[]): Part {
  const value = Number(digits);
  // without an X, which is nearly always, there is no pattern to build
  if (!Number.isNaN(value)) return { digits, values: candidates.includes(value) ? [value] : [] };
  const pattern = new RegExp(`^${digits.replaceAll("X", "\\d")}$`, "u");
  const values = candidates.filter((each) => pattern.test(String(each).padStart(2, "0")));
  return { digits, values };
}

function seasonExtent(firstYear: number, lastYear: number, season: number): Extent | undefined {
  const months = monthsOfSeason(season);
  if (months === undefined) return undefined;
  const nextYear = months.last > 12;
  const year = nextYear ? lastYear + 1 : lastYear;
  const month = nextYear ? months.last - 12 : months.last;
  return {
    first: dayOf(firstYear, months.first, 1),
    last: dayOf(year, month, daysInMonth(year, month)),
  };
}

function firstExisting(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): number | undefined {
  for (const year of years)
    for (const month of months)
      for (const day of days) if (isCivilDay(year, month, day)) return dayOf(year, month, day);
  return undefined;
}

/** 2024-02-30 and 2023-02-29 don't exist; XXXX-02-29 and 202X-02-29 do. */
function existsAtAll(year: YearPart, { month, day }: Parts): boolean {
  if (month === undefined || day === undefined) return true;
  const years = year.stated ? yearsOf(year) : [A_LEAP_YEAR];
  return firstExisting(years, month.values, day.values) !== undefined;
}

/** A qualifier before a component is about that one, behind it about that one and all to its left. */
function qualifiersOf(written: readonly Written[]): Pick<EdtfDate, "uncertain" | "approximate"> {
  const marked = (marks: string) =>
    COMPONENTS.filter((_, index) => {
      const about = [written[index]?.before, ...written.slice(index).map(({ after }) => after)];
      return index < written.length && about.some((mark) => mark && marks.includes(mark));
    });
  return { uncertain: marked("?%"), approximate: marked("~%") };
}

function matchAt(pattern: RegExp, text: string, at: number): readonly string[] | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function failure(reason: EdtfFailure["reason"], at: number): EdtfFailure {
  return { ok: false, reason, at };
}
