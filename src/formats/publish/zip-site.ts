/** A zip of a site, made file by file, so that whoever waits for it is not kept from anything else. */
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { SiteFile } from "./publication.ts";

export interface ZippedFile extends Pick<SiteFile, "path"> {
  /** one that is too large to be held is read a piece at a time */
  readonly bytes: SiteFile["bytes"] | Blob;
}

/** These are packed already: doing it again takes time and saves nothing. */
const PACKED = /\.(?:woff2|png|parquet|jpg)$/u;

/** `next` is awaited before each file. Rejects where a file can't be had or packed. */
export async function zipSite(
  files: Iterable<ZippedFile>,
  next: () => Promise<void>,
): Promise<Blob> {
  const parts: Blob[] = [];
  let fault: Error | undefined;
  const zip = new Zip((error, bytes) => {
    if (error === null) parts.push(new Blob([new Uint8Array(bytes)]));
    else fault ??= error;
  });
  for (const { path, bytes } of files) {
    await next();
    const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(file);
    if (bytes instanceof Blob) await pushPieces(file, bytes, next);
    else file.push(bytes, true);
  }
  zip.end();
  if (fault !== undefined) throw fault;
  return new Blob(parts, { type: "application/zip" });
}

const PIECE = 4_194_304; // bytes

async function pushPieces(
  file: ZipPassThrough | ZipDeflate,
  blob: Blob,
  next: () => Promise<void>,
): Promise<void> {
  for (let from = 0; from < blob.size; from += PIECE) {
    await next();
    const piece = await blob.slice(from, from + PIECE).arrayBuffer();
    file.push(new Uint8Array(piece), false);
  }
  file.push(new Uint8Array(), true);
}
