/** Fetches a JSON file; whatever goes wrong is a `FileFault` that the interface can word. */
import type { FileFault } from "#src/domain/problem.ts";
import { jsonFaultAt } from "#src/domain/json-fault.ts";
import { placeIn } from "#src/domain/text-place.ts";
import { IsArchiveError, PARQUET_BEGINS } from "./archive-address.ts";

export class FileFaultError extends Error {
  override readonly name = "FileFaultError";
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Bytes, or characters: reading more than that would keep the page from answering for a second. */
const MOST_IN_PAGE = 30_000_000;

/** Throws `FileFaultError`, or `IsArchiveError` at a Parquet file and a very long one; an abort is passed on as it is. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await requestFile(url, signal);
  if (Number(response.headers.get("Content-Length")) > MOST_IN_PAGE) {
    await response.body?.cancel();
    throw new IsArchiveError();
  }
  const text = await body(response, signal);
  if (text.startsWith(PARQUET_BEGINS) || text.length > MOST_IN_PAGE) throw new IsArchiveError();
  return parseJson(text);
}

/** A data file's answer, before its body. Throws `FileFaultError`; an abort is passed on as it is. */
export async function requestFile(url: string, signal: AbortSignal): Promise<Response> {
  const response = await answered(url, signal);
  if (!response.ok) throw new FileFaultError({ kind: "not-found", status: response.status });
  return response;
}

async function answered(url: string, signal: AbortSignal): Promise<Response> {
  try {
    // a redirect could lead to a host that the reader has not confirmed
    return await fetch(url, { signal, credentials: "omit", redirect: "error" });
  } catch {
    signal.throwIfAborted();
    throw new FileFaultError({ kind: "unreachable" });
  }
}

/** A connection that breaks half-way is as unreachable as one that is never made. */
async function body(response: Response, signal: AbortSignal): Promise<string> {
  try {
    return await response.text();
  } catch {
    signal.throwIfAborted();
    throw new FileFaultError({ kind: "unreachable" });
  }
}

/** Throws `FileFaultError`; line and column count from 1. */
export function parseJson(text: string): unknown {
  if (text.trim() === "") throw new FileFaultError({ kind: "empty" });
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // engines word the place differently, and some not at all
    const at = jsonFaultAt(text);
    throw new FileFaultError({
      kind: "not-json",
      ...placeIn(text, at),
      truncated: at >= text.trimEnd().length,
    });
  }
}
