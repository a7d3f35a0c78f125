/** Which column says what, by the columns' names and by what stands in them. A proposal to look at. */
import { actorRoleOf, isOfRecord, rankOf, type Role } from "./column-roles.ts";
import { orderIn } from "./column-order.ts";
import { columnSampler, type ColumnSample } from "./column-sample.ts";
import type { Table } from "./table.ts";
import {
  defined,
  MAPPING_FORMAT,
  type ActorColumn,
  type PartColumns,
  type SourceColumns,
  type TableMapping,
} from "./table-mapping.ts";
import { recogniseShape } from "./table-shapes.ts";

/** What somebody who knows the table should look at. */
export interface MappingDoubt {
  readonly what:
    /** nothing in the table says whether "03/04/2020" is in March or April, or its rows contradict each other */
    | "date-order"
    /** whole numbers stand where dates should: days as a spreadsheet counts them? */
    | "serial-dates"
    /** years have two digits: of which century? */
    | "short-years"
    /** chosen by what stands in it, not by its name */
    | "title-guessed"
    | "date-guessed"
    | "no-title"
    | "no-date";
  readonly column?: string | undefined;
  /** a cell that shows it */
  readonly example?: string | undefined;
}

export interface MappingGuess {
  readonly mapping: TableMapping;
  /** the shape's name, where the columns are known: "UCDP GED" */
  readonly shape?: string | undefined;
  readonly doubts: readonly MappingDoubt[];
}

export function guessMapping(table: Table): MappingGuess {
  const shape = recogniseShape(table.columns);
  if (shape === undefined) return guessColumns(table);
  if (shape.mapping.begin !== undefined) {
    return { mapping: shape.mapping, shape: shape.name, doubts: [] };
  }
  const guess = guessColumns(table);
  const { begin, end, precision } = guess.mapping;
  const { doubts } = guess;
  const mapping = { ...shape.mapping, ...defined({ begin, end, precision }) };
  return {
    mapping,
    shape: shape.name,
    doubts: doubts.filter(({ what }) => what === "no-date" || what === "date-guessed"),
  };
}

/** Gives each column away once, to the role whose names it fits best. */
function columnChooser(table: Table) {
  const sampler = columnSampler(table);
  const samples = table.columns.map(sampler);
  const taken = new Set<string>();
  const claim = (column: string | undefined) => {
    if (column !== undefined) taken.add(column);
    return column;
  };
  const free = () => samples.filter(({ column }) => !taken.has(column));
  const take = (role: Role, fits: (sample: ColumnSample) => boolean = () => true) => {
    const ranked = free().flatMap((sample) => {
      const rank = rankOf(role, sample.column);
      return rank === undefined || !fits(sample) ? [] : [{ rank, column: sample.column }];
    });
    return claim(ranked.toSorted((a, b) => a.rank - b.rank)[0]?.column);
  };
  return { take, claim, free, sampler };
}

type Chooser = ReturnType<typeof columnChooser>;

function guessColumns(table: Table): MappingGuess {
  const chooser = columnChooser(table);
  const dates = guessDates(chooser);
  const source = guessSource(chooser);
  const words = guessWords(chooser);
  const { take, sampler } = chooser;
  const where = (["place", "region", "country"] as const).flatMap((role) => take(role) ?? []);
  const publisher = take("publisher", ({ numbers }) => numbers < 0.5);
  const precision = take("precision", ({ precisions }) => precisions > 0.9);
  const mapping: TableMapping = {
    format: MAPPING_FORMAT,
    ...defined({
      ...words.columns,
      ...dates.columns,
      precision: precision === undefined ? undefined : precisionOf(sampler(precision)),
      id: take("id", ({ distinct }) => distinct > 0.5),
      kind: take("kind", ({ kinds }) => kinds > 0.5),
      lang: take("lang", ({ langs }) => langs > 0.9),
    }),
    actors: actorsOf(chooser.free()),
    where,
    sources: sourcesOf({ ...source, publisher }, sampler),
  };
  return withOrder(table, mapping, [...dates.doubts, ...words.doubts]);
}

interface Guessed<C> {
  readonly columns: C;
  readonly doubts: readonly MappingDoubt[];
}

type DateColumns = Pick<
  TableMapping,
  "begin" | "end" | "beginParts" | "endParts" | "clock" | "endClock" | "wholeDays" | "unixTime"
>;

function guessDates({ take, claim, free, sampler }: Chooser): Guessed<DateColumns> {
  const clock = take("clock", ({ clocks }) => clocks > 0.5);
  const endClock = take("endClock", ({ clocks }) => clocks > 0.5);
  // the day on which a source came out is not the event's
  const end = take("end", (sample) => isDated(sample, 0.3));
  const named = take("begin", (sample) => isDated(sample, 0.4));
  const parts = named === undefined ? partsOf(take, "year", "month", "day") : undefined;
  const ends = end === undefined ? partsOf(take, "endYear", "endMonth", "endDay") : undefined;
  const [beginYear, endYear] = [named, end].map((column) =>
    column !== undefined && sampler(column).isCountedYears ? { year: column } : undefined,
  );
  const columns = {
    end: endYear === undefined ? end : undefined,
    beginParts: beginYear ?? parts,
    endParts: endYear ?? ends,
    clock,
    endClock,
  };
  if (columns.beginParts !== undefined) return { columns, doubts: [] };
  if (named !== undefined) {
    const sample = sampler(named);
    const wholeDays = sample.midnights === 1 ? true : undefined;
    const unixTime = unixOf(sample);
    return {
      columns: { ...columns, begin: named, wholeDays, unixTime },
      doubts: [...serialDoubts(sample), ...shortYearDoubts(sample)],
    };
  }
  // a column of dates in words that mostly can't be read is still the one to ask about
  const begin = claim(dateByContent(free())) ?? take("begin", ({ days }) => days > 0);
  const doubt = begin === undefined ? "no-date" : "date-guessed";
  return {
    columns: { ...columns, begin },
    doubts: [{ what: doubt, ...defined({ column: begin }) }],
  };
}

