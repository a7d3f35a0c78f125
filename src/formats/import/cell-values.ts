/**
 * What stands in a table's cell: programs write "no value" in many ways, and put the lists and bytes
 * of their own language into cells.
 */
import type { Cell } from "./table.ts";

/** Of pandas, R, MySQL, spreadsheets, and by hand. */
const NO_VALUE =
  /^(?:|nan|na|<na>|n\/a|#n\/a|nat|none|null|nil|undefined|\\n|-+|–|—|\[\s*\]|\{\s*\}|\(\s*\))$/iu;
/** Longer cells are no list that a program wrote. */
const LONGEST_LITERAL = 100_000;
const DEEPEST = 20;
const MOST_VALUES = 1000;

export function isEmptyCell(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  if (typeof cell !== "string") return cell.every((each) => isEmptyCell(each));
  // nearly every cell is longer than the longest of them
  return cell.length <= 40 && NO_VALUE.test(cell.trim());
}

/** A cell's only text; of several values all of them. Bytes and quoted words are taken out of their quotes. */
export function textOfCell(cell: Cell | undefined): string {
  const values = cell === undefined ? [] : valuesOfCell(cell);
  return values.length === 1 ? (values[0] ?? "") : values.join(", ");
}

/** Each value of a cell, in its order; `separator` divides those of plain text. */
export function valuesOfCell(cell: Cell, separator?: string): readonly string[] {
  if (typeof cell !== "string") return cell.filter((each) => !isEmptyCell(each));
  if (isEmptyCell(cell)) return [];
  const text = cell.trim();
  const literal = literalValues(text);
  if (literal !== undefined) return literal.slice(0, MOST_VALUES);
  if (separator === undefined || separator === "") return [text];
  return text
    .split(separator, MOST_VALUES)
    .map((each) => each.trim())
    .filter((each) => !isEmptyCell(each));
}

/** `['a', 'b']`, `("a",)`, `{'x': 1}`, `b'bytes'`; undefined for any other text. */
function literalValues(text: string): readonly string[] | undefined {
  // quoted words alone are as often a quotation
  if (!/^(?:[[({]|[bu]['"])/u.test(text) || text.length > LONGEST_LITERAL) return undefined;
  const reader = { text, at: 0, values: [] as string[] };
  const whole = readValue(reader, 0) && behindBlanks(reader) === text.length;
  return whole ? reader.values.filter((each) => !isEmptyCell(each)) : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
  readonly values: string[];
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["(", ")"],
  ["{", "}"],
]);
const STRING = /[bu]?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/suy;
const BARE =
  /(?:None|True|False|nan|null|true|false|[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)(?![\w.])/uy;

/** Whether a value stands there; what it holds is among the values. */
function readValue(reader: Reader, depth: number): boolean {
  behindBlanks(reader);
  const closing = CLOSING.get(reader.text.charAt(reader.at));
  if (closing !== undefined) return depth < DEEPEST && readList(reader, closing, depth);
  const [whole, single, double] = matchAt(STRING, reader) ?? matchAt(BARE, reader) ?? [];
  if (whole === undefined) return false;
  reader.values.push(unescaped(single ?? double ?? whole));
  return true;
}

function readList(reader: Reader, closing: string, depth: number): boolean {
  reader.at++;
  for (;;) {
    behindBlanks(reader);
    if (reader.text.startsWith(closing, reader.at)) {
      reader.at++;
      return true;
    }
    if (!readValue(reader, depth + 1)) return false;
    behindBlanks(reader);
    if (reader.text.startsWith(":", reader.at) && !readPair(reader, depth)) return false;
    behindBlanks(reader);
    if (reader.text.startsWith(",", reader.at)) reader.at++;
    else if (!reader.text.startsWith(closing, reader.at)) return false;
  }
}

/** The value of a key that has just been read: "key: value". */
function readPair(reader: Reader, depth: number): boolean {
  const key = reader.values.pop() ?? "";
  const before = reader.values.length;
  reader.at++;
  if (!readValue(reader, depth + 1)) return false;
  const value = reader.values.splice(before).join(", ");
  if (!isEmptyCell(value)) reader.values.push(`${key}: ${value}`);
  return true;
}

function behindBlanks(reader: Reader): number {
  while (/\s/u.test(reader.text.charAt(reader.at))) reader.at++;
  return reader.at;
}

function matchAt(pattern: RegExp, reader: Reader): readonly (string | undefined)[] | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text) ?? undefined;
  if (match !== undefined) reader.at += match[0].length;
  return match;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([nrt])|([^x]))/gu, (_, blank: string | undefined, sign?: string) =>
    blank === undefined ? (sign ?? "") : " ",
  );
}
