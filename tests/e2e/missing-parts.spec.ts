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

const OWN_PAGE = "**/assets/OwnPage-*.js";
const NOWHERE = "/?collection=nowhere";
const GONE = "This collection is not on this machine";

test("what is the whole page is asked for once more by itself, where nothing is unfinished", async ({
  page,
}) => {
  let asked = 0;
  await page.route(OWN_PAGE, async (route) => {
    asked += 1;
    await (asked === 1 ? route.abort() : route.continue());
  });
  await page.goto(NOWHERE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(GONE);
  expect(asked).toBe(2);
});

test("that it doesn't come the second time either is said, and it is not asked for a third time", async ({
  page,
}) => {
  let asked = 0;
  await page.route(OWN_PAGE, async (route) => {
    asked += 1;
    await route.abort();
  });
  await page.goto(NOWHERE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE.en);
  await expect(page.getByRole("main")).toContainText("It didn’t arrive as it should");
  expect(asked).toBe(2);
  await expectNoAxeViolationsInEitherTheme(page);
  await page.getByRole("button", { name: "Load the page again" }).click();
  await expect.poll(() => asked).toBe(3);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE.en);
});

test("a page that the server renewed has gone is the newer version’s at once", async ({
  page,
  site,
  builds,
}) => {
  await open(page);
  site.show(builds.b);
  await page.evaluate((address) => history.pushState(null, "", address), NOWHERE);
  await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(GONE);
  expect(await buildOf(page)).toBe("B");
});
