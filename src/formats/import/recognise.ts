/** What a file is: by what stands in it, then by its name. */
import { fieldsOf } from "../parquet/file-words.ts";
import { isManifest } from "../read-manifest.ts";
import { guessMapping } from "./guess-mapping.ts";
import type { ImportFault } from "./imported.ts";
import { parseShallowJson } from "./json-depth.ts";
import { isLinkedEvent, isLinkedStatement, scriptsOf } from "./json-ld-events.ts";
import { linkedNodes } from "./json-ld-nodes.ts";
import { parseScript } from "../json-ld.ts";
import { readTable, type Table } from "./table.ts";
import { tableOfJson } from "./json-list.ts";

export type FileFormat =
  /** our own data file, and a list of files of a large collection */
  | "dateline"
  | "manifest"
  | "parquet"
  | "timelinejs"
  | "timelinejs-sheet"
  | "icalendar"
  | "json-ld"
  | "json-list"
  | "table"
  | "article";

export type Recognised =
  | { readonly format: FileFormat; readonly fault?: undefined }
  | { readonly fault: ImportFault; readonly format?: undefined };

const DATA_FILE = "dateline/1";

/** Parquet is no text: it is told by its first bytes. */
export function isParquet(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 4)) === "PAR1";
}

export function recognise(name: string, given: string): Recognised {
  const text = given.replace(/^\ufeff/u, "");
  if (text.trim() === "") return { fault: { kind: "empty", detail: "" } };
  if (/^\s*BEGIN:VCALENDAR\b/iu.test(text)) return { format: "icalendar" };
  if (/^\s*</u.test(text)) return { format: pageFormat(text) };
  if (IN_SCRIPT.test(text.slice(0, 2000))) return { format: "timelinejs" };
  if (/^\s*[[{]/u.test(text) || JSON_NAME.test(name)) {
    const json = jsonFormat(name, text);
    if (json !== undefined) return json;
  }
  return byName(name, text);
}

/** TimelineJS as a script, of pages that couldn't load JSON. */
const IN_SCRIPT =
  /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,80}\s*[=(]\s*\{[^{}]{0,500}["']?timeline["']?\s*:/u;

const JSON_NAME = /\.(?:json|jsonld|geojson|jsonl|ndjson)$/iu;

/** Most saved pages are articles that have JSON-LD besides; who checks a claim says what was claimed when. */
function pageFormat(html: string): FileFormat {
  const nodes = linkedNodes(scriptsOf(html).map(parseScript));
  if (nodes.some(({ types }) => types.includes("ClaimReview"))) return "json-ld";
  return nodes.some(isLinkedEvent) && !nodes.some(isLinkedStatement) ? "json-ld" : "article";
}

/** Undefined for what only begins like JSON. */
function jsonFormat(name: string, text: string): Recognised | undefined {
  const reading = parseShallowJson(text);
  if (reading.ok) return formatOfJson(reading.value);
  // one record on each line
  const [first = ""] = text.trimStart().split(/[\r\n]/u);
  if (first.startsWith("{") && parseShallowJson(first).ok) return { format: "json-list" };
  return JSON_NAME.test(name) || /^\s*(?:\{\s*"|\[\s*[{[])/u.test(text)
    ? { fault: reading.fault }
    : undefined;
}

function formatOfJson(json: unknown): Recognised {
  const fields = fieldsOf(json);
  if (fields["format"] === DATA_FILE) return { format: "dateline" };
  if (isManifest(json)) return { format: "manifest" };
  if (isTimelineJs(fields)) return { format: "timelinejs" };
  const nodes = linkedNodes(json);
  if (nodes.some((node) => isLinkedEvent(node) || isLinkedStatement(node))) {
    return { format: "json-ld" };
  }
  const list = tableOfJson(json);
  if (list.ok) return { format: "json-list" };
  const detail = Object.keys(fields).slice(0, 5).join(", ");
  return { fault: { kind: "not-this-format", detail } };
}

function isTimelineJs(fields: Readonly<Record<string, unknown>>): boolean {
  const { date, startDate } = fieldsOf(fields["timeline"]);
  if (Array.isArray(date) || typeof startDate === "string") return true;
  const events: unknown = fields["events"];
  if (!Array.isArray(events)) return false;
  const some = events.slice(0, 20).map(fieldsOf);
  if (some.some((event) => event["start_date"] !== undefined && isObject(event["start_date"]))) {
    return true;
  }
  return some.some((event) => isObject(event["text"])) || isObject(fields["title"]);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const TABLE_NAME = /\.(?:csv|tsv|tab|psv)$/iu;
const ARTICLE_NAME = /\.(?:md|markdown|html?|docx|pdf|rtf|odt)$/iu;

function byName(name: string, text: string): Recognised {
  if (/\.(?:ics|ical|icalendar)$/iu.test(name)) return { format: "icalendar" };
  if (ARTICLE_NAME.test(name)) return { format: "article" };
  const saysTable = TABLE_NAME.test(name);
  const reading = readTable(saysTable ? text : text.slice(0, 200_000));
  if (!reading.ok) return saysTable ? { fault: reading.fault } : { format: "article" };
  if (!saysTable && !isRegular(reading.table)) return { format: "article" };
  return { format: isTimelineSheet(reading.table) ? "timelinejs-sheet" : "table" };
}

/** The columns of TimelineJS' spreadsheet, of its third or its first version. */
function isTimelineSheet({ columns }: Table): boolean {
  const names = new Set(columns.map((column) => column.toLowerCase()));
  const slides = names.has("headline") && (names.has("media") || names.has("text"));
  return slides && (names.has("year") || names.has("start date"));
}

/** Commas stand in any text; a table has as many in each of its rows, and dates in a column. */
function isRegular(table: Table): boolean {
  if (table.columns.length < 2 || table.sample.length < 2) return false;
  let [rows, odd] = [0, 0];
  for (const piece of table.pieces()) {
    rows += piece.rows.length;
    odd += piece.problems.length;
  }
  const { mapping } = guessMapping(table);
  const dated = mapping.begin !== undefined || mapping.beginParts !== undefined;
  return odd * 10 <= rows && (dated || table.columns.length > 3);
}
