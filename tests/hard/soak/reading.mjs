// @ts-check
/** What somebody does who reads a collection: each of these ends where it began. */

/** @typedef {import("@playwright/test").Page} Page */

/**
 * @param {Page} page
 * @param {string | RegExp} name
 */
export const button = (page, name) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/** @param {Page} page */
export const picture = (page) =>
  page.getByRole("region", { name: "Timeline" }).getByRole("listbox");

/** @param {Page} page */
const pane = (page) => page.getByRole("complementary");

/**
 * Opens an event from the picture, walks on, reads an article, and closes all of it.
 * @param {Page} page
 */
export async function openEvents(page) {
  await picture(page).focus();
  await page.keyboard.press("Home");
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane(page).getByRole("heading").first().waitFor();
  await button(page, "Next event").click();
  await button(page, "Previous event").click();
  await pane(page)
    .getByRole("button", { name: /^Read it in/u })
    .first()
    .click();
  await pane(page).locator("mark").first().waitFor();
  await page.keyboard.press("Escape");
  await button(page, "Next event").waitFor();
  await page.keyboard.press("Escape");
  await pane(page).waitFor({ state: "detached" });
}

/**
 * Filters, back and forward, search, all cleared.
 * @param {Page} page
 * @param {string} words of which the search finds something
 */
export async function filterAndSearch(page, words) {
  const boxes = page.getByRole("region", { name: "Filters" }).getByRole("checkbox");
  // what is chosen before the address has said so is one step with it
  await boxes.nth(0).click();
  await chosenActors(page, 1);
  await boxes.nth(1).click();
  await chosenActors(page, 2);
  await page.goBack();
  await chosenActors(page, 1);
  await page.goBack();
  await button(page, "Clear all").waitFor({ state: "detached" });
  await page.goForward();
  await button(page, "Clear all").click();
  await chosenActors(page, 0);
  const search = page.getByRole("searchbox", { name: /^Search events/u });
  await search.fill(words);
  await button(page, `Remove “${words}”`).click();
  await button(page, "Clear all").waitFor({ state: "detached" });
}

/**
 * Until the address names so many.
 * @param {Page} page
 * @param {number} count
 */
function chosenActors(page, count) {
  return page.waitForURL(({ searchParams }) => searchParams.getAll("actor").length === count);
}

/**
 * Zooms and pans by buttons, wheel, mouse and keys.
 * @param {Page} page
 */
export async function moveAbout(page) {
  for (let n = 0; n < 3; n += 1) await button(page, "Zoom in").click();
  const box = await picture(page).boundingBox();
  if (box === null) throw new Error("The picture has no box.");
  const x = box.x + box.width / 2;
  const y = box.y + box.height - 24;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 150, y, { steps: 8 });
  await page.mouse.up();
  for (let n = 0; n < 4; n += 1) await page.mouse.wheel(n % 2 === 0 ? 200 : -160, 0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.mouse.wheel(0, 240);
  await page.keyboard.up("Control");
  await button(page, "Zoom out").click();
  await page.getByTitle("Fit all events").click();
}

/**
 * @param {Page} page
 */
export async function switchViews(page) {
  await button(page, "List").click();
  await page.getByRole("list", { name: "Events" }).getByRole("button").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await button(page, "Timeline").click();
  for (const lanes of ["actor", "source", "none", "kind"]) {
    await page.getByLabel("Lanes").selectOption(lanes);
    await picture(page).getByRole("option").first().waitFor();
  }
}

/**
 * @param {Page} page
 */
export async function switchLanguageAndTheme(page) {
  await button(page, "Deutsch").click();
  await page.getByRole("region", { name: "Zeitstrahl" }).getByRole("option").first().waitFor();
  await page.getByRole("button", { name: "English", exact: true }).click();
  await picture(page).waitFor();
  for (let n = 0; n < 2; n += 1) await button(page, "Switch between light and dark").click();
}

/**
 * Opens what the menu has, and closes it again.
 * @param {Page} page
 */
export async function openDialogs(page) {
  for (const entry of [
    "Save as …",
    "Share …",
    "Corrections",
    "About the sources and the method",
    "Keys",
  ]) {
    await button(page, "Menu").click();
    await button(page, entry).click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
}

/**
 * The drawer of the filters and the sheet of an event, on a phone.
 * @param {Page} page
 */
export async function onAPhone(page) {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await button(page, "Filters").click();
  await page.getByRole("dialog").getByRole("checkbox").first().click();
  await button(page, "Close the filters").click();
  await button(page, "Clear all").click();
  await picture(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await pane(page).getByRole("heading").first().waitFor();
  await page.keyboard.press("Escape");
  await pane(page).waitFor({ state: "detached" });
  if (wide !== null) await page.setViewportSize(wide);
  await page.getByRole("region", { name: "Filters" }).waitFor();
}

/**
 * Saves in every format that is written, as pictures too.
 * @param {Page} page
 */
export async function saveAll(page) {
  await button(page, "Menu").click();
  await button(page, "Save as …").click();
  for (const label of ["Dateline (JSON)", "Dateline (Parquet)", "Table (CSV)"]) {
    await page.getByLabel("Format").selectOption({ label });
    await takeDownload(page, "Save");
  }
  await takeDownload(page, "Save as SVG");
  await takeDownload(page, "Save as PNG");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/**
 * What was saved is thrown away: the folder of downloads must not fill.
 * @param {Page} page
 * @param {string} name of the button that saves
 */
export async function takeDownload(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  await download.delete();
}
