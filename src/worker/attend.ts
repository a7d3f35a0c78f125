/** What both ends of the page's wires to its workers have in common. */

/** What went wrong: an error in it, a message that couldn't be copied, or its script didn't come. */
type Breakage = "error" | "data" | "script";

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
    readonly broken: (by: Breakage) => void;
  },
): void {
  worker.addEventListener("message", (event) => {
    if (event instanceof MessageEvent) on.message(event.data);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    // of a script that didn't come there is nothing to tell
    on.broken("message" in event ? "error" : "script");
  });
  worker.addEventListener("messageerror", () => on.broken("data"));
}

/** `spoken`: whether the worker has ever said anything. */
export function faultOfBroken(by: Breakage, spoken: boolean) {
  if (by === "data" || spoken) return "crashed";
  return by === "script" ? "part-missing" : "unavailable";
}

/** Why what was asked for is no longer wanted. */
export function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new DOMException(String(reason), "AbortError");
}
