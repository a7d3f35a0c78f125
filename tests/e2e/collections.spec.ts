/** One's own collections: made, switched, copied, backed up and restored, in two tabs, and missing. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { backupText, type Backup } from "#src/library/backup.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { bundled, countInWords, howMany } from "./support/bundled.ts";
import { count, expectParameter, notices, parameter, picture, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const dialog = (page: Page, name: string | RegExp = "Collections"): Locator =>
  page.getByRole("dialog", { name });
const titleButton = (page: Page): Locator =>
  page.getByRole("heading", { level: 1 }).getByRole("button");
const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });

/** A collection as somebody else's backup has it. */
const BACKUP: Backup = {
  format: "dateline-backup/1",
  made: 1_750_000_000_000,
  collections: [
    {
      collection: {
        id: "harbour",
        title: { en: "The harbour strike" },
        sides: [],
        made: 1_750_000_000_000,
        changed: 1_750_000_000_000,
      },
      base: undefined,
      articles: [
        {
          id: "coast-courier-2025-06-05",
          publisher: "Coast Courier",
          headline: "Cranes stand still",
          lang: "en",
          published: { edtf: "2025-06-05", basis: "given" },
          paragraphs: [
            "Minister Bert Southman met the dockers in Easthaven on Tuesday.",
            "They signed an agreement on 2 May 2025.",
          ],
          digest: "0".repeat(64),
          added: 1_750_000_000_000,
          order: 0,
          seen: [],
        },
      ],
      decisions: [],
    },
  ],
  corrections: [],
  originals: [],
  leftOut: [],
};
const BACKUP_FILE = {
  name: "harbour.json",
  mimeType: "application/json",
  buffer: Buffer.from(backupText(BACKUP), "utf8"),
};

/** The collection of the backup, opened. */
async function restored(page: Page): Promise<void> {
  await page.goto("/?collection=harbour");
  await page.getByLabel("Backup file").setInputFiles(BACKUP_FILE);
  await expect(picture(page).getByRole("option").first()).toBeVisible();
}

test.describe("a link into a collection of another machine", () => {
  test("says so, names what its owner has to send, and leads on", async ({ page }) => {
    await page.goto("/?collection=harbour&event=strike&view=check");
    const title = page.getByRole("heading", { name: "This collection is not on this machine" });
    await expect(title).toBeFocused();
    await expect(page.getByRole("main")).toContainText("“harbour”");
    await expect(page.getByRole("main")).toContainText(/backup file.*published data file/u);
    await expectNoAxeViolations(page);
    await button(page, "Open the bundled collection").click();
    await expect(count(page)).toHaveText(countInWords(howMany()));
    expect(new URL(page.url()).search).toBe("");
    await page.goBack();
    await expect(title).toBeVisible();
  });

  test("opens what it means once its backup is restored", async ({ page }) => {
    await restored(page);
    await expect(titleButton(page)).toContainText("The harbour strike");
    await expectNoAxeViolations(page);
    await page.reload();
    await expect(picture(page).getByRole("option").first()).toBeVisible();
  });
});

test("by keys alone: an empty collection is made, named, left, and come back to", async ({
  page,
}) => {
  await visit(page);
  await titleButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await button(page, "New collection").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Clippings");
  await page.keyboard.press("Enter");
  await expectParameter(page, "collection", "clippings");
  await expect(page.getByText("There is nothing in this collection yet.")).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await expectNoAxeViolations(page);
  await expect(page).toHaveTitle("Clippings · Dateline");
  await titleButton(page).focus();
  await page.keyboard.press("Enter");
  await button(page, "The bundled collection").focus();
  await page.keyboard.press("Enter");
  await expectParameter(page, "collection", undefined);
  await expect(count(page)).toHaveText(countInWords(howMany()));
  await page.goBack();
  await expect(titleButton(page)).toContainText("Clippings");
  await page.keyboard.press("Escape");
});

test("the dialog gives the focus back, and is clean in both themes", async ({ page }) => {
  await visit(page);
  await titleButton(page).click();
  await expect(dialog(page)).toContainText("You have none of your own yet");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(titleButton(page)).toBeFocused();
  await page.emulateMedia({ colorScheme: "dark" });
  await titleButton(page).click();
  await button(page, "New collection").click();
  await expectNoAxeViolations(page);
});

