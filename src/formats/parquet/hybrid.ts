/**
 * The numbers of Parquet's levels and dictionaries: runs of one value (RLE) and bit-packed groups of
 * eight, mixed. Written anew because a file may be damaged: the length of a run is never trusted.
 */

/** Whoever reads a part of a file catches it: that part is left out and counted. */
export class DamagedError extends Error {
  override readonly name = "DamagedError";
}

/** A dictionary of 16 million entries is none; four bytes hold no more than that besides a part of a byte. */
export const WIDEST = 24;

export interface Reading {
  readonly bytes: Uint8Array;
  at: number;
}

/** Fills `out`; the reading stands behind the last run then. */
export function readHybrid(reading: Reading, width: number, out: Uint8Array | Uint32Array): void {
  if (width > WIDEST) throw new DamagedError(`values of ${width} bits`);
  let filled = 0;
  while (filled < out.length) {
    const header = varInt(reading);
    const count = header >>> 1;
    if (count === 0) throw new DamagedError("an empty run");
    if ((header & 1) === 0) filled = fillRun(reading, width, out, filled, count);
    else filled = unpack(reading, width, out, filled, count);
  }
}

function fillRun(
  reading: Reading,
  width: number,
  out: Uint8Array | Uint32Array,
  from: number,
  count: number,
): number {
  const { bytes } = reading;
  let value = 0;
  for (let shift = 0; shift < width; shift += 8) {
    value |= byteAt(bytes, reading.at) << shift;
    reading.at += 1;
  }
  const to = Math.min(out.length, from + count);
  out.fill(value, from, to);
  return to;
}

function unpack(
  reading: Reading,
  width: number,
  out: Uint8Array | Uint32Array,
  from: number,
  groups: number,
): number {
  const { bytes } = reading;
  const start = reading.at;
  const end = start + groups * width;
  const to = Math.min(out.length, from + groups * 8);
  // the last group may be cut short where nothing is left to be told
  if (start + Math.ceil(((to - from) * width) / 8) > bytes.length) {
    throw new DamagedError("bits end too early");
  }
  unpackBits(bytes, start, width, out, from, to);
  reading.at = end;
  return to;
}

/** Numbers of at most 24 bits, the lowest bits first, into `out` from `from` to `to`, exclusive. */
export function unpackBits(
  bytes: Uint8Array,
  start: number,
  width: number,
  out: Uint8Array | Uint32Array,
  from: number,
  to: number,
): void {
  // a power would cost more than all numbers of a small run
  const mask = (1 << width) - 1;
  let buffer = 0;
  let held = 0;
  let at = start;
  for (let n = from; n < to; n += 1) {
    while (held < width) {
      buffer |= (bytes[at] ?? 0) << held;
      at += 1;
      held += 8;
    }
    out[n] = buffer & mask;
    buffer >>>= width;
    held -= width;
  }
}

/** Of at most 32 bits. */
function varInt(reading: Reading): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = byteAt(reading.bytes, reading.at);
    reading.at += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
  throw new DamagedError("a number without end");
}

export function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new DamagedError("ends too early");
  return byte;
}

export function uint32At(bytes: Uint8Array, at: number): number {
  const high = byteAt(bytes, at + 3);
  return (
    (byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16)) +
    high * 16_777_216
  );
}
