// @ts-check
/** What a page holds on to, once what is garbage is gone. */
import { memoryOf } from "../../bench/memory.mjs";

/** Things that live until somebody ends them; the browser is asked how many there are. */
const KINDS = [
  "BroadcastChannel",
  "IDBDatabase",
  "MessagePort",
  "ResizeObserver",
  "MutationObserver",
  "IntersectionObserver",
];
/** Milliseconds after which the address of something saved has to be given back; it is after a minute. */
const KEPT_FOR = 70_000;

/**
 * Bytes of objects and of array buffers, and numbers of everything else. `addresses` are those of blobs;
 * `stale` those that nobody can need any more.
 * @typedef {Readonly<Record<string, number>>} Held
 */

/**
 * Counts the addresses of blobs. To be called before the page is loaded.
 * @param {import("@playwright/test").Page} page
 */
export function watchAddresses(page) {
  return page.addInitScript(() => {
    /** @type {Map<string, number>} */
    const addresses = new Map();
    const make = URL.createObjectURL.bind(URL);
    const end = URL.revokeObjectURL.bind(URL);
    URL.createObjectURL = (what) => {
      const address = make(what);
      addresses.set(address, performance.now());
      return address;
    };
    URL.revokeObjectURL = (address) => {
      addresses.delete(address);
      end(address);
    };
    Reflect.set(window, "addressesOfBlobs", addresses);
  });
}

/**
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<Held>}
 */
export async function heldBy(page) {
  await settled(page);
  const { heap, buffers, page: own, workers } = await memoryOf(page);
  const session = await page.context().newCDPSession(page);
  try {
    /** @type {Record<string, number>} */
    const living = {};
    for (const kind of KINDS) living[kind] = await countOf(session, kind);
    await session.send("HeapProfiler.collectGarbage");
    const { documents, nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    return {
      heap,
      buffers,
      "of the page": own,
      "of workers": workers,
      documents,
      nodes,
      listeners: jsEventListeners,
      Worker: page.workers().length,
      ...living,
      ...(await addressesIn(page)),
    };
  } finally {
    await session.detach();
  }
}

/**
 * Until nothing is drawn any more and the page has had time for what it does when it is idle.
 * @param {import("@playwright/test").Page} page
 */
function settled(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(
          () => requestIdleCallback(() => resolve(undefined), { timeout: 2000 }),
          {
            timeout: 2000,
          },
        );
      }),
  );
}

/**
 * The question itself collects the garbage first.
 * @param {import("@playwright/test").CDPSession} session
 * @param {string} kind
 */
async function countOf(session, kind) {
  const objectGroup = "soak";
  const { result } = await session.send("Runtime.evaluate", {
    expression: `${kind}.prototype`,
    objectGroup,
  });
  if (result.objectId === undefined) throw new Error(`The page knows no ${kind}.`);
  const { objects } = await session.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId,
    objectGroup,
  });
  const counted = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: "function () { return this.length; }",
    returnByValue: true,
  });
  await session.send("Runtime.releaseObjectGroup", { objectGroup });
  return Number(counted.result.value);
}

/** @param {import("@playwright/test").Page} page */
function addressesIn(page) {
  return page.evaluate((keptFor) => {
    const addresses = Reflect.get(window, "addressesOfBlobs");
    if (!(addresses instanceof Map)) throw new Error("Nobody watched the addresses of blobs.");
    const ages = [...addresses.values()].map((made) => performance.now() - Number(made));
    return { addresses: ages.length, stale: ages.filter((age) => age > keptFor).length };
  }, KEPT_FOR);
}
