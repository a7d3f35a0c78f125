/** How long the browser is waited for that doesn't answer. */
import { LibraryError, type LibraryFault } from "./library.ts";

export interface Patience {
  /** rejects when it is at its end; never resolves */
  readonly lost: Promise<never>;
  /** from now on, or anew */
  readonly begin: () => void;
  readonly stop: () => void;
}

/**
 * Milliseconds. Ticks are counted, since after a sleep of the machine the clock has jumped and a tick has
 * not; shorter ones than this a tab in the background doesn't get.
 */
const TICK = 1000;

/** `why` is asked when it is at its end: there may be something to be done about it. */
export function patienceOf(milliseconds: number, why: () => LibraryFault): Patience {
  let giveUp: (error: LibraryError) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  lost.catch(() => undefined);
  let timer: ReturnType<typeof setInterval> | undefined;
  const most = Math.ceil(milliseconds / TICK);
  let ticks = 0;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const tick = () => {
    ticks += 1;
    // the first one may come as soon as it has begun
    if (ticks <= most) return;
    stop();
    giveUp(new LibraryError(why()));
  };
  return {
    lost,
    stop,
    begin: () => {
      ticks = 0;
      timer ??= setInterval(tick, milliseconds / most);
    },
  };
}