test("a copy of the bundled collection has all of its events, and can be checked", async ({
  page,
}) => {
  await visit(page, "/?actor=lavrov");
  await titleButton(page).click();
  await button(page, "Copy this collection").click();
  await expect(count(page)).toHaveText(countInWords(bundled.records.length));
  // what was chosen belongs to the other collection
  await expectParameter(page, "actor", undefined);
  await expect(titleButton(page)).toContainText("Russia and North Korea, 2024–2025 (copy)");
  await expect(button(page, /^Check/u)).toBeVisible();
  await expect(notices(page)).toHaveCount(0);
});

test("an article for the bundled collection goes into one's own, which is then asked for it", async ({
  page,
}) => {
  await visit(page);
  await button(page, "Add an article").click();
  await expect(dialog(page, "Add an article")).toContainText("This collection can’t be changed.");
  await expectNoAxeViolations(page);
  await button(page, "Into a new collection").click();
  await page.keyboard.press("Enter");
  await expectParameter(page, "collection", "my-articles");
  await expect(dialog(page, "Add articles")).toBeVisible();
});

test("backed up, deleted and restored it is the same again", async ({ page }) => {
  await restored(page);
  const events = await count(page).textContent();
  await titleButton(page).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Back up “The harbour strike”").click(),
  ]);
  expect(download.suggestedFilename()).toBe("dateline-harbour.json");
  const content: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(content).toMatchObject({ format: "dateline-backup/1" });

  await button(page, "Delete “The harbour strike”").click();
  const question = page.getByRole("group", { name: "Delete “The harbour strike”?" });
  await expect(question).toContainText("This deletes 1 article");
  await expectNoAxeViolations(page);
  await button(page, "Delete for good").click();
  await expect(dialog(page)).toContainText("“The harbour strike” is deleted.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("not on this machine");

  await page.getByLabel("Backup file").setInputFiles(await download.path());
  await expect(count(page)).toHaveText(events ?? "");
});

test("two tabs: what one does, the other shows", async ({ page, context }) => {
  await restored(page);
  const other = await context.newPage();
  await other.goto("/?collection=harbour");
  await expect(titleButton(other)).toContainText("The harbour strike");
  await titleButton(page).click();
  await button(page, "Rename “The harbour strike”").click();
  await page.keyboard.type("Easthaven");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("It is called “Easthaven” now.");
  await expect(titleButton(other)).toContainText("Easthaven");
  await button(page, "Delete “Easthaven”").click();
  await button(page, "Delete for good").click();
  await expect(other.getByRole("heading", { level: 1 })).toContainText("not on this machine");
});

test("what a link says of a collection and a data file at once is reported", async ({ page }) => {
  await restored(page);
  await page.goto("/?collection=harbour&data=other.json&event=gone");
  await expect(notices(page)).toContainText("The link’s “data” could not be read: “other.json”.");
  await expect(notices(page)).toContainText("This collection has no “gone”");
  await expect(titleButton(page)).toContainText("The harbour strike");
});

test("checking is for one's own: elsewhere the timeline stands there, and says so", async ({
  page,
}) => {
  await visit(page, "/?view=check");
  await expect(notices(page)).toContainText("The link’s “view” could not be read: “check”.");
  await expect(button(page, /^Check/u)).toHaveCount(0);
});

test("on a phone nothing is cut off, in either language", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ["de", "en"]) {
    await page.goto(`/?collection=nowhere&lang=${lang}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto(`/?lang=${lang}`);
    await titleButton(page).click();
    await expect(dialog(page, /^(?:Collections|Sammlungen)$/u)).toBeVisible();
    const sideways = await dialog(page, /^(?:Collections|Sammlungen)$/u).evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    expect(sideways).toBe(false);
    await expectNoAxeViolations(page);
  }
  expect(parameter(page, "lang")).toBe("en");
});

test.describe("where the browser keeps nothing", () => {
  test("reading goes on, and a collection's page says why", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get() {
          throw new DOMException("storage is forbidden", "SecurityError");
        },
      });
    });
    await visit(page);
    await expect(count(page)).toHaveText(countInWords(howMany()));
    await titleButton(page).click();
    await expect(page.getByRole("alert")).toContainText("This browser keeps nothing for this page");
    await expectNoAxeViolations(page);
    await page.goto("/?collection=harbour");
    await expect(page.getByRole("alert")).toContainText("This browser keeps nothing for this page");
    await expectNoAxeViolations(page);
  });
});
