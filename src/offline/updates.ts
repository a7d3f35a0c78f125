/** Has the files of the app kept for a time without a network, and tells when there is a newer version. */
import { isBusy, isChecking } from "./busy.ts";
import { ASK, BUSY, FREE, USE } from "./messages.ts";

/**
 * "new": a newer version waits; "busy": it was asked for, and something isn't finished; "replaced": it is in
 * use, and this page is still the one before.
 */
export type News = "none" | "new" | "busy" | "replaced";

export interface Updates {
  readonly subscribe: (listener: () => void) => () => void;
  readonly news: () => News;
  /** all tabs go over to the newer version, if none has anything unfinished */
  readonly use: () => void;
  readonly later: () => void;
}

const WORKER = "sw.js";
/** Milliseconds after which the first picture has what it needs, and all else may be fetched. */
const AFTER_PICTURE = 2000;
/** Milliseconds between two looks at whether the reader has finished. */
const LOOK_AGAIN = 1000;
/** A tab that stays open looks for a newer version no more often than each hour; milliseconds. */
const HOUR = 3_600_000;

const NOTHING: Updates = {
  subscribe: () => () => undefined,
  news: () => "none",
  use: () => undefined,
  later: () => undefined,
};

/** To be called once. A published site has no manifest: it is no app, and nothing of it is kept. */
export function followUpdates(): Updates {
  const isApp = document.querySelector("link[rel=manifest]") !== null;
  return isApp && "serviceWorker" in navigator ? follow(navigator.serviceWorker) : NOTHING;
}

function follow(container: ServiceWorkerContainer): Updates {
  const listeners = new Set<() => void>();
  let news: News = "none";
  let waiting: ServiceWorker | undefined;
  let hasAsked = false;
  // the first worker only takes over what came from the server
  let isServed = container.controller !== null;
  const tell = (next: News) => {
    news = next;
    for (const listener of listeners) listener();
  };
  container.addEventListener("message", ({ data, ports: [port] }: MessageEvent<unknown>) => {
    if (data === ASK) port?.postMessage(isBusy() || isChecking() ? BUSY : FREE);
  });
  container.startMessages();
  container.addEventListener("controllerchange", () => {
    if (!isServed) isServed = true;
    else if (isBusy() || (isChecking() && !hasAsked)) tell("replaced");
    else location.reload();
  });
  setTimeout(() => {
    void register(container, (worker) => {
      waiting = worker;
      whenCalm(() => tell("new"));
    });
  }, AFTER_PICTURE);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    news: () => news,
    use() {
      if (news === "replaced") location.reload();
      else if (isBusy() || waiting === undefined) tell("busy");
      else {
        hasAsked = true;
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
          hasAsked = data !== BUSY;
          if (!hasAsked) tell("busy");
        });
        port1.start();
        waiting.postMessage(USE, [port2]);
      }
    },
    later: () => tell("none"),
  };
}

async function register(
  container: ServiceWorkerContainer,
  onWaiting: (worker: ServiceWorker) => void,
): Promise<void> {
  try {
    const registration = await container.register(WORKER, { updateViaCache: "none" });
    const look = () => {
      // the very first one waits for a moment too, for nobody
      const { active, waiting } = registration;
      if (active !== null && waiting !== null) onWaiting(waiting);
    };
    look();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", look);
    });
    lookNowAndThen(registration);
  } catch {
    // where the browser keeps nothing, the page is there whenever the server is
  }
}

function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - last < HOUR) return;
    last = performance.now();
    // without a network there is nothing newer
    registration.update().catch(() => undefined);
  });
}

/** Nobody is told in the middle of a sentence. */
export function whenCalm(then: () => void): void {
  if (isBusy()) setTimeout(() => whenCalm(then), LOOK_AGAIN);
  else then();
}
