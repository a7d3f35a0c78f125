/** Lines out of bytes that come in pieces, one after the other: the input may be longer than the memory. */
import { joinedBytes } from "#src/formats/joined-bytes.ts";

export interface ByteLine {
  /** counted from 1 */
  readonly number: number;
  /** without the line break */
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

/** Every line with its number; an empty one at the very end is none. */
export async function* byteLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let number = 0;
  let begun: Uint8Array[] = [];
  for await (const piece of input) {
    let start = 0;
    for (
      let end = piece.indexOf(LINE_FEED);
      end >= 0;
      start = end + 1, end = piece.indexOf(LINE_FEED, start)
    ) {
      number += 1;
      yield { number, bytes: joined([...begun, piece.subarray(start, end)]) };
      begun = [];
    }
    if (start < piece.length) begun.push(piece.slice(start));
  }
  if (begun.length > 0) yield { number: number + 1, bytes: joined(begun) };
}

/** A line that came in one piece, as nearly all do, is not copied. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = pieces;
  return only !== undefined && more.length === 0 ? only : joinedBytes(pieces);
}

/** All of it in one; nothing where there is no input. */
export async function allBytes(input: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  if (input !== undefined) for await (const piece of input) pieces.push(piece);
  return joined(pieces);
}
