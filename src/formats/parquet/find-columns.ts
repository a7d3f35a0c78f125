/** Which of the columns that we know a file has, and whether they hold what they should. */
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import type { Leaf } from "./footer.ts";
import { isLangTag } from "./file-words.ts";
import type { ProblemBook } from "./problem-book.ts";
import type { Clock } from "./values.ts";

export interface DayColumn {
  readonly leaf: Leaf;
  readonly clock: Clock;
}

export type DateColumns =
  | {
      readonly by: "bounds";
      readonly beginEarliest: DayColumn | undefined;
      readonly beginLatest: DayColumn | undefined;
      readonly endEarliest: DayColumn | undefined;
      readonly endLatest: DayColumn | undefined;
    }
  | {
      readonly by: "span";
      readonly begin: DayColumn;
      readonly end: DayColumn | undefined;
    }
  | { readonly by: "edtf"; readonly edtf: Leaf };

export interface LangColumn {
  readonly lang: string;
  readonly leaf: Leaf;
}

export interface FoundColumns {
  readonly dates: DateColumns;
  readonly layer: Leaf | undefined;
  readonly kind: Leaf | undefined;
  readonly saying: Leaf | undefined;
  readonly actors: Leaf | undefined;
  readonly sources: Leaf | undefined;
  readonly speakers: Leaf | undefined;
  // ----- of single events only ----- //
  readonly id: Leaf | undefined;
  readonly titles: readonly LangColumn[];
  readonly labels: readonly LangColumn[];
  readonly summaries: readonly LangColumn[];
  readonly places: readonly LangColumn[];
  readonly roles: Leaf | undefined;
  readonly edtf: Leaf | undefined;
  readonly passages: DayColumn | undefined;
  readonly url: Leaf | undefined;
  readonly detail: Leaf | undefined;
}

/** Throws `ArchiveFaultError` where there is no title or no date; other columns are left out. */
export function findColumns(
  leaves: readonly Leaf[],
  lang: string,
  problems: ProblemBook,
): FoundColumns {
  const byName = new Map<string, Leaf>();
  for (const leaf of leaves) if (!byName.has(leaf.name)) byName.set(leaf.name, leaf);
  const wrong = ({ name }: Leaf) => problems.note("column-type", name, 0);
  const kept = (name: string, isRight: (leaf: Leaf) => boolean): Leaf | undefined => {
    const leaf = byName.get(name);
    if (leaf === undefined || isRight(leaf)) return leaf;
    wrong(leaf);
    return undefined;
  };
  const numbers = (name: string, clockOf: (leaf: Leaf) => Clock | undefined) => {
    const leaf = byName.get(name);
    const clock = leaf && clockOf(leaf);
    if (leaf !== undefined && clock === undefined) wrong(leaf);
    return leaf === undefined || clock === undefined ? undefined : { leaf, clock };
  };
  const inLangs = (name: string): readonly LangColumn[] => {
    const found = new Map<string, Leaf>();
    for (const leaf of byName.values()) {
      const tag = langOf(leaf.name, name, lang);
      if (tag === undefined) continue;
      if (!isString(leaf)) wrong(leaf);
      else if (!found.has(tag) || leaf.name !== name) found.set(tag, leaf);
    }
    return [...found].map(([tag, leaf]) => ({ lang: tag, leaf }));
  };
  const edtf = kept("edtf", isString);
  const titles = inLangs("title");
  if (titles.length === 0) throw missing("title");
  return {
    dates: datesOf((name) => numbers(name, clockOfDays), edtf),
    layer: kept("layer", isString),
    kind: kept("kind", isString),
    saying: kept("saying", isString),
    actors: kept("actors", isStrings),
    sources: kept("sources", isStrings) ?? kept("source", isStrings),
    speakers: kept("speakers", isStrings),
    id: kept("id", isString),
    titles,
    labels: inLangs("label"),
    summaries: inLangs("summary"),
    places: inLangs("place"),
    roles: kept("roles", isString),
    edtf,
    passages: numbers("passages", clockOfIntegers),
    url: kept("url", isString),
    detail: kept("detail", isString),
  };
}

