// @ts-check
/** How much memory the JavaScript of a page and of its workers holds, once what is garbage is gone. */
import { after } from "./hand.mjs";

/**
 * Bytes: `heap` of the objects, `buffers` of what typed arrays stand on; `page` and `workers` are the
 * sums of both.
 * @typedef {{ heap: number, buffers: number, page: number, workers: number }} Memory
 * @typedef {{ usedSize: number, backingStorageSize: number }} Usage
 */

/**
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<Memory>}
 */
export async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("HeapProfiler.collectGarbage");
    /** @type {object} */
    const told = await session.send("Runtime.getHeapUsage");
    const own = usageIn(told);
    const others = await usageOfWorkers(session);
    const all = [own, ...others];
    return {
      heap: sum(all.map(({ usedSize }) => usedSize)),
      buffers: sum(all.map(({ backingStorageSize }) => backingStorageSize)),
      page: own.usedSize + own.backingStorageSize,
      workers: sum(others.map(({ usedSize, backingStorageSize }) => usedSize + backingStorageSize)),
    };
  } finally {
    await session.detach();
  }
}

/**
 * Playwright gives no session of a worker: its messages go through that of the page.
 * @param {import("@playwright/test").CDPSession} session
 * @returns {Promise<Usage[]>}
 */
async function usageOfWorkers(session) {
  /** @type {string[]} */
  const workers = [];
  /** @type {Map<string, (result: object) => void>} */
  const waiting = new Map();
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") workers.push(sessionId);
  });
  session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    const { id, result = {} } = JSON.parse(message);
    waiting.get(`${sessionId} ${id}`)?.(result);
  });
  // those that are there already are told before this returns, or just after
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await after(200);
  let last = 0;
  /**
   * @param {string} sessionId
   * @param {string} method
   * @returns {Promise<object>}
   */
  const ask = (sessionId, method) => {
    last += 1;
    const id = last;
    const answer = new Promise((resolve) => {
      waiting.set(`${sessionId} ${id}`, resolve);
    });
    const message = JSON.stringify({ id, method });
    return session.send("Target.sendMessageToTarget", { sessionId, message }).then(() => answer);
  };
  return Promise.all(
    workers.map(async (worker) => {
      await ask(worker, "HeapProfiler.collectGarbage");
      return usageIn(await ask(worker, "Runtime.getHeapUsage"));
    }),
  );
}

/**
 * @param {object} told
 * @returns {Usage}
 */
function usageIn(told) {
  return {
    usedSize: Number(Reflect.get(told, "usedSize")),
    backingStorageSize: Number(Reflect.get(told, "backingStorageSize")),
  };
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((all, value) => all + value, 0);
}
