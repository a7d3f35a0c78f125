// @ts-check
/** Drives one page as a reader would, and takes its figures. */
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { after, handOn } from "./hand.mjs";
import { memoryOf } from "./memory.mjs";
import {
  firstPicture,
  installProbe,
  mostItems,
  settled,
  startFrames,
  stopFrames,
} from "./page-probe.mjs";

const VIEWPORT = { width: 1280, height: 720 };
const GIVE_UP_MS = 60_000;
const OPENING_MS = 180_000;
/** how long a picture has to stay as it is until it counts as the last one */
const QUIET_MS = 400;
const NOTCH = 120;
const NOTCH_MS = 70;
const DRAG_MS = 700;
const DRAGS = 4;
const FILTERS = 6;
const FILTERING_MS = 30_000;

/**
 * All times in milliseconds, from navigation where they tell of opening: `first` to the first events,
 * `full` to all of them, `reading` of it from the first byte that was asked of the archive, `indexed`
 * from the index that is whole. `pan` and `zoom` are the lengths
 * of the frames, `filterBegun` and `filter` to the first and the last change; the first search reads what is searched.
 * @typedef {{
 *   first?: number, full?: number, reading?: number, indexed?: number, bytes?: number,
 *   pan: number[], zoom: number[], filterBegun: number[], filter: number[], search: number[],
 *   memory?: Memory, memorySearched?: Memory, nodes: number, items: number, faults: string[],
 * }} Figures
 * @typedef {import("./cases.mjs").Case} Case
 * @typedef {import("./memory.mjs").Memory} Memory
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ page: Page, hand: import("./hand.mjs").Hand, figures: Figures }} Measuring
 */

/**
 * In a browser of its own, so that no case finds what another one left.
 * @param {Case} one
 * @param {import("./bench-server.mjs").BenchServer} server
 * @returns {Promise<Figures>}
 */
export async function measured(one, server) {
  const browser = await chromium.launch(chromiumLaunchOptions());
  /** @type {Figures} */
  const figures = {
    pan: [],
    zoom: [],
    filterBegun: [],
    filter: [],
    search: [],
    nodes: 0,
    items: 0,
    faults: [],
  };
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
    const page = await context.newPage();
    page.on("crash", () => figures.faults.push("the page crashed"));
    page.on("pageerror", ({ message }) => figures.faults.push(message));
    await page.addInitScript(installProbe, one.looking);
    const hand = handOn(await context.newCDPSession(page));
    const measuring = { page, hand, figures };
    await open(one, server, measuring);
    if (figures.first !== undefined) await drive(one, measuring);
  } catch (error) {
    figures.faults.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown");
  } finally {
    await browser.close();
  }
  return figures;
}

/**
 * @param {Case} one
 * @param {import("./bench-server.mjs").BenchServer} server
 * @param {Measuring} measuring
 */
async function open(one, server, { page, figures }) {
  server.sent.length = 0;
  await page.goto(one.address, { waitUntil: "commit" });
  const first = await firstPicture(page, GIVE_UP_MS);
  if (first === undefined) {
    figures.faults.push(`nothing in ${GIVE_UP_MS / 1000} s`);
    return;
  }
  figures.first = first;
  if (one.named === undefined) {
    await after(500);
    return;
  }
  const status = page.getByRole("main").getByRole("status");
  await status
    .filter({ hasText: new RegExp(`^${one.named}`, "u") })
    .waitFor({ timeout: OPENING_MS });
  const full = await settled(page, 1500, OPENING_MS);
  if (full === undefined) {
    figures.faults.push("the picture is not whole");
    return;
  }
  figures.full = Math.max(first, full.at);
  const { origin, whole } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    whole: performance.getEntriesByName("bench:whole-index").at(-1)?.startTime,
  }));
  const [asked] = server.sent.map(({ at }) => at).toSorted((a, b) => a - b);
  if (asked !== undefined) figures.reading = full.at + origin - asked;
  if (whole !== undefined) figures.indexed = full.at - whole;
  figures.bytes = server.sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * A page that is too slow for one part may still be good for the next.
 * @param {Case} one
 * @param {Measuring} measuring
 */