function isDated(sample: ColumnSample, least: number): boolean {
  const { dates, serials, shortYears, isCountedYears } = sample;
  const isOtherwise = isCountedYears || unixOf(sample) !== undefined || shortYears > least;
  return isOtherwise || dates > least || serials > 0.9;
}

function unixOf({ seconds, milliseconds }: ColumnSample): TableMapping["unixTime"] {
  return milliseconds > 0.9 ? "ms" : seconds > 0.9 ? "s" : undefined;
}

function guessSource({ take }: Chooser): Omit<SourceColumns, "publisher" | "separator"> {
  return {
    published: take("published", ({ dates }) => dates > 0.5),
    url: take("url", ({ addresses }) => addresses > 0.3),
    headline: take("headline"),
  };
}

function guessWords({
  take,
  claim,
  free,
  sampler,
}: Chooser): Guessed<Pick<TableMapping, "title" | "summary">> {
  const named = take("title", ({ addresses, numbers }) => addresses < 0.5 && numbers < 0.9);
  const summary = take("summary");
  // the first words of a summary do, where all rows have one
  const isEnough = summary !== undefined && sampler(summary).filled > 0.95;
  const column = named ?? (isEnough ? undefined : titleByContent(free()));
  if (named !== undefined || isEnough || (summary !== undefined && column === undefined)) {
    return { columns: { title: named, summary }, doubts: [] };
  }
  const title = claim(column);
  const doubt = title === undefined ? "no-title" : "title-guessed";
  return { columns: { title, summary }, doubts: [{ what: doubt, ...defined({ column: title }) }] };
}

type Take = (role: Role) => string | undefined;

function partsOf(take: Take, years: Role, months: Role, days: Role): PartColumns | undefined {
  const year = take(years);
  if (year === undefined) return undefined;
  return { year, ...defined({ month: take(months), day: take(days) }) };
}

function precisionOf({ column, numbers }: ColumnSample): TableMapping["precision"] {
  return { column, scale: numbers > 0.9 ? "wikidata" : "words" };
}

function actorsOf(samples: readonly ColumnSample[]): readonly ActorColumn[] {
  return samples.flatMap(({ column, separator, numbers }) => {
    const actor = numbers > 0.5 ? undefined : actorRoleOf(column);
    return actor === undefined ? [] : [{ column, ...defined({ role: actor.role, separator }) }];
  });
}

function sourcesOf(
  columns: Omit<SourceColumns, "separator">,
  sampler: Chooser["sampler"],
): readonly SourceColumns[] {
  const { publisher, headline, url } = columns;
  if (publisher === undefined && headline === undefined && url === undefined) return [];
  const separator = publisher === undefined ? undefined : sampler(publisher).separator;
  return [defined({ ...columns, separator })];
}

function dateByContent(samples: readonly ColumnSample[]): string | undefined {
  const days = samples.filter(
    ({ days: share, filled, column }) => share > 0.8 && filled > 0.2 && !isOfRecord(column),
  );
  const years = samples.filter(({ dates, numbers }) => dates > 0.9 && numbers > 0.9);
  return (days[0] ?? (years.length === 1 ? years[0] : undefined))?.column;
}

/** Words of some length, mostly different ones. */
function titleByContent(samples: readonly ColumnSample[]): string | undefined {
  const wordy = samples.filter(
    ({ length, dates, addresses, numbers }) =>
      length >= 4 && dates < 0.5 && addresses < 0.5 && numbers < 0.5,
  );
  const fullest = Math.max(...wordy.map(({ filled }) => filled));
  // a row without a title is lost
  const full = wordy.filter(({ filled }) => filled >= fullest * 0.8);
  const different = full.filter(({ distinct }) => distinct > 0.3);
  const best = different.length > 0 ? different : full;
  const titles = best.filter(({ length }) => length <= 200);
  return (titles.length > 0 ? titles : best).toSorted((a, b) => b.length - a.length)[0]?.column;
}

function serialDoubts({ column, serials, example }: ColumnSample): readonly MappingDoubt[] {
  return serials > 0.9 ? [{ what: "serial-dates", column, ...defined({ example }) }] : [];
}

function shortYearDoubts({ column, shortYears, shortYear }: ColumnSample): readonly MappingDoubt[] {
  const doubt = { what: "short-years", column, ...defined({ example: shortYear }) } as const;
  return shortYears > 0.1 ? [doubt] : [];
}

function withOrder(
  table: Table,
  mapping: TableMapping,
  doubts: readonly MappingDoubt[],
): MappingGuess {
  const columns = [mapping.begin, mapping.end].filter((column) => column !== undefined);
  const { shown, example } = orderIn(table, columns);
  const [order] = shown;
  if (order !== undefined && shown.length === 1) {
    return { mapping: { ...mapping, dateOrder: order }, doubts };
  }
  if (order === undefined && example === undefined) return { mapping, doubts };
  const doubt = { what: "date-order", ...defined({ column: columns[0], example }) } as const;
  return { mapping, doubts: [...doubts, doubt] };
}
