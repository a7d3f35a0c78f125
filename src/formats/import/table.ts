/**
 * A table in text (CSV and its kin) as rows of cells, in pieces. Rows that can't be read are named and
 * left out, and the rest is read.
 */
import Papa from "papaparse";
import { inShort } from "#src/domain/problem.ts";
import { isEmptyCell } from "./cell-values.ts";
import { PIECE, type ImportFault, type ImportProblem } from "./imported.ts";
import { gdeltColumns } from "./shape-events.ts";
import { recordTexts, type RecordText } from "./table-records.ts";

/** Several values in one cell come from JSON only. */
export type Cell = string | readonly string[];

export interface TableRow {
  /** as a spreadsheet counts: 1 is the first row of the file */
  readonly row: number;
  /** of the text, from 1; absent where the rows are no lines */
  readonly line?: number | undefined;
  /** "events[3]", of a list in JSON */
  readonly path?: string | undefined;
  /** as many as there are columns */
  readonly cells: readonly Cell[];
}

export interface TablePiece {
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
  /** how much of the file has been read, from 0 to 1 */
  readonly done: number;
}

export interface Table {
  /** each name once; the column's number from 1 where it has none */
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  /** the first rows */
  readonly sample: readonly TableRow[];
  /** from the first row on, each time */
  readonly pieces: () => Iterable<TablePiece>;
}

export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly fault: ImportFault };

export interface TableOptions {
  readonly delimiter?: string | undefined;
  /** whether the first row has the columns' names; guessed where nobody says so */
  readonly header?: boolean | undefined;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** More are no table that a page could show. */
export const MOST_COLUMNS = 1000;
export const SAMPLE = 200;
/** Units of the text by which delimiter and names are guessed. */
const GUESSED_BY = 200_000;
/** A column's name is no longer. */
const LONGEST_NAME = 120;

interface CellsOfRecord {
  readonly record: RecordText;
  readonly row: number;
  readonly cells: readonly string[];
}

export function readTable(text: string, options: TableOptions = {}): TableReading {
  if (!/\S/u.test(text.slice(0, GUESSED_BY)) && text.trim() === "") return fault("empty", "");
  const delimiter = options.delimiter ?? statedDelimiter(text) ?? guessDelimiter(text);
  const first = headOf(text, delimiter);
  if (first === undefined) return fault("no-columns", "");
  const named = options.header ?? isHeader(first.cells);
  const shape = shapeOf(first, named, delimiter);
  const { columns } = shape;
  const pieces = () => piecesOf(text, shape, first.cells.length);
  const sample: TableRow[] = [];
  for (const { rows } of piecesOf(text, shape, columns.length, SAMPLE)) {
    sample.push(...rows.slice(0, SAMPLE - sample.length));
    if (sample.length >= SAMPLE) break;
  }
  return { ok: true, table: { columns, hasHeader: named, sample, pieces } };
}

interface Shape {
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** rows that are no data, from the first */
  readonly skip: number;
  /** the row of the columns' names; 0 where there is none */
  readonly names: number;
}

function shapeOf({ cells, row }: CellsOfRecord, named: boolean, delimiter: string): Shape {
  const names = named ? cells : (gdeltColumns(cells) ?? cells.map(() => ""));
  return {
    delimiter,
    columns: columnNames(names.slice(0, MOST_COLUMNS)),
    skip: named ? row : row - 1,
    names: named ? row : 0,
  };
}

/** What a spreadsheet writes above a table for itself. */
const SEPARATOR = /^\ufeff?"?sep=(?<sign>[,;\t|])"?(?=[\r\n])/iu;

function statedDelimiter(text: string): string | undefined {
  return SEPARATOR.exec(text)?.groups?.["sign"];
}

/** The delimiter that makes the rows equally long. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, GUESSED_BY).replace(/\r\n?/gu, "\n");
  // prose has no tabs, and one row that was cut off would make commas look more even
  const [first = ""] = head.trimStart().split("\n", 1);
  if (first.split("\t").length > 3) return "\t";
  // a row that the cut divides says nothing
  const whole = head.length < text.length ? head.slice(0, head.lastIndexOf("\n") + 1) : head;
  const { meta } = Papa.parse(whole === "" ? head : whole, {
    delimitersToGuess: [...DELIMITERS],
    preview: 50,
    skipEmptyLines: true,
  });
  return DELIMITERS.find((known) => known === meta.delimiter) ?? ",";
}

/** More than blanks and what divides cells. */
const HAS_WORDS = /[^\s,;|]/u;

/** Above the names a title or a remark may stand, in one cell. */
const ABOVE_NAMES = 10;

/** The columns' names, where the rows above them are no table; else the first row that has anything. */
function headOf(text: string, delimiter: string): CellsOfRecord | undefined {
  let first: CellsOfRecord | undefined;
  let row = 0;
  for (const record of recordTexts(text, delimiter)) {
    row++;
    if (record.text.trim() === "" || record.broken || isSeparator(record.text)) continue;
    const [read] = cellsOf([{ record, row }], delimiter);
    if (read === undefined) continue;
    first ??= read;
    const filled = read.cells.filter((cell) => !isEmptyCell(cell)).length;
    if (filled > 1) return isHeader(read.cells) ? read : first;
    if (row >= ABOVE_NAMES) break;
  }
  return first;
}

function isSeparator(line: string): boolean {
  return SEPARATOR.test(`${line}\n`);
}

/** Names have letters, and are neither numbers, dates nor addresses. */
function isHeader(cells: readonly string[]): boolean {
  const named = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (
    named.length * 2 > cells.length &&
    named.every((name) => name.length <= LONGEST_NAME && !/^[-+\d.,:/\s]+$|^https?:/u.test(name)) &&
    !named.some((name) => /^\d{4}-\d{2}-\d{2}/u.test(name))
  );
}

function columnNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return names.map((given, index) => {
    const trimmed = given.replace(/\s+/gu, " ").trim().slice(0, LONGEST_NAME);
    const name = trimmed === "" ? String(index + 1) : trimmed;
    let free = name;
    for (let n = last.get(name) ?? 2; taken.has(free); n++) {
      free = `${name} (${n})`;
      last.set(name, n + 1);
    }
    taken.add(free);
    return free;
  });
}

