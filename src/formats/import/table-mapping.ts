/**
 * Which column of a table says what: plain JSON, so that it can be kept for the next file of the same
 * making. It may come from outside, and is looked at like a file.
 */
import { fieldsOf } from "../parquet/file-words.ts";
import type { UnixUnit } from "./cell-date.ts";
import type { DateOrder } from "./date-forms.ts";
import type { ImportedActor } from "./imported.ts";

export const MAPPING_FORMAT = "dateline-table-mapping/1";

/** Files whose columns are known, with rules of their own. */
export const SHAPES = [
  "ucdp-ged",
  "acled",
  "gdelt",
  "icews",
  "icews-dataverse",
  "wikidata",
  "dateline",
] as const;
export type ShapeId = (typeof SHAPES)[number];

export interface ActorColumn {
  readonly column: string;
  readonly role?: ImportedActor["role"];
  /** between several names in one cell */
  readonly separator?: string | undefined;
}

/** Several values in one cell belong together by their order. */
export interface SourceColumns {
  readonly publisher?: string | undefined;
  readonly headline?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly separator?: string | undefined;
}

/** A date whose numbers have columns of their own. */
export interface PartColumns {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** What the values of a precision column mean: words ("month"), or Wikidata's 9, 10, 11. */
const PRECISION_SCALES = ["words", "wikidata"] as const;
export type PrecisionScale = (typeof PRECISION_SCALES)[number];

/** Columns by their names. */
export interface TableMapping {
  readonly format: typeof MAPPING_FORMAT;
  /** its rules make title, date and sources; the columns below are the rest */
  readonly shape?: ShapeId | undefined;
  readonly title?: string | undefined;
  readonly begin?: string | undefined;
  readonly end?: string | undefined;
  readonly beginParts?: PartColumns | undefined;
  readonly endParts?: PartColumns | undefined;
  /** of the begin */
  readonly clock?: string | undefined;
  readonly endClock?: string | undefined;
  readonly precision?: { readonly column: string; readonly scale: PrecisionScale } | undefined;
  /** of "03/04/2020"; where nobody says it, such a date is one of the two days */
  readonly dateOrder?: DateOrder | undefined;
  /** numbers count the days of a spreadsheet */
  readonly serialDates?: boolean | undefined;
  /** numbers count the time since 1970 */
  readonly unixTime?: UnixUnit | undefined;
  /** years of two digits are those from 1930 to 2029 */
  readonly shortYears?: boolean | undefined;
  /** all its times are midnight, which a program added: they are none */
  readonly wholeDays?: boolean | undefined;
  readonly summary?: string | undefined;
  readonly actors: readonly ActorColumn[];
  /** from the nearest to the widest: village, country */
  readonly where: readonly string[];
  readonly sources: readonly SourceColumns[];
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  readonly lang?: string | undefined;
}

const MOST = 50;

/** Undefined for what is no mapping; a part of it that is wrong is left out. */
export function readMapping(value: unknown): TableMapping | undefined {
  const given = fieldsOf(value);
  if (given["format"] !== MAPPING_FORMAT) return undefined;
  const { scale, column } = fieldsOf(given["precision"]);
  const known = PRECISION_SCALES.find((each) => each === scale);
  return {
    format: MAPPING_FORMAT,
    ...defined({
      shape: SHAPES.find((each) => each === given["shape"]),
      title: text(given["title"]),
      begin: text(given["begin"]),
      end: text(given["end"]),
      beginParts: partsOf(given["beginParts"]),
      endParts: partsOf(given["endParts"]),
      clock: text(given["clock"]),
      endClock: text(given["endClock"]),
      precision: known && text(column) ? { column: String(column), scale: known } : undefined,
      dateOrder: (["DMY", "MDY"] as const).find((each) => each === given["dateOrder"]),
      unixTime: (["s", "ms"] as const).find((each) => each === given["unixTime"]),
      shortYears: given["shortYears"] === true ? true : undefined,
      serialDates: given["serialDates"] === true ? true : undefined,
      wholeDays: given["wholeDays"] === true ? true : undefined,
      summary: text(given["summary"]),
      id: text(given["id"]),
      kind: text(given["kind"]),
      lang: text(given["lang"]),
    }),
    actors: list(given["actors"]).flatMap((each) => actorOf(each) ?? []),
    where: list(given["where"]).flatMap((each) => text(each) ?? []),
    sources: list(given["sources"]).flatMap((each) => sourceOf(each) ?? []),
  };
}

/** All columns that it names. */
export function columnsOf(mapping: TableMapping): readonly string[] {
  const { title, begin, end, clock, endClock, precision, summary, id, kind, lang } = mapping;
  const parts = [mapping.beginParts, mapping.endParts].flatMap((each) =>
    each === undefined ? [] : [each.year, each.month, each.day],
  );
  const sources = mapping.sources.flatMap(({ publisher, headline, url, published }) => [
    publisher,
    headline,
    url,
    published,
  ]);
  const single = [title, begin, end, clock, endClock, precision?.column, summary, id, kind, lang];
  const actors = mapping.actors.map(({ column }) => column);
  return [...single, ...parts, ...actors, ...mapping.where, ...sources].filter(
    (column) => column !== undefined,
  );
}

function partsOf(value: unknown): PartColumns | undefined {
  const { year, month, day } = fieldsOf(value);
  const column = text(year);
  return column === undefined
    ? undefined
    : { year: column, ...defined({ month: text(month), day: text(day) }) };
}

const ROLES = ["agent", "patient", "participant"] as const;

function actorOf(value: unknown): ActorColumn | undefined {
  const { column, role, separator } = fieldsOf(value);
  const name = text(column);
  const known = ROLES.find((each) => each === role);
  return name === undefined
    ? undefined
    : { column: name, ...defined({ role: known, separator: text(separator) }) };
}

function sourceOf(value: unknown): SourceColumns | undefined {
  const { publisher, headline, url, published, separator } = fieldsOf(value);
  const columns = defined({
    publisher: text(publisher),
    headline: text(headline),
    url: text(url),
    published: text(published),
  });
  return Object.keys(columns).length === 0
    ? undefined
    : { ...columns, ...defined({ separator: text(separator) }) };
}

/** Without the fields that have no value, so that it is the same after it was written as JSON. */
export function defined<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  return Object.assign(kept, Object.fromEntries(entries));
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST) : [];
}
