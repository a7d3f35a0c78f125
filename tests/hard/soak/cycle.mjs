// @ts-check
/** One round of everything that the page can do, which ends where it began: with the bundled collection. */
import { collect, importAndDelete, makeOwn, openBundled } from "./collecting.mjs";
import * as reading from "./reading.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/** @type {readonly (readonly [name: string, act: (page: Page) => Promise<void>])[]} */
export const STEPS = [
  ["open events", reading.openEvents],
  ["filter and search", (page) => reading.filterAndSearch(page, "Putin")],
  ["zoom and pan", reading.moveAbout],
  ["views and lanes", reading.switchViews],
  ["language and theme", reading.switchLanguageAndTheme],
  ["dialogs", reading.openDialogs],
  ["phone", reading.onAPhone],
  ["save", reading.saveAll],
  ["own articles", collect],
  ["a large table", importAndDelete],
];

/**
 * Loads the page and makes what the rounds need.
 * @param {Page} page
 * @param {string} origin
 */
export async function begin(page, origin) {
  page.setDefaultTimeout(30_000);
  await page.goto(`${origin}/?lang=en`);
  await reading.picture(page).getByRole("option").first().waitFor();
  await makeOwn(page);
  await openBundled(page);
}

/**
 * @param {Page} page
 * @param {readonly string[]} [only] names of steps
 */
export async function oneRound(page, only) {
  for (const [name, act] of STEPS) {
    if (only !== undefined && !only.includes(name)) continue;
    try {
      await act(page);
    } catch (error) {
      throw new Error(`In the step “${name}”: ${String(error)}`, { cause: error });
    }
  }
  await reading.picture(page).focus();
}
