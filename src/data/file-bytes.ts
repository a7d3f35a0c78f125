/** The bytes of a data file as they lie on its server, to be passed on. */
import { FileFaultError } from "./fetch-json.ts";

/** Rejects with a `FileFaultError`, and with the signal's reason. */
export async function fileBytes(url: string, signal: AbortSignal): Promise<Blob> {
  const response = await request(url, signal);
  if (!response.ok) throw new FileFaultError({ kind: "not-found", status: response.status });
  return response.blob();
}

async function request(url: string, signal: AbortSignal): Promise<Response> {
  try {
    // a redirect could lead to a host that the reader has not confirmed
    return await fetch(url, { signal, credentials: "omit", redirect: "error" });
  } catch {
    signal.throwIfAborted();
    throw new FileFaultError({ kind: "unreachable" });
  }
}
