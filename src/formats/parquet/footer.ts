/** The end of a Parquet file: its schema, and where each column of each group of rows lies. */
import type {
  ColumnChunk,
  ColumnMetaData,
  FileMetaData,
  SchemaElement,
  SchemaTree,
} from "hyparquet";
import { parquetMetadata, parquetSchema } from "hyparquet/src/metadata.js";
import { ArchiveFaultError, type ArchiveFault } from "#src/archive/archive-file.ts";
import { DamagedError, uint32At } from "./hybrid.ts";
import type { ByteRange, RangedBytes } from "./ranged-bytes.ts";

/** A column that holds values. A list is one such column inside of others. */
export interface Leaf {
  /** of the outermost column that it belongs to */
  readonly name: string;
  /** its number among the columns that hold values */
  readonly index: number;
  readonly element: SchemaElement;
  readonly maxDefinition: number;
  readonly maxRepetition: number;
  /** whether the outermost column may have nothing in its place */
  readonly optional: boolean;
  /** whether the outermost column holds no other: a struct or a map holds several */
  readonly alone: boolean;
}

/** The values of one column in one group of rows. */
export interface Chunk extends ByteRange {
  readonly leaf: Leaf;
  /** of its group */
  readonly rows: number;
  readonly meta: ColumnMetaData;
  /** where the file tells of its pages */
  readonly offsetIndex: ByteRange | undefined;
}

export interface RowGroupPlace {
  readonly firstRow: number;
  readonly rows: number;
  /** undefined where the file says nothing of it that can be true */
  readonly chunkOf: (leaf: Leaf) => Chunk | undefined;
}

export interface Footer {
  /** of the footer itself */
  readonly bytes: number;
  readonly rows: number;
  readonly leaves: readonly Leaf[];
  readonly groups: readonly RowGroupPlace[];
  readonly metadata: FileMetaData;
}

const MAGIC = 0x31524150; // PAR1
const MAGIC_ENCRYPTED = 0x45524150; // PARE
const SMALLEST = 12;
const FIRST_TRY = 65_536;
/** More than any file that a browser can show; a damaged one may claim anything. */
const MOST_ROWS = 30_000_000;
/** A group is read at one go: a file of a few bytes may claim one of any size, with nothing in it. */
const MOST_ROWS_OF_GROUP = 4_194_304;
const LONGEST_FOOTER = 134_217_728;
const MOST_DEPTH = 64;

/** Throws `ArchiveFaultError` where the file can't be read at all. */
export async function readFooter(bytes: RangedBytes, signal?: AbortSignal): Promise<Footer> {
  if (bytes.length === 0) throw fault("empty", "file");
  if (bytes.length < SMALLEST) throw fault("not-parquet", "");
  const head = uint32At(await bytes.read(0, 4, signal), 0);
  if (head === MAGIC_ENCRYPTED) throw fault("codec", "encrypted");
  if (head !== MAGIC) throw fault("not-parquet", "");
  const tailFrom = Math.max(0, bytes.length - FIRST_TRY);
  let tail = await bytes.read(tailFrom, bytes.length, signal);
  const end = uint32At(tail, tail.length - 4);
  if (end === MAGIC_ENCRYPTED) throw fault("codec", "encrypted");
  const length = uint32At(tail, tail.length - 8) + 8;
  if (end !== MAGIC || length > bytes.length - 4) throw fault("cut-off", "footer");
  if (length > LONGEST_FOOTER) throw fault("too-large", "footer");
  if (length > tail.length) tail = await bytes.read(bytes.length - length, bytes.length, signal);
  return footerOf(tail, length, bytes.length);
}

function footerOf(tail: Uint8Array, length: number, fileLength: number): Footer {
  try {
    const metadata = parquetMetadata(tail, { parsers: PARSERS, geoparquet: false });
    const leaves = leavesOf(parquetSchema(metadata));
    const groups = groupsOf(metadata, fileLength);
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    if (rows > MOST_ROWS) throw fault("too-large", String(rows));
    return { bytes: length, rows, leaves, groups, metadata };
  } catch (error) {
    if (error instanceof ArchiveFaultError) throw error;
    throw fault("cut-off", "footer");
  }
}

