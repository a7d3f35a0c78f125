/** The page's end of the worker: ask, be told of progress, cancel. One worker serves all questions. */
import type { Answers, Progress, Task } from "./protocol.ts";

export interface Asking {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Rejects with the signal's reason where it is aborted, and with a `DeskError` where the worker is
 * gone, hangs or is of another version, or lacks a part; the next question starts a new worker.
 */
export interface Desk {
  ask<K extends Task["kind"]>(
    task: Extract<Task, { readonly kind: K }>,
    asking?: Asking,
  ): Promise<Answers[K]>;
  close(): void;
}

export class DeskError extends Error {
  override readonly name = "DeskError";
  /** "part-missing": its script or something that it loads didn't come; "unavailable": the browser starts none */
  readonly fault: "crashed" | "hangs" | "version" | "unavailable" | "part-missing";
  constructor(fault: DeskError["fault"]) {
    super(fault);
    this.fault = fault;
  }
}
