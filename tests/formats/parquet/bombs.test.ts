/** Files of a few bytes that claim to be very large: they are refused before memory is taken. */
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import { compressorsFor } from "#src/formats/parquet/compressors.ts";
import { eachString } from "#src/formats/parquet/each-string.ts";
import type { Chunk, Footer, Leaf } from "#src/formats/parquet/footer.ts";
import { DamagedError } from "#src/formats/parquet/hybrid.ts";
import { createInterned } from "#src/formats/parquet/intern.ts";
import { readCodeLists } from "#src/formats/parquet/read-column.ts";
import { days, words } from "./foreign-file.ts";
import { madeRows, opened, written } from "./made-archive.ts";

// ----- pages by hand: Thrift's compact numbers and fields ----- //

function varInt(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varInt(Math.floor(value / 128))];
}

const field = (value: number) => [0x15, ...varInt(value * 2)];

/** `inner`: the header of its kind, in field 5 for data and 7 for a dictionary. */
function page(kind: 0 | 2, body: readonly number[], inner: readonly number[]): readonly number[] {
  const own = kind === 0 ? 0x2c : 0x4c;
  const sizes = [...field(body.length), ...field(body.length)];
  return [...field(kind), ...sizes, own, ...inner, 0, 0, ...body];
}

const DICTIONARY = page(2, [1, 0, 0, 0, 65], [...field(1), ...field(0)]);

/** One run of repetition levels and one of definition levels; every value is the first. */
function dataPage(count: number, repetition: number | undefined, definition: number) {
  const run = (level: number) => [...varInt(count * 2), level];
  const sized = (bytes: readonly number[]) => [bytes.length, 0, 0, 0, ...bytes];
  const levels = repetition === undefined ? [] : sized(run(repetition));
  const body = [...levels, ...sized(run(definition)), 0];
  // by dictionary; levels in runs
  return page(0, body, [...field(count), ...field(8), ...field(3), ...field(3)]);
}

const MANY = 20_000_000;

function chunkOf(bytes: Uint8Array, leaf: Partial<Leaf>, rows: number, values: bigint): Chunk {
  const whole: Leaf = {
    name: "actors",
    index: 0,
    element: { name: "element", type: "BYTE_ARRAY" },
    maxDefinition: 3,
    maxRepetition: 1,
    optional: true,
    alone: true,
    ...leaf,
  };
  const meta: Chunk["meta"] = {
    type: "BYTE_ARRAY",
    encodings: [],
    path_in_schema: [],
    codec: "UNCOMPRESSED",
    num_values: values,
    total_uncompressed_size: 0n,
    total_compressed_size: 0n,
    data_page_offset: 4n,
  };
  return { from: 0, to: bytes.length, leaf: whole, rows, meta, offsetIndex: undefined };
}

test("a list of more values than its column claims, or than a row may have, is refused", () => {
  const bytes = new Uint8Array([...DICTIONARY, ...dataPage(1, 0, 3), ...dataPage(MANY, 1, 3)]);
  const listsOf = (values: number) =>
    readCodeLists(
      { chunk: chunkOf(bytes, {}, 1, BigInt(values)), bytes, rows: 1, compressors: undefined },
      createInterned(() => {}),
    );
  expect(bytes.length).toBeLessThan(100);
  expect(() => listsOf(1)).toThrow(DamagedError);
  expect(() => listsOf(MANY + 1)).toThrow(DamagedError);
});

test("texts end with the rows of their group", () => {
  const bytes = new Uint8Array([
    ...DICTIONARY,
    ...dataPage(2, undefined, 1),
    ...dataPage(MANY, undefined, 1),
  ]);
  const chunk = chunkOf(bytes, { maxDefinition: 1, maxRepetition: 0 }, 2, BigInt(MANY + 2));
  const rows: number[] = [];
  expect(eachString(bytes, chunk, undefined, (row) => rows.push(row))).toBe(2);
  expect(rows).toEqual([0, 1]);
});

/** What unpacks columns that are packed so. */
async function unpacking(codec: "ZSTD") {
  const leaf = chunkOf(new Uint8Array(), {}, 1, 1n).leaf;
  const column = {
    file_offset: 0n,
    meta_data: { ...chunkOf(new Uint8Array(), {}, 1, 1n).meta, codec },
  };
  const footer: Footer = {
    bytes: 0,
    rows: 1,
    leaves: [leaf],
    groups: [],
    metadata: {
      version: 2,
      schema: [],
      num_rows: 1n,
      row_groups: [{ columns: [column], total_byte_size: 0n, num_rows: 1n }],
      metadata_length: 0,
    },
  };
  const unpack = (await compressorsFor(footer, [leaf]))?.[codec];
  if (unpack === undefined) throw new Error("no compressor");
  return unpack;
}

/** A frame of blocks of one byte each, said so many times; `head`: flags and sizes. */
function frame(head: readonly number[], sizes: readonly number[]): Uint8Array {
  const blocks = sizes.flatMap((size, n) => {
    const block = size * 8 + 2 + (n === sizes.length - 1 ? 1 : 0);
    return [block & 255, (block >> 8) & 255, (block >> 16) & 255, 65];
  });
  return Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, ...head, ...blocks]);
}

test("a page by Zstandard is unpacked into the room that it has, whatever it claims", async () => {
  const unpack = await unpacking("ZSTD");
  const open = frame([0x00, 0x50], Array(1000).fill(131_072));
  expect(unpack(open, 10)).toHaveLength(10);
  const claiming = frame([0xa0, 0xff, 0xff, 0xff, 0x3f], [10]);
  expect(() => unpack(claiming, 10)).toThrow(DamagedError);
  expect(() => unpack(frame([0x20, 11], [11]), 10)).toThrow(DamagedError);
  expect([...unpack(frame([0x20, 5], [3, 2]), 5)]).toEqual([65, 65, 65, 65, 65]);
});

test("a group of more rows than can be read at one go is refused", async () => {
  const bytes = await written(madeRows(10));
  // the rows of the file and of the group are the last numbers of 10 in its end
  const foot = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = foot.lastIndexOf(Buffer.from([0x16, 20]));
  const claims = [0x16, ...varInt(60_000_000)];
  const length = foot.readUInt32LE(bytes.length - 8) + claims.length - 2;
  const tail = Buffer.from([
    ...foot.subarray(at + 2, bytes.length - 8),
    0,
    0,
    0,
    0,
    80,
    65,
    82,
    49,
  ]);
  tail.writeUInt32LE(length, tail.length - 8);
  const claiming = new Uint8Array(Buffer.concat([foot.subarray(0, at), Buffer.from(claims), tail]));
  const error: unknown = await opened(claiming).catch((reason: unknown) => reason);
  expect(error instanceof ArchiveFaultError && error.fault.kind).toBe("too-large");
});

/** Two columns that are read, and one that is packed as nobody here unpacks. */
function packedBy(name: string): Promise<ArchiveFile> {
  const columns = [words("title", "A bridge is opened"), days("begin", 100), words(name, "more")];
  const bytes = parquetWriteBuffer({
    schema: [{ name: "root", num_children: 3 }, ...columns.flatMap(({ schema }) => schema)],
    columnData: columns.map((column) => ({
      name: column.name,
      data: [...column.data],
      codec: column.name === name ? "LZO" : "SNAPPY",
    })),
    compressors: { LZO: (input) => input },
  });
  return opened(new Uint8Array(bytes));
}

test("only a column that is read has to be packed in a way that is known", async () => {
  expect((await packedBy("notes")).head.events).toBe(1);
  await expect(packedBy("summary")).rejects.toMatchObject({ fault: { kind: "codec" } });
});
