/** All that a reader makes of a file, with its pieces put together. */
import { expect } from "vitest";
import { guessMapping, type MappingGuess } from "#src/formats/import/guess-mapping.ts";
import type {
  Import,
  ImportedEvent,
  ImportHead,
  ImportProblem,
  ImportReading,
} from "#src/formats/import/imported.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import type { Table, TableReading, TableRow } from "#src/formats/import/table.ts";
import type { TableMapping } from "#src/formats/import/table-mapping.ts";

export interface Whole {
  readonly events: readonly ImportedEvent[];
  readonly problems: readonly ImportProblem[];
  readonly pieces: number;
  readonly head: ImportHead;
}

export function whole(file: Import): Whole {
  const events: ImportedEvent[] = [];
  const problems: ImportProblem[] = [];
  let [pieces, done] = [0, 0];
  for (const piece of file.pieces()) {
    pieces++;
    expect(piece.done).toBeGreaterThanOrEqual(done);
    done = piece.done;
    events.push(...piece.events);
    problems.push(...piece.problems);
  }
  return { events, problems, pieces, head: file.head() };
}

export function opened(reading: TableReading): Table {
  if (!reading.ok) throw new Error(`no table: ${JSON.stringify(reading.fault)}`);
  return reading.table;
}

export function imported(reading: ImportReading): Whole {
  if (!reading.ok) throw new Error(`no file: ${JSON.stringify(reading.fault)}`);
  return whole(reading.file);
}

export interface Guessed extends Whole {
  readonly guess: MappingGuess;
}

/** The events of a table as it is taken where nobody changes the proposal. */
export function guessed(reading: TableReading): Guessed {
  const table = opened(reading);
  const guess = guessMapping(table);
  return { guess, ...whole(readMapped(table, guess.mapping)) };
}

export function mapped(reading: TableReading, mapping: TableMapping): Whole {
  return whole(readMapped(opened(reading), mapping));
}

export function rowsOf(table: Table): readonly TableRow[] {
  return [...table.pieces()].flatMap(({ rows }) => rows);
}

export function cellsOf(table: Table): readonly TableRow["cells"][] {
  return rowsOf(table).map(({ cells }) => cells);
}

export function problemsOf(table: Table): readonly ImportProblem[] {
  return [...table.pieces()].flatMap(({ problems }) => problems);
}

/** What is wrong, and where, without the details. */
export function reasons(problems: readonly ImportProblem[]) {
  return problems.map(({ place, reason }) => ({ reason, ...place }));
}
