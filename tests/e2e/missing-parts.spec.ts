/** A server that was renewed, or is gone, while the page is open: what it no longer has is named, not a crash. */
import type { Page } from "@playwright/test";
import { expectNoAxeViolationsInEitherTheme } from "./support/axe.ts";
import { button, dialog, titleButton } from "./support/own.ts";
import { picture, visit, walkTo } from "./support/reader.ts";
import { expect } from "./support/test.ts";
import { buildOf, test } from "./support/versions.ts";

// nothing keeps the parts of the build that is open
test.use({ serviceWorkers: "block", allowedNoise: [/404|ERR_|Failed to fetch|preload/u] });

const TITLE = {
  en: "This part could not be loaded",
  de: "Dieser Teil ließ sich nicht laden",
};

/** Until what tells of missing parts is there: it comes soon after the first picture. */
async function open(page: Page, address = "/"): Promise<void> {
  await visit(page, address);
  await expect(page.locator(".missing-notice")).toBeAttached();
}

test("a dialog that the server no longer has says so; loading again gives the newer version", async ({
  page,
  site,
  builds,
}) => {
  await open(page);
  site.show(builds.b);
  await button(page, "Menu").click();
  await button(page, "About the sources and the method").click();
  const missing = dialog(page, TITLE.en);
  await expect(missing).toContainText("Dateline has been renewed on the server");
  await expect(missing).toContainText("DL-123");
  await expect(missing.getByRole("button", { name: "Load the page again" })).toBeFocused();
  await expectNoAxeViolationsInEitherTheme(page);
  await page.keyboard.press("Enter");
  await expect.poll(() => buildOf(page).catch(() => "loading")).toBe("B");
  await button(page, "Menu").click();
  await button(page, "About the sources and the method").click();
  await expect(dialog(page, "About the sources and the method")).toBeVisible();
});

test("the page goes on without it, in German as well", async ({ page, site, builds }) => {
  await open(page, "/?lang=de");
  site.show(builds.b);
  await titleButton(page).click();
  const missing = dialog(page, TITLE.de);
  await expect(missing).toContainText("auf dem Server erneuert worden");
  await expectNoAxeViolationsInEitherTheme(page);
  await page.keyboard.press("Escape");
  await expect(missing).toHaveCount(0);
  await picture(page).focus();
  await walkTo(page, /Lawrow/u);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary")).toBeVisible();
  expect(await buildOf(page)).toBe("A");
});

test("a server that doesn't answer is told from one that was renewed, and asked before loading again", async ({
  page,
  site,
}) => {
  await open(page);
  await site.stop();
  await titleButton(page).click();
  const missing = dialog(page, TITLE.en);
  await expect(missing).toContainText("The server doesn’t answer.");
  await missing.getByRole("button", { name: "Load the page again" }).click();
  // what is open would be gone: it stays
  await expect(missing).toContainText("The server doesn’t answer.");
  await page.keyboard.press("Escape");
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  await site.start();
});
