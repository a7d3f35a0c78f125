/** The values of a page: numbers of a dictionary, strings as places in its bytes, or days. */
import type { Encoding } from "hyparquet";
import { readDeltas, stringsByLength, stringsByPrefix, type Strings } from "./delta.ts";
import { byteAt, DamagedError, readHybrid, uint32At } from "./hybrid.ts";
import type { DataPage } from "./pages.ts";

export function isByDictionary(encoding: Encoding): boolean {
  return encoding === "RLE_DICTIONARY" || encoding === "PLAIN_DICTIONARY";
}

/** Of a page by dictionary: the numbers of its values, all less than `size`. */
export function indexesOf({ values, present }: DataPage, size: number): Uint32Array {
  const indexes = new Uint32Array(present);
  if (present === 0) return indexes;
  const width = byteAt(values, 0);
  if (width > 0) readHybrid({ bytes: values, at: 1 }, width, indexes);
  let largest = 0;
  for (let n = 0; n < present; n += 1) largest = Math.max(largest, indexes[n] ?? 0);
  if (largest >= size) throw new DamagedError(`number ${largest} of a dictionary of ${size}`);
  return indexes;
}

export function stringsOf(values: Uint8Array, encoding: Encoding, count: number): Strings {
  if (encoding === "PLAIN") return plainStrings(values, count);
  checkCount(values, count);
  if (count === 0) return { bytes: values, starts: new Uint32Array(), ends: new Uint32Array() };
  if (encoding === "DELTA_LENGTH_BYTE_ARRAY") return stringsByLength(values, count);
  if (encoding === "DELTA_BYTE_ARRAY") return stringsByPrefix(values, count);
  throw new DamagedError(`strings as ${encoding}`);
}

function plainStrings(bytes: Uint8Array, count: number): Strings {
  if (count * 4 > bytes.length) throw new DamagedError("strings end too early");
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    const start = at + 4;
    at = start + uint32At(bytes, at);
    if (at > bytes.length) throw new DamagedError("a string ends too early");
    starts[n] = start;
    ends[n] = at;
  }
  return { bytes, starts, ends };
}

/** What the numbers of a column count. */
export type Clock = "days" | "milliseconds" | "microseconds" | "nanoseconds" | "int96" | "integers";

/** Days, or whole numbers cut to 32 bits. */
export function numbersOf(
  values: Uint8Array,
  encoding: Encoding,
  count: number,
  clock: Clock,
  width: 4 | 8 | 12,
): Int32Array {
  const raw = rawNumbers(values, encoding, count, width);
  if (raw instanceof Int32Array) return raw;
  const numbers = new Int32Array(count);
  const perDay = PER_DAY[clock];
  for (let n = 0; n < count; n += 1) {
    const value = raw[n] ?? 0n;
    // what databases write for infinity is no instant, and stays the furthest day there is
    if (value <= -FURTHEST || value >= FURTHEST) numbers[n] = Number(value < 0n ? LEAST : MOST);
    else {
      // rounded down, also before 1970
      const whole = value / perDay - (value < 0n && value % perDay !== 0n ? 1n : 0n);
      numbers[n] = Number(whole < LEAST ? LEAST : whole > MOST ? MOST : whole);
    }
  }
  return numbers;
}

const FURTHEST = 9_223_372_036_854_775_807n;
const LEAST = -2_147_483_647n;
const MOST = 2_147_483_647n;

const PER_DAY: Readonly<Record<Clock, bigint>> = {
  days: 1n,
  integers: 1n,
  milliseconds: 86_400_000n,
  microseconds: 86_400_000_000n,
  nanoseconds: 86_400_000_000_000n,
  int96: 1n,
};

function rawNumbers(
  values: Uint8Array,
  encoding: Encoding,
  count: number,
  width: 4 | 8 | 12,
): Int32Array | BigInt64Array {
  if (encoding === "PLAIN") return plainNumbers(values, count, width);
  if (encoding !== "DELTA_BINARY_PACKED" || width === 12) {
    throw new DamagedError(`numbers as ${encoding}`);
  }
  checkCount(values, count);
  const numbers = width === 4 ? new Int32Array(count) : new BigInt64Array(count);
  // some write nothing at all where there is nothing
  if (count > 0) readDeltas({ bytes: values, at: 0 }, numbers);
  return numbers;
}

const JULIAN_DAY_OF_1970 = 2_440_588;

function plainNumbers(
  values: Uint8Array,
  count: number,
  width: 4 | 8 | 12,
): Int32Array | BigInt64Array {
  if (count * width > values.length) throw new DamagedError("numbers end too early");
  // a copy: the bytes may lie at any place, and typed arrays want multiples of their width
  const copy = new Uint8Array(count * width);
  copy.set(values.subarray(0, copy.length));
  const { buffer } = copy;
  if (width === 4) return new Int32Array(buffer);
  if (width === 8) return new BigInt64Array(buffer);
  const words = new Int32Array(buffer);
  return Int32Array.from({ length: count }, (_, n) => (words[n * 3 + 2] ?? 0) - JULIAN_DAY_OF_1970);
}

/** Even the shortest way to write values takes some bytes for each 32 of them. */
function checkCount(values: Uint8Array, count: number): void {
  if (count > values.length * 4096 + 4096) throw new DamagedError("values end too early");
}
