/** Lets whatever else waits in this thread go first; a timer would wait four milliseconds each time. */
export function createPause(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const turns: (() => void)[] = [];
  port1.addEventListener("message", () => turns.shift()?.());
  port1.start();
  return () =>
    new Promise((resolve) => {
      turns.push(resolve);
      port2.postMessage(undefined);
    });
}
