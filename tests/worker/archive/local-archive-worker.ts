/** An archive's worker in the same thread: messages are copied, and come one after the other. */
import type { ArchiveWorker } from "#src/worker/archive/archive-line.ts";
import { serveArchive, type OpenFile } from "#src/worker/archive/serve-archive.ts";
import { later } from "./deferred.ts";

export class LocalArchiveWorker extends EventTarget implements ArchiveWorker {
  terminated = false;
  /** what came, as it came */
  readonly received: unknown[] = [];
  /** what it said */
  readonly told: unknown[] = [];
  readonly #take: (data: unknown) => void;

  constructor(openFile: OpenFile) {
    super();
    const { take } = serveArchive(openFile, {
      post: (message) => this.say(message),
      pause: later,
      now: () => performance.now(),
    });
    this.#take = take;
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    const data: unknown = structuredClone(message, { transfer });
    this.received.push(data);
    setImmediate(() => {
      if (!this.terminated) this.#take(data);
    });
  }

  /** Says something, as the worker or as one that has gone wrong. */
  say(message: unknown): void {
    const data: unknown = structuredClone(message);
    this.told.push(data);
    setImmediate(() => {
      if (!this.terminated) this.dispatchEvent(new MessageEvent("message", { data }));
    });
  }

  terminate(): void {
    this.terminated = true;
  }
}
