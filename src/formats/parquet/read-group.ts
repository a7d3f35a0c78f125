/** The columns of the timeline for one group of rows. */
import type { Compressors } from "hyparquet";
import { PLACE_LAYERS, type Columns, type Lists } from "#src/archive/columns.ts";
import { boundsOfEdtf } from "#src/domain/edtf-bounds.ts";
import type { Bounds } from "#src/domain/bounds.ts";
import { KINDS, SAYINGS } from "#src/domain/vocabulary.ts";
import { dateLeaves, type DayColumn, type FoundColumns } from "./find-columns.ts";
import type { Leaf } from "./footer.ts";
import { DamagedError } from "./hybrid.ts";
import { createInterned, type Interned } from "./intern.ts";
import { OWN_SPEAKER, type NameBook } from "./name-book.ts";
import type { ProblemBook } from "./problem-book.ts";
import { NOTHING, readCodeLists, readCodes, readNumbers } from "./read-column.ts";
import type { ChunkBytes, CodeLists } from "./read-column.ts";
import { placesOfBounds, placesOfSpans, placesOfTexts, type RowPlaces } from "./row-places.ts";

const OTHER = KINDS.indexOf("other");
const STATED = SAYINGS.indexOf("stated");
const REPORTED = SAYINGS.indexOf("reported");
/** No number of a way of saying: the column doesn't tell. */
const UNSAID = 255;
const BY_TEXT = PLACE_LAYERS.indexOf("text");
/** Texts of a column that are kept; others come again too seldom to be worth their memory. */
const MOST_TEXTS = 50_000;

/** What is kept from group to group: strings that come again are looked at once. */
export interface GroupReader {
  /** throws what makes a date unreadable; other columns that are damaged are left out and noted */
  readonly read: (group: GroupBytes) => Columns;
}

export interface GroupBytes {
  readonly firstRow: number;
  readonly rows: number;
  /** bytes of all that was read of it */
  readonly length: number;
  readonly compressors: Compressors | undefined;
  /** undefined where the file has no place for it */
  readonly bytesOf: (leaf: Leaf) => Omit<ChunkBytes, "rows" | "compressors"> | undefined;
}

export function createGroupReader(
  found: FoundColumns,
  book: NameBook,
  problems: ProblemBook,
): GroupReader {
  const dates = forgetful((edtf) => boundsOfEdtf(edtf));
  const kinds = forgetful((text) => numberIn(KINDS, text, OTHER));
  const sayings = forgetful((text) => numberIn(SAYINGS, text, UNSAID));
  const layers = forgetful((text) => numberIn(PLACE_LAYERS, text, BY_TEXT));
  const actors = forgetful(book.actor);
  const sources = forgetful(book.source);
  const speakers = forgetful(book.speaker);
  const dateName = dateLeaves(found.dates)[0]?.name ?? "";

  return {
    read: (group) => {
      const { rows, firstRow } = group;
      const places = placesOf(group, found, dates());
      if (places.bad > 0) problems.note("bad-date", dateName, places.bad);
      const lesser = <T>(leaf: Leaf | undefined, read: (from: ChunkBytes) => T): T | undefined => {
        try {
          return leaf === undefined ? undefined : read(needed(group, leaf));
        } catch {
          problems.note("bad-value", leaf?.name ?? "", rows);
          return undefined;
        }
      };
      const codes = (leaf: Leaf | undefined, words: Texts<number>, missing: number) =>
        numbersByCode(
          lesser(leaf, (from) => readCodes(from, words.interned)),
          words.values,
          rows,
          missing,
        );
      const lists = (leaf: Leaf | undefined, words: Texts<number>, missing?: number) =>
        listsByCode(
          lesser(leaf, (from) => readCodeLists(from, words.interned)),
          words.values,
          rows,
          missing,
        );
      const layer = codes(found.layer, layers(), BY_TEXT);
      for (let row = 0; row < rows; row += 1) {
        // "none" is said by the bounds
        layer[row] = places.placed[row] === 1 ? layer[row] || BY_TEXT : 0;
      }
      const said = lists(found.speakers, speakers(), OWN_SPEAKER);
      return {
        count: rows,
        beginEarliest: places.beginEarliest,
        beginLatest: places.beginLatest,
        endEarliest: places.endEarliest,
        endLatest: places.endLatest,
        layer,
        kind: codes(found.kind, kinds(), OTHER),
        saying: sayingsBy(said, codes(found.saying, sayings(), UNSAID)),
        actors: lists(found.actors, actors()),
        sources: lists(found.sources, sources()),
        speakers: said,
        row: Uint32Array.from({ length: rows }, (_, n) => firstRow + n),
      };
    },
  };
}