/** The statistics of days stay numbers. */
const PARSERS = {
  dateFromDays: (days: number) => days,
  timestampFromMilliseconds: (value: bigint) => value,
  timestampFromMicroseconds: (value: bigint) => value,
  timestampFromNanoseconds: (value: bigint) => value,
};

function leavesOf(tree: SchemaTree): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const column of tree.children) {
    const found: Leaf[] = [];
    const name: unknown = column.element.name;
    if (typeof name !== "string") throw new DamagedError("a column without name");
    const visit = (node: SchemaTree, definition: number, repetition: number, depth: number) => {
      if (depth > MOST_DEPTH) throw new DamagedError("columns in columns without end");
      const { repetition_type: how } = node.element;
      const maxDefinition = definition + (how === "REQUIRED" ? 0 : 1);
      const maxRepetition = repetition + (how === "REPEATED" ? 1 : 0);
      for (const child of node.children) visit(child, maxDefinition, maxRepetition, depth + 1);
      if (node.children.length > 0 || node.element.type === undefined) return;
      found.push({
        name,
        index: leaves.length + found.length,
        element: node.element,
        maxDefinition,
        maxRepetition,
        optional: column.element.repetition_type === "OPTIONAL",
        alone: true,
      });
    };
    visit(column, 0, 0, 0);
    leaves.push(...found.map((leaf) => ({ ...leaf, alone: found.length === 1 })));
  }
  return leaves;
}

function groupsOf(metadata: FileMetaData, fileLength: number): readonly RowGroupPlace[] {
  let firstRow = 0;
  return metadata.row_groups.map(({ columns, num_rows: count }) => {
    const rows = wholeNumber(count);
    if (rows === undefined) throw new DamagedError("a group without rows");
    if (rows > MOST_ROWS_OF_GROUP) throw fault("too-large", `${rows} rows in a group`);
    const place: RowGroupPlace = {
      firstRow,
      rows,
      chunkOf: (leaf) => chunkIn(columns[leaf.index], leaf, rows, fileLength),
    };
    firstRow += rows;
    return place;
  });
}

function chunkIn(
  column: ColumnChunk | undefined,
  leaf: Leaf,
  rows: number,
  fileLength: number,
): Chunk | undefined {
  const meta = column?.meta_data;
  if (column === undefined || meta === undefined || meta.type !== leaf.element.type) {
    return undefined;
  }
  // a file may say that its values lie in another one
  const isElsewhere = column.file_path !== undefined && column.file_path !== "";
  const range = isElsewhere ? undefined : rangeOf(meta, fileLength);
  return range && { ...range, leaf, rows, meta, offsetIndex: indexRange(column, fileLength) };
}

function indexRange(column: ColumnChunk, fileLength: number): ByteRange | undefined {
  const from = wholeNumber(column.offset_index_offset) ?? 0;
  const to = from + (wholeNumber(column.offset_index_length) ?? 0);
  return from >= 4 && to > from && to <= fileLength ? { from, to } : undefined;
}

function rangeOf(meta: ColumnMetaData, fileLength: number): ByteRange | undefined {
  const data = wholeNumber(meta.data_page_offset);
  const dictionary = wholeNumber(meta.dictionary_page_offset);
  const size = wholeNumber(meta.total_compressed_size);
  if (data === undefined || size === undefined) return undefined;
  // some writers put 0 for no dictionary
  const from = dictionary !== undefined && dictionary > 0 && dictionary < data ? dictionary : data;
  return from >= 4 && from + size <= fileLength ? { from, to: from + size } : undefined;
}

/** From whatever a damaged file has in its place. */
function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "bigint" || typeof value === "number" ? Number(value) : -1;
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function fault(kind: ArchiveFault["kind"], detail: string): ArchiveFaultError {
  return new ArchiveFaultError({ kind, detail });
}
