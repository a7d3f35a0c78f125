/**
 * What several wait for together, for one of them: whoever gives up waits no longer, and the others get
 * what they wait for.
 */
export function untilAborted<T>(done: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return done;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason);
    done.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
}
