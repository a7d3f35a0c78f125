/** What is shown of a file before anything of it is kept. */
import type {
  Import,
  ImportedEvent,
  ImportPlace,
  ImportProblem,
} from "#src/formats/import/imported.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import { shapeOf } from "#src/formats/import/table-shapes.ts";
import type { Table, TableRow } from "#src/formats/import/table.ts";
import type { TableMapping } from "#src/formats/import/table-mapping.ts";
import { FIRST } from "./import-protocol.ts";
import type { Looked, LookedAt, ReadingChoices, Refused } from "./import-protocol.ts";
import type { OpenedFile } from "./opened-file.ts";

export function lookAt(opened: OpenedFile, choices: ReadingChoices): Looked | Refused {
  switch (opened.is) {
    case "refused":
      return { ok: false, fault: opened.fault };
    case "parquet": {
      const { title, events } = opened;
      return { ok: true, format: "parquet", title, count: events, first: [] };
    }
    case "records": {
      const { title, events } = opened.dataset;
      return { ok: true, format: "dateline", title, count: events.length, first: [] };
    }
    case "table":
      return tableLookedAt(opened, choices);
    case "events": {
      const { format, count, encoding, file } = opened;
      const { title, lang } = file.head();
      return {
        ok: true,
        format,
        lang,
        count,
        encoding,
        title: title === undefined ? undefined : { [lang ?? "und"]: title },
        first: firstOf(file),
      };
    }
  }
}

function tableLookedAt(
  { format, table, guess, rows, encoding }: Extract<OpenedFile, { readonly is: "table" }>,
  choices: ReadingChoices,
): Looked {
  const mapping = choices.mapping ?? guess.mapping;
  const { columns, hasHeader } = table;
  const shape = shapeOf(mapping);
  return {
    ok: true,
    format,
    shape: shape?.name,
    lang: shape?.langOf(mapping),
    count: rows,
    encoding,
    table: { columns, hasHeader, mapping, guess: guess.mapping, doubts: guess.doubts },
    first: rowsAsRead(table, mapping),
  };
}

/** The first rows, each with what the mapping makes of it. */
function rowsAsRead(table: Table, mapping: TableMapping): readonly LookedAt[] {
  const rows = table.sample.slice(0, FIRST);
  const head = { ...table, pieces: () => [{ rows, problems: [], done: 1 }] };
  const { events, problems } = read(readMapped(head, mapping));
  return rows.map((row) => ({
    event: events.find(({ place }) => isOf(place, row)),
    problems: problems.filter(({ place }) => isOf(place, row)),
    cells: row.cells.map((cell) => (typeof cell === "string" ? cell : cell.join(", "))),
  }));
}

function isOf(place: ImportPlace, { row, path }: TableRow): boolean {
  return path === undefined ? place.row === row : place.path === path;
}

function firstOf(file: Import): readonly LookedAt[] {
  const { events, problems } = read(file);
  return events.slice(0, FIRST).map((event) => ({
    event,
    problems: problems.filter(({ place }) => samePlace(place, event.place)),
  }));
}

function samePlace(a: ImportPlace, b: ImportPlace): boolean {
  return a.path === b.path && a.row === b.row && a.line === b.line;
}

function read(file: Import): {
  readonly events: readonly ImportedEvent[];
  readonly problems: readonly ImportProblem[];
} {
  const pieces = [...file.pieces()];
  return {
    events: pieces.flatMap(({ events }) => events),
    problems: pieces.flatMap(({ problems }) => problems),
  };
}
