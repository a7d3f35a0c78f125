/** Numbers and strings by their differences: as others write them, and as damage leaves them. */
import * as fc from "fast-check";
import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import {
  deltaBinaryPack,
  deltaByteArray,
  deltaLengthByteArray,
} from "hyparquet-writer/src/delta.js";
import { describe, expect, test } from "vitest";
import type { Strings } from "#src/formats/parquet/delta.ts";
import { DamagedError } from "#src/formats/parquet/hybrid.ts";
import { numbersOf, stringsOf } from "#src/formats/parquet/values.ts";

function packed(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.getBytes();
}

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const runs = fc.oneof(
  fc.array(int32, { maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 400 }),
  // nothing but the first of each block is told
  fc.record({ first: int32, count: fc.nat(600) }).map(({ first, count }) => {
    return Array.from({ length: count }, (_, n) => (first + n) | 0);
  }),
);

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const bytesOf = (texts: readonly string[]) => texts.map((text) => encoder.encode(text));
const words = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 200 });

function textsOf({ bytes, starts, ends }: Strings): readonly string[] {
  return Array.from(starts, (start, n) => decoder.decode(bytes.subarray(start, ends[n])));
}

describe("what others write is read", () => {
  test("whole numbers of 32 bits, whatever they are", () => {
    fc.assert(
      fc.property(runs, (numbers) => {
        const bytes = packed((writer) => deltaBinaryPack(writer, numbers, "INT32"));
        const read = numbersOf(bytes, "DELTA_BINARY_PACKED", numbers.length, "integers", 4);
        expect([...read]).toEqual(numbers);
      }),
    );
  });

  test("instants of 64 bits, as their days", () => {
    const instants = fc.array(fc.bigInt({ min: -(2n ** 59n), max: 2n ** 59n }), { maxLength: 300 });
    fc.assert(
      fc.property(instants, (micros) => {
        const bytes = packed((writer) => deltaBinaryPack(writer, micros, "INT64"));
        const read = (encoding: "PLAIN" | "DELTA_BINARY_PACKED", from: Uint8Array) => [
          ...numbersOf(from, encoding, micros.length, "microseconds", 8),
        ];
        const plain = new Uint8Array(BigInt64Array.from(micros).buffer);
        expect(read("DELTA_BINARY_PACKED", bytes)).toEqual(read("PLAIN", plain));
      }),
    );
  });

  test("strings by their lengths, and by what they begin with", () => {
    fc.assert(
      fc.property(words, (texts) => {
        const byLength = packed((writer) => deltaLengthByteArray(writer, bytesOf(texts)));
        const byPrefix = packed((writer) => deltaByteArray(writer, bytesOf(texts.toSorted())));
        expect(textsOf(stringsOf(byLength, "DELTA_LENGTH_BYTE_ARRAY", texts.length))).toEqual(
          texts,
        );
        expect(textsOf(stringsOf(byPrefix, "DELTA_BYTE_ARRAY", texts.length))).toEqual(
          texts.toSorted(),
        );
      }),
    );
  });
});

function errorOf(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    return error;
  }
  return undefined;
}

const FROM_OTHERS = ["DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY"] as const;

describe("what is damaged", () => {
  /** 128 values a block, the others as given; all of the same value. */
  const header = (block: readonly number[], parts: readonly number[], count: number) =>
    Uint8Array.from([...block, ...parts, count, 0, 0, 0, 0, 0, 0, 0]);

  test.each([
    ["blocks of less than no parts", [0x80, 0x01], [0xff, 0xff, 0xff, 0xff, 0x0f]],
    ["blocks of no parts", [0x80, 0x01], [0]],
    ["blocks of nothing", [0], [1]],
    ["blocks of less than nothing", [0x80, 0xff, 0xff, 0xff, 0x0f], [1]],
    ["parts that are no whole bytes", [0x80, 0x01], [3]],
  ])("%s end with a word", (_, block, parts) => {
    const read = () => numbersOf(header(block, parts, 200), "DELTA_BINARY_PACKED", 200, "days", 4);
    expect(read).toThrow(DamagedError);
  });

  test("another number of values than the page has is no number at all", () => {
    const bytes = header([0x80, 0x01], [4], 3);
    expect(() => numbersOf(bytes, "DELTA_BINARY_PACKED", 2, "days", 4)).toThrow(DamagedError);
    expect([...numbersOf(bytes, "DELTA_BINARY_PACKED", 3, "days", 4)]).toEqual([0, 0, 0]);
  });

  test("whatever the bytes are, it ends", () => {
    const page = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.tuple(runs, fc.nat(), fc.nat(255)).map(([numbers, at, to]) => {
        const bytes = packed((writer) => deltaBinaryPack(writer, numbers, "INT32"));
        bytes[at % bytes.length] = to;
        return bytes;
      }),
    );
    fc.assert(
      fc.property(page, fc.nat(600), fc.constantFrom<4 | 8>(4, 8), (bytes, count, width) => {
        const reads = [
          () => numbersOf(bytes, "DELTA_BINARY_PACKED", count, "days", width),
          ...FROM_OTHERS.map((encoding) => () => stringsOf(bytes, encoding, count)),
        ];
        const faults = reads.flatMap((read) => errorOf(read) ?? []);
        expect(faults.filter((fault) => !(fault instanceof DamagedError))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("strings that repeat each other take no more room than a page may", () => {
    const long = "a".repeat(100_000);
    const bytes = packed((writer) => deltaByteArray(writer, bytesOf(Array(3000).fill(long))));
    expect(bytes.length).toBeLessThan(120_000);
    expect(() => stringsOf(bytes, "DELTA_BYTE_ARRAY", 3000)).toThrow("too many bytes");
  });
});

test("what databases write for an infinite instant is without bound, not a year beyond counting", () => {
  const ends = [2n ** 63n - 1n, -(2n ** 63n) + 1n, -(2n ** 63n), 86_400_000_000n];
  const bytes = new Uint8Array(BigInt64Array.from(ends).buffer);
  const [least, most] = [-(2 ** 31) + 1, 2 ** 31 - 1];
  expect([...numbersOf(bytes, "PLAIN", 4, "microseconds", 8)]).toEqual([most, least, least, 1]);
});
