/** The names of several files as one list: who has one id is one. */
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import type { Columns, Lists, Names, SourceName } from "#src/archive/columns.ts";
import type { Actor } from "#src/domain/model.ts";

export interface MergedNames {
  readonly names: () => Names;
  /** columns of a file with the numbers and rows of the whole */
  readonly columns: (
    from: { readonly number: number; readonly file: ArchiveFile; readonly firstRow: number },
    columns: Columns,
  ) => Columns;
}

export function createMergedNames(): MergedNames {
  const actors: Actor[] = [];
  const sides: string[] = [];
  const sources: SourceName[] = [];
  const speakers: string[] = [];
  const known = {
    actors: new Map<string, number>(),
    sources: new Map<string, number>(),
    speakers: new Map<string, number>(),
  };
  const numbers = new Map<number, { actors: number[]; sources: number[]; speakers: number[] }>();

  /** Names are added while a file is read: those that are new get their numbers. */
  const numbersOf = (number: number, names: Names) => {
    const own = numbers.get(number) ?? { actors: [], sources: [], speakers: [] };
    numbers.set(number, own);
    extend(own.actors, names.actors, ({ id }) => id, known.actors, actors);
    extend(own.sources, names.sources, ({ id }) => id, known.sources, sources);
    extend(own.speakers, names.speakers, (id) => id, known.speakers, speakers);
    for (const side of names.sides) if (!sides.includes(side)) sides.push(side);
    return own;
  };

  return {
    names: () => ({ actors, sides, sources, speakers }),
    columns: ({ number, file, firstRow }, columns) => {
      const own = numbersOf(number, file.names());
      return {
        ...columns,
        actors: renumbered(columns.actors, own.actors),
        sources: renumbered(columns.sources, own.sources),
        speakers: renumbered(columns.speakers, own.speakers),
        row: columns.row.map((row) => row + firstRow),
      };
    },
  };
}

function extend<T>(
  numbers: number[],
  names: readonly T[],
  idOf: (name: T) => string,
  known: Map<string, number>,
  all: T[],
): void {
  for (const name of names.slice(numbers.length)) {
    const id = idOf(name);
    const number = known.get(id) ?? all.push(name) - 1;
    known.set(id, number);
    numbers.push(number);
  }
}

function renumbered({ offsets, values }: Lists, numbers: readonly number[]): Lists {
  return { offsets, values: values.map((value) => numbers[value] ?? value) };
}
