/**
 * Which row an id stands in. The column of ids is read through once, as far as it takes; what is kept
 * of it are 32 bits of each, and a row that agrees in them is looked at.
 */
import type { Compressors } from "hyparquet";
import type { Strings } from "./delta.ts";
import { eachString, textAt } from "./each-string.ts";
import type { Chunk, Footer, Leaf } from "./footer.ts";
import { isId } from "./file-words.ts";
import { hashOf } from "./intern.ts";
import { markedId } from "./made-ids.ts";
import type { NoteLost } from "./lost-texts.ts";
import { readRanges, type RangedBytes } from "./ranged-bytes.ts";
import type { TextReader } from "./text-pages.ts";
import { untilAborted } from "./until-aborted.ts";

export interface RowIds {
  readonly rowOf: (id: string, signal?: AbortSignal) => Promise<number | undefined>;
}

/** Ids that begin like this stand for rows. */
const OF_ROW = /^row-\d/u;

/**
 * An event's id: that of the file where it can be one, else its slug with a mark of its letters ("Ab 1"
 * and "ab_1" stay two), or its row where it has none.
 */
export function eventId(written: string | undefined, row: number): string {
  if (written === undefined || written === "") return `row-${row}`;
  return isId(written) && !OF_ROW.test(written) ? written : markedId(written, "event");
}

export interface IdSource {
  readonly bytes: RangedBytes;
  readonly footer: Footer;
  readonly leaf: Leaf | undefined;
  readonly texts: TextReader;
  readonly compressors: Compressors | undefined;
  readonly noteLost: NoteLost;
}

export function createRowIds(source: IdSource): RowIds {
  const { bytes, footer, leaf, texts, compressors, noteLost } = source;
  const hashes: Uint32Array[] = [];
  let reading: Promise<void> | undefined;

  const isAt = async (row: number, id: string, signal: AbortSignal | undefined) => {
    const [ids] = leaf === undefined ? [] : await texts.read([leaf], [row], signal);
    return eventId(ids?.[0], row) === id;
  };

  const readNext = async () => {
    const number = hashes.length;
    const group = footer.groups[number];
    const chunk = group && leaf && group.chunkOf(leaf);
    const [read] = chunk === undefined ? [] : await readRanges(bytes, [chunk]);
    const lost = (rows: number) => leaf && noteLost(leaf, number, rows);
    hashes.push(hashesOf(group?.rows ?? 0, chunk, read, compressors, lost));
  };

  /** One after the other: the row may be in the first. Others go on with it where one gives up. */
  const hashesAt = async (group: number, signal: AbortSignal | undefined) => {
    while (hashes.length <= group) {
      reading ??= readNext().finally(() => {
        reading = undefined;
      });
      await untilAborted(reading, signal);
    }
    return hashes[group] ?? new Uint32Array();
  };

  const numbered = async (id: string, signal: AbortSignal | undefined) => {
    const row = Number(/^row-(\d{1,8})$/u.exec(id)?.[1] ?? footer.rows);
    return row < footer.rows && (await isAt(row, id, signal)) ? row : undefined;
  };

  const written = async (id: string, signal: AbortSignal | undefined) => {
    const wanted = textHash(id);
    for (const [at, { firstRow }] of footer.groups.entries()) {
      const own = await hashesAt(at, signal);
      for (let n = own.indexOf(wanted); n >= 0; n = own.indexOf(wanted, n + 1)) {
        if (await isAt(firstRow + n, id, signal)) return firstRow + n;
      }
    }
    return undefined;
  };

  return {
    rowOf: async (id, signal) => {
      const found = await numbered(id, signal);
      return found !== undefined || leaf === undefined ? found : await written(id, signal);
    },
  };
}

/** 0 where there is no id; whatever is damaged is not found by it, and noted. */
function hashesOf(
  rows: number,
  chunk: Chunk | undefined,
  bytes: Uint8Array | undefined,
  compressors: Compressors | undefined,
  onLost: (rows: number) => void,
): Uint32Array {
  const found = new Uint32Array(rows);
  const read =
    chunk === undefined || bytes === undefined
      ? 0
      : eachString(bytes, chunk, compressors, (row, strings, n) => {
          found[row] = idHash(strings, n);
        });
  onLost(rows - read);
  return found;
}

const encoder = new TextEncoder();

function textHash(id: string): number {
  const bytes = encoder.encode(id);
  return hashOf(bytes, 0, bytes.length);
}

function idHash(strings: Strings, n: number): number {
  const { bytes, starts, ends } = strings;
  const start = starts[n] ?? 0;
  const end = ends[n] ?? 0;
  if (isPlain(bytes, start, end)) return hashOf(bytes, start, end);
  return textHash(eventId(textAt(strings, n), 0));
}

const HYPHEN = 0x2d;
const SMALL_R = 0x72;

/** Most ids, told without making strings of them: what `eventId` leaves as it is. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  // it may stand for a row
  if (bytes[start] === SMALL_R) return false;
  let before = HYPHEN;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    const isLetter = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
    // no hyphen is first, last or doubled
    if (!isLetter && (byte !== HYPHEN || before === HYPHEN)) return false;
    before = byte;
  }
  return before !== HYPHEN;
}
