/** What an address, or a file of the reader's own, holds: Parquet, a list of such files, or a data file. */
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import { jsonFaultAt } from "#src/domain/json-fault.ts";
import { part } from "#src/domain/part-missing.ts";
import { placeIn } from "#src/domain/text-place.ts";
import { isManifest } from "#src/formats/read-manifest.ts";
import { openManifest } from "#src/formats/manifest.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer, bytesOfFile, type RangedBytes } from "#src/formats/parquet/ranged-bytes.ts";
import { openRemoteBytes, type Fetch } from "#src/formats/parquet/remote-bytes.ts";
import type { ArchivePlace } from "./archive-protocol.ts";
import { askPage } from "./ask-page.ts";

const PARQUET_BEGINS = "PAR1";
/** A list of files, or a data file: read whole, and its text is as long again. */
const MOST_JSON = 300_000_000;

/** Rejects with `ArchiveFaultError`, and with `PartMissing`. The page takes requests at the other end of `requests`. */
export async function openFile(
  place: ArchivePlace,
  requests: MessagePort | undefined,
): Promise<ArchiveFile> {
  if ("url" in place) {
    if (requests === undefined) throw new ArchiveFaultError({ kind: "unreachable", detail: "" });
    const { url } = place;
    const ask = askPage(requests);
    return openBytes(await openRemoteBytes(url, { fetch: ask }), nameIn(url), { url, ask });
  }
  const { bytes, name } = place;
  return openBytes(
    bytes instanceof ArrayBuffer ? bytesOfBuffer(bytes) : bytesOfFile(bytes),
    name,
    undefined,
  );
}

interface Server {
  readonly url: string;
  readonly ask: Fetch;
}

/** A file that lies on no server can't name others beside it. */
async function openBytes(
  bytes: RangedBytes,
  name: string,
  server: Server | undefined,
): Promise<ArchiveFile> {
  const first = await bytes.read(0, Math.min(bytes.length, 64));
  const begins = new TextDecoder().decode(first);
  // whatever is neither is told what is wrong with it as a Parquet file
  if (begins.startsWith(PARQUET_BEGINS) || !/^\uFEFF?\s*[[{]/u.test(begins)) {
    return openParquet(bytes, name);
  }
  const json = await jsonOf(bytes);
  if (isManifest(json)) {
    if (server === undefined) throw new ArchiveFaultError({ kind: "manifest", detail: "url" });
    const { url, ask } = server;
    return openManifest(json, url, (each, signal) => openOne(each, ask, signal));
  }
  const { openDataFile } = await part(() => import("./open-data-file.ts"));
  return openDataFile(json, bytes.length);
}

async function openOne(url: string, ask: Fetch, signal?: AbortSignal): Promise<ArchiveFile> {
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
  } catch {
    const place = placeIn(text, jsonFaultAt(text));
    throw new ArchiveFaultError({ kind: "not-json", detail: "", ...place });
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
