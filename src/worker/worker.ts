/** Where the worker begins. */
import { createAnswerer } from "./answer.ts";
import { serve } from "./serve.ts";

const { port1, port2 } = new MessageChannel();
const turns: (() => void)[] = [];
port1.addEventListener("message", () => turns.shift()?.());
port1.start();

const take = serve(createAnswerer(globalThis.crypto.subtle), {
  post: (message) => globalThis.postMessage(message, {}),
  // a timer would wait four milliseconds each time
  pause: () =>
    new Promise((resolve) => {
      turns.push(resolve);
      port2.postMessage(undefined);
    }),
});

globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => take(data));
