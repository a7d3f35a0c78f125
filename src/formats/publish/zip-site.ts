/** A zip of a site, made file by file, so that whoever waits for it is not kept from anything else. */
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { SiteFile } from "./publication.ts";

/** These are packed already: doing it again takes time and saves nothing. */
const PACKED = /\.(?:woff2|png|parquet|jpg)$/u;

/** `next` is awaited before each file. Rejects where a file can't be had or packed. */
export async function zipSite(files: Iterable<SiteFile>, next: () => Promise<void>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let fault: Error | undefined;
  const zip = new Zip((error, bytes) => {
    if (error === null) parts.push(new Uint8Array(bytes));
    else fault ??= error;
  });
  for (const { path, bytes } of files) {
    await next();
    const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  if (fault !== undefined) throw fault;
  return new Blob(parts, { type: "application/zip" });
}
