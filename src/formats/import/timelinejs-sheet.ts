/**
 * The spreadsheet of TimelineJS, saved as CSV: the columns of its version 3 (Year, Month, Day, Time…)
 * and of its first one (Start Date, End Date, Tag). Months are numbers: the tool takes no names.
 */
import { inShort } from "#src/domain/problem.ts";
import type {
  Import,
  ImportedEvent,
  ImportHead,
  ImportPiece,
  ImportProblem,
  ImportReading,
} from "./imported.ts";
import { isClock } from "./date-parts.ts";
import { plainLine, plainWords } from "./plain-words.ts";
import { readTable, type Cell, type Table, type TableRow } from "./table.ts";
import { clockOf, splitTimelineDate, statedParts, type TimelineDate } from "./timelinejs-date.ts";
import { isGroupLost, readSlide, type Slide, type SlidePlaces } from "./timelinejs-slide.ts";

/** Of both versions, as this reader calls them. */
const COLUMNS = [
  "year",
  "month",
  "day",
  "time",
  "end year",
  "end month",
  "end day",
  "end time",
  "start date",
  "end date",
  "display date",
  "headline",
  "text",
  "media",
  "media credit",
  "media caption",
  "type",
  "group",
  "tag",
] as const;
type Column = (typeof COLUMNS)[number];

interface Sheet {
  readonly table: Table;
  /** where a column stands, and what the file calls it */
  readonly places: ReadonlyMap<Column, { readonly index: number; readonly name: string }>;
}

export function readTimelineJsSheet(text: string): ImportReading {
  const reading = readTable(text, { header: true, delimiter: delimiterOf(text) });
  if (!reading.ok) return reading;
  const sheet = { table: reading.table, places: placesOf(reading.table.columns) };
  const has = (column: Column) => sheet.places.has(column);
  const missing = [
    ...(has("year") || has("start date") ? [] : ["Year"]),
    ...(has("headline") || has("text") ? [] : ["Headline"]),
  ];
  if (missing.length === 0) return { ok: true, file: importOf(sheet) };
  return { ok: false, fault: { kind: "no-columns", detail: missing.join(", ") } };
}

/** By the names alone: the texts below are full of commas. */
function delimiterOf(text: string): string {
  const [names = ""] = text
    .slice(0, 10_000)
    .trimStart()
    .split(/[\r\n]/u);
  return ["\t", ","].find((delimiter) => names.includes(delimiter)) ?? ";";
}

function placesOf(columns: readonly string[]): Sheet["places"] {
  const places = new Map<Column, { readonly index: number; readonly name: string }>();
  for (const [index, name] of columns.entries()) {
    const column = COLUMNS.find((known) => known === name.toLowerCase());
    if (column !== undefined && !places.has(column)) places.set(column, { index, name });
  }
  return places;
}

/** The first title is that of the timeline; a second one is a slide like others, as the tool has it. */
interface Title {
  readonly row: number;
  readonly slide: Slide;
}

function importOf(sheet: Sheet): Import {
  // it is mostly the first row; who asks before reading shall know it
  const seen: Seen = {
    title: sheet.table.sample.map((row) => titleIn(sheet, row)).find(isFound),
    hasGroups: false,
  };
  const taken = new Set([...sheet.places.values()].map(({ index }) => index));
  const head = (): ImportHead => {
    const headline = plainLine(seen.title?.slide.headline ?? "");
    const description = plainWords(seen.title?.slide.text ?? "");
    const { columns } = sheet.table;
    const group = seen.hasGroups
      ? (sheet.places.get("group") ?? sheet.places.get("tag"))?.index
      : -1;
    return {
      format: "timelinejs-sheet",
      unread: columns.filter((_, index) => index === group || !taken.has(index)).map(inShort),
      ...(headline !== "" && { title: headline }),
      ...(description !== "" && { description }),
    };
  };
  return { head, pieces: () => piecesOf(sheet, seen) };
}

/** What is known of the sheet so far. */
interface Seen {
  title: Title | undefined;
  /** that name no kind, so that they are not kept */
  hasGroups: boolean;
}

/** "Title" is to the tool an event like others, which it shows where it has a date. */
function titleIn(sheet: Sheet, row: TableRow): Title | undefined {
  const slide = slideOf(sheet, row);
  const isMeant = slide.type.toLowerCase() === "title" && statedParts(slide.begin) === "";
  return slide.type === "title" || isMeant ? { row: row.row, slide } : undefined;
}

