// @ts-check
/**
 * How long a browser's thread has been on a processor, as Linux counts it: what a benchmark means by
 * the time of a worker, whatever else the machine does.
 */
import { readdirSync, readFileSync } from "node:fs";

/**
 * Milliseconds of all threads of this name in processes that this one has started; `undefined` where
 * the system doesn't tell.
 * @param {string} name
 * @returns {number | undefined}
 */
export function threadTime(name) {
  try {
    const ours = descendants(process.pid);
    const threads = ours.flatMap((pid) =>
      readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`),
    );
    const named = threads.filter(
      (thread) => readFileSync(`${thread}/comm`, "utf8").trim() === name,
    );
    return named.reduce((sum, thread) => sum + nanoseconds(thread), 0) / 1_000_000;
  } catch {
    return undefined;
  }
}

/** @param {string} thread */
function nanoseconds(thread) {
  return Number(readFileSync(`${thread}/schedstat`, "utf8").split(" ")[0]);
}

/**
 * @param {number} root
 * @returns {number[]}
 */
function descendants(root) {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        const parent = parentOf(name);
        return parent === undefined ? [] : [[Number(name), parent]];
      }),
  );
  const isOurs = (/** @type {number | undefined} */ pid) => {
    for (let at = pid; at !== undefined; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  return [...parents.keys()].filter((pid) => pid !== root && isOurs(pid));
}

/**
 * The process may be gone in the meantime.
 * @param {string} pid
 * @returns {number | undefined}
 */
function parentOf(pid) {
  try {
    // the name in brackets may hold anything
    return Number(/\) \S (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1]);
  } catch {
    return undefined;
  }
}
