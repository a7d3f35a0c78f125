/** Texts as UTF-8, all of a column in few pieces of memory: one for each would be slow to make. */
import { BYTES_OF_UNIT, writeUtf8 } from "./utf8.ts";

const ROOM = 1 << 20;

/** Each in its place; what is no text stays as it is. */
export function encodedTexts(values: readonly unknown[]): unknown[] {
  let room = new Uint8Array(0);
  let at = 0;
  return values.map((value) => {
    if (typeof value !== "string") return value;
    const most = value.length * BYTES_OF_UNIT;
    if (at + most > room.length) {
      room = new Uint8Array(Math.max(ROOM, most));
      at = 0;
    }
    const start = at;
    at = writeUtf8(value, room, start);
    return room.subarray(start, at);
  });
}
