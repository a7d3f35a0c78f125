/** What an address, or a file of the reader's own, holds: Parquet, a list of such files, or a data file. */
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import { isManifest } from "#src/formats/read-manifest.ts";
import { openManifest } from "#src/formats/manifest.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer, bytesOfFile, type RangedBytes } from "#src/formats/parquet/ranged-bytes.ts";
import { openRemoteBytes } from "#src/formats/parquet/remote-bytes.ts";
import type { ArchivePlace } from "./archive-protocol.ts";

const PARQUET_BEGINS = "PAR1";
/** A list of files, or a data file: read whole, and its text is as long again. */
const MOST_JSON = 300_000_000;

// called by another name, the browser's own refuses
const ask = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);

/** Rejects with `ArchiveFaultError`. */
export async function openFile(place: ArchivePlace): Promise<ArchiveFile> {
  if ("url" in place)
    return openBytes(
      await openRemoteBytes(place.url, { fetch: ask }),
      nameIn(place.url),
      place.url,
    );
  const { bytes, name } = place;
  return openBytes(
    bytes instanceof ArrayBuffer ? bytesOfBuffer(bytes) : bytesOfFile(bytes),
    name,
    undefined,
  );
}

/** `url` is absent for a file that lies on no server: it can't name others beside it. */
async function openBytes(
  bytes: RangedBytes,
  name: string,
  url: string | undefined,
): Promise<ArchiveFile> {
  const first = await bytes.read(0, Math.min(bytes.length, 64));
  const begins = new TextDecoder().decode(first);
  // whatever is neither is told what is wrong with it as a Parquet file
  if (begins.startsWith(PARQUET_BEGINS) || !/^\uFEFF?\s*[[{]/u.test(begins)) {
    return openParquet(bytes, name);
  }
  const json = await jsonOf(bytes);
  if (isManifest(json)) {
    if (url === undefined) throw new ArchiveFaultError({ kind: "manifest", detail: "url" });
    return openManifest(json, url, openOne);
  }
  const { openDataFile } = await import("./open-data-file.ts");
  return openDataFile(json, bytes.length);
}

async function openOne(url: string, signal?: AbortSignal): Promise<ArchiveFile> {
  return openParquet(await openRemoteBytes(url, { fetch: ask, signal }), nameIn(url), signal);
}

async function jsonOf(bytes: RangedBytes): Promise<unknown> {
  if (bytes.length > MOST_JSON) {
    throw new ArchiveFaultError({ kind: "too-large", detail: String(bytes.length) });
  }
  const text = new TextDecoder().decode(await bytes.read(0, bytes.length));
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    throw new ArchiveFaultError({ kind: "not-parquet", detail });
  }
}

function nameIn(url: string): string {
  const { pathname } = new URL(url);
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
