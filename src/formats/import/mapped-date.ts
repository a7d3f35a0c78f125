/** When a row says that its event was: of one column, of begin and end, or of numbers in columns. */
import { inShort } from "#src/domain/problem.ts";
import { readCellDate, readCellEnd, isDate, type CellDate } from "./cell-date.ts";
import { clockOf } from "./cell-clock.ts";
import { beyondAxis, edtfOfParts, edtfOfSpan, yearBeforeChrist } from "./date-parts.ts";
import type { ImportProblem } from "./imported.ts";
import type { PartColumns, TableMapping } from "./table-mapping.ts";
import { inWholeDays } from "./whole-days.ts";

/** The text of a cell by its column's name; "" where there is none. */
export type RowText = (column: string) => string;

export interface RowDate {
  readonly edtf?: string | undefined;
  readonly words?: string | undefined;
  readonly problems: readonly RowProblem[];
}

/** A problem whose row is known to whoever reads it. */
export type RowProblem = Omit<ImportProblem, "place"> & { readonly column?: string | undefined };

/** Dates that were read before; a table has few of them, and each many times. */
const MOST_KNOWN = 20_000;

/** The same as `dateOfRow`, of all rows of one table. */
export function createRowDates(mapping: TableMapping): (text: RowText) => RowDate {
  const { begin, end, beginParts, endParts, clock, endClock, precision } = mapping;
  const parts = [beginParts, endParts].flatMap((each) => [each?.year, each?.month, each?.day]);
  const columns = [begin, end, clock, endClock, precision?.column, ...parts].filter(
    (column) => column !== undefined,
  );
  const known = new Map<string, RowDate>();
  return (text) => {
    const key = columns.map(text).join("\n");
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const date = dateOfRow(text, mapping);
    if (known.size < MOST_KNOWN) known.set(key, date);
    return date;
  };
}

export function dateOfRow(text: RowText, mapping: TableMapping): RowDate {
  const options = {
    order: mapping.dateOrder,
    serial: mapping.serialDates,
    unix: mapping.unixTime,
    shortYears: mapping.shortYears,
    // our own tables hold nothing else
    isEdtf: mapping.shape === "dateline",
  };
  const { begin: beginColumn, end: endColumn, beginParts, endParts, clock, endClock } = mapping;
  const said = (column: string | undefined) => (column === undefined ? "" : text(column));
  const ends = {
    begin: withClock(
      beginColumn === undefined
        ? ofParts(text, beginParts)
        : readCellDate(text(beginColumn), options),
      said(clock),
    ),
    end: withClock(
      endColumn === undefined ? ofParts(text, endParts) : readCellEnd(text(endColumn), options),
      said(endClock),
    ),
  };
  const { begin, end } = endClock === undefined ? ends : inWholeDays(ends);
  return datedRow(asPreciseAs(inDays(begin, mapping), text, mapping), inDays(end, mapping), {
    begin: beginColumn ?? beginParts?.year,
    end: endColumn ?? endParts?.year,
  });
}

interface DateColumns {
  readonly begin?: string | undefined;
  readonly end?: string | undefined;
}

/** One date of a begin and an end, and what is wrong with them. */
export function datedRow(begin: CellDate, end: CellDate, columns: DateColumns): RowDate {
  const { edtf, endBeforeBegin, isWithoutEnd } = spanOf(begin, end);
  const words = wordsOf(begin, end);
  const bad = [...badDates(begin, columns.begin), ...badDates(end, columns.end)];
  const ofEnd = columns.end ?? columns.begin;
  if (endBeforeBegin || begin.endBeforeBegin === true) {
    bad.push(problem("end-before-begin", end.edtf ?? begin.words, ofEnd));
  }
  if (isWithoutEnd) bad.push(problem("bad-value", end.words ?? end.edtf, ofEnd));
  if (edtf === undefined) {
    const missing = bad.length > 0 ? [] : [problem("no-date", words, columns.begin)];
    return { words, problems: [...bad, ...missing] };
  }
  // the years of four digits all fit
  if (edtf.includes("Y") && beyondAxis(edtf)) {
    bad.push(problem("beyond-axis", words ?? edtf, columns.begin));
  }
  return { edtf, words, problems: bad };
}

function problem(
  reason: RowProblem["reason"],
  detail: string | undefined,
  column: string | undefined,
): RowProblem {
  return { reason, detail: inShort(detail ?? ""), leftOut: false, column };
}

/** Beside a date that can be read it is the clock time that can't. */
function badDates({ bad, edtf, words }: CellDate, column: string | undefined): RowProblem[] {
  if (bad === undefined) return [];
  return [problem(edtf === undefined ? "bad-date" : "bad-value", words ?? bad, column)];
}

