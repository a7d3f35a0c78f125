/**
 * Dates as people and programs write them into cells, as EDTF. What isn't stated is left off; what two
 * readings fit is both; what can't be read stays words.
 */
import { civilOf } from "#src/domain/calendar.ts";
import { parseEdtf } from "#src/domain/edtf.ts";
import { splitClock } from "./cell-clock.ts";
import { isEmptyCell } from "./cell-values.ts";
import { eraOf, hedgeOf, saysStill, saysUnknown, withoutWeekday } from "./date-names.ts";
import { datesInForm, type DateOrder } from "./date-forms.ts";
import { edtfOfParts, edtfOfSpan, type PartsReading } from "./date-parts.ts";

interface CellDateOptions {
  /** of "03/04/2020"; without it such a date is one of the two days */
  readonly order?: DateOrder | undefined;
  /** a number counts the days of a spreadsheet */
  readonly serial?: boolean | undefined;
}

export interface CellDate {
  /** absent where nothing is stated, or nothing that can be read */
  readonly edtf?: string | undefined;
  /** as the cell has it, where that says more than the value, or where there is none */
  readonly words?: string | undefined;
  /** what can't be read, or what no calendar has; besides a value it is the clock time alone */
  readonly bad?: string | undefined;
  /** its begin alone is taken: its end lies before it */
  readonly endBeforeBegin?: boolean | undefined;
}

const LONGEST = 120;

export function readCellDate(cell: string, options: CellDateOptions = {}): CellDate {
  if (isEmptyCell(cell)) return {};
  const text = cell.replace(/\s+/gu, " ").trim();
  if (/^0000(?:-00-00)?(?:[T ]00:00:00)?$/u.test(text)) return {};
  if (text.length > LONGEST) return { words: text, bad: text };
  if (saysUnknown(text)) return { words: text };
  const plain = readPlain(text, options);
  if (plain !== undefined) return plain;
  const hedge = hedgeOf(text);
  const hedged = hedge && readPlain(hedge.rest, options);
  if (hedge === undefined || hedged?.edtf === undefined) return { words: text, bad: text };
  return { ...hedged, edtf: qualified(hedged.edtf, hedge.mark), words: text };
}

/** The end of what a row states: words such as "ongoing" leave it open. */
export function readCellEnd(cell: string, options: CellDateOptions = {}): CellDate {
  return saysStill(cell.trim()) ? { edtf: "..", words: cell.trim() } : readCellDate(cell, options);
}

/** Undefined where it has none of the forms. */
function readPlain(text: string, options: CellDateOptions): CellDate | undefined {
  const one = readOne(text, options);
  if (one !== undefined) return one.edtf === undefined ? { ...one, words: text } : one;
  return readSpan(text, options);
}

interface Reading {
  readonly edtf?: string | undefined;
  readonly bad?: string | undefined;
  readonly words?: string | undefined;
}

function readOne(text: string, options: CellDateOptions): Reading | undefined {
  if (options.serial === true && /^\d{1,7}(?:\.\d+)?$/u.test(text)) return ofSerial(Number(text));
  if (parseEdtf(text).ok) return { edtf: text };
  const { day, clock, bad } = splitClock(text);
  const { rest, era } = eraOf(day) ?? { rest: day };
  // "1990.0" is what a table program makes of a column with gaps
  const bare = withoutWeekday(rest).replace(/^(\d{4,14})\.0+$/u, "$1");
  const reading = datesInForm(bare, { clock, order: options.order, era });
  if (reading?.edtf === undefined) return reading;
  // the day is stated whatever the clock
  if (bad !== undefined) return { edtf: reading.edtf, bad };
  return saysMore(text, reading.edtf, era) ? { ...reading, words: text } : reading;
}

/** Whether the words in the cell are more than another spelling of the value. */
function saysMore(text: string, edtf: string, era: "before" | "after" | undefined): boolean {
  if (era === "before" || /^\[|X|^-?\d{4}-(?:2[1-9]|3\d|4[01])$/u.test(edtf)) return true;
  return edtf.startsWith("Y") && /\d-\d/u.test(text);
}

/** Days since the last of 1899, as spreadsheets count from March 1900 on; the rest is the clock time. */
function ofSerial(serial: number): PartsReading {
  const day = Math.floor(serial) - 25_569;
  // before that they count a 29 February 1900
  if (serial < 61 || serial >= 2_958_466) return { bad: String(serial) };
  const minutes = Math.round((serial % 1) * 1440);
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return edtfOfParts({ ...civilOf(day), clock: minutes === 0 ? undefined : clock });
}

const BETWEEN = /^(?<from>.{2,}?)(?: ?[–—] ?| - | to | until | bis )(?<to>.{2,})$/iu;
const YEARS = /^(?<from>\d{4})-(?<to>\d{4})$/u;
/** "3.–5. Mai 2020", "3-5 May 2020" */
const DAYS = /^(?<from>\d{1,2})\.? ?(?:[-–—]|to|bis) ?(?<to>\d{1,2}\.? (?<month>\p{L}.{2,}))$/iu;

function readSpan(text: string, options: CellDateOptions): CellDate | undefined {
  const groups = (DAYS.exec(text) ?? YEARS.exec(text) ?? BETWEEN.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const { from = "", to = "", month } = groups;
  const begin = readEnd(month === undefined ? withEraOf(to, from) : `${from} ${month}`, options);
  const end = saysStill(to) ? ".." : readEnd(to, options);
  if (begin === undefined || end === undefined) return undefined;
  return { ...edtfOfSpan(begin, end), words: text };
}

function readEnd(text: string, options: CellDateOptions): string | undefined {
  const edtf = readOne(text, options)?.edtf;
  return edtf === undefined || !isDate(edtf) ? undefined : edtf;
}

/** "500" of "500–450 BC" */
function withEraOf(end: string, begin: string): string {
  return /^\d{1,4}$/u.test(begin) ? begin + (eraOf(end)?.words ?? "") : begin;
}

/** Neither an interval nor a set, so that it can be one end of a span. */
export function isDate(edtf: string): boolean {
  return !/[/[\]{}]/u.test(edtf);
}

/** A doubt is about the day, so that the clock time goes; a set can't hold one. */
function qualified(edtf: string, mark: string): string {
  if (/[[\]{}]/u.test(edtf)) return edtf;
  const marked = edtf
    .split("/")
    .map((end) => (/\d/u.test(end) ? end.replace(/T.*$/u, "") + mark : end))
    .join("/");
  return parseEdtf(marked).ok ? marked : edtf;
}
