/** Notices when nothing has been heard for too long. */

const TICK_MS = 1000;
/** So many ticks; counted, since after a sleep of the machine the clock has jumped and a tick has not. */
const MOST_SILENT = 30;

/** Watches from the first `heard` until `stop`, and after the next `heard` again. */
export function startWatch(onSilence: () => void): { heard(): void; stop(): void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  let silent = 0;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const tick = (): void => {
    silent += 1;
    if (silent < MOST_SILENT) return;
    stop();
    onSilence();
  };
  return {
    stop,
    heard() {
      silent = 0;
      timer ??= setInterval(tick, TICK_MS);
    },
  };
}
