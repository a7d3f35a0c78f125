/** Where the worker begins. */
import { createAnswerer } from "./answer.ts";
import { serve } from "./serve.ts";
import { createPause } from "./turns.ts";

const take = serve(createAnswerer(globalThis.crypto.subtle), {
  post: (message, transfer) => globalThis.postMessage(message, { transfer }),
  pause: createPause(),
});

globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => take(data));
