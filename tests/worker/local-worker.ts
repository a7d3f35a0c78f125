/** A worker in the same thread: its messages are copied, and come one after the other, as a worker's do. */
import { createAnswerer, type Answerer } from "#src/worker/answer.ts";
import type { Workman } from "#src/worker/create-desk.ts";
import { serve } from "#src/worker/serve.ts";

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class LocalWorker extends EventTarget implements Workman {
  terminated = false;
  /** what came, as it came */
  readonly received: unknown[] = [];
  readonly #take: (data: unknown) => void;

  constructor(answer: Answerer = createAnswerer(globalThis.crypto.subtle)) {
    super();
    this.#take = serve(answer, { post: (message) => this.say(message), pause: later });
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    const data: unknown = structuredClone(message, { transfer });
    this.received.push(data);
    queueMicrotask(() => {
      if (!this.terminated) this.#take(data);
    });
  }

  /** Says something, as the worker or as one that has gone wrong. */
  say(message: unknown): void {
    const data: unknown = structuredClone(message);
    queueMicrotask(() => {
      if (!this.terminated) this.dispatchEvent(new MessageEvent("message", { data }));
    });
  }

  terminate(): void {
    this.terminated = true;
  }
}
