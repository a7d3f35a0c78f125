/** What was saved is there, whenever the page is closed; what was typed is not lost, whatever fails. */
import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { addingToNew, backupOf, button, card, dialog, KNOWN_NOISE, left } from "./support/own.ts";
import { pasteField, readHeading, restore, said, saved, titleButton } from "./support/own.ts";
import { ENGLISH } from "./support/own-articles.ts";
import { picture } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

// a browser without room says so in the console as well
test.use({ allowedNoise: [new RegExp(`${KNOWN_NOISE.source}|Quota`, "iu")] });

const HARBOUR = backupOf({
  "Cranes stand still": [
    "The ministers of Norway and Finland met in Oslo on 2 May 2025. They signed an agreement on 3 May 2025.",
    "Police arrested two men in Bergen on 7 May 2025 after a protest.",
  ],
  "Talks go on": ["The prime minister of Finland visited Stockholm in August 2023."],
});
const CHECKING = "/?collection=harbour&view=check";

async function checking(page: Page): Promise<void> {
  await restore(page, HARBOUR);
  await page.goto(CHECKING);
  await expect(left(page)).toHaveText("4 of 4 left");
  await expect(card(page)).toBeFocused();
}

/** Closes the page as it stands, without a word to it, and opens another one. */
async function closeAndOpen(page: Page, context: BrowserContext, address: string): Promise<Page> {
  await page.close();
  const next = await context.newPage();
  await next.goto(address);
  return next;
}

/** The promise itself: only what was typed in the last second may be lost. */
const lastSecond = (page: Page): Promise<void> => page.waitForTimeout(1000);

/** Presses a key that decides, and closes the page as soon as it shows "Saved" for it. */
async function decideAndClose(page: Page, context: BrowserContext, key: string): Promise<Page> {
  await expect(card(page)).toBeFocused();
  await page.evaluate(() => {
    const sign = document.querySelector(".check-saving");
    const watch = new MutationObserver((changes) => {
      const went = changes.some(({ oldValue }) => oldValue === "saving");
      if (went && sign?.getAttribute("data-state") === "saved") document.title = "saved";
    });
    if (sign !== null) watch.observe(sign, { attributeOldValue: true });
  });
  await page.keyboard.press(key);
  await page.waitForFunction(() => document.title === "saved", undefined, { polling: "raf" });
  return closeAndOpen(page, context, CHECKING);
}

test("what was shown as saved is there, however soon the page is closed", async ({
  page,
  context,
}) => {
  test.setTimeout(40_000);
  await checking(page);
  let now = page;
  for (const [n, key] of ["a", "x", "a", "x"].entries()) {
    now = await decideAndClose(now, context, key);
    const rest = 3 - n;
    const words = rest === 0 ? "All 4 decided" : `${String(rest)} of 4 left`;
    await expect(left(now)).toHaveText(words);
  }
});

test("a page closed in the middle of deciding leaves whole decisions", async ({
  page,
  context,
}) => {
  await checking(page);
  for (const key of ["a", "x", "a"]) await page.keyboard.press(key);
  const now = await closeAndOpen(page, context, CHECKING);
  await expect(left(now)).toHaveText(/^[1-4] of 4 left$/u);
  await expect(now.getByRole("alert")).toHaveCount(0);
});

test("an article is there as soon as it is said to be added, and is not typed any more", async ({
  page,
  context,
}) => {
  await addingToNew(page);
  await pasteField(page).fill(ENGLISH);
  await button(page, "Read this text").click();
  await page.getByLabel("Publisher", { exact: true }).fill("Harbour Herald");
  await button(page, "Add 1 article").click();
  await expect(page.getByRole("heading", { name: "1 article added" })).toBeAttached();
  const now = await closeAndOpen(page, context, "/?collection=my-articles");
  await expect(picture(now).getByRole("option").first()).toBeVisible();
  await button(now, "Add an article").click();
  await expect(pasteField(now)).toHaveValue("");
  await expect(readHeading(now)).toHaveCount(0);
});

test.describe("what was typed is there in a new page", () => {
  test("a text on its way into the collection, and what was said of one that was read", async ({
    page,
    context,
  }) => {
    await addingToNew(page);
    await pasteField(page).fill(ENGLISH);
    await button(page, "Read this text").click();
    await page.getByLabel("Publisher", { exact: true }).fill("Harbour Herald");
    await pasteField(page).fill("A second article, of which only this");
    await lastSecond(page);
    const now = await closeAndOpen(page, context, "/?collection=my-articles");
    await button(now, "Add articles").click();
    await expect(pasteField(now)).toHaveValue("A second article, of which only this");
    await expect(readHeading(now)).toHaveText("1 article read");
    await expect(now.getByLabel("Publisher", { exact: true })).toHaveValue("Harbour Herald");
    await expect(dialog(now, "Add articles")).toContainText("is here again");
  });

  test("the form of a claim; deleting the collection takes it along", async ({ page, context }) => {
    await checking(page);
    await page.keyboard.press("e");
    const title = page.getByLabel(/^Title/u).first();
    await title.fill("Ministers at the fjord");
    await lastSecond(page);
    const now = await closeAndOpen(page, context, CHECKING);
    await expect(now.locator(".card-row").first()).toContainText("Edited, not saved");
    await expect(card(now)).toBeFocused();
    await now.keyboard.press("e");
    await expect(now.getByLabel(/^Title/u).first()).toHaveValue("Ministers at the fjord");

    await titleButton(now).click();
    await button(now, "Delete “The harbour strike”").click();
    await button(now, "Delete for good").click();
    await expect(dialog(now, "Collections")).toContainText("is deleted");
    await now.keyboard.press("Escape");
    await checking(now);
    await expect(now.getByText("Edited, not saved")).toHaveCount(0);
  });
});

