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
import { limitOf, withoutLead, withoutPart } from "./date-limits.ts";
import { edtfOfParts, type PartsReading } from "./date-parts.ts";
import { spanIn } from "./date-spans.ts";

/** Of the time since 1970, as programs count it. */
export type UnixUnit = "s" | "ms";

interface CellDateOptions {
  /** of "03/04/2020"; without it such a date is one of the two days */
  readonly order?: DateOrder | undefined;
  /** a number counts the days of a spreadsheet */
  readonly serial?: boolean | undefined;
  /** a number counts the seconds or milliseconds since 1970 */
  readonly unix?: UnixUnit | undefined;
  /** years of two digits are those from 1930 to 2029, as spreadsheets read them */
  readonly shortYears?: boolean | undefined;
  /** its column is EDTF: "1933-35" is the third quarter of a year there, and three years elsewhere */
  readonly isEdtf?: boolean | undefined;
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
  const reading = readWords(legible(text), options);
  if (reading === undefined) return { words: text, bad: text };
  const { saysMore: hasWords, ...date } = reading;
  return hasWords === true || date.edtf === undefined ? { ...date, words: text } : date;
}

/** The end of what a row states: words such as "ongoing" leave it open. */
export function readCellEnd(cell: string, options: CellDateOptions = {}): CellDate {
  return saysStill(cell.trim()) ? { edtf: "..", words: cell.trim() } : readCellDate(cell, options);
}

interface Reading extends Omit<CellDate, "words"> {
  /** the words in the cell are more than another spelling of the value */
  readonly saysMore?: boolean | undefined;
}

const ASCII = /^[\u0020-\u007e]*$/u;

/** One spelling of hyphens, digits and accents; brackets around the whole, and what ends a sentence, off. */
function legible(text: string): string {
  if (/^[\d:TZ+-]*$/u.test(text)) return text;
  const usual = ASCII.test(text)
    ? text
    : text.normalize("NFKC").replace(/[\u2010-\u2012\u2212]/gu, "-");
  const bare = usual.replace(/^\((?<inner>[^()]+)\)$/u, "$<inner>");
  return bare.replace(/(?<=\d)[.,;]$/u, "");
}

/** Undefined where it has none of the forms. */
function readWords(text: string, options: CellDateOptions): Reading | undefined {
  return (
    readPlain(text, options) ??
    readPlain(withoutLead(text), options) ??
    // "ca. 1850–60" is about both years
    (isHedgedFirst(text) ? readHedged(text, options) : undefined) ??
    readSpan(withoutLead(text), options) ??
    readLimit(text, options) ??
    readHedged(text, options) ??
    readPart(text, options)
  );
}

function readPlain(text: string, options: CellDateOptions): Reading | undefined {
  const years = options.isEdtf === true ? undefined : readYears(text);
  return years ?? readOne(text, options);
}

function isHedgedFirst(text: string): boolean {
  const hedge = hedgeOf(text);
  return hedge !== undefined && hedge.rest !== text && text.endsWith(hedge.rest);
}

/** "1914-18", which is no month, and "1933-35", which EDTF would take for a quarter. */
function readYears(text: string): Reading | undefined {
  const [, year = "", end = ""] = /^\d\d(\d\d)-(\d\d)$/u.exec(text) ?? [];
  const isNext = year === "99" && end === "00";
  if (!isNext && (Number(end) <= 12 || Number(end) <= Number(year))) return undefined;
  const century = Number(text.slice(0, 2)) + (isNext ? 1 : 0);
  return { edtf: `${text.slice(0, 4)}/${String(century)}${end}`, saysMore: true };
}

