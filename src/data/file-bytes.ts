/** The bytes of a data file as they lie on its server, to be passed on. */
import { requestFile } from "./fetch-json.ts";

/** Rejects with a `FileFaultError`, and with the signal's reason. */
export async function fileBytes(url: string, signal: AbortSignal): Promise<Blob> {
  const response = await requestFile(url, signal);
  return response.blob();
}
