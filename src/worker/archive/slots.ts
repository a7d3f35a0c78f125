/** Lets only so many work at a time; of those that wait, whoever came last goes first. */

export interface Slots {
  /** resolves with what frees the slot again; where the signal is aborted before, with nothing to free */
  readonly take: (signal: AbortSignal) => Promise<() => void>;
}

export function createSlots(most: number): Slots {
  const waiting: (() => void)[] = [];
  let taken = 0;

  const free = (): void => {
    const next = waiting.pop();
    if (next === undefined) taken -= 1;
    else next();
  };

  return {
    take(signal) {
      if (signal.aborted) return Promise.resolve(() => undefined);
      if (taken < most) {
        taken += 1;
        return Promise.resolve(free);
      }
      return new Promise((resolve) => {
        const go = (): void => {
          signal.removeEventListener("abort", giveUp);
          resolve(free);
        };
        const giveUp = (): void => {
          waiting.splice(waiting.indexOf(go), 1);
          resolve(() => undefined);
        };
        waiting.push(go);
        signal.addEventListener("abort", giveUp, { once: true });
      });
    },
  };
}
