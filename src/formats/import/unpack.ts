/** What was packed to be sent: ".csv.gz". */
import { Gunzip } from "fflate";
import { joinedBytes } from "../joined-bytes.ts";

export type Unpacking =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly kind: "cut-off" | "too-large"; readonly detail: string };

/** Unpacked, in bytes: a few packed ones can claim any number. */
export const MOST_BYTES = 400_000_000;
/** Tables pack ten to fifty times: what packs more, and is larger than this, was made to fill memory. */
const MOST_RATIO = 300;
const SMALL = 50_000_000;
const AT_ONCE = 65_536;

/** Bytes that are not packed come back as they are. */
export function unpack(bytes: Uint8Array, most: number = MOST_BYTES): Unpacking {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { ok: true, bytes };
  const parts: Uint8Array[] = [];
  let length = 0;
  // several packed files may stand one behind the other
  let before = 0;
  let ended = false;
  const unzip = new Gunzip((part, last) => {
    parts.push(part);
    length += part.length;
    ended = last;
  });
  unzip.onmember = () => {
    before = length;
  };
  try {
    for (let at = 0; at < bytes.length; at += AT_ONCE) {
      const isLast = at + AT_ONCE >= bytes.length;
      unzip.push(bytes.subarray(at, at + AT_ONCE), isLast);
      const isBomb = length > SMALL && length > (at + AT_ONCE) * MOST_RATIO;
      if (length > most || isBomb) {
        return { ok: false, kind: "too-large", detail: String(length) };
      }
    }
  } catch {
    return { ok: false, kind: "cut-off", detail: String(length) };
  }
  // the library may take a cut for the end
  return ended && lengthAtEnd(bytes) === (length - before) % 2 ** 32
    ? { ok: true, bytes: joinedBytes(parts) }
    : { ok: false, kind: "cut-off", detail: String(length) };
}

/** What the last packed file says at its end that it unpacks to, without what is above 32 bits. */
function lengthAtEnd(bytes: Uint8Array): number {
  const { buffer, byteOffset, byteLength } = bytes;
  return byteLength < 8 ? -1 : new DataView(buffer, byteOffset).getUint32(byteLength - 4, true);
}
