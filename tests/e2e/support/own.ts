/** Steps of somebody who makes a collection of their own articles, by names that the page promises. */
import type { Locator, Page } from "@playwright/test";
import { backupText, type Backup } from "#src/library/backup.ts";
import { expect } from "./test.ts";

/** A page that is loaded a second time has its fonts from memory: the browser takes the preloads for unused. */
export const KNOWN_NOISE = /preloaded using link preload but not used/u;

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name });
export const dialog = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("dialog", { name });
export const titleButton = (page: Page): Locator =>
  page.getByRole("heading", { level: 1 }).getByRole("button");

export const pasteField = (page: Page): Locator => page.getByLabel("Paste the text of an article");
export const readHeading = (page: Page): Locator =>
  page.getByRole("heading", { name: /^\d+ articles? read$/u });
export const refused = (page: Page): Locator =>
  dialog(page, "Add articles").locator(".add-refused");

/** The card in hand, how many are left, what was said last, and whether all is kept. */
export const card = (page: Page): Locator => page.locator(".card-row[aria-expanded=true]");
export const left = (page: Page): Locator =>
  page.getByText(/^(?:\d+ of \d+ left|All \d+ decided)$/u);
export const said = (page: Page): Locator =>
  page.getByRole("region", { name: "Check the proposals" }).getByRole("status").first();
export const saved = (page: Page): Locator => page.getByText("Saved", { exact: true });

const AT = 1_750_000_000_000;

/** A backup with one collection, "harbour", of an article for each headline. */
export function backupOf(articles: Readonly<Record<string, readonly string[]>>): Backup {
  return {
    format: "dateline-backup/1",
    made: AT,
    collections: [
      {
        collection: {
          id: "harbour",
          title: { en: "The harbour strike" },
          sides: [],
          made: AT,
          changed: AT,
        },
        base: undefined,
        articles: Object.entries(articles).map(([headline, paragraphs], order) => ({
          id: `article-${String(order)}`,
          publisher: "Coast Courier",
          headline,
          lang: "en",
          published: { edtf: "2025-06-05", basis: "given" as const },
          paragraphs: [...paragraphs],
          digest: String(order).repeat(64),
          added: AT,
          order,
          seen: [],
        })),
        decisions: [],
      },
    ],
    corrections: [],
    originals: [],
    leftOut: [],
  };
}

/** Restores a backup's "harbour" through the page of a collection that is not here. */
export async function restore(page: Page, backup: Backup): Promise<void> {
  await page.goto("/?collection=harbour");
  await page.getByLabel("Backup file").setInputFiles({
    name: "harbour.json",
    mimeType: "application/json",
    buffer: Buffer.from(backupText(backup), "utf8"),
  });
  await expect(titleButton(page)).toContainText("The harbour strike");
}

/** An empty collection with its dialog for adding. */
export async function addingToNew(page: Page): Promise<void> {
  await page.goto("/");
  await titleButton(page).click();
  await button(page, "New collection").click();
  await expect(page.getByLabel("Name of the new collection")).toBeFocused();
  await page.keyboard.press("Enter");
  await button(page, "Add articles").click();
  await expect(pasteField(page)).toBeVisible();
}
