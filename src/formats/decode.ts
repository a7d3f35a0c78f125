/**
 * Bytes to text. UTF-8 unless a byte-order mark or the page itself says otherwise; bytes that are no
 * UTF-8 are read one by one as windows-1252, so that a file of two encodings loses nothing.
 */
import type { ReadProblem } from "./read-article.ts";
import { withoutLatinControls } from "./windows-1252.ts";

export interface Decoded {
  readonly text: string;
  readonly problems: readonly ReadProblem[];
}

/** Where a page names its encoding: within so many bytes, as browsers look. */
const LOOKED_AT = 4096;
const CHARSET = /<meta\s[^>]{0,300}?charset\s{0,3}=\s{0,3}["']?\s{0,3}(?<label>[\w:.-]{2,40})/iu;
const FALLBACK = "windows-1252";

export function decode(bytes: Uint8Array): Decoded {
  const marked = labelOfMark(bytes) ?? labelOfZeros(bytes);
  if (marked !== undefined) return decodeAs(marked, bytes);
  const utf8 = wholeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, problems: [] };
  const bad = firstBadByte(bytes, 0) ?? 0;
  const declared = declaredLabel(bytes);
  if (declared !== undefined) return decodeAs(declared, bytes);
  return decodeMixed(bytes, bad);
}

/** The platform's own decoder finds a bad byte ten times as fast as we do. */
function wholeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function labelOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: of European text every other byte is zero. */
function labelOfZeros(bytes: Uint8Array): string | undefined {
  const looked = bytes.subarray(0, 512);
  if (looked.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of looked.entries()) {
    if (byte === 0) {
      if (index % 2 === 0) even++;
      else odd++;
    }
  }
  const most = looked.length * 0.35;
  if (odd > most && even * 20 < odd) return "utf-16le";
  return even > most && odd * 20 < even ? "utf-16be" : undefined;
}

/** The encoding that a page declares; `undefined` for UTF-8 and for what no decoder knows. */
function declaredLabel(bytes: Uint8Array): string | undefined {
  const head = decodeLabelled(FALLBACK, bytes.subarray(0, LOOKED_AT));
  const label = CHARSET.exec(head)?.groups?.["label"];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "utf-8" || encoding.startsWith("utf-16") ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Throws for a label that the Encoding Standard doesn't have. */
export function decodeLabelled(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  return decoder.encoding === FALLBACK ? withoutLatinControls(text) : text;
}

function decodeAs(label: string, bytes: Uint8Array): Decoded {
  const text = decodeLabelled(label, bytes);
  const lost = text.indexOf("\ufffd");
  return { text, problems: lost < 0 ? [] : [problemAt(text, lost, label)] };
}

/**
 * First and last lead byte of a UTF-8 sequence, its length, and the lowest and highest second byte,
 * which leave out overlong forms, surrogates and what lies beyond U+10FFFF (Unicode, table 3-7).
 */
const SEQUENCES: readonly (readonly [number, number, number, number, number])[] = [
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
];

/** Length of the UTF-8 sequence at a position; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, position: number): number {
  const lead = bytes[position] ?? 0;
  if (lead < 0x80) return 1;
  const form = SEQUENCES.find(([first, last]) => lead >= first && lead <= last);
  if (form === undefined) return 0;
  const [, , length, lowest, highest] = form;
  const second = bytes[position + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  const rest = bytes.subarray(position + 2, position + length);
  const whole = rest.length === length - 2;
  return whole && rest.every((byte) => (byte & 0xc0) === 0x80) ? length : 0;
}

function firstBadByte(bytes: Uint8Array, from: number): number | undefined {
  for (let position = from; position < bytes.length;) {
    const length = sequenceAt(bytes, position);
    if (length === 0) return position;
    position += length;
  }
  return undefined;
}

/** Of bytes that are no UTF-8, for each that begins a letter of UTF-8: so many, and it does so by chance. */
const BY_CHANCE = 3;

/** "ß" before a closing quotation mark is a letter of UTF-8 as well, which nobody meant in such a file. */
function isSingleByte(bytes: Uint8Array): boolean {
  let strays = 0;
  let letters = 0;
  for (let position = 0; position < bytes.length;) {
    const length = sequenceAt(bytes, position);
    if (length === 0) strays++;
    else if (length > 1) letters++;
    position += Math.max(1, length);
  }
  return strays >= letters * BY_CHANCE;
}

function decodeMixed(bytes: Uint8Array, bad: number): Decoded {
  const utf8 = new TextDecoder("utf-8");
  const start = utf8.decode(bytes.subarray(0, bad));
  const problems = [problemAt(start, start.length, FALLBACK)];
  if (isSingleByte(bytes)) return { text: decodeLabelled(FALLBACK, bytes), problems };
  const parts = [start];
  for (let position = bad; position < bytes.length;) {
    let next = position;
    while (next < bytes.length && sequenceAt(bytes, next) === 0) next++;
    parts.push(decodeLabelled(FALLBACK, bytes.subarray(position, next)));
    position = firstBadByte(bytes, next) ?? bytes.length;
    // a mark inside a text is a mark and not its beginning
    if (position > next) parts.push(utf8.decode(bytes.subarray(next, position)));
  }
  return { text: parts.join(""), problems };
}

/** The first place where the encoding shows, counted as editors do. */
function problemAt(text: string, position: number, label: string): ReadProblem {
  const before = text.slice(0, position).split(/\r\n?|\n/u);
  const column = (before.at(-1) ?? "").length + 1;
  return { kind: "encoding", detail: label, line: before.length, column };
}
