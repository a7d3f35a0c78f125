/**
 * A list of records in JSON as a table: each path into a record is a column ("entity[].name"). The list
 * is the file itself, stands somewhere in it, or has one record on each line.
 */
import { inShort } from "#src/domain/problem.ts";
import { fieldsOf } from "../parquet/file-words.ts";
import { PIECE, type ImportFault, type ImportProblem } from "./imported.ts";
import { parseShallowJson } from "./json-depth.ts";
import {
  MOST_COLUMNS,
  SAMPLE,
  type Cell,
  type Table,
  type TablePiece,
  type TableReading,
  type TableRow,
} from "./table.ts";

/** Lists and objects within a record, and values in one of its lists. */
const DEEPEST = 8;
const MOST_VALUES = 1000;
/** Where the list may stand within the file. */
const DEEPEST_LIST = 3;

interface Found {
  readonly record: object;
  readonly place: Pick<TableRow, "row" | "line" | "path">;
}

interface List {
  readonly found: readonly Found[];
  readonly problems: readonly ImportProblem[];
}

export function readJsonList(text: string): TableReading {
  const reading = parseShallowJson(text);
  if (reading.ok) {
    const list = listIn(reading.value);
    return list === undefined ? fault("not-this-format", "") : tableOf(list);
  }
  const lines = linesOf(text);
  return lines === undefined ? { ok: false, fault: reading.fault } : tableOf(lines);
}

/** The same of JSON that has been parsed. */
export function tableOfJson(json: unknown): TableReading {
  const list = listIn(json);
  return list === undefined ? fault("not-this-format", "") : tableOf(list);
}

function tableOf({ found, problems }: List): TableReading {
  const names = new Set<string>();
  for (const { record } of found) {
    for (const name of cellsOf(record).keys()) if (names.size <= MOST_COLUMNS) names.add(name);
  }
  if (found.length === 0 || names.size === 0) return fault("empty", "");
  const columns = [...names].slice(0, MOST_COLUMNS);
  const tooMany: readonly ImportProblem[] =
    names.size > MOST_COLUMNS
      ? [{ place: {}, reason: "too-much", detail: `> ${MOST_COLUMNS}`, leftOut: false }]
      : [];
  const rowOf = ({ record, place }: Found): TableRow => {
    const cells = cellsOf(record);
    return { ...place, cells: columns.map((column) => cells.get(column) ?? "") };
  };
  const table: Table = {
    columns,
    hasHeader: true,
    sample: found.slice(0, SAMPLE).map(rowOf),
    *pieces(): Generator<TablePiece> {
      for (let at = 0; at < found.length; at += PIECE) {
        const rows = found.slice(at, at + PIECE).map(rowOf);
        const done = Math.min(1, (at + PIECE) / found.length);
        yield { rows, done, problems: at === 0 ? [...tooMany, ...problems] : [] };
      }
    },
  };
  return { ok: true, table };
}

// ----- where the records are ----- //

/** The longest list of objects in it. */
function listIn(json: unknown): List | undefined {
  let best: { readonly path: string; readonly records: readonly unknown[] } | undefined;
  const look = (value: unknown, path: string, depth: number) => {
    if (isList(value)) {
      if (value.some(isRecord) && value.length > (best?.records.length ?? 0)) {
        best = { path, records: value };
      }
    } else if (isRecord(value) && depth < DEEPEST_LIST) {
      for (const [key, below] of Object.entries(value)) {
        look(below, path === "" ? key : `${path}.${key}`, depth + 1);
      }
    }
  };
  look(json, "", 0);
  return best && listOf(best.records, best.path);
}

function listOf(records: readonly unknown[], path: string): List {
  const problems: ImportProblem[] = [];
  const found = records.flatMap((record, index): readonly Found[] => {
    const place = { row: index + 1, path: `${path}[${index}]` };
    if (isRecord(record)) return [{ record, place }];
    problems.push(badRecord({ path: place.path }, JSON.stringify(record)));
    return [];
  });
  return { found, problems };
}

/** JSON Lines: a record on each line. Undefined where the first line is none. */
function linesOf(text: string): List | undefined {
  const lines = text.replace(/^\ufeff/u, "").split(/\r\n?|\n/u);
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first === -1 || lines.length < 2 || recordOn(lines[first] ?? "") === undefined) {
    return undefined;
  }
  const problems: ImportProblem[] = [];
  const found = lines.flatMap((line, index): readonly Found[] => {
    if (line.trim() === "") return [];
    const record = recordOn(line);
    if (record !== undefined) return [{ record, place: { row: index + 1, line: index + 1 } }];
    problems.push(badRecord({ line: index + 1 }, line));
    return [];
  });
  return { found, problems };
}

function recordOn(line: string): object | undefined {
  const record = line.trim();
  // a parser takes long to say what is wrong, and a file may have a million such lines
  if (!record.startsWith("{") || !record.endsWith("}")) return undefined;
  const reading = parseShallowJson(record);
  return reading.ok && isRecord(reading.value) ? reading.value : undefined;
}

function badRecord(place: ImportProblem["place"], detail: string): ImportProblem {
  return { place, reason: "bad-record", detail: inShort(detail), leftOut: true };
}

// ----- a record's cells ----- //

/** Some files have each record's fields in one of these, and nothing of use beside it. */
const WRAPPERS = new Set(["properties", "fields", "attributes", "_source"]);

/** By path; a list's values stay in their places, so that two lists can be read side by side. */
function cellsOf(record: object): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const walk = (value: unknown, path: string, depth: number) => {
    if (isList(value)) {
      for (const [name, cell] of cellsOfList(value, path, depth)) cells.set(name, cell);
    } else if (isRecord(value)) {
      if (depth > DEEPEST) return;
      for (const [key, below] of Object.entries(value)) {
        const name = path === "" ? key : `${path}.${key}`;
        const isWrapper = path === "" && WRAPPERS.has(key) && isRecord(below);
        walk(unbound(below), isWrapper ? "" : name, depth + 1);
      }
    } else if (path !== "") cells.set(path, wordOf(value));
  };
  walk(record, "", 0);
  return cells;
}

const BOUND = new Set(["uri", "literal", "typed-literal", "bnode"]);

/** In the results of a query in SPARQL a value stands beside what kind of value it is. */
function unbound(given: unknown): unknown {
  const { type, value } = fieldsOf(given);
  const isBound = typeof type === "string" && BOUND.has(type) && typeof value === "string";
  return isBound ? value : given;
}

function cellsOfList(
  values: readonly unknown[],
  path: string,
  depth: number,
): ReadonlyMap<string, Cell> {
  const kept = values.slice(0, MOST_VALUES);
  const columns = new Map<string, string[]>();
  const put = (name: string, index: number, word: string) => {
    const column = columns.get(name) ?? kept.map(() => "");
    column[index] = column[index] ? `${column[index]}, ${word}` : word;
    columns.set(name, column);
  };
  const walk = (value: unknown, name: string, index: number, level: number) => {
    if (level > DEEPEST) return;
    if (isList(value)) {
      for (const each of value.slice(0, MOST_VALUES)) walk(each, `${name}[]`, index, level + 1);
    } else if (isRecord(value)) {
      for (const [key, below] of Object.entries(value)) {
        walk(below, `${name}.${key}`, index, level + 1);
      }
    } else put(name, index, wordOf(value));
  };
  for (const [index, value] of kept.entries()) walk(value, `${path}[]`, index, depth);
  return columns;
}

function wordOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(kind: ImportFault["kind"], detail: string): TableReading {
  return { ok: false, fault: { kind, detail } };
}
