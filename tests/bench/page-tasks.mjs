// @ts-check
/** What a page's own thread did, by a trace of Chromium. */

/**
 * Milliseconds of processor that the page's longest task took, whatever else the machine did meanwhile;
 * `undefined` where the browser doesn't say.
 * @param {Buffer} trace
 * @returns {number | undefined}
 */
export function longestTask(trace) {
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const isPage = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  let longest;
  for (const { pid, tid, tdur } of traceEvents) {
    if (tdur === undefined || !isPage.has(`${pid} ${tid}`)) continue;
    longest = Math.max(longest ?? 0, tdur / 1000);
  }
  return longest;
}