function datesOf(
  days: (name: string) => DayColumn | undefined,
  edtf: Leaf | undefined,
): DateColumns {
  const bounds = {
    beginEarliest: days("begin_earliest"),
    beginLatest: days("begin_latest"),
    endEarliest: days("end_earliest"),
    endLatest: days("end_latest"),
  };
  if (Object.values(bounds).some((column) => column !== undefined)) {
    return { by: "bounds", ...bounds };
  }
  const begin = days("begin");
  if (begin !== undefined) return { by: "span", begin, end: days("end") };
  if (edtf !== undefined) return { by: "edtf", edtf };
  throw missing("begin");
}

/** Columns that are read before anything is shown. */
export function timelineLeaves(found: FoundColumns): readonly Leaf[] {
  const { dates, layer, kind, saying, actors, sources, speakers } = found;
  return [...dateLeaves(dates), layer, kind, saying, actors, sources, speakers].filter(
    (leaf) => leaf !== undefined,
  );
}

/** Columns that are read for single events. */
export function textLeaves(found: FoundColumns): readonly Leaf[] {
  const { id, titles, labels, summaries, places, roles, edtf, passages, url, detail } = found;
  const inLangs = [...titles, ...labels, ...summaries, ...places].map(({ leaf }) => leaf);
  return [id, edtf, passages?.leaf, roles, url, detail, ...inLangs].filter(
    (leaf) => leaf !== undefined,
  );
}

export function dateLeaves(dates: DateColumns): readonly Leaf[] {
  if (dates.by === "edtf") return [dates.edtf];
  const columns =
    dates.by === "span"
      ? [dates.begin, dates.end]
      : [dates.beginEarliest, dates.beginLatest, dates.endEarliest, dates.endLatest];
  return columns.flatMap((column) => column?.leaf ?? []);
}

function langOf(column: string, name: string, lang: string): string | undefined {
  if (column === name) return lang;
  if (!column.startsWith(`${name}_`)) return undefined;
  const tag = column.slice(name.length + 1).replaceAll("_", "-");
  return isLangTag(tag) ? tag : undefined;
}

function isString(leaf: Leaf): boolean {
  return isStrings(leaf) && leaf.maxRepetition === 0;
}

/** Lists of strings, or single ones. */
function isStrings({ element, alone, maxRepetition }: Leaf): boolean {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (!alone || maxRepetition > 1 || type !== "BYTE_ARRAY") return false;
  return converted !== "DECIMAL" && converted !== "BSON" && logical?.type !== "DECIMAL";
}

function clockOfDays({ element, alone, maxRepetition }: Leaf): Clock | undefined {
  if (!alone || maxRepetition > 0) return undefined;
  const { type, converted_type: converted, logical_type: logical } = element;
  if (type === "INT96") return "int96";
  const isDate = converted === "DATE" || logical?.type === "DATE";
  if (type === "INT32") return isDate ? "days" : undefined;
  return type === "INT64" ? clockOfInstants(element) : undefined;
}

function clockOfInstants({
  converted_type: converted,
  logical_type: logical,
}: Leaf["element"]): Clock | undefined {
  if (logical?.type === "TIMESTAMP") return CLOCKS[logical.unit];
  if (converted === "TIMESTAMP_MILLIS") return "milliseconds";
  return converted === "TIMESTAMP_MICROS" ? "microseconds" : undefined;
}

const CLOCKS = {
  MILLIS: "milliseconds",
  MICROS: "microseconds",
  NANOS: "nanoseconds",
} as const;

function clockOfIntegers({ element, alone, maxRepetition }: Leaf): Clock | undefined {
  const { type, converted_type: converted, logical_type: logical } = element;
  const whole = type === "INT32" || type === "INT64";
  const plain = converted === undefined || /^U?INT_/u.test(converted);
  const count = plain && (logical === undefined || logical.type === "INTEGER");
  return alone && maxRepetition === 0 && whole && count ? "integers" : undefined;
}

function missing(column: string): ArchiveFaultError {
  return new ArchiveFaultError({ kind: "columns", detail: column });
}
