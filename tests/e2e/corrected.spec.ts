/** What is changed after publishing is told to whoever reads the site: in the app, and with its day. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expectNoAxeViolationsInEitherTheme } from "./support/axe.ts";
import { serveData } from "./support/data-file.ts";
import { backupOf, button, card, dialog, KNOWN_NOISE, restore, saved } from "./support/own.ts";
import { pane, picture, scrollsSideways, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE] });

const STRIKE = backupOf({
  "Cranes stand still": ["The ministers of Norway and Finland met in Oslo on 2 May 2025."],
});

const ABOUT = "Who met whom while the cranes stood still.";

/** The site's own data file. */
async function publish(page: Page, description: string): Promise<unknown> {
  await button(page, "Menu").click();
  await button(page, "Publish …").click();
  const publishing = dialog(page, "Publish");
  const about = publishing.getByLabel("What it is about");
  // the second time it is there already
  if (description === "") await expect(about).toHaveValue(ABOUT);
  else await about.fill(description);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    publishing.getByRole("button", { name: "Make the site" }).click(),
  ]);
  await expect(publishing.getByText(/^Saved as/u)).toBeVisible({ timeout: 20_000 });
  const zip = unzipSync(new Uint8Array(await readFile(await download.path())));
  await page.keyboard.press("Escape");
  return JSON.parse(new TextDecoder().decode(zip["data/timeline.json"]));
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: /^Check/u }).click();
  await expect(card(page)).toBeFocused();
  await page.keyboard.press("e");
  await page.getByLabel("Title (English)").fill(title);
  await page.keyboard.press("Control+Enter");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: "Timeline", exact: true }).click();
  await expect(picture(page).getByRole("option", { name: new RegExp(title, "u") })).toBeVisible();
}

test("a title that is changed after publishing stands in the pane and among the corrections", async ({
  page,
  context,
}) => {
  test.slow();
  await restore(page, STRIKE);
  expect(await publish(page, ABOUT)).not.toHaveProperty("corrections");
  await rename(page, "Ministers meet in Oslo");
  const again = await publish(page, "");

  const reader = await context.newPage();
  await serveData(reader, again);
  await visit(reader, "/?lang=en");
  await picture(reader)
    .getByRole("option", { name: /^Ministers meet in Oslo/u })
    .click();
  const event = pane(reader, "Ministers meet in Oslo");
  await expect(event).toContainText(/Corrected on \d+ \S+ \d{4}\. It was called “.+”\./u);
  await expectNoAxeViolationsInEitherTheme(reader);

  await button(reader, "Menu").click();
  await button(reader, "About the sources and the method").click();
  const corrections = dialog(reader, /^About/u).getByRole("region", { name: "Corrections" });
  await expect(corrections).toContainText("is now called “Ministers meet in Oslo”.");
  await expectNoAxeViolationsInEitherTheme(reader);
  await reader.setViewportSize({ width: 390, height: 844 });
  expect(await scrollsSideways(reader)).toBe(false);
});
