/** Where the worker of an archive begins: it reads one, and holds it until it is ended. */
import { createPause } from "../turns.ts";
import { ARCHIVE_PROTOCOL, type FromArchive } from "./archive-protocol.ts";
import { openFile } from "./open-file.ts";
import { serveArchive } from "./serve-archive.ts";

/** Milliseconds; the page takes half a minute of silence for a breakdown. */
const BEAT = 5000;

const post = (message: FromArchive): void => globalThis.postMessage(message, {});

const { take, isBusy } = serveArchive(openFile, {
  post,
  pause: createPause(),
  now: () => performance.now(),
});

globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => take(data));
// a slow line is no breakdown
setInterval(() => {
  if (isBusy()) post({ v: ARCHIVE_PROTOCOL, alive: true });
}, BEAT);
// what nobody expected is to reach the page as a breakdown, and not as silence
globalThis.addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) =>
  globalThis.reportError(reason),
);