function readOne(text: string, options: CellDateOptions): Reading | undefined {
  if (options.serial === true && /^\d{1,7}(?:\.\d+)?$/u.test(text)) return ofSerial(Number(text));
  if (options.unix !== undefined && /^\d{1,15}(?:\.\d+)?$/u.test(text))
    return ofUnix(text, options.unix);
  if (parseEdtf(text).ok) return { edtf: text };
  const { rest, era, clock, bad } = splitEra(text);
  // "1990.0" is what a table program makes of a column with gaps
  const bare = withoutWeekday(rest).replace(/^(\d{4,14})\.0+$/u, "$1");
  const { order, shortYears } = options;
  const reading = datesInForm(bare, { clock, order, era, shortYears });
  if (reading?.edtf === undefined) return reading;
  // the day is stated whatever the clock
  if (bad !== undefined) return { edtf: reading.edtf, bad };
  return { ...reading, saysMore: isMore(text, reading.edtf, era) };
}

/** An era stands behind the day, or behind its clock time: "0500-01-01 00:00 BC". */
function splitEra(text: string) {
  const behind = eraOf(text);
  const { day, ...clock } = splitClock(behind?.rest ?? text);
  const { rest, era } =
    behind === undefined ? (eraOf(day) ?? { rest: day }) : { ...behind, rest: day };
  return { rest, era, ...clock };
}

/** Whether the words in the cell are more than another spelling of the value. */
function isMore(text: string, edtf: string, era: "before" | "after" | undefined): boolean {
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

/** Programs count it in UTC; a fraction of a second says nothing that anybody stated. */
function ofUnix(text: string, unit: UnixUnit): PartsReading {
  const seconds = Math.floor(Number(text) / (unit === "ms" ? 1000 : 1));
  const day = Math.floor(seconds / 86_400);
  if (day > 2_932_896) return { bad: text };
  const rest = seconds - day * 86_400;
  const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return edtfOfParts({ ...civilOf(day), clock: `${two(hour)}:${two(minute)}:${two(second)}Z` });
}

function readSpan(text: string, options: CellDateOptions): Reading | undefined {
  const span = spanIn(text, (end) => dateIn(end, options));
  return span && { ...span, saysMore: true };
}

function readLimit(text: string, options: CellDateOptions): Reading | undefined {
  const limit = limitOf(text);
  const date = limit && dateIn(limit.rest, options);
  const edtf = date === undefined ? undefined : limit?.write(date);
  return edtf !== undefined && parseEdtf(edtf).ok ? { edtf, saysMore: true } : undefined;
}

function readHedged(text: string, options: CellDateOptions): Reading | undefined {
  const hedge = hedgeOf(text);
  if (hedge === undefined || hedge.rest === text) return undefined;
  const { rest, mark } = hedge;
  const hedged =
    readPlain(withoutLead(rest), options) ??
    readSpan(withoutLead(rest), options) ??
    readLimit(rest, options) ??
    readPart(rest, options);
  if (hedged?.edtf === undefined) return undefined;
  return { ...hedged, edtf: qualified(hedged.edtf, mark), saysMore: true };
}

/** "late 1850": of a day that would say nothing. */
function readPart(text: string, options: CellDateOptions): Reading | undefined {
  const rest = withoutPart(withoutLead(text));
  const edtf = rest === undefined ? undefined : readPlain(withoutLead(rest), options)?.edtf;
  return edtf !== undefined && COARSE.test(edtf) ? { edtf, saysMore: true } : undefined;
}

const COARSE = /^(?:-?[\dX]{4}(?:-\d{2})?|\[-\d{4}\.\.\d{4}\])$/u;

/** One date, as exactly as it is stated; neither an interval nor a set. */
function dateIn(text: string, options: CellDateOptions): string | undefined {
  const plain = withoutLead(text.trim());
  const edtf =
    readOne(plain, options)?.edtf ??
    readHedgedDate(plain, options) ??
    readPart(plain, options)?.edtf;
  return edtf === undefined || !isDate(edtf) ? undefined : edtf;
}

function readHedgedDate(text: string, options: CellDateOptions): string | undefined {
  const hedge = hedgeOf(text);
  const edtf = hedge && hedge.rest !== text ? readOne(hedge.rest, options)?.edtf : undefined;
  return edtf === undefined || hedge === undefined ? undefined : qualified(edtf, hedge.mark);
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
