/** What stands in a column's first cells, in shares of those that are filled. */
import { isLangTag } from "../parquet/file-words.ts";
import { clockOf } from "./cell-clock.ts";
import { readCellDate } from "./cell-date.ts";
import { isShortYear } from "./date-forms.ts";
import { isEmptyCell, textOfCell } from "./cell-values.ts";
import { kindNamed } from "./kind-named.ts";
import { isPrecision } from "./mapped-date.ts";
import { plainLine } from "./plain-words.ts";
import { isOfDay } from "./column-roles.ts";
import type { Table } from "./table.ts";

export interface ColumnSample {
  readonly column: string;
  /** that are filled, of all */
  readonly filled: number;
  /** that read as a date, or say that there is none */
  readonly dates: number;
  /** that name a day or a month, in more than digits */
  readonly days: number;
  readonly clocks: number;
  /** that end in midnight */
  readonly midnights: number;
  readonly addresses: number;
  readonly numbers: number;
  /** that would be days of this or the last century, counted as spreadsheets do */
  readonly serials: number;
  /** all are whole numbers, as years are counted, and some of them no other date: -551, 79 */
  readonly isCountedYears: boolean;
  /** that would be times since 1970, from 1990 to 2059 */
  readonly seconds: number;
  readonly milliseconds: number;
  /** of whose year nobody knows the century; and the first of them */
  readonly shortYears: number;
  readonly shortYear: string | undefined;
  /** that are words for one of our kinds, for a precision, or tags of languages */
  readonly kinds: number;
  readonly precisions: number;
  readonly langs: number;
  /** different values */
  readonly distinct: number;
  /** letters of a value, on average */
  readonly length: number;
  /** that stands in enough of the cells to divide names */
  readonly separator: string | undefined;
  /** the first cell that is filled */
  readonly example: string | undefined;
}

export function columnSampler(table: Table): (column: string) => ColumnSample {
  const known = new Map<string, ColumnSample>();
  return (column) => {
    const kept = known.get(column);
    if (kept !== undefined) return kept;
    const sample = sampleOf(table, column);
    known.set(column, sample);
    return sample;
  };
}

const MIDNIGHT = /\d[T ]00:00(?::00(?:\.0+)?)?(?: ?(?:Z|UTC|[+-]00:?00))?(?: (?:AD|BC|CE|BCE))?$/u;
/** Cells that are looked at in all; of each column at least the first few. */
const LOOKED_AT = 10_000;
const FEWEST = 20;
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/u;
/** From 1920 to 2119. */
const SERIAL = { first: 7306, last: 80_353 };

function sampleOf(table: Table, column: string): ColumnSample {
  const place = table.columns.indexOf(column);
  const looked = Math.max(FEWEST, Math.floor(LOOKED_AT / table.columns.length));
  const rows = table.sample.slice(0, looked);
  const texts = rows
    .map(({ cells }) => cells[place])
    .filter((cell) => !isEmptyCell(cell))
    // the rest of a long text tells no more
    .map((cell) => plainLine(textOfCell(cell).slice(0, 2000)));
  const share = (fits: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  return {
    column,
    filled: texts.length / Math.max(1, rows.length),
    dates: share((text) => text.length < 60 && readCellDate(text).bad === undefined),
    days: share(isDay),
    clocks: share((text) => clockOf(text) !== undefined),
    midnights: share((text) => MIDNIGHT.test(text)),
    addresses: share((text) => /^(?:https?:\/\/|www\.)/iu.test(text)),
    numbers: share((text) => NUMBER.test(text)),
    serials: share(isSerial),
    isCountedYears:
      !isOfDay(column) &&
      texts.every(isCountedYear) &&
      texts.some((text) => !/^\d{4}$/u.test(text)),
    seconds: share((text) => isUnix(text, 10)),
    milliseconds: share((text) => isUnix(text, 13)),
    shortYears: share(hasShortYear),
    shortYear: texts.find(hasShortYear),
    kinds: share((text) => kindNamed(text) !== undefined),
    precisions: share(isPrecision),
    langs: share(isLangTag),
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    separator: [";", "|"].find((sign) => texts.some((text) => text.includes(sign))),
    example: texts[0],
  };
}

function hasShortYear(text: string): boolean {
  return isShortYear(text.split(/ (?=\d{1,2}:)/u)[0] ?? "");
}

function isDay(text: string): boolean {
  if (text.length > 60 || /^\d{1,7}$|^\d+\.\d+$/u.test(text)) return false;
  const { edtf } = readCellDate(text);
  return edtf !== undefined && /\d-\d/u.test(edtf);
}

function isCountedYear(text: string): boolean {
  return /^(?:[1-9]\d{0,3}|0|-[1-9]\d{0,11})(?:\.0+)?$/u.test(text);
}

function isUnix(text: string, digits: 10 | 13): boolean {
  if (!/^\d+$/u.test(text) || text.length !== digits) return false;
  const second = Number(text.slice(0, 10));
  return second > 631_152_000 && second < 2_840_140_800;
}

function isSerial(text: string): boolean {
  const value = NUMBER.test(text) ? Number(text) : 0;
  // four digits are a year
  return value >= Math.max(SERIAL.first, 10_000) && value <= SERIAL.last;
}