function isFound(title: Title | undefined): title is Title {
  return title !== undefined;
}

function* piecesOf(sheet: Sheet, seen: Seen): Generator<ImportPiece> {
  const ids = new Set<string>();
  for (const piece of sheet.table.pieces()) {
    const events: ImportedEvent[] = [];
    const problems: ImportProblem[] = [...piece.problems];
    for (const row of piece.rows) {
      seen.title ??= titleIn(sheet, row);
      if (seen.title?.row === row.row) continue;
      const slide = slideOf(sheet, row);
      const reading = readSlide(slide, slidePlaces(sheet, row), ids);
      if (isGroupLost(slide, reading)) seen.hasGroups = true;
      if (reading.event !== undefined) events.push(reading.event);
      problems.push(...reading.problems);
    }
    yield { events, problems, done: piece.done };
  }
}

function slideOf({ places }: Sheet, { cells }: TableRow): Slide & { readonly type: string } {
  const cell = (column: Column) => {
    const place = places.get(column);
    return place === undefined ? "" : textOf(cells[place.index]);
  };
  const isFirstVersion = places.has("start date");
  return {
    type: cell("type"),
    id: "",
    headline: cell("headline"),
    text: cell("text"),
    displayDate: cell("display date"),
    begin: isFirstVersion
      ? dateInOneCell(cell("start date"))
      : dateInParts(cell("year"), cell("month"), cell("day"), cell("time")),
    end: isFirstVersion
      ? dateInOneCell(cell("end date"))
      : dateInParts(cell("end year"), cell("end month"), cell("end day"), cell("end time")),
    group: cell("group") === "" ? cell("tag") : cell("group"),
    media: { url: cell("media"), credit: cell("media credit"), caption: cell("media caption") },
  };
}

function textOf(cell: Cell | undefined): string {
  return (typeof cell === "string" ? cell : (cell ?? []).join(", ")).trim();
}

function slidePlaces({ places }: Sheet, { row, line }: TableRow): SlidePlaces {
  const at = (...columns: readonly Column[]) => {
    const name = columns
      .map((column) => places.get(column)?.name)
      .find((each) => each !== undefined);
    return { row, line, column: name };
  };
  return {
    slide: { row, line },
    begin: { date: at("year", "start date"), clock: at("time", "start date") },
    end: { date: at("end year", "end month", "end date"), clock: at("end time", "end date") },
    media: at("media"),
  };
}

function dateInOneCell(stated: string): TimelineDate | string {
  return splitTimelineDate(stated) ?? stated;
}

/** The tool takes blanks and commas out of numbers: "12,000". */
function dateInParts(year: string, month: string, day: string, time: string): TimelineDate {
  const digits = (cell: string) => {
    const number = cell.replace(/[\s,]+/gu, "");
    return /^[+-]?\d*$/u.test(number) ? number : cell;
  };
  return { year: digits(year), month: digits(month), day: digits(day), clock: clockInWords(time) };
}

const HALF = /^(?<time>[^a-z]{0,40}?)\s{0,9}(?<half>[ap])\.?m\.?$/iu;

/** "3:30 pm", "1530", "15.30" and "15:30:12.5" as 24 hours; anything else as it stands. */
export function clockInWords(stated: string): string {
  const text = stated.trim();
  const { time = text, half } = HALF.exec(text)?.groups ?? {};
  const [hour = "", minute = "", second = "", fraction = ""] = timeParts(time);
  const hours = half === undefined || !/^\d{1,2}$/u.test(hour) ? hour : ofDay(Number(hour), half);
  const millisecond = fraction === "" ? "" : fraction.padEnd(3, "0").slice(0, 3);
  const clock = clockOf({ hour: hours, minute, second, millisecond });
  return isClock(clock) ? clock : text;
}

function timeParts(time: string): readonly string[] {
  const digits = /^(?<hour>\d{1,2})(?<minute>\d{2})$/u.exec(time)?.groups;
  if (digits !== undefined) return [digits["hour"] ?? "", digits["minute"] ?? ""];
  if (!time.includes(":")) return time.split(".");
  const [hour = "", minute = "", seconds = ""] = time.split(":");
  return [hour, minute, ...seconds.split(/[.,]/u)].map((part) => part.trim());
}

function ofDay(hour: number, half: string): string {
  const isAfternoon = half.toLowerCase() === "p";
  if (hour === 12) return isAfternoon ? "12" : "0";
  return String(isAfternoon && hour < 12 ? hour + 12 : hour);
}
