/** Opens a Word file with care: only the parts that hold words, and no more of them than fits. */
import { Inflate } from "fflate";
import type { ReadFault } from "./file-reading.ts";
import { joinedBytes } from "./joined-bytes.ts";
import { zipDirectory, type ZipEntry } from "./zip-directory.ts";

/** Bytes of all that the archive says it holds; whole books with their pictures stay below. */
const MOST_DECLARED = 50_000_000;
/** Bytes of the parts with words, which are markup for the most part; a long report has one million. */
const MOST_UNPACKED = 10_000_000;
/** Deflate packs running text three to ten times, and markup that repeats itself a hundred times. */
const MOST_RATIO = 200;
/** Bytes of a part whose ratio says nothing yet. */
const SMALL = 1_000_000;
/** Bytes that are unpacked at a time: deflate makes at most 1,032 of one. */
const PIECE = 1024;

const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]{1,100}\.(?:xml|rels))$/u;

export type DocxParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The parts by their name in the archive, unpacked; or why the file isn't opened. */
export function docxParts(
  bytes: Uint8Array<ArrayBuffer>,
): { readonly parts: DocxParts } | { readonly fault: ReadFault } {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return { fault: { kind: "broken-docx" } };
  const other = otherFormat(entries);
  if (other !== undefined) return { fault: other };
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  if (declared > MOST_DECLARED) return { fault: { kind: "docx-bomb" } };
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = MOST_UNPACKED;
  for (const entry of entries.filter(({ name }) => WANTED.test(name))) {
    const part = unpacked(entry, left);
    if (!(part instanceof Uint8Array)) return { fault: { kind: part } };
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { parts };
}

/** What the archive is, where it is no Word file. */
function otherFormat(entries: readonly ZipEntry[]): ReadFault | undefined {
  const names = new Set(entries.map(({ name }) => name));
  if ([...names].some((name) => name.startsWith("word/"))) return undefined;
  const type = entries.find(({ name, method }) => name === "mimetype" && method === 0);
  const mime = type === undefined ? "" : new TextDecoder().decode(type.packed.subarray(0, 100));
  if (mime.includes("opendocument.text")) return { kind: "unknown-format", detail: "odt" };
  if (mime.includes("epub")) return { kind: "unknown-format", detail: "epub" };
  const folders = [...names].map((name) => name.split("/", 1)[0]);
  if (folders.includes("xl")) return { kind: "unknown-format", detail: "xlsx" };
  return { kind: "unknown-format", detail: folders.includes("ppt") ? "pptx" : "zip" };
}

/** Unpacks piece by piece and counts, whatever the archive declares. */
function unpacked(
  { method, encrypted, packed }: ZipEntry,
  most: number,
): Uint8Array<ArrayBuffer> | "docx-bomb" | "broken-docx" {
  if (encrypted || (method !== 0 && method !== 8)) return "broken-docx";
  if (method === 0) return packed.length > most ? "docx-bomb" : packed.slice();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      const end = Math.min(at + PIECE, packed.length);
      inflate.push(packed.subarray(at, end), end === packed.length);
      if (size > most || (size > SMALL && size > end * MOST_RATIO)) return "docx-bomb";
    }
  } catch {
    return "broken-docx";
  }
  return joinedBytes(pieces);
}
