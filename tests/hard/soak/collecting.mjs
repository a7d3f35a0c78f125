// @ts-check
/** What somebody does who collects: articles, decisions, imported tables. All of it is gone at the end. */
import { sentence } from "../killed/made-up.mjs";
import {
  button,
  filterAndSearch,
  moveAbout,
  picture,
  switchViews,
  takeDownload,
} from "./reading.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const OWN = "Soaked";
/** Events of the table; so many are opened as an archive, by a worker of its own. */
const ROWS = 10_000;

const TABLE = `title,date,actor\n${Array.from(
  { length: ROWS },
  (_, at) => `Crossing ${at},${1990 + (at % 30)}-0${1 + (at % 9)}-${10 + (at % 18)},Line ${at % 7}`,
).join("\n")}\n`;

/** @param {Page} page */
const collections = (page) => page.getByRole("dialog", { name: "Collections" });

/** @param {Page} page */
async function openCollections(page) {
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  await collections(page).waitFor();
}

/**
 * @param {Page} page
 */
async function closeDialog(page) {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/**
 * From one that is shown to the collection that comes with the program.
 * @param {Page} page
 */
export async function openBundled(page) {
  await openCollections(page);
  await collections(page)
    .getByRole("button", { name: /^The bundled collection/u })
    .click();
  await picture(page).getByRole("option").first().waitFor();
}

/**
 * A collection of one article that stays, to which others come and from which they go.
 * @param {Page} page
 */
export async function makeOwn(page) {
  await openCollections(page);
  await button(page, "New collection").click();
  await page.getByLabel("Name of the new collection").fill(OWN);
  await page.keyboard.press("Enter");
  await button(page, "Add articles").click();
  await addArticle(page, "The one that stays", 20);
  await button(page, /^Check \d+ proposals?$/u).click();
  await page.locator(".card-row[aria-expanded=true]").waitFor();
  await button(page, "Timeline").click();
  await picture(page).getByRole("option").first().waitFor();
}

/**
 * In the dialog for adding.
 * @param {Page} page
 * @param {string} headline
 * @param {number} from the first of its sentences
 */
async function addArticle(page, headline, from) {
  const words = [0, 1, 2, 3].map((n) => sentence(from + n));
  await page
    .getByLabel("Paste the text of an article")
    .fill(`${headline}\n\n1 June 2025\n\n${words.join("\n\n")}`);
  await button(page, "Read this text").click();
  await page.getByLabel("Publisher", { exact: true }).fill("Coast Courier");
  await button(page, "Add 1 article").click();
}

/**
 * Opens one's own collection, adds an article, decides, takes decisions back, publishes, and takes the
 * article out.
 * @param {Page} page
 */
export async function collect(page) {
  await openCollections(page);
  await collections(page).getByRole("button", { name: OWN, exact: true }).click();
  await picture(page).getByRole("option").first().waitFor();
  await button(page, "Add an article").click();
  await addArticle(page, "The one that goes", 40);
  await button(page, /^Check \d+ proposals?$/u).click();
  await page.locator(".card-row[aria-expanded=true]:focus").waitFor();
  for (const key of ["a", "x", "a", "u", "u", "u"]) {
    await page.keyboard.press(key);
    await page.locator(".check-saving[data-state=saved]").waitFor();
  }
  await button(page, "Timeline").click();
  await publish(page);
  await openCollections(page);
  await button(page, `Rename “${OWN}”`).click();
  await page.getByText("Articles in it").click();
  await button(page, "Take out “The one that goes”").click();
  await button(page, "Take it out").click();
  await page.getByText("“The one that goes” is taken out.").waitFor();
  await closeDialog(page);
  await openBundled(page);
}

/** @param {Page} page */
async function publish(page) {
  await button(page, "Menu").click();
  await button(page, "Publish …").click();
  await page.getByRole("dialog", { name: "Publish" }).getByLabel("Title").fill("The soaked coasts");
  await takeDownload(page, "Make the site");
  await page.getByText(/^Saved as .*\.zip\.$/u).waitFor();
  await closeDialog(page);
}

/**
 * Within the page: a field whose files Playwright sets is held on to by the browser, on any page.
 * @param {Element} field
 * @param {string} text
 */
function choose(field, text) {
  if (!(field instanceof HTMLInputElement)) throw new Error("No field for files.");
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], "crossings.csv", { type: "text/csv" }));
  field.files = chosen.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * A large table becomes an archive, is read, and is deleted while it is shown.
 * @param {Page} page
 */
export async function importAndDelete(page) {
  await openCollections(page);
  await button(page, "Import events from a file …").click();
  await page.getByLabel("Choose a file").evaluate(choose, TABLE);
  await button(page, "Import 10,000 rows").click();
  await button(page, "Open the collection").click();
  await page.getByRole("main").getByText("10,000 events", { exact: true }).first().waitFor();
  await picture(page).getByRole("option").first().waitFor();
  await moveAbout(page);
  await filterAndSearch(page, "crossing 77");
  await switchViews(page);
  await openCollections(page);
  await button(page, "Delete “crossings”").click();
  await button(page, "Delete for good").click();
  await page.getByText("“crossings” is deleted.").waitFor();
  await closeDialog(page);
  // what was shown is no longer there
  await button(page, "Open the bundled collection").click();
  await picture(page).getByRole("option").first().waitFor();
}
