/**
 * Numbers written as the differences of each from the one before, in blocks of small bit-packed parts,
 * and strings of which only lengths and new ends are written. Written anew because a file may be
 * damaged: what a header says is looked at before it is followed.
 */
import { byteAt, DamagedError, unpackBits, WIDEST, type Reading } from "./hybrid.ts";

/** Strings as they lie in the bytes; read as text only where they are shown. */
export interface Strings {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Of the strings of one page, written out: a few bytes could claim any number. */
const MOST_BYTES = 134_217_728;
const MOST_BITS = 64;

/** Fills `out`; the reading stands behind the last part then. */
export function readDeltas(reading: Reading, out: Int32Array | BigInt64Array): void {
  const blockSize = varInt(reading).low;
  const parts = varInt(reading).low;
  const total = varInt(reading).low;
  const perPart = blockSize / parts;
  if (parts === 0 || blockSize === 0 || !Number.isInteger(perPart) || perPart % 8 !== 0) {
    throw new DamagedError(`blocks of ${blockSize} in ${parts} parts`);
  }
  if (total !== out.length) throw new DamagedError(`${total} values for ${out.length}`);
  const first = signed(varInt(reading));
  if (total === 0) return;
  const sums = out instanceof Int32Array ? shortSums(out, first) : longSums(out, first);
  const rests = new Halves(Math.min(perPart, total));
  for (let filled = 1; filled < total;) {
    const least = signed(varInt(reading));
    const widths = reading.at;
    reading.at += parts;
    for (let part = 0; part < parts && filled < total; part += 1) {
      const width = byteAt(reading.bytes, widths + part);
      const count = Math.min(perPart, total - filled);
      rests.read(reading, width, count);
      // the last part is filled up, also where nothing is left to be told
      reading.at += (perPart * width) / 8;
      sums(filled, count, least, rests);
      filled += count;
    }
  }
}

/** 64 bits. */
interface Wide {
  readonly low: number;
  readonly high: number;
}

type Sums = (from: number, count: number, least: Wide, rests: Halves) => void;

function shortSums(out: Int32Array, first: Wide): Sums {
  let sum = first.low | 0;
  out[0] = sum;
  return (from, count, least, { low }) => {
    for (let n = 0; n < count; n += 1) {
      sum = (sum + least.low + (low[n] ?? 0)) | 0;
      out[from + n] = sum;
    }
  };
}

function longSums(out: BigInt64Array, first: Wide): Sums {
  let sum = whole(first);
  out[0] = sum;
  return (from, count, least, { low, high }) => {
    const smallest = whole(least);
    for (let n = 0; n < count; n += 1) {
      const top = high[n] ?? 0;
      const rest = BigInt(low[n] ?? 0);
      sum += smallest + (top === 0 ? rest : rest + (BigInt(top) << 32n));
      // cut to 64 bits by the array
      out[from + n] = sum;
    }
  };
}

function whole({ low, high }: Wide): bigint {
  return (BigInt(high | 0) << 32n) + BigInt(low);
}

/** Bit-packed numbers of up to 64 bits. */
class Halves {
  readonly low: Uint32Array;
  readonly high: Uint32Array;

  constructor(most: number) {
    this.low = new Uint32Array(most);
    this.high = new Uint32Array(most);
  }

  read({ bytes, at }: Reading, width: number, count: number): void {
    if (width > MOST_BITS) throw new DamagedError(`values of ${width} bits`);
    if (at + Math.ceil((count * width) / 8) > bytes.length) {
      throw new DamagedError("bits end too early");
    }
    const { low, high } = this;
    if (width <= 32) high.fill(0, 0, count);
    if (width === 0) low.fill(0, 0, count);
    else if (width <= WIDEST) unpackBits(bytes, at, width, low, 0, count);
    else {
      for (let n = 0; n < count; n += 1) {
        const bit = n * width;
        low[n] = bitsAt(bytes, at, bit, Math.min(32, width));
        if (width > 32) high[n] = bitsAt(bytes, at, bit + 32, width - 32);
      }
    }
  }
}

/** Up to 32 bits, from a bit on that is counted from a byte. */
function bitsAt(bytes: Uint8Array, start: number, bit: number, width: number): number {
  let value = 0;
  for (let read = 0; read < width;) {
    const at = bit + read;
    const count = Math.min(8 - (at & 7), width - read);
    const part = ((bytes[start + (at >>> 3)] ?? 0) >>> (at & 7)) & ((1 << count) - 1);
    value |= part << read;
    read += count;
  }
  return value >>> 0;
}

/** Of at most 64 bits. */
function varInt(reading: Reading): Wide {
  let low = 0;
  let high = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    const byte = byteAt(reading.bytes, reading.at);
    reading.at += 1;
    const bits = byte & 0x7f;
    if (shift < 32) low |= bits << shift;
    if (shift >= 28) high |= shift === 28 ? bits >>> 4 : bits << (shift - 32);
    if (byte < 0x80) return { low: low >>> 0, high: high >>> 0 };
  }
  throw new DamagedError("a number without end");
}

/** The sign stands in the lowest bit. */
function signed({ low, high }: Wide): Wide {
  const sign = -(low & 1);
  return {
    low: (((low >>> 1) | (high << 31)) ^ sign) >>> 0,
    high: ((high >>> 1) ^ sign) >>> 0,
  };
}

// ----- strings ----- //

/** All lengths, then all strings, which stay where they lie. */
export function stringsByLength(bytes: Uint8Array, count: number): Strings {
  const reading = { bytes, at: 0 };
  const lengths = lengthsIn(reading, count);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let { at } = reading;
  for (let n = 0; n < count; n += 1) {
    starts[n] = at;
    at += lengths[n] ?? 0;
    if (at > bytes.length) throw new DamagedError("a string ends too early");
    ends[n] = at;
  }
  return { bytes, starts, ends };
}

/** How much of the string before it each begins with, then the strings of what is new. */
export function stringsByPrefix(values: Uint8Array, count: number): Strings {
  const reading = { bytes: values, at: 0 };
  const prefixes = lengthsIn(reading, count);
  const rests = stringsByLength(values.subarray(reading.at), count);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let length = 0;
  let last = 0;
  for (let n = 0; n < count; n += 1) {
    const prefix = prefixes[n] ?? 0;
    if (prefix > last) throw new DamagedError("a string begins with more than there is");
    last = prefix + (rests.ends[n] ?? 0) - (rests.starts[n] ?? 0);
    starts[n] = length;
    length += last;
    if (length > MOST_BYTES) throw new DamagedError("strings of too many bytes");
    ends[n] = length;
  }
  const bytes = new Uint8Array(length);
  for (let n = 0; n < count; n += 1) {
    const start = starts[n] ?? 0;
    const prefix = prefixes[n] ?? 0;
    const before = starts[n - 1] ?? 0;
    bytes.copyWithin(start, before, before + prefix);
    bytes.set(rests.bytes.subarray(rests.starts[n], rests.ends[n]), start + prefix);
  }
  return { bytes, starts, ends };
}

function lengthsIn(reading: Reading, count: number): Int32Array {
  const lengths = new Int32Array(count);
  readDeltas(reading, lengths);
  for (const length of lengths) {
    if (length < 0) throw new DamagedError("a string of less than nothing");
  }
  return lengths;
}