function* piecesOf(
  text: string,
  { delimiter, columns, skip, names }: Shape,
  found: number,
  size = PIECE,
): Generator<TablePiece> {
  let records: { readonly record: RecordText; readonly row: number }[] = [];
  let problems: ImportProblem[] = found > MOST_COLUMNS ? [tooManyColumns(found)] : [];
  let row = 0;
  let end = 0;
  const piece = (): TablePiece => {
    const rows: TableRow[] = [];
    for (const each of cellsOf(records, delimiter)) {
      const read = fitted(each, columns);
      if (read.problem !== undefined) problems.push(read.problem);
      if (read.row !== undefined) rows.push(read.row);
    }
    return { rows, problems, done: text.length === 0 ? 1 : end / text.length };
  };
  for (const record of recordTexts(text, delimiter)) {
    row++;
    end = record.end;
    if (record.broken) problems.push(leftOut({ record, row }, "open-quote"));
    else if (row > skip && record.text !== "") records.push({ record, row });
    else if (row < names && HAS_WORDS.test(record.text) && !isSeparator(record.text)) {
      problems.push(leftOut({ record, row }, "above-names"));
    }
    if (records.length + problems.length < size) continue;
    yield piece();
    records = [];
    problems = [];
  }
  end = text.length;
  yield piece();
}

/**
 * A row without quotes is divided at its delimiters. Papa reads the others of a piece at once; where it
 * sees other rows than we do, each by itself.
 */
function cellsOf(
  records: readonly { readonly record: RecordText; readonly row: number }[],
  delimiter: string,
): readonly CellsOfRecord[] {
  const parse = (text: string) => Papa.parse<string[]>(text, { delimiter, newline: "\n" }).data;
  const isQuoted = ({ text }: RecordText) => text.includes('"');
  const quoted = records.filter(({ record }) => isQuoted(record));
  const data = quoted.length === 0 ? [] : parse(quoted.map(({ record }) => record.text).join("\n"));
  const fits = data.length === quoted.length;
  let at = 0;
  const quotedCells = (text: string) => (fits ? data[at++] : parse(text)[0]) ?? [];
  return records.map(({ record, row }) => ({
    record,
    row,
    cells: isQuoted(record) ? quotedCells(record.text) : record.text.split(delimiter),
  }));
}

/**
 * A row with as many cells as there are columns. Of one that has more, nobody can say which value
 * belongs where; one that has fewer lacks the last.
 */
function fitted(
  { record, row, cells }: CellsOfRecord,
  columns: readonly string[],
): { readonly row?: TableRow; readonly problem?: ImportProblem } {
  const { line } = record;
  if (cells.length === columns.length) {
    return cells.every((cell) => isEmptyCell(cell)) ? {} : { row: { row, line, cells } };
  }
  const place = { row, line };
  const most = Math.max(columns.length, columns.length === MOST_COLUMNS ? cells.length : 0);
  if (cells.every((cell) => isEmptyCell(cell))) return {};
  if (cells.slice(most).some((cell) => cell.trim() !== "")) {
    return { problem: leftOut({ record, row }, "long-row") };
  }
  if (cells.length >= columns.length) {
    return { row: { ...place, cells: cells.slice(0, columns.length) } };
  }
  const missing = Array.from({ length: columns.length - cells.length }, () => "");
  return {
    row: { ...place, cells: [...cells, ...missing] },
    problem: {
      place,
      reason: "short-row",
      detail: inShort(record.text),
      leftOut: false,
    },
  };
}

function leftOut(
  { record, row }: { readonly record: RecordText; readonly row: number },
  reason: "open-quote" | "above-names" | "long-row",
): ImportProblem {
  return {
    place: { row, line: record.line },
    reason,
    detail: inShort(record.text),
    leftOut: true,
  };
}

function tooManyColumns(found: number): ImportProblem {
  const detail = `${found} > ${MOST_COLUMNS}`;
  return { place: { row: 1 }, reason: "too-much", detail, leftOut: false };
}

function fault(kind: ImportFault["kind"], detail: string): TableReading {
  return { ok: false, fault: { kind, detail } };
}