/** Where nothing says how, it is stated by the source itself, and reported from all others. */
function sayingsBy({ offsets, values }: Lists, sayings: Uint8Array): Uint8Array {
  return sayings.map((saying, row) => {
    if (saying !== UNSAID) return saying;
    const speakers = values.subarray(offsets[row], offsets[row + 1]);
    return speakers.length === 0 || speakers.includes(OWN_SPEAKER) ? STATED : REPORTED;
  });
}

/** What the strings of a column stand for, by their numbers. */
interface Texts<T> {
  readonly interned: Interned;
  readonly values: readonly T[];
}

/** To be asked for at the begin of a group: when there are too many, it begins anew. */
function forgetful<T>(valueOf: (text: string) => T): () => Texts<T> {
  let texts = createTexts(valueOf);
  return () => {
    if (texts.interned.size() > MOST_TEXTS) texts = createTexts(valueOf);
    return texts;
  };
}

function createTexts<T>(valueOf: (text: string) => T): Texts<T> {
  const values: T[] = [];
  const interned = createInterned((text, code) => {
    values[code] = valueOf(text);
  });
  return { interned, values };
}

function needed(group: GroupBytes, leaf: Leaf): ChunkBytes {
  const bytes = group.bytesOf(leaf);
  if (bytes === undefined) throw new DamagedError(`no ${leaf.name}`);
  return { ...bytes, rows: group.rows, compressors: group.compressors };
}

function placesOf(
  group: GroupBytes,
  { dates }: FoundColumns,
  texts: Texts<Bounds | undefined>,
): RowPlaces {
  const { rows } = group;
  const days = (column: DayColumn | undefined) =>
    column && readNumbers(needed(group, column.leaf), column.clock);
  switch (dates.by) {
    case "bounds":
      return placesOfBounds(rows, {
        beginEarliest: days(dates.beginEarliest),
        beginLatest: days(dates.beginLatest),
        endEarliest: days(dates.endEarliest),
        endLatest: days(dates.endLatest),
      });
    case "span": {
      const begin = readNumbers(needed(group, dates.begin.leaf), dates.begin.clock);
      return placesOfSpans(rows, begin, days(dates.end));
    }
    case "edtf": {
      const codes = readCodes(needed(group, dates.edtf), texts.interned);
      return placesOfTexts(codes, texts.values);
    }
  }
}

function numberIn(words: readonly string[], text: string, otherwise: number): number {
  const number = words.indexOf(text);
  return number < 0 ? otherwise : number;
}

function numbersByCode(
  codes: Int32Array | undefined,
  values: readonly number[],
  rows: number,
  missing: number,
): Uint8Array {
  const numbers = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const code = codes?.[row] ?? NOTHING;
    numbers[row] = code === NOTHING ? missing : (values[code] ?? missing);
  }
  return numbers;
}

/** Each number once in a list, in the order of the file; `missing` for rows that say nothing. */
function listsByCode(
  lists: CodeLists | undefined,
  values: readonly number[],
  rows: number,
  missing: number | undefined,
): Lists {
  const offsets = new Uint32Array(rows + 1);
  const all = new Uint32Array((lists?.codes.length ?? 0) + (missing === undefined ? 0 : rows));
  const seen = new Int32Array(largestOf(values) + 1).fill(-1);
  let count = 0;
  const add = (row: number, value: number | undefined) => {
    if (value === undefined || value < 0 || seen[value] === row) return;
    seen[value] = row;
    all[count] = value;
    count += 1;
  };
  for (let row = 0; row < rows; row += 1) {
    offsets[row] = count;
    if (lists === undefined || lists.absent[row] === 1) add(row, missing);
    else {
      const to = lists.offsets[row + 1] ?? 0;
      for (let at = lists.offsets[row] ?? 0; at < to; at += 1)
        add(row, values[lists.codes[at] ?? 0]);
    }
  }
  offsets[rows] = count;
  return { offsets, values: all.slice(0, count) };
}

function largestOf(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}
