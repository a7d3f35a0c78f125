/**
 * What a zip archive says that it holds. Read by hand, since the libraries unpack first and count
 * later: an archive of a few kilobytes may unpack to gigabytes.
 */

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated */
  readonly method: number;
  readonly encrypted: boolean;
  /** as the archive holds it */
  readonly packed: Uint8Array<ArrayBuffer>;
  /** bytes when unpacked, as the archive says: it may lie */
  readonly declared: number;
}

const END_MARK = 0x06_05_4b_50;
const ENTRY_MARK = 0x02_01_4b_50;
const LOCAL_MARK = 0x04_03_4b_50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;

/** `undefined` where it is no whole archive. */
export function zipDirectory(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(bytes, view, at, nameLength);
    if (entry === undefined) return undefined;
    entries.push(entry);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += ENTRY_LENGTH + nameLength + rest;
  }
  return entries;
}

/** The mark is looked for from behind: a comment may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return undefined;
}

function entryAt(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  at: number,
  nameLength: number,
): ZipEntry | undefined {
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_MARK) {
    return undefined;
  }
  const start =
    local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return undefined;
  const nameAt = at + ENTRY_LENGTH;
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: bytes.subarray(start, start + size),
    declared: view.getUint32(at + 24, true),
  };
}