async function drive(one, measuring) {
  const { page, figures } = measuring;
  /**
   * @param {string} name
   * @param {() => Promise<void>} part
   */
  const attempt = async (name, part) => {
    try {
      await part();
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] : "unknown";
      figures.faults.push(`${name}: ${reason}`);
    }
  };
  const { boxes, words } = one;
  await attempt("moving", () => move(one, measuring));
  if (boxes !== undefined) {
    await attempt("filtering", () => filtered(page, boxes, figures));
  }
  await attempt("memory", async () => {
    // what the filter left may still be in the works
    await after(300);
    figures.memory = await memoryOf(page);
    figures.nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  });
  if (words !== undefined) {
    await attempt("searching", async () => {
      figures.search = await searched(page, words);
      figures.memorySearched = await memoryOf(page);
    });
  }
  await attempt("counting", async () => {
    figures.items = await mostItems(page);
  });
}

/**
 * Zooms in and out again, and pans where all is in view, where a year is and where a week is.
 * @param {Case} one
 * @param {Measuring} measuring
 */
async function move(one, { page, hand, figures }) {
  const box = await page.locator(one.ground).first().boundingBox();
  if (box === null) throw new Error("There is nothing to take hold of.");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const right = { x: box.x + box.width * 0.9, y: middle.y };
  const left = { x: box.x + box.width * 0.1, y: middle.y };
  /** @param {() => Promise<void>} act */
  const framesOf = async (act) => {
    await startFrames(page);
    await act();
    await hand.rest(GIVE_UP_MS);
    // a part of the work may come after the hand has come to rest
    await after(200);
    return stopFrames(page);
  };
  /** @param {number} drags */
  const pan = async (drags) => {
    const frames = await framesOf(async () => {
      for (let drag = 0; drag < drags; drag += 1) await hand.drag(right, left, DRAG_MS);
      for (let drag = 0; drag < drags; drag += 1) await hand.drag(left, right, DRAG_MS);
    });
    figures.pan.push(...frames);
  };
  /** @param {number} notches */
  const turn = async (notches) => {
    await hand.turn(middle, Math.abs(notches), notches < 0 ? NOTCH : -NOTCH, NOTCH_MS);
    await hand.rest(GIVE_UP_MS);
  };
  const { zooming } = one;
  await pan(1);
  await pan(1);
  if (zooming === undefined) {
    await pan(DRAGS);
    return;
  }
  const { toYear, toWeek } = zooming;
  for (const notches of [toYear + toWeek, -toYear - toWeek]) {
    figures.zoom.push(...(await framesOf(() => turn(notches))));
  }
  for (const notches of [toYear, toWeek]) {
    await turn(notches);
    await after(500);
    await pan(DRAGS);
  }
  await turn(-toYear - toWeek);
  await after(500);
}

/**
 * @param {Page} page
 * @param {string} boxes
 * @param {Figures} figures
 */
async function filtered(page, boxes, { filterBegun, filter }) {
  const found = page.locator(boxes);
  const count = Math.min(FILTERS, await found.count());
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) {
    // what is chosen may stand in another place than before
    for (const box of [found.nth(index), page.locator(`${boxes}:checked`).first()]) {
      await box.click({ timeout: GIVE_UP_MS });
      const result = await settled(page, QUIET_MS, GIVE_UP_MS);
      if (result === undefined) throw new Error(`no picture after filter ${index + 1}`);
      filterBegun.push(result.begun);
      filter.push(result.took);
    }
    if (performance.now() - begun > FILTERING_MS) return;
  }
}

/**
 * @param {Page} page
 * @param {readonly string[]} words
 */
async function searched(page, words) {
  const field = page.getByRole("search").getByRole("searchbox");
  const times = [];
  for (const word of words) {
    await field.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(word);
    const result = await settled(page, QUIET_MS * 2, GIVE_UP_MS);
    if (result === undefined) throw new Error(`no picture after a search for ${word}`);
    times.push(result.took);
  }
  await field.press("Control+A");
  await field.press("Delete");
  await settled(page, QUIET_MS * 2, GIVE_UP_MS);
  return times;
}
