// @ts-check
/** What somebody does in one of two tabs, by the names that the page promises. */

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ page: Page, chance: () => number, mark: string }} Tab `mark` tells its additions apart
 */

/** Milliseconds for one act: longer means that the page is stuck. */
const PATIENCE = 20_000;

/** @param {Page} page */
const titleButton = (page) => page.getByRole("heading", { level: 1 }).getByRole("button");

/**
 * @param {Tab} tab
 * @param {string} key
 */
async function press({ page }, key) {
  const card = page.locator(".card-row[aria-expanded=true]");
  await card.focus({ timeout: PATIENCE });
  await page.keyboard.press(key);
}

/** @type {(tab: Tab, n: number) => Promise<void>} */
async function rename({ page, mark }, n) {
  await titleButton(page).click();
  await page.getByRole("button", { name: /^Rename “Treaties/u }).click();
  await page.getByLabel("Name", { exact: true }).fill(`Treaties ${mark}${n}`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText(/^It is called/u).waitFor({ timeout: PATIENCE });
  await page.keyboard.press("Escape");
}

/** @type {(tab: Tab, n: number) => Promise<void>} */
async function add({ page, mark }, n) {
  await page.getByRole("button", { name: "Add an article" }).click();
  const field = page.getByLabel("Paste the text of an article");
  await field.fill(
    `Added ${mark}${n}\n\n1 June 2025\n\nThe police arrested ${n + 2} men in Oslo on 7 May 2025 near pier ${mark}${n}.`,
  );
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByLabel("Publisher", { exact: true }).fill(`Gazette ${mark}${n}`);
  await page.getByRole("button", { name: "Add 1 article" }).click();
  await page.getByRole("heading", { name: "1 article added" }).waitFor({ timeout: PATIENCE });
  await page.getByRole("dialog").getByRole("button", { name: "Done", exact: true }).click();
}

/** Another collection comes, and goes at once. @type {(tab: Tab, n: number) => Promise<void>} */
async function makeAndDelete({ page, mark }, n) {
  const name = `Passing ${mark}${n}`;
  await titleButton(page).click();
  await page.getByRole("button", { name: "New collection" }).click();
  await page.getByLabel("Name of the new collection").fill(name);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Add articles" }).waitFor({ timeout: PATIENCE });
  await page.goBack();
  await page.locator(".card-row").first().waitFor({ timeout: PATIENCE });
  await titleButton(page).click();
  await page.getByRole("button", { name: `Delete “${name}”` }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await page.getByText(`“${name}” is deleted.`).waitFor({ timeout: PATIENCE });
  await page.keyboard.press("Escape");
}

/**
 * So many acts, one after the other; the kinds of those that are told are counted in `done`.
 * @param {Tab} tab
 * @param {number} acts
 * @param {Record<string, number>} done
 */
export async function actInTab(tab, acts, done) {
  for (let n = 0; n < acts; n += 1) {
    const drawn = tab.chance();
    const [kind, act] = kindOf(drawn);
    await act(tab, n);
    done[kind] = (done[kind] ?? 0) + 1;
  }
}

/**
 * @param {number} drawn
 * @returns {readonly [string, (tab: Tab, n: number) => Promise<void>]}
 */
function kindOf(drawn) {
  if (drawn < 0.35) return ["decide", (tab) => press(tab, "a")];
  if (drawn < 0.6) return ["decide", (tab) => press(tab, "x")];
  if (drawn < 0.75) return ["undo", (tab) => press(tab, "u")];
  if (drawn < 0.8) return ["undo", (tab) => press(tab, "U")];
  if (drawn < 0.86) return ["move", (tab) => press(tab, "k")];
  if (drawn < 0.92) return ["rename", rename];
  if (drawn < 0.96) return ["add", add];
  return ["make and delete", makeAndDelete];
}
