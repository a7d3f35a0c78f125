// @ts-check
/**
 * How long a reader waits for the first events, on the built page with the processor slowed down
 * four times, and what an empty page costs here: the floor that no page gets below.
 *
 * npm run bench:first
 */
import { cpus } from "node:os";
import { chromium } from "@playwright/test";
import { builtScripts, inKilobytes, totalBytes } from "../../scripts/built-scripts.mjs";
import { EMPTY_PAGE, serveBuiltApp } from "../../scripts/built-app.mjs";
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";

const RUNS = 5;
const SLOWDOWN = 4;
const GIVE_UP_MS = 30_000;

/** @typedef {import("@playwright/test").Browser} Browser */

/**
 * Milliseconds from navigation to the frame after what is looked for became visible, in a fresh
 * context: nothing is cached.
 * @param {Browser} browser
 * @param {string} address
 * @param {"events" | "word"} wanted
 * @returns {Promise<number>}
 */
async function timeToSee(browser, address, wanted) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.addInitScript(watchFor, wanted);
    await page.goto(address, { waitUntil: "commit" });
    const seen = await page.waitForFunction(() => Reflect.get(window, "seenAt"), undefined, {
      timeout: GIVE_UP_MS,
    });
    return Number(await seen.jsonValue());
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page from its beginning: looks once per frame.
 * @param {"events" | "word"} wanted
 */
function watchFor(wanted) {
  /** @param {Element} element */
  const isDrawn = (element) => {
    const { width, height } = element.getBoundingClientRect();
    const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return width > 0 && height > 0 && visible;
  };
  const look = () => {
    const selector = wanted === "word" ? "p" : '[aria-label="Timeline"] [role="option"]';
    if ([...document.querySelectorAll(selector)].some(isDrawn)) {
      requestAnimationFrame(() => Reflect.set(window, "seenAt", performance.now()));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/**
 * @param {string} name
 * @param {number[]} times
 */
function line(name, times) {
  const all = times.map((time) => time.toFixed(0)).join(" ");
  return `${name.padEnd(14)} ${median(times).toFixed(0).padStart(6)} ms   (${all})`;
}

const server = await serveBuiltApp();
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  /** @type {number[]} */
  const events = [];
  /** @type {number[]} */
  const floor = [];
  for (let run = 0; run < RUNS; run += 1) {
    floor.push(await timeToSee(browser, `${server.address}${EMPTY_PAGE}`, "word"));
    events.push(await timeToSee(browser, `${server.address}?lang=en`, "events"));
  }
  const scripts = builtScripts();
  const [cpu] = cpus();
  console.log(
    `${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`,
  );
  console.log(`Chromium ${browser.version()}, processor slowed ${SLOWDOWN}x, median of ${RUNS}`);
  console.log(line("empty page", floor));
  console.log(line("first events", events));
  console.log(`ratio          ${(median(events) / median(floor)).toFixed(1).padStart(6)}`);
  const initial = totalBytes(scripts.filter((script) => script.initial));
  console.log(
    `JavaScript     initial ${inKilobytes(initial)}, all ${inKilobytes(totalBytes(scripts))} gzip`,
  );
} finally {
  await browser.close();
  await server.close();
}
