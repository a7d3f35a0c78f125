/** A table as events, by a mapping of its columns and the rules of its shape, in pieces. */
import { withoutGuard } from "../export/own-table.ts";
import { textOfCell } from "./cell-values.ts";
import type { Import, ImportedEvent, ImportPiece, ImportPlace, ImportProblem } from "./imported.ts";
import type { RowProblem } from "./mapped-date.ts";
import { idOf, rulesOf, shortSummary, type Row } from "./mapped-row.ts";
import { titledRow } from "./mapped-title.ts";
import { plainLine } from "./plain-words.ts";
import { remembered } from "./remembered.ts";
import type { Cell, Table, TablePiece, TableRow } from "./table.ts";
import { columnsOf, type TableMapping } from "./table-mapping.ts";
import { shapeOf } from "./table-shapes.ts";

/** The events of a table. Its pieces are those of the table. */
export function readMapped(table: Table, mapping: TableMapping): Import {
  const shape = shapeOf(mapping);
  const taken = new Set(lower([...columnsOf(mapping), ...(shape?.takes ?? [])]));
  const unread = table.columns.filter((column) => !taken.has(column.toLowerCase()));
  return {
    head: () => ({
      format: "table",
      unread,
      ...(shape !== undefined && { shape: shape.name, lang: shape.langOf(mapping) }),
    }),
    *pieces() {
      const read = rowReader(table.columns, mapping);
      for (const piece of table.pieces()) yield eventsOf(piece, read);
    },
  };
}

interface RowReading {
  readonly event?: ImportedEvent;
  readonly problems: readonly ImportProblem[];
}

function eventsOf(
  { rows, problems, done }: TablePiece,
  read: (row: TableRow) => RowReading,
): ImportPiece {
  const events: ImportedEvent[] = [];
  const all: ImportProblem[] = [...problems];
  for (const row of rows) {
    const reading = read(row);
    if (reading.event !== undefined) events.push(reading.event);
    for (const problem of reading.problems) all.push(problem);
  }
  return { events, problems: all, done };
}

function rowReader(columns: readonly string[], mapping: TableMapping) {
  const shape = shapeOf(mapping);
  const rules = rulesOf(mapping, shape);
  const rowOf = rowOpener(columns, shape?.isGuarded === true);
  const ids = new Set<string>();

  return ({ row: number, line, path, cells }: TableRow): RowReading => {
    const place: ImportPlace = path === undefined ? { row: number, line } : { path };
    const row = rowOf(cells);
    const { title, summary } = titledRow(rules.title(row), rules.summary(row));
    if (title === undefined) {
      return { problems: [{ place, reason: "no-title", detail: "", leftOut: true }] };
    }
    const [id, short] = [idOf(row, mapping, ids), shortSummary(summary, mapping.summary)];
    const [date, stated] = [rules.date(row), rules.sources(row)];
    const event: ImportedEvent = {
      place,
      id: id.id,
      title,
      summary: short.summary,
      edtf: date.edtf,
      dateWords: date.words,
      kind: rules.kind(row),
      lang: rules.lang(row),
      actors: rules.actors(row),
      where: rules.where(row),
      sources: stated.sources,
    };
    const problems = [id, short, date, stated].flatMap((part) =>
      part.problems.map((problem) => placed(problem, place)),
    );
    return { event, problems };
  };
}

/** Columns by their names; a shape's are known whatever their case. */
function rowOpener(columns: readonly string[], isGuarded: boolean) {
  const numbers = new Map([
    ...lower(columns).map((column, index) => [column, index] as const),
    ...columns.map((column, index) => [column, index] as const),
  ]);
  const textOf = remembered<string>(textOfCell);
  const unguarded = (cell: Cell) => (typeof cell === "string" ? withoutGuard(cell) : cell);
  return (cells: readonly Cell[]): Row => {
    const cell = (column: string) => {
      const found = cells[numbers.get(column) ?? numbers.get(column.toLowerCase()) ?? -1] ?? "";
      return isGuarded ? unguarded(found) : found;
    };
    const text = (column: string) => {
      const value = cell(column);
      return typeof value === "string" ? textOf(value) : textOfCell(value);
    };
    const written = (column: string) => {
      const value = cell(column);
      const stated = typeof value === "string" ? value : textOfCell(value);
      return /[<&]/u.test(stated) ? plainLine(stated) : stated;
    };
    return { cell, text, written };
  };
}

function lower(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

function placed({ column, ...problem }: RowProblem, place: ImportPlace): ImportProblem {
  return { ...problem, place: column === undefined ? place : { ...place, column } };
}
