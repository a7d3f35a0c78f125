/** One column of one group of rows as a typed array: days, numbers for strings, or lists of them. */
import type { Compressors } from "hyparquet";
import type { Chunk, Leaf } from "./footer.ts";
import { DamagedError } from "./hybrid.ts";
import type { Interned } from "./intern.ts";
import { pagesOf, type DataPage } from "./pages.ts";
import { indexesOf, isByDictionary, numbersOf, stringsOf, type Clock } from "./values.ts";

/** What stands for no value: no day and no number of a string is as small. */
export const NOTHING = -2_147_483_648;

export interface ChunkBytes {
  readonly chunk: Chunk;
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly compressors: Compressors | undefined;
}

/** Days, or whole numbers; `NOTHING` where there is none. */
export function readNumbers(from: ChunkBytes, clock: Clock): Int32Array {
  const width = widthOf(from.chunk.leaf);
  let dictionary: Int32Array = new Int32Array();
  const numbers = roomFor(from);
  readFlat(from, numbers, {
    dictionary: ({ values, count }) => {
      dictionary = numbersOf(values, "PLAIN", count, clock, width);
    },
    valuesOf: (page) =>
      isByDictionary(page.encoding)
        ? lookedUp(indexesOf(page, dictionary.length), dictionary)
        : numbersOf(page.values, page.encoding, page.present, clock, width),
  });
  return numbers;
}

/** A damaged file may claim any number of rows: the column has to agree before memory is taken for them. */
function roomFor({ chunk, rows }: ChunkBytes): Int32Array {
  if (Number(chunk.meta.num_values) !== rows) throw new DamagedError(`not ${rows} values`);
  return new Int32Array(rows);
}

function widthOf({ element }: Leaf): 4 | 8 | 12 {
  if (element.type === "INT32") return 4;
  return element.type === "INT64" ? 8 : 12;
}

/** Numbers of the strings; `NOTHING` where there is none. */
export function readCodes(from: ChunkBytes, interned: Interned): Int32Array {
  const codes = roomFor(from);
  readFlat(from, codes, codesBy(interned));
  return codes;
}

export interface CodeLists {
  readonly offsets: Uint32Array;
  readonly codes: Int32Array;
  /** 1 where there is no list, which is something else than an empty one */
  readonly absent: Uint8Array;
}

/** Lists of numbers of strings, and of a column of single strings lists of one. */
export function readCodeLists(from: ChunkBytes, interned: Interned): CodeLists {
  const { chunk, rows } = from;
  const by = codesBy(interned);
  if (Number(chunk.meta.num_values) < rows) throw new DamagedError(`not ${rows} lists`);
  const lists = {
    offsets: new Uint32Array(rows + 1),
    absent: new Uint8Array(rows),
    codes: new Int32Array(rows * 2),
    row: -1,
    count: 0,
  };
  for (const page of pagesOf(from.bytes, chunk, from.compressors)) {
    if (page.kind === "dictionary") by.dictionary(page);
    else addLists(lists, page, by.valuesOf(page), chunk.leaf);
  }
  const { offsets, absent, codes, row, count } = lists;
  if (row !== rows - 1) throw new DamagedError(`${row + 1} lists for ${rows} rows`);
  offsets[rows] = count;
  return { offsets, codes: codes.subarray(0, count), absent };
}

interface GrowingLists {
  readonly offsets: Uint32Array;
  readonly absent: Uint8Array;
  codes: Int32Array<ArrayBuffer>;
  row: number;
  count: number;
}

/** A list may go on in the next page. */
function addLists(
  lists: GrowingLists,
  { definition, repetition, entries, present }: DataPage,
  values: Int32Array,
  { maxDefinition, optional }: Leaf,
): void {
  lists.codes = withRoom(lists.codes, lists.count + present);
  const { offsets, absent, codes } = lists;
  let { row, count } = lists;
  for (let n = 0, value = 0; n < entries; n += 1) {
    if (repetition === undefined || repetition[n] === 0) {
      row += 1;
      offsets[row] = count;
    }
    const level = definition === undefined ? maxDefinition : definition[n];
    if (level === maxDefinition) {
      codes[count] = values[value] ?? 0;
      count += 1;
      value += 1;
    } else if (level === 0 && optional) absent[row] = 1;
  }
  lists.row = row;
  lists.count = count;
}

function withRoom(codes: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (codes.length >= length) return codes;
  const wider = new Int32Array(Math.max(length, codes.length * 2));
  wider.set(codes);
  return wider;
}

interface Decoding {
  readonly dictionary: (page: { readonly values: Uint8Array; readonly count: number }) => void;
  readonly valuesOf: (page: DataPage) => Int32Array;
}

function codesBy(interned: Interned): Decoding {
  let dictionary: Int32Array = new Int32Array();
  const codesOf = (values: Uint8Array, encoding: DataPage["encoding"], count: number) => {
    const { bytes, starts, ends } = stringsOf(values, encoding, count);
    const codes = new Int32Array(count);
    for (let n = 0; n < count; n += 1) {
      codes[n] = interned.codeOf(bytes, starts[n] ?? 0, ends[n] ?? 0);
    }
    return codes;
  };
  return {
    dictionary: ({ values, count }) => {
      dictionary = codesOf(values, "PLAIN", count);
    },
    valuesOf: (page) => {
      if (!isByDictionary(page.encoding)) return codesOf(page.values, page.encoding, page.present);
      return lookedUp(indexesOf(page, dictionary.length), dictionary);
    },
  };
}

function lookedUp(indexes: Uint32Array, dictionary: Int32Array): Int32Array {
  const values = new Int32Array(indexes.length);
  for (let n = 0; n < indexes.length; n += 1) values[n] = dictionary[indexes[n] ?? 0] ?? 0;
  return values;
}

/** Of a column without lists: one value or none for each row. */
function readFlat(from: ChunkBytes, out: Int32Array, { dictionary, valuesOf }: Decoding): void {
  const { maxDefinition } = from.chunk.leaf;
  let row = 0;
  for (const page of pagesOf(from.bytes, from.chunk, from.compressors)) {
    if (page.kind === "dictionary") {
      dictionary(page);
      continue;
    }
    if (row + page.entries > out.length) throw new DamagedError("more values than rows");
    const values = valuesOf(page);
    const { definition } = page;
    if (definition === undefined) out.set(values, row);
    else {
      for (let n = 0, value = 0; n < page.entries; n += 1) {
        const there = definition[n] === maxDefinition;
        out[row + n] = there ? (values[value] ?? 0) : NOTHING;
        if (there) value += 1;
      }
    }
    row += page.entries;
  }
  if (row !== out.length) throw new DamagedError(`${row} values for ${out.length} rows`);
}
