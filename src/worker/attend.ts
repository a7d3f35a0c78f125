/** What both ends of the page's wires to its workers have in common. */

/** What is asked of a worker: `Worker`, or what stands for one. */
export interface WorkerLike<Message> extends EventTarget {
  postMessage(message: Message, transfer: Transferable[]): void;
  terminate(): void;
}

/** Hears what a worker says, and when it breaks down: that is no error of the page's. */
export function attend(
  worker: EventTarget,
  on: {
    readonly message: (data: unknown) => void;
    readonly broken: (by: "error" | "data") => void;
  },
): void {
  worker.addEventListener("message", (event) => {
    if (event instanceof MessageEvent) on.message(event.data);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    on.broken("error");
  });
  worker.addEventListener("messageerror", () => on.broken("data"));
}

/** Why what was asked for is no longer wanted. */
export function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new DOMException(String(reason), "AbortError");
}
