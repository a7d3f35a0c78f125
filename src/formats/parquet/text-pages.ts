/**
 * Single values of columns, wherever their rows lie: only the pages that hold them are read, where the
 * file tells of its pages, else all of the column in their group of rows. The last ones are kept.
 */
import type { Compressors } from "hyparquet";
import type { Strings } from "./delta.ts";
import { stringsIn, textAt } from "./each-string.ts";
import type { Chunk, Footer, Leaf } from "./footer.ts";
import { DamagedError } from "./hybrid.ts";
import type { NoteLost } from "./lost-texts.ts";
import { createPagePlaces, type PagePlace } from "./page-places.ts";
import { pagesOf, type DataPage, type DictionaryPage, type Page } from "./pages.ts";
import { readRanges, type RangedBytes } from "./ranged-bytes.ts";
import { indexesOf, isByDictionary, numbersOf, stringsOf } from "./values.ts";

export interface TextReader {
  /** one list for each column, in the order of the rows; `undefined` where there is nothing */
  readonly read: (
    leaves: readonly Leaf[],
    rows: readonly number[],
    signal?: AbortSignal,
  ) => Promise<readonly (readonly (string | undefined)[])[]>;
}

/** Bytes that are kept of what was read. */
const MOST_KEPT = 16_777_216;
/** Bytes of one column in one group where its pages can't be read apart: a few could claim any number. */
const MOST_AT_ONCE = 536_870_912;

/** The rows of one page, or of a whole column in its group. */
interface Rows {
  readonly size: number;
  /** counted from the begin of the group */
  readonly textOf: (row: number) => string | undefined;
}

export function createTextReader(
  bytes: RangedBytes,
  { groups }: Footer,
  compressors: Compressors | undefined,
  noteLost: NoteLost,
): TextReader {
  const kept = new Map<string, Rows>();
  let keptBytes = 0;
  const places = createPagePlaces(bytes, groups, noteLost);

  const keep = (key: string, rows: Rows) => {
    kept.set(key, rows);
    keptBytes += rows.size;
    for (const [oldest, { size }] of kept) {
      if (keptBytes <= MOST_KEPT || oldest === key) break;
      kept.delete(oldest);
      keptBytes -= size;
    }
  };

  return {
    read: async (leaves, rows, signal) => {
      const pageOf = await places.of(leaves, rows, signal);
      const found = leaves.map((leaf) => rows.map((row) => pageOf(leaf, row)));
      const missing = new Map<string, PagePlace>();
      const at = new Map<string, Rows>();
      for (const place of found.flat()) {
        const known = place && kept.get(place.page.key);
        if (place === undefined) continue;
        if (known === undefined) missing.set(place.page.key, place.page);
        else at.set(place.page.key, known);
      }
      const pages = [...missing.values()];
      const ranges = pages.flatMap((page) => [page, page.dictionary ?? { from: 4, to: 4 }]);
      const read = await readRanges(bytes, ranges, signal);
      for (const [n, page] of pages.entries()) {
        const decoded = rowsOf(page, read[n * 2], read[n * 2 + 1], compressors, noteLost);
        at.set(page.key, decoded);
        keep(page.key, decoded);
      }
      return found.map((column) =>
        column.map((place) => place && at.get(place.page.key)?.textOf(place.row)),
      );
    },
  };
}

/** What can't be read has no text, and is noted. */
function rowsOf(
  page: PagePlace,
  bytes: Uint8Array | undefined,
  dictionary: Uint8Array | undefined,
  compressors: Compressors | undefined,
  noteLost: NoteLost,
): Rows {
  const { chunk } = page;
  const parts: (Texts & { readonly first: number; readonly count: number })[] = [];
  let size = 0;
  let first = page.firstRow;
  let words: Dictionary | undefined;
  try {
    for (const part of pagesOfAll([dictionary, bytes], chunk, compressors)) {
      size += part.values.length;
      if (part.kind === "dictionary") {
        words = dictionaryOf(chunk.leaf, part);
        continue;
      }
      const texts = textsOf(part, words, chunk.leaf);
      size += texts.size + part.entries * 12;
      if (size > MOST_AT_ONCE) throw new DamagedError(`texts of ${size} bytes`);
      parts.push({ first, count: part.entries, ...texts });
      first += part.entries;
    }
  } catch {
    // what was read before the damage is right
    size += 1;
  }
  noteLost(chunk.leaf, page.group, page.endRow - first);
  return {
    size,
    textOf: (row) => {
      const part = parts.find((each) => row >= each.first && row < each.first + each.count);
      return part?.textOf(row - part.first);
    },
  };
}

function* pagesOfAll(
  pieces: readonly (Uint8Array | undefined)[],
  chunk: Chunk,
  compressors: Compressors | undefined,
): Generator<Page> {
  for (const piece of pieces) {
    if (piece !== undefined) yield* pagesOf(piece, chunk, compressors);
  }
}

interface Texts {
  readonly textOf: (n: number) => string | undefined;
  /** bytes that are kept for it besides those of the page */
  readonly size: number;
}

interface Dictionary {
  readonly strings?: Strings;
  readonly numbers?: Int32Array;
}

function dictionaryOf({ element }: Leaf, { values, count }: DictionaryPage): Dictionary {
  return element.type === "BYTE_ARRAY"
    ? { strings: stringsOf(values, "PLAIN", count) }
    : { numbers: numbersOf(values, "PLAIN", count, "integers", widthOf(element)) };
}

function textsOf(page: DataPage, words: Dictionary | undefined, leaf: Leaf): Texts {
  const { definition, entries } = page;
  const values = valuesOf(page, words, leaf);
  if (definition === undefined) return values;
  const places = new Int32Array(entries).fill(-1);
  let value = 0;
  for (let n = 0; n < entries; n += 1) {
    if (definition[n] !== leaf.maxDefinition) continue;
    places[n] = value;
    value += 1;
  }
  return {
    size: values.size,
    textOf: (n) => {
      const place = places[n] ?? -1;
      return place < 0 ? undefined : values.textOf(place);
    },
  };
}

function valuesOf(page: DataPage, words: Dictionary | undefined, { element }: Leaf): Texts {
  if (element.type === "BYTE_ARRAY") {
    const { strings, places } = stringsIn(page, words?.strings);
    // those by what they begin with are written out
    const size = strings.bytes.buffer === page.values.buffer || places ? 0 : strings.bytes.length;
    return { size, textOf: (n) => textAt(strings, places?.[n] ?? n) };
  }
  const { values, encoding, present } = page;
  if (isByDictionary(encoding)) {
    const numbers = words?.numbers ?? new Int32Array();
    const indexes = indexesOf(page, numbers.length);
    return { size: 0, textOf: (n) => String(numbers[indexes[n] ?? 0] ?? 0) };
  }
  const numbers = numbersOf(values, encoding, present, "integers", widthOf(element));
  return { size: 0, textOf: (n) => String(numbers[n] ?? 0) };
}

function widthOf({ type }: Leaf["element"]): 4 | 8 {
  return type === "INT32" ? 4 : 8;
}
