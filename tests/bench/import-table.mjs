// @ts-check
/** One file through the app's own dialog, measured. */
import { memoryOf } from "./memory.mjs";
import { longestTask } from "./page-tasks.mjs";
import { threadTime } from "./thread-time.mjs";

/** As Chromium calls the thread of a worker. */
const THREAD = "DedicatedWorker";
/** Milliseconds: on a machine that does much else at once. */
const PATIENCE = 120_000;

/**
 * Milliseconds but for `memory`, which is in bytes: what page and worker hold when the dialog is closed.
 * `worker` and `task` are of processor; `taken` lasts until the collection is kept, or until it is said
 * that nothing was.
 * @typedef {{
 *   events: string, look: number, taken: number, worker: number, task: number, memory: number
 * }} Run
 * @typedef {{ file: string, times: number, stop: boolean }} Case
 */

/**
 * One after the other in the same page; a context of its own, so that nothing was kept before.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {Case} asked
 * @returns {AsyncGenerator<Run>}
 */
export async function* importTable(browser, address, asked) {
  const context = await browser.newContext({ locale: "en-GB" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address);
    for (let time = 0; time < asked.times; time += 1) yield await once(browser, page, asked);
  } finally {
    await context.close();
  }
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {import("@playwright/test").Page} page
 * @param {Case} asked
 * @returns {Promise<Run>}
 */
async function once(browser, page, { file, stop }) {
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  await page.getByRole("button", { name: "Import events from a file …" }).click();
  const box = page.getByRole("dialog", { name: "Import events from a file" });
  const before = threadTime(THREAD) ?? NaN;
  await browser.startTracing(page, { categories: ["toplevel"] });
  let at = performance.now();
  await box.getByLabel("Choose a file").setInputFiles(file);
  const start = box.getByRole("button", { name: /^Import [\d,]+ row/u });
  await start.waitFor();
  const look = performance.now() - at;
  at = performance.now();
  await start.click();
  const events = stop ? await stopped(box) : await kept(box);
  const taken = performance.now() - at;
  const task = longestTask(await browser.stopTracing()) ?? NaN;
  const worker = (threadTime(THREAD) ?? NaN) - before;
  // below it is the one that it was opened from
  for (const dialog of [box, page.getByRole("dialog", { name: "Collections" })]) {
    await dialog.getByRole("button", { name: "Close" }).first().click();
  }
  const { page: own, workers } = await memoryOf(page);
  return { events, look, taken, worker, task, memory: own + workers };
}

/** @param {import("@playwright/test").Locator} box */
async function kept(box) {
  const said = await box.getByText(/^[\d,]+ events are in/u).textContent();
  return said?.split(" ")[0] ?? "";
}

/** Where about half of it is done. @param {import("@playwright/test").Locator} box */
async function stopped(box) {
  const progress = box.getByRole("progressbar");
  await progress.evaluate(
    (bar) =>
      new Promise((resolve) => {
        const look = () => {
          if (Number(bar.getAttribute("value")) > 0.5 || !bar.isConnected) resolve(undefined);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await box.getByRole("button", { name: "Cancel" }).click();
  await box.getByText("Stopped. Nothing was kept.").waitFor();
  return "–";
}
