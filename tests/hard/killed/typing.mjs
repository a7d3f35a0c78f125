// @ts-check
/** What is typed and not saved yet: of that a browser that is killed may lose the last second, no more. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { collection } from "./made-up.mjs";
import { startBrowser } from "./own-browser.mjs";
import { writeStored } from "./stored.mjs";

/** Milliseconds for which somebody types at most, and in which what was typed has to be kept. */
const MOST = 8000;
const PROMISED = 1000;

/** @param {import("@playwright/test").Page} page */
const field = (page) => page.getByLabel("Paste the text of an article");

/**
 * @param {import("./own-browser.mjs").OwnBrowser} browser
 * @param {string} origin
 */
async function openField({ page }, origin) {
  await page.goto(`${origin}/?collection=harbour`);
  await page.getByRole("button", { name: "Add an article" }).click();
  await field(page).waitFor();
}

/**
 * Kills so many browsers in which somebody types number after number.
 * @param {{ origin: string, kills: number, chance: () => number }} options
 * @returns {Promise<import("./kill-round.mjs").Outcome>}
 */
export async function killWhileTyping({ origin, kills, chance }) {
  /** @type {import("./kill-round.mjs").Outcome} */
  const outcome = { kills: 0, saved: 0, wrong: [] };
  const profile = await mkdtemp(path.join(tmpdir(), "dateline-killed-"));
  let browser = await startBrowser(profile);
  try {
    await browser.page.goto(`${origin}/assets.json`);
    await writeStored(browser.page, 2, collection("harbour", { articles: 1, sentences: 2 }));
    for (let next = 1; outcome.kills < kills;) {
      await openField(browser, origin);
      const { typed, safe } = await typeUntil(browser, next, PROMISED + chance() * MOST);
      browser = await startBrowser(profile);
      await openField(browser, origin);
      const found = Number(await field(browser.page).inputValue());
      outcome.kills += 1;
      outcome.saved += safe === 0 ? 0 : 1;
      if (found < safe)
        outcome.wrong.push(`typing: ${found} is there, ${safe} was typed long before`);
      next = typed + 1;
    }
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return outcome;
}

/**
 * @param {import("./own-browser.mjs").OwnBrowser} browser
 * @param {number} first
 * @param {number} milliseconds
 * @returns the last number that was typed, and the last that had stood there for as long as is promised
 */
async function typeUntil({ page, kill }, first, milliseconds) {
  const begun = performance.now();
  /** @type {{ typed: number, at: number }[]} */
  const done = [];
  for (let typed = first; performance.now() - begun < milliseconds; typed += 1) {
    await field(page).fill(String(typed));
    done.push({ typed, at: performance.now() });
    // a pause as people make them, after which what was typed is kept
    await page.waitForTimeout(400);
  }
  const killed = performance.now();
  await kill();
  const safe = done.filter(({ at }) => killed - at > PROMISED);
  return { typed: done.at(-1)?.typed ?? first, safe: safe.at(-1)?.typed ?? 0 };
}