/** An end that can't be read was still stated: the event didn't end where it began. */
function spanOf(
  begin: CellDate,
  end: CellDate,
): {
  readonly edtf: string | undefined;
  readonly endBeforeBegin: boolean;
  /** it was stated, and EDTF can't hold it beside such a begin */
  readonly isWithoutEnd: boolean;
} {
  const [from, to] = [begin.edtf, end.edtf];
  const whole = { endBeforeBegin: false, isWithoutEnd: false };
  if (from === undefined) {
    const edtf = to === undefined || to === ".." ? undefined : isDate(to) ? `/${to}` : to;
    return { ...whole, edtf };
  }
  if (!isDate(from) || (to !== undefined && !isDate(to))) {
    return { ...whole, edtf: from, isWithoutEnd: to !== undefined && to !== from };
  }
  if (to === undefined && end.bad !== undefined) return { ...whole, edtf: `${from}/` };
  return { ...whole, ...edtfOfSpan(from, to) };
}

function wordsOf(begin: CellDate, end: CellDate): string | undefined {
  if (begin.words === undefined && end.words === undefined) return undefined;
  const both = new Set([begin.words ?? begin.edtf, end.words ?? end.edtf]);
  const said = [...both].filter((words) => words !== undefined && words !== "..");
  return inShort(said.join(" – "));
}

function ofParts(text: RowText, columns: PartColumns | undefined): CellDate {
  if (columns === undefined) return {};
  const part = (column: string | undefined) => (column === undefined ? undefined : text(column));
  const [year, month, day] = [part(columns.year), part(columns.month), part(columns.day)];
  const read = edtfOfParts({ year: historicYear(year), month, day });
  if (read.bad === undefined) return read;
  // months may have names, and years an era
  const stated = [day, month, year].filter((each) => each !== undefined && each !== "").join(" ");
  const named = readCellDate(stated);
  return named.bad === undefined && named.edtf !== undefined ? named : { ...read, words: stated };
}

/** In a column of numbers -551 is 551 BC, as people count; with four digits and a 0 it is ISO's year. */
function historicYear(year: string | undefined): string | undefined {
  const text = year?.trim().replace("\u2212", "-");
  if (text === undefined || !/^-[1-9]\d{0,11}(?:\.0+)?$/u.test(text)) return year;
  return String(yearBeforeChrist(Number(text)));
}

function inDays(date: CellDate, { wholeDays }: TableMapping): CellDate {
  if (wholeDays !== true || date.edtf === undefined) return date;
  return { ...date, edtf: date.edtf.replace(/T00:00[^/]*$/u, "") };
}

function withClock(date: CellDate, stated: string): CellDate {
  const cell = stated.trim();
  if (cell === "" || date.edtf === undefined || !/^-?\d{4}-\d{2}-\d{2}$/u.test(date.edtf)) {
    return date;
  }
  const read = clockOf(cell);
  return read === undefined ? { ...date, bad: cell } : { ...date, edtf: `${date.edtf}T${read}` };
}

type Unit = "day" | "month" | "year" | "decade" | "century";

const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map([
  ["month", "month"],
  ["monat", "month"],
  ["m", "month"],
  ["year", "year"],
  ["jahr", "year"],
  ["y", "year"],
  ["decade", "decade"],
  ["jahrzehnt", "decade"],
  ["century", "century"],
  ["jahrhundert", "century"],
]);
const WIKIDATA_UNITS: ReadonlyMap<string, Unit> = new Map([
  ["7", "century"],
  ["8", "decade"],
  ["9", "year"],
  ["10", "month"],
]);

/** Whether a cell could stand in a precision's column. */
export function isPrecision(text: string): boolean {
  const said = text.trim().toLowerCase();
  return /^(?:1[1-4]|day|tag|d)$/u.test(said) || UNIT_WORDS.has(said) || WIKIDATA_UNITS.has(said);
}

/** As coarse as the precision's column says; never finer than the date itself. */
function asPreciseAs(date: CellDate, text: RowText, { precision }: TableMapping): CellDate {
  if (precision === undefined || date.edtf === undefined) return date;
  const said = text(precision.column).trim().toLowerCase();
  const units = precision.scale === "words" ? UNIT_WORDS : WIKIDATA_UNITS;
  const unit = units.get(said);
  return unit === undefined ? date : { ...date, edtf: coarser(date.edtf, unit) };
}

export function coarser(edtf: string, unit: Unit): string {
  const [, sign = "", year = "", month] = /^(-?)(\d{4})(?:-(\d{2}))?/u.exec(edtf) ?? [];
  if (year === "" || unit === "day") return edtf;
  if (unit === "month") return month === undefined ? edtf : `${sign}${year}-${month}`;
  if (unit === "year") return `${sign}${year}`;
  // before our era a decade's digits would count backwards
  if (sign === "-") return `${sign}${year}~`;
  if (unit === "decade") return `${year.slice(0, 3)}X`;
  // the nineteenth century is 1801 to 1900, and to others 1800 to 1899
  const first = Math.floor((Number(year) - 1) / 100) * 100;
  return `[${String(first).padStart(4, "0")}..${String(first + 100).padStart(4, "0")}]`;
}
