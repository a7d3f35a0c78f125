// @ts-check
/** Two tabs write at once; then both have to show what is stored, without being told to look. */
import { collection } from "../killed/made-up.mjs";
import { inconsistencies, readStored, writeStored } from "../killed/stored.mjs";
import { watchShown } from "../killed/shown.mjs";
import { actInTab } from "./tab-acts.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ done: Record<string, number>, wrong: string[] }} Outcome
 */

/** Milliseconds in which both have heard of everything. */
const PATIENCE = 20_000;
const BLANK = "/assets.json";

const STATES = new Map([
  ["accept", "accepted"],
  ["reject", "rejected"],
  ["correct", "corrected"],
]);

/**
 * One round in a context of its own: both tabs on the same article, or each on another one.
 * @param {import("@playwright/test").Browser} browser
 * @param {{ origin: string, chance: () => number, acts: number, together: boolean }} options
 * @param {Outcome} outcome
 */
export async function roundOfTwo(browser, { origin, chance, acts, together }, outcome) {
  const context = await browser.newContext({ locale: "en-GB" });
  try {
    /** @type {import("../killed/shown.mjs").Shown[]} */
    const shown = [];
    await watchShown(context, (one) => shown.push(one));
    const blank = await context.newPage();
    await blank.goto(origin + BLANK);
    await writeStored(blank, 2, collection("harbour", { articles: 2, sentences: 20 }));
    const pages = [await context.newPage(), await context.newPage()];
    const tabs = await Promise.all(
      pages.map(async (page, index) => {
        const article = together ? 0 : index;
        await page.goto(`${origin}/?collection=harbour&view=check&article=article-${article}`);
        await page.locator(".card-row[aria-expanded=true]:focus").waitFor();
        return { page, chance, mark: String.fromCodePoint(97 + index) };
      }),
    );
    const ended = await Promise.allSettled(tabs.map((tab) => actInTab(tab, acts, outcome.done)));
    for (const one of ended) {
      if (one.status === "rejected") outcome.wrong.push(`an act failed: ${String(one.reason)}`);
    }
    const wrong = await differences(pages, blank);
    outcome.wrong.push(...wrong, ...(await lostOf(shown, blank)));
  } finally {
    await context.close();
  }
}

/**
 * @param {readonly Page[]} pages
 * @param {Page} blank
 * @returns {Promise<string[]>} empty as soon as both show what is stored
 */
async function differences(pages, blank) {
  const begun = performance.now();
  for (;;) {
    const stored = await readStored(blank);
    const wanted = expected(stored);
    const seen = await Promise.all(pages.map(shownOn));
    const wrong = [
      ...inconsistencies(stored),
      ...seen.flatMap((one, index) => unlike(one, wanted, index)),
    ];
    if (wrong.length === 0 || performance.now() - begun > PATIENCE) return wrong;
    await blank.waitForTimeout(100);
  }
}

/**
 * @param {import("../killed/stored.mjs").Stored} stored
 * @returns {{ title: string, states: Map<string, string> }}
 */
function expected({ stores }) {
  const decisions = (stores["decisions"] ?? []).map(({ value }) => value);
  const own = (stores["collections"] ?? []).find(({ key }) => key === "harbour");
  return {
    title: String(own?.value.title.en),
    states: new Map(
      decisions.flatMap(({ on, decision }) =>
        on === "claim" ? [[decision.claim, STATES.get(decision.decision) ?? "added"]] : [],
      ),
    ),
  };
}

/**
 * The rows of the article that it shows, and how the collection is called.
 * @param {Page} page
 */
function shownOn(page) {
  return page.evaluate(() => ({
    title: document.querySelector("h1")?.textContent ?? "",
    rows: [...document.querySelectorAll(".card-row[data-claim]")].map((row) => [
      row.getAttribute("data-claim") ?? "",
      row.getAttribute("data-state") ?? "",
    ]),
    sign: document.querySelector(".check-saving")?.getAttribute("data-state") ?? "",
  }));
}

/**
 * @param {Awaited<ReturnType<typeof shownOn>>} seen
 * @param {ReturnType<typeof expected>} wanted
 * @param {number} index
 */
function unlike({ title, rows, sign }, wanted, index) {
  const tab = `tab ${index + 1}`;
  const wrong = rows.flatMap(([claim = "", state]) => {
    const stored = wanted.states.get(claim) ?? "open";
    return stored === state ? [] : [`${tab} shows ${claim} ${state}, stored is ${stored}`];
  });
  if (rows.length === 0) wrong.push(`${tab} shows no proposals`);
  if (!title.includes(wanted.title)) wrong.push(`${tab} is called ${title}, not ${wanted.title}`);
  if (sign === "saving") wrong.push(`${tab} is still saving`);
  return wrong;
}

/**
 * What was said to be added, and isn't there.
 * @param {readonly import("../killed/shown.mjs").Shown[]} shown
 * @param {Page} blank
 */
async function lostOf(shown, blank) {
  const { stores } = await readStored(blank);
  const there = new Set((stores["articles"] ?? []).map(({ value }) => value.headline));
  return shown
    .flatMap((one) => (one.of === "articles" ? one.headlines : []))
    .filter((headline) => !there.has(headline))
    .map((headline) => `lost: ${headline}`);
}
