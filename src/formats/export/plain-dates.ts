/**
 * A place in time as a begin and an end of a day, a month or a year each: all that most formats hold.
 * What it is more than that (uncertain, one of several, without end) is said, so that it can be listed.
 */
import type { Bounds } from "#src/domain/bounds.ts";
import { civilOf, daysInMonth } from "#src/domain/calendar.ts";
import type { EdtfDate } from "#src/domain/edtf/date.ts";
import { parseEdtf, type Edtf } from "#src/domain/edtf.ts";
import type { Place } from "#src/domain/event-time.ts";
import type { EventRecord } from "#src/domain/record.ts";

/** As precise as it is stated. The year 0 is 1 BC, as in EDTF. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** as EDTF has it: "23:30:00+09:00" */
  readonly clock?: string | undefined;
}

export interface PlainDates {
  readonly begin: DateParts;
  readonly end?: DateParts | undefined;
  /** neither end is qualified or unspecified, and it is no set: the parts say all but an open end */
  readonly exact: boolean;
  /** an end is unknown, or without limit */
  readonly open: boolean;
}

export function plainDatesOf({ edtf, bounds }: Pick<Place, "edtf" | "bounds">): PlainDates {
  const parsed = parseEdtf(edtf);
  const open = !daysOf(bounds).every(Number.isFinite);
  const stated = parsed.ok ? statedDates(parsed.value) : undefined;
  return stated === undefined
    ? { ...datesOfBounds(bounds), exact: false, open }
    : { ...stated, exact: true, open };
}

/** Several dates that contradict each other, of which EDTF can't say that one of them holds. */
export function isWordedDate({ time: { place } }: Pick<EventRecord, "time">): boolean {
  return place !== undefined && !parseEdtf(place.edtf).ok;
}

function daysOf({ beginEarliest, beginLatest, endEarliest, endLatest }: Bounds) {
  return [beginEarliest, beginLatest, endEarliest, endLatest];
}

/** ISO 8601 without the clock time, which is also EDTF of level 0; years of more than four digits are `Y…`. */
export function textOfParts({ year, month, day }: DateParts): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  const whole = Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? "-" : ""}${digits}`;
  return [whole, ...[month, day].filter((part) => part !== undefined).map(two)].join("-");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

// ----- as it is stated ----- //

type Dates = Pick<PlainDates, "begin" | "end">;

function statedDates(value: Edtf): Dates | undefined {
  if (value.type === "set") return undefined;
  if (value.type === "date") {
    const begin = partsOf(value);
    return begin && { begin };
  }
  const [begin, end] = [value.begin, value.end].map((side) =>
    typeof side === "string" ? undefined : partsOf(side),
  );
  const plain = [
    begin !== undefined || typeof value.begin === "string",
    end !== undefined || typeof value.end === "string",
  ];
  if (plain.includes(false)) return undefined;
  if (begin === undefined) return end && { begin: end };
  // one happening in August, and what lasted all of it, are the same to those who hold parts
  if (end !== undefined && textOfParts(begin) === textOfParts(end)) return undefined;
  return { begin, ...(end === undefined ? {} : { end }) };
}

function partsOf(date: EdtfDate): DateParts | undefined {
  const { year, month, day, season, clock, uncertain, approximate } = date;
  const qualified = uncertain.length + approximate.length > 0 || season !== undefined;
  const digits = [year.digits, month?.digits, day?.digits].join("");
  if (qualified || digits.includes("X")) return undefined;
  return {
    year: year.first,
    ...(month === undefined ? {} : { month: month.values[0] }),
    ...(day === undefined ? {} : { day: day.values[0] }),
    ...(clock === undefined ? {} : { clock }),
  };
}

// ----- as it is bounded ----- //

function datesOfBounds({ beginEarliest, beginLatest, endEarliest, endLatest }: Bounds): Dates {
  const once = beginEarliest === endEarliest && beginLatest === endLatest;
  const first = finite(beginEarliest) ?? finite(beginLatest) ?? finite(endEarliest) ?? 0;
  const last = finite(endLatest);
  if (once) return unitsOf(first, last ?? first);
  const begin = unitsOf(first, finite(beginLatest) ?? first).begin;
  if (last === undefined) return { begin };
  const end = unitsOf(finite(endEarliest) ?? last, last);
  return { begin, end: end.end ?? end.begin };
}

/** The unit that has exactly these days, else those from the first to the last, as coarse as they fit. */
function unitsOf(first: number, last: number): Dates {
  const [from, to] = [civilOf(first), civilOf(last)];
  const months = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  const years = months && from.month === 1 && to.month === 12;
  const cut = ({ year, month, day }: typeof from): DateParts =>
    years ? { year } : months ? { year, month } : { year, month, day };
  const [begin, end] = [cut(from), cut(to)];
  return textOfParts(begin) === textOfParts(end) ? { begin } : { begin, end };
}

/** The smallest day, month or year that holds all of the days, so that it never says more. */
export function holderOf(first: number, last: number): DateParts | undefined {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.year !== to.year) return undefined;
  if (from.month !== to.month) return { year: from.year };
  return { year: from.year, month: from.month, ...(from.day === to.day ? { day: from.day } : {}) };
}

function finite(day: number): number | undefined {
  return Number.isFinite(day) ? day : undefined;
}
