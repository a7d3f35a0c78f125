/** What happens to bytes on their way: flipped, cut, spliced, repeated, with lengths that are lies. */
import * as fc from "fast-check";

type Bytes = Uint8Array<ArrayBuffer>;
type ByteEdit = (bytes: Bytes) => Bytes;

const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
const length = fc.oneof(fc.nat(4), fc.nat(64), fc.nat(2000));

/** No UTF-8; and numbers of 32 bits that a length may claim to be. */
const ODD: readonly (readonly number[])[] = [
  [0x80],
  [0xc3, 0x28],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xc0, 0xaf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0, 0, 0, 0x80],
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b],
];

const placeIn = (bytes: Bytes, at: number) => Math.floor(at * bytes.length);

function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const flipped = fc.tuple(share, fc.nat(7)).map(([at, bit]): ByteEdit => (bytes) => {
  const place = placeIn(bytes, at);
  return bytes.map((byte, n) => (n === place ? byte ^ (1 << bit) : byte));
});

const overwritten = fc
  .tuple(share, fc.oneof(fc.constantFrom(...ODD), fc.array(fc.nat(255), { maxLength: 6 })))
  .map(([at, by]): ByteEdit => (bytes) => {
    const place = placeIn(bytes, at);
    return joined(bytes.subarray(0, place), Uint8Array.from(by), bytes.subarray(place + by.length));
  });

const inserted = fc.tuple(share, fc.constantFrom(...ODD)).map(([at, by]): ByteEdit => (bytes) => {
  const place = placeIn(bytes, at);
  return joined(bytes.subarray(0, place), Uint8Array.from(by), bytes.subarray(place));
});

const cutOut = fc.tuple(share, length).map(([at, long]): ByteEdit => (bytes) => {
  const place = placeIn(bytes, at);
  return joined(bytes.subarray(0, place), bytes.subarray(place + long));
});

const cutOff = share.map(
  (at): ByteEdit =>
    (bytes) =>
      bytes.slice(0, placeIn(bytes, at)),
);

const repeated = fc
  .tuple(share, length, fc.integer({ min: 2, max: 6 }))
  .map(([at, long, times]): ByteEdit => (bytes) => {
    const place = placeIn(bytes, at);
    const piece = bytes.subarray(place, place + long);
    const pieces = Array.from({ length: times }, () => piece);
    return joined(bytes.subarray(0, place), ...pieces, bytes.subarray(place + long));
  });

function spliced(others: readonly Bytes[]): fc.Arbitrary<ByteEdit> {
  return fc.tuple(fc.constantFrom(...others), share, share).map(
    ([other, at, from]): ByteEdit =>
      (bytes) =>
        joined(bytes.subarray(0, placeIn(bytes, at)), other.subarray(placeIn(other, from))),
  );
}

/** One of the files after some of these things have happened to it. */
export function editedBytes(seeds: readonly Bytes[]): fc.Arbitrary<Bytes> {
  const edit = fc.oneof(
    { weight: 5, arbitrary: flipped },
    { weight: 5, arbitrary: overwritten },
    { weight: 2, arbitrary: inserted },
    { weight: 2, arbitrary: cutOut },
    { weight: 1, arbitrary: cutOff },
    { weight: 1, arbitrary: repeated },
    { weight: 1, arbitrary: spliced(seeds) },
  );
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 6 }))
    .map(([seed, edits]) => edits.reduce((bytes, one) => one(bytes), seed));
}

const WINDOWS_1252_START = 0x80;

/** A text as bytes: UTF-8, UTF-16 of either kind, or a byte for each letter, and then spoilt a little. */
export function encoded(text: fc.Arbitrary<string>): fc.Arbitrary<Bytes> {
  const ways = fc.constantFrom(utf8, utf8, utf8, single, (words: string) => utf16(words, true));
  return fc
    .tuple(text, ways, fc.option(fc.tuple(share, fc.constantFrom(...ODD)), { freq: 3 }))
    .map(([words, way, spoilt]) => {
      const bytes = way(words);
      if (spoilt === null) return bytes;
      const place = placeIn(bytes, spoilt[0]);
      return joined(bytes.subarray(0, place), Uint8Array.from(spoilt[1]), bytes.subarray(place));
    });
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function single(text: string): Bytes {
  const units = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  return Uint8Array.from(units, (unit) => (unit > 0xff ? WINDOWS_1252_START : unit));
}

function utf16(text: string, isMarked: boolean): Bytes {
  const whole = isMarked ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), true);
  return bytes;
}
