/** Payloads in files of other programs and in articles, and in the names of these files. */
import type { Page } from "@playwright/test";
import { ARTICLES, IMPORTED } from "#tests/payloads/files.ts";
import { plantCanary } from "./support/canary.ts";
import {
  addingToNew,
  button,
  dialog,
  KNOWN_NOISE,
  pasteField,
  titleButton,
} from "./support/own.ts";
import { eventList, picture, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const ALL = process.env["DATELINE_PAYLOADS"] === "all";
const LONG = { timeout: 60_000 };

test.describe.configure({ timeout: 240_000 });
test.use({ allowedNoise: [KNOWN_NOISE] });

function fileOf({ name, text }: { readonly name: string; readonly text: string }) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(text, "utf8") };
}

async function importFile(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await visit(page);
  await titleButton(page).click();
  await button(page, "Import events from a file …").click();
  const importing = dialog(page, "Import events from a file");
  await importing.getByLabel("Choose a file").setInputFiles(file);
  await expect(importing.getByRole("button", { name: /^Import [\d,]+/u })).toBeVisible(LONG);
}

for (const [what, file] of Object.entries(IMPORTED)) {
  // a table and a story, unless all are to be tried
  if (!ALL && what !== "a table" && what !== "TimelineJS") continue;
  test(`imported from ${what}`, async ({ page }) => {
    const canary = await plantCanary(page);
    await importFile(page, fileOf(file));
    await canary.expectQuiet();
    const importing = dialog(page, "Import events from a file");
    await importing.getByRole("button", { name: /^Import [\d,]+/u }).click();
    await importing.getByRole("button", { name: "Open the collection" }).click(LONG);
    await expect(picture(page).getByRole("option").first()).toBeVisible(LONG);
    await canary.expectQuiet();
    await button(page, "List").click();
    await expect(eventList(page).getByRole("listitem").first()).toBeVisible(LONG);
    await canary.expectQuiet();
    await eventList(page).getByRole("listitem").first().getByRole("button").first().click();
    await expect(page.getByRole("complementary")).toBeVisible();
    await canary.expectQuiet();
    await page.reload();
    await expect(page.getByRole("complementary")).toBeVisible(LONG);
    await canary.expectQuiet();
  });
}

test("articles, pasted and as files", async ({ page }) => {
  page.on("filechooser", () => undefined);
  const canary = await plantCanary(page);
  await addingToNew(page);
  await pasteField(page).fill(ARTICLES["text"]?.text ?? "");
  await button(page, "Read this text").click();
  const read = page.getByRole("heading", { name: /^\d articles? read$/u });
  await expect(read).toHaveText(/^1 /u, LONG);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button(page, "Choose files").click(),
  ]);
  await chooser.setFiles(Object.values(ARTICLES).map(fileOf));
  await expect(read).toHaveText(/^4 /u, LONG);
  await canary.expectQuiet();
  for (const field of await page.getByLabel("Publisher", { exact: true }).all()) {
    await field.fill("<img src=x onerror=ran()>\u202eretpo");
  }
  await button(page, /^Add \d articles/u).click();
  await button(page, /^Check [\d,]+ proposals?$/u).click(LONG);
  await expect(page.getByRole("region", { name: "Check the proposals" })).toBeVisible(LONG);
  await canary.expectQuiet();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("a");
  await page.getByRole("button", { name: "List", exact: true }).click();
  await expect(eventList(page).getByRole("listitem").first()).toBeVisible(LONG);
  await canary.expectQuiet();
});
