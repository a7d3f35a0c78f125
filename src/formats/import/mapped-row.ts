/** What a row says, column by column, by its mapping; a shape's rules go before. */
import { inShort } from "#src/domain/problem.ts";
import type { Kind } from "#src/domain/vocabulary.ts";
import { isLangTag } from "../parquet/file-words.ts";
import { isEmptyCell, valuesOfCell } from "./cell-values.ts";
import type { ImportedActor } from "./imported.ts";
import { kindNamed } from "./kind-named.ts";
import { createRowDates, type RowDate, type RowProblem, type RowText } from "./mapped-date.ts";
import { nameOf, sourcesOfRow, type RowCell, type RowSources } from "./mapped-sources.ts";
import { plainWords } from "./plain-words.ts";
import { remembered } from "./remembered.ts";
import type { Cell } from "./table.ts";
import type { TableMapping } from "./table-mapping.ts";
import type { TableShape } from "./table-shape.ts";

/** An event takes in no more actors, and a summary no more letters. */
const MOST_ACTORS = 100;
const LONGEST_SUMMARY = 50_000;
const LONGEST_ID = 300;

export interface Row {
  readonly cell: RowCell;
  /** values of a list with commas between them, without the signs of a programming language */
  readonly text: RowText;
  /** as it stands in the cell: dates have brackets of their own */
  readonly written: RowText;
}

interface RowRules {
  readonly title: (row: Row) => string | undefined;
  readonly summary: (row: Row) => string | undefined;
  readonly kind: (row: Row) => Kind | undefined;
  readonly lang: (row: Row) => string | undefined;
  readonly where: (row: Row) => string | undefined;
  readonly actors: (row: Row) => readonly ImportedActor[];
  readonly date: (row: Row) => RowDate;
  readonly sources: (row: Row) => RowSources;
}

export function rulesOf(mapping: TableMapping, shape: TableShape | undefined): RowRules {
  const { title, summary, kind, lang } = mapping;
  const words = (column: string | undefined) =>
    column === undefined ? () => undefined : ({ text }: Row) => plain(text(column));
  const ownTitle = words(title);
  const ownSummary = words(summary);
  const { actors, sources } = shape ?? {};
  const dateOf = createRowDates(mapping);
  return {
    title: (row) => plain(shape?.title?.(row.text)) ?? ownTitle(row),
    summary: (row) => plain(shape?.summary?.(row.text)) ?? ownSummary(row),
    kind: (row) => shape?.kind?.(row.text) ?? kindOf(row.text, kind),
    lang: (row) => shape?.langOf(mapping) ?? langOf(row.text, lang),
    where: ({ cell }) => whereOf(cell, mapping),
    actors: actors ? ({ text }) => actors(text) : actorReader(mapping),
    date: (row) => shape?.date?.(row.text, mapping) ?? dateOf(row.written),
    sources: sources
      ? ({ text }) => ({ sources: sources(text), problems: [] })
      : ({ cell }) => sourcesOfRow(cell, mapping),
  };
}

function plain(text: string | undefined): string | undefined {
  const words = text === undefined ? "" : plainWords(text);
  return isEmptyCell(words) ? undefined : words;
}

/** As much of it as a page shows, and a problem where that isn't all. */
export function shortSummary(
  summary: string | undefined,
  column: string | undefined,
): { readonly summary: string | undefined; readonly problems: readonly RowProblem[] } {
  if (summary === undefined || summary.length <= LONGEST_SUMMARY) return { summary, problems: [] };
  const detail = `${summary.length} > ${LONGEST_SUMMARY}`;
  return {
    summary: `${summary.slice(0, LONGEST_SUMMARY - 1).replace(/[\ud800-\udbff]$/u, "")}…`,
    problems: [{ reason: "too-much", detail, leftOut: false, column }],
  };
}

function kindOf(text: RowText, column: string | undefined): Kind | undefined {
  return column === undefined ? undefined : kindNamed(text(column));
}

function langOf(text: RowText, column: string | undefined): string | undefined {
  const tag = column === undefined ? "" : text(column).trim();
  return tag !== "" && isLangTag(tag) ? tag : undefined;
}

/** The first event with an id has it. */
export function idOf(
  { text }: Row,
  { id: column }: TableMapping,
  ids: Set<string>,
): { readonly id?: string; readonly problems: readonly RowProblem[] } {
  const id = column === undefined ? "" : text(column).trim().slice(0, LONGEST_ID);
  if (isEmptyCell(id)) return { problems: [] };
  if (ids.has(id)) {
    const problem = {
      reason: "duplicate-id",
      detail: inShort(id),
      leftOut: false,
      column,
    } as const;
    return { problems: [problem] };
  }
  ids.add(id);
  return { id, problems: [] };
}

function actorReader({ actors }: TableMapping): (row: Row) => readonly ImportedActor[] {
  const columns = actors.map(({ column, role, separator }) => {
    const namedIn = (value: Cell): readonly ImportedActor[] =>
      valuesOfCell(value, separator)
        .map(nameOf)
        .filter((name) => name !== undefined)
        .map((name) => ({ name, role }));
    const namedInText = remembered(namedIn);
    return (cell: RowCell) => {
      const value = cell(column);
      return typeof value === "string" ? namedInText(value) : namedIn(value);
    };
  });
  return ({ cell }) => columns.flatMap((named) => named(cell)).slice(0, MOST_ACTORS);
}

/** "Birmingham, Alabama": no part twice. */
function whereOf(cell: RowCell, { where }: TableMapping): string | undefined {
  if (where.length === 0) return undefined;
  const parts = where.flatMap((column) => nameOf(valuesOfCell(cell(column)).join(", ")) ?? []);
  return parts.length === 0 ? undefined : [...new Set(parts)].join(", ");
}
