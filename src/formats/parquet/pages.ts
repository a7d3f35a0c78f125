/** The pages of one column in one group of rows, unpacked: levels as numbers, values as bytes. */
import type { Compressors, Encoding, PageHeader } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { decompressPage } from "hyparquet/src/datapage.js";
import type { Chunk } from "./footer.ts";
import { DamagedError, readHybrid, uint32At, type Reading } from "./hybrid.ts";

export interface DictionaryPage {
  readonly kind: "dictionary";
  readonly count: number;
  readonly values: Uint8Array;
}

export interface DataPage {
  readonly kind: "data";
  /** with those that are null, and one for each empty list */
  readonly entries: number;
  /** undefined where every entry is there */
  readonly definition: Uint8Array | undefined;
  /** undefined for a column without lists */
  readonly repetition: Uint8Array | undefined;
  /** how many values there are */
  readonly present: number;
  readonly encoding: Encoding;
  readonly values: Uint8Array;
}

export type Page = DictionaryPage | DataPage;

/** Of one page, unpacked. What claims more is damaged, and must not take the memory. */
const LARGEST_PAGE = 268_435_456;

/** Values of a list column in one group: many for each row, and some for the longest list of a short one. */
const MOST_OF_LISTS = 33_554_432;
const MOST_FOR_ROW = 64;
const LONGEST_LIST = 1_048_576;

/** How many values a column may have at most, before memory is taken for them. */
function mostValues({ leaf, rows, meta }: Chunk): number {
  const most =
    leaf.maxRepetition === 0
      ? rows
      : Math.min(MOST_OF_LISTS, Math.max(LONGEST_LIST, rows * MOST_FOR_ROW));
  return Math.min(most, Number(meta.num_values));
}

/** Throws whatever the bytes make it throw: whoever calls leaves the part out. */
export function* pagesOf(
  bytes: Uint8Array,
  chunk: Chunk,
  compressors: Compressors | undefined,
): Generator<Page> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = { view, offset: 0 };
  let left = mostValues(chunk);
  while (reader.offset < bytes.length) {
    const header = parquetHeader(reader);
    const from = reader.offset;
    const to = from + size(header.compressed_page_size);
    if (to > bytes.length) throw new DamagedError("a page ends too early");
    reader.offset = to;
    const entries = entriesOf(header);
    if (entries > left) throw new DamagedError(`a page of ${entries} values, of ${left}`);
    left -= entries;
    const page = pageOf(header, bytes.subarray(from, to), chunk, compressors);
    if (page !== undefined) yield page;
  }
}

/** With those that are null; 0 for what is no page of data. */
function entriesOf(header: PageHeader): number {
  return size((header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0);
}

function pageOf(
  header: PageHeader,
  packed: Uint8Array,
  chunk: Chunk,
  compressors: Compressors | undefined,
): Page | undefined {
  const unpack = (bytes: Uint8Array, length: number) =>
    decompressPage(bytes, length, chunk.meta.codec, compressors);
  switch (header.type) {
    case "DICTIONARY_PAGE": {
      const count = size(header.dictionary_page_header?.num_values);
      const values = unpack(packed, size(header.uncompressed_page_size));
      return { kind: "dictionary", count, values };
    }
    case "DATA_PAGE":
      return firstVersion(header, packed, chunk, unpack);
    case "DATA_PAGE_V2":
      return secondVersion(header, packed, chunk, unpack);
    case "INDEX_PAGE":
      return undefined;
    default:
      throw new DamagedError("a page of no kind");
  }
}

type Unpack = (bytes: Uint8Array, length: number) => Uint8Array;

/** Levels and values are packed together, the levels with their lengths before them. */
function firstVersion(
  { data_page_header: header, uncompressed_page_size: length }: PageHeader,
  packed: Uint8Array,
  { leaf }: Chunk,
  unpack: Unpack,
): DataPage {
  if (header === undefined) throw new DamagedError("a page without header");
  const entries = size(header.num_values);
  const reading: Reading = { bytes: unpack(packed, size(length)), at: 0 };
  const levels = (max: number) => {
    if (max === 0) return undefined;
    const end = reading.at + 4 + uint32At(reading.bytes, reading.at);
    reading.at += 4;
    const read = levelsOf(reading, max, entries);
    reading.at = end;
    return read;
  };
  const repetition = levels(leaf.maxRepetition);
  const definition = levels(leaf.maxDefinition);
  const values = reading.bytes.subarray(reading.at);
  return dataPage(entries, definition, repetition, leaf.maxDefinition, header.encoding, values);
}

/** The levels stand before the values, and are never packed. */
function secondVersion(
  { data_page_header_v2: header, uncompressed_page_size: length }: PageHeader,
  packed: Uint8Array,
  { leaf }: Chunk,
  unpack: Unpack,
): DataPage {
  if (header === undefined) throw new DamagedError("a page without header");
  const entries = size(header.num_values);
  const repetitionLength = size(header.repetition_levels_byte_length);
  const levelsLength = repetitionLength + size(header.definition_levels_byte_length);
  const levels = (max: number, at: number) =>
    max === 0 ? undefined : levelsOf({ bytes: packed, at }, max, entries);
  const repetition = levels(leaf.maxRepetition, 0);
  const definition = levels(leaf.maxDefinition, repetitionLength);
  const rest = packed.subarray(levelsLength);
  const unpacked = size(length) - levelsLength;
  const values = header.is_compressed === false ? rest : unpack(rest, size(unpacked));
  return dataPage(entries, definition, repetition, leaf.maxDefinition, header.encoding, values);
}

function levelsOf(reading: Reading, max: number, entries: number): Uint8Array {
  const levels = new Uint8Array(entries);
  readHybrid(reading, 32 - Math.clz32(max), levels);
  return levels;
}

function dataPage(
  entries: number,
  definition: Uint8Array | undefined,
  repetition: Uint8Array | undefined,
  maxDefinition: number,
  encoding: Encoding,
  values: Uint8Array,
): DataPage {
  let present = entries;
  if (definition !== undefined) {
    present = 0;
    for (let n = 0; n < entries; n += 1) if (definition[n] === maxDefinition) present += 1;
  }
  const needed = present === entries && repetition === undefined ? undefined : definition;
  return { kind: "data", entries, definition: needed, repetition, present, encoding, values };
}

function size(value: number | undefined): number {
  if (value === undefined || !Number.isInteger(value) || value < 0 || value > LARGEST_PAGE) {
    throw new DamagedError(`a page of ${value} bytes`);
  }
  return value;
}