test("two tabs decide on the same claim: the second is told, and nothing is overwritten", async ({
  page,
  context,
}) => {
  await checking(page);
  const other = await context.newPage();
  // it hears nothing of the first one: so it does in the moment before the news arrives
  await other.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  await other.goto(CHECKING);
  await expect(card(other)).toBeFocused();
  await page.keyboard.press("a");
  await expect(said(page)).toHaveText("Accepted. 3 left.");
  await other.keyboard.press("x");
  await expect(said(other)).toContainText("this was changed in another tab in the meantime");
  await expect(left(other)).toHaveText("3 of 4 left");
  await expect(other.locator(".card-row").first()).toContainText("accepted");
  await page.reload();
  await expect(page.locator(".card-row").first()).toContainText("accepted");
});

test("backed up, deleted and restored the timeline is the same", async ({ page }) => {
  await checking(page);
  await page.keyboard.press("a");
  await page.keyboard.press("x");
  await page.keyboard.press("e");
  await page
    .getByLabel(/^Title/u)
    .first()
    .fill("Two men are arrested");
  await page.keyboard.press("Control+Enter");
  await expect(left(page)).toHaveText("1 of 4 left");
  await expect(saved(page)).toBeVisible();
  await button(page, "Timeline").click();
  const options = picture(page).getByRole("option");
  await expect(options).toHaveCount(3);
  const events = () =>
    options.evaluateAll((all) => all.map((option) => option.getAttribute("aria-label")));
  const before = await events();

  await titleButton(page).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Back up everything").click(),
  ]);
  await button(page, "Delete “The harbour strike”").click();
  await button(page, "Delete for good").click();
  await expect(dialog(page, "Collections")).toContainText("is deleted");
  await dialog(page, "Collections")
    .getByLabel("Backup file")
    .setInputFiles({
      name: "backup.json",
      mimeType: "application/json",
      buffer: await readFile(await download.path()),
    });
  await expect(dialog(page, "Collections")).toContainText("1 collection was restored");
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(3);
  expect(await events()).toEqual(before);
});

test.describe("a browser without room", () => {
  /** In bytes; without a number there is as much as the machine has. */
  async function setRoom(page: Page, address = page.url(), quotaSize?: number): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const size = quotaSize === undefined ? {} : { quotaSize };
    const { origin } = new URL(address);
    await session.send("Storage.overrideQuotaForOrigin", { origin, ...size });
  }

  /** Fills what is left, in ever smaller pieces: the browser measures anew only where room runs short. */
  const fill = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      const filler = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("filler");
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("pieces"));
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
      });
      const put = (size: number, n: number) =>
        new Promise<boolean>((resolve) => {
          const writing = filler.transaction("pieces", "readwrite");
          writing.objectStore("pieces").put("x".repeat(size), n);
          writing.addEventListener("complete", () => resolve(true));
          writing.addEventListener("abort", () => resolve(false));
        });
      let n = 0;
      for (const size of [50_000, 5000, 500, 1]) while (await put(size, n)) n += 1;
      filler.close();
    });

  test.beforeEach(({ page, baseURL }) => setRoom(page, baseURL, 400_000));

  test("says so, and keeps in the dialog what can't be added yet", async ({ page }) => {
    await addingToNew(page);
    await fill(page);
    await pasteField(page).fill(ENGLISH);
    await button(page, "Read this text").click();
    await page.getByLabel("Publisher", { exact: true }).fill("Harbour Herald");
    await button(page, "Add 1 article").click();
    await expect(page.getByRole("alert").filter({ hasText: "not kept" })).toContainText(
      /Everything you typed is still here\..*storage of this browser is full/u,
    );
    await expect(page.getByLabel("Publisher", { exact: true })).toHaveValue("Harbour Herald");
    await setRoom(page);
    await button(page, "Add 1 article").click();
    await expect(page.getByRole("heading", { name: "1 article added" })).toBeFocused();
  });

  test("leaves a claim as it was, and what was typed in its form", async ({ page }) => {
    await checking(page);
    await fill(page);
    await page.keyboard.press("e");
    const title = page.getByLabel(/^Title/u).first();
    await title.fill("Ministers at the fjord");
    await page.keyboard.press("Control+Enter");
    await expect(said(page)).toContainText("Not saved.");
    await expect(page.getByText("The storage of this browser is full")).toBeVisible();
    await expect(left(page)).toHaveText("4 of 4 left");
    await expect(title).toHaveValue("Ministers at the fjord");
    await setRoom(page);
    await title.press("Control+Enter");
    await expect(said(page)).toHaveText("Saved. 3 left.");
  });
});
