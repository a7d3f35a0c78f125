/**
 * EDTF of a date in parts, as tables and TimelineJS state it. Nothing becomes more precise than it
 * was: what isn't stated is left off, and a day that no calendar has makes the whole date unsure.
 */
import { type Edtf, boundsOf, parseEdtf } from "#src/domain/edtf.ts";
import { daysInMonth, fitsClock } from "#src/domain/calendar.ts";

/** As a cell or a field holds it. */
export type DatePart = string | number | null | undefined;

export interface DateParts {
  /** astronomical: 0 is 1 BC; see `yearBeforeChrist` */
  readonly year: DatePart;
  readonly month?: DatePart;
  readonly day?: DatePart;
  /** "09:30", "09:30:15.250Z"; taken where the day is known and `isClock` holds */
  readonly clock?: string | undefined;
}

/** Without EDTF where no year is stated, which is no fault; `bad` is what can't be. */
export type PartsReading =
  | { readonly edtf: string | undefined; readonly bad?: undefined }
  | { readonly edtf?: undefined; readonly bad: string };

/** Month and day 0, blanks and what programs write for "no value" are unknown. */
export function edtfOfParts({ year, month, day, clock }: DateParts): PartsReading {
  const [years, months, days] = [numberOf(year), numberOf(month), numberOf(day)];
  const bad = years === BAD ? year : months === BAD ? month : days === BAD ? day : undefined;
  if (bad !== undefined) return { bad: String(bad) };
  if (typeof years !== "number") return { edtf: undefined };
  return writtenDate(years, Number(months ?? 0), Number(days ?? 0), clock);
}

function writtenDate(year: number, month: number, day: number, clock?: string): PartsReading {
  if (Math.abs(year) > MAX_YEAR) return { bad: String(year) };
  if (month < 0 || month > 12) return { bad: `${yearText(year)}-${two(month)}` };
  // of a year with more than four digits EDTF knows the year alone
  const hasMonth = month > 0 && Math.abs(year) <= 9999;
  if (day < 0 || day > (month === 0 ? 31 : daysInMonth(year, month))) {
    return { bad: `${yearText(year)}-${two(month)}-${two(day)}` };
  }
  if (!hasMonth) return { edtf: yearText(year) };
  const ofMonth = `${yearText(year)}-${two(month)}`;
  if (day === 0) return { edtf: ofMonth };
  const stated = clock !== undefined && isClock(clock) ? `T${clock}` : "";
  return { edtf: `${ofMonth}-${two(day)}${stated}` };
}

const CLOCK =
  /^(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d{1,9})?)?(?<zone>Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?$/u;

/** Whether EDTF can hold it behind a day. */
export function isClock(clock: string): boolean {
  return CLOCK.test(clock);
}

/**
 * The astronomical year of one that is counted from the birth of Christ, with a minus before it:
 * -44 is 44 BC, which EDTF writes -0043, since it has a year 0.
 */
export function yearBeforeChrist(year: number): number {
  return year < 0 ? year + 1 : year;
}

const DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/u;
const DAY_LENGTH = "0000-00-00".length;

export interface SpanReading {
  readonly edtf: string;
  readonly endBeforeBegin: boolean;
}

/** From one date to another, both EDTF dates; an end that lies before the begin is set aside. */
export function edtfOfSpan(begin: string, end: string | undefined): SpanReading {
  if (end === undefined || end === begin) return { edtf: begin, endBeforeBegin: false };
  const edtf = `${begin}/${end}`;
  // nearly all are days of our era, which need no reader
  const isOrdered =
    DAY.test(begin) && DAY.test(end)
      ? end.slice(0, DAY_LENGTH) >= begin.slice(0, DAY_LENGTH)
      : parseEdtf(edtf).ok;
  const endBeforeBegin = !isOrdered || isEarlierClock(end, begin);
  return { edtf: endBeforeBegin ? begin : edtf, endBeforeBegin };
}

/** On the same day and in the same zone; two zones are compared by nobody here. */
function isEarlierClock(end: string, begin: string): boolean {
  const [endDay, endClock] = end.split("T");
  const [beginDay, beginClock] = begin.split("T");
  if (endDay !== beginDay || endClock === undefined || beginClock === undefined) return false;
  const zone = zoneOf(endClock);
  if (zone !== zoneOf(beginClock)) return false;
  return (
    endClock.slice(0, endClock.length - zone.length) <
    beginClock.slice(0, beginClock.length - zone.length)
  );
}

function zoneOf(clock: string): string {
  return CLOCK.exec(clock)?.groups?.["zone"] ?? "";
}

/** Whether it names a day that no computer's clock can hold, so that it stands on no axis. */
export function beyondAxis(edtf: string): boolean {
  // years of four digits fit
  if (!edtf.includes("Y")) return false;
  const reading = parseEdtf(edtf);
  return reading.ok && daysOf(reading.value).some((day) => !fitsClock(day));
}

function daysOf(value: Edtf): readonly number[] {
  const bounds = boundsOf(value);
  if (bounds === undefined) return [];
  const { beginEarliest, beginLatest, endEarliest, endLatest } = bounds;
  return [beginEarliest, beginLatest, endEarliest, endLatest].filter(Number.isFinite);
}

/** The farthest year of which EDTF's days are exact numbers. */
const MAX_YEAR = 999_999_999_999;
const BAD = "bad";
const NO_VALUE = /^(?:|nan|na|n\/a|nat|none|null|nil|undefined|unknown|\?+|-+)$/iu;
// "1990.0" is what a table program makes of a column with gaps
const WHOLE = /^[+-]?\d{1,15}(?:\.0{0,6})?$/u;

/** Undefined where nothing is stated. */
function numberOf(part: DatePart): number | typeof BAD | undefined {
  if (part === null || part === undefined || Number.isNaN(part)) return undefined;
  const text = String(part).trim();
  if (NO_VALUE.test(text)) return undefined;
  // -0 is 0
  return WHOLE.test(text) ? Number(text) + 0 : BAD;
}

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
