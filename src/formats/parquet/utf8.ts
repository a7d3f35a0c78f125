/**
 * UTF-8 by hand: a browser's encoder takes longer to be called than a title takes to be written, and there
 * are hundreds of thousands of them.
 */

/** Bytes of one UTF-16 unit, at most. */
export const BYTES_OF_UNIT = 3;

/** What stands for half a surrogate pair, as in every encoder. */
const REPLACED = 0xfffd;

/** Answers the place behind the last byte. There has to be room for the text. */
export function writeUtf8(text: string, room: Uint8Array, from: number): number {
  let at = from;
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.charCodeAt(unit);
    if (code < 0x80) {
      room[at] = code;
      at += 1;
    } else {
      const sign = text.codePointAt(unit) ?? REPLACED;
      if (sign > 0xffff) unit += 1;
      at = writeSign(isHalf(sign) ? REPLACED : sign, room, at);
    }
  }
  return at;
}

function isHalf(sign: number): boolean {
  return sign >= 0xd800 && sign <= 0xdfff;
}

/** Of two to four bytes. */
function writeSign(sign: number, room: Uint8Array, from: number): number {
  const more = sign < 0x800 ? 1 : sign < 0x10000 ? 2 : 3;
  const lead = [0, 0xc0, 0xe0, 0xf0][more] ?? 0;
  room[from] = lead | (sign >> (6 * more));
  for (let left = more - 1; left >= 0; left -= 1) {
    room[from + more - left] = 0x80 | ((sign >> (6 * left)) & 0x3f);
  }
  return from + more + 1;
}
