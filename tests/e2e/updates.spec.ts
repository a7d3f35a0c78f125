/** A newer version is announced, never forced, and never mixed with the one before. */
import type { Page } from "@playwright/test";
import { expectNoAxeViolationsInEitherTheme } from "./support/axe.ts";
import { addingToNew, button, card, dialog, KNOWN_NOISE, pasteField } from "./support/own.ts";
import { ENGLISH } from "./support/own-articles.ts";
import { picture, visit } from "./support/reader.ts";
import { expect } from "./support/test.ts";
import { buildOf, fetchUpdate, keptBuilds, keptOffline, test } from "./support/versions.ts";

test.use({
  allowedNoise: [new RegExp(`${KNOWN_NOISE.source}|ERR_|404|integrity|bad-precaching`, "u")],
});
test.setTimeout(120_000);

const announced = (page: Page) => page.getByText("A new version of Dateline is here.");

test("a newer version waits until it is asked for, and until no tab has anything unfinished", async ({
  page,
  context,
  site,
  builds,
}) => {
  await visit(page);
  await keptOffline(page);
  const other = await context.newPage();
  await visit(other);
  site.show(builds.b);
  await fetchUpdate(page);
  await expect(announced(page)).toBeVisible();
  await expect(announced(other)).toBeVisible();
  await expectNoAxeViolationsInEitherTheme(page);
  await other.reload();
  await expect(picture(other).getByRole("option").first()).toBeVisible();
  expect(await buildOf(other)).toBe("A");

  await button(other, "Menu").click();
  await button(other, "About the sources and the method").click();
  await expect(dialog(other, "About the sources and the method")).toBeVisible();
  await button(page, "Use it now").click();
  await expect(page.getByText("Something isn’t finished yet")).toBeVisible();
  expect([await buildOf(page), await buildOf(other)]).toEqual(["A", "A"]);

  await other.keyboard.press("Escape");
  await button(page, "Use it now").click();
  await expect.poll(() => buildOf(page).catch(() => "loading")).toBe("B");
  await expect.poll(() => buildOf(other).catch(() => "loading")).toBe("B");
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  await site.stop();
  await other.close();
  await page.reload();
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  await page.goto("/?view=list");
  await expect.poll(() => keptBuilds(page), { timeout: 20_000 }).toBe(1);
  await site.start();
});

test("a review that is open in another tab is not taken away", async ({
  page,
  context,
  site,
  builds,
}) => {
  await visit(page);
  await keptOffline(page);
  const other = await context.newPage();
  other.on("filechooser", () => undefined);
  await addingToNew(other);
  await pasteField(other).fill(ENGLISH);
  await button(other, "Read this text").click();
  await other.getByLabel("Publisher", { exact: true }).fill("Harbour Herald");
  await button(other, "Add 1 article").click();
  await button(other, /^Check \d+ proposals?$/u).click();
  await expect(card(other)).toBeFocused();

  site.show(builds.b);
  await fetchUpdate(page);
  await button(page, "Use it now").click();
  await expect(page.getByText("Something isn’t finished yet")).toBeVisible();
  expect([await buildOf(page), await buildOf(other)]).toEqual(["A", "A"]);
  await expect(card(other)).toBeVisible();

  await button(other, "Timeline").click();
  await expect(picture(other).getByRole("option").first()).toBeVisible();
  await button(page, "Use it now").click();
  await expect.poll(() => buildOf(other).catch(() => "loading")).toBe("B");
});

test("nothing is announced while somebody types, and Later is an answer", async ({
  page,
  site,
  builds,
}) => {
  await visit(page);
  await keptOffline(page);
  // the first version is no newer one
  await expect(announced(page)).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.locator("input:focus")).toHaveCount(1);
  site.show(builds.b);
  await fetchUpdate(page);
  await expect(announced(page)).toHaveCount(0);
  await page.locator("input:focus").blur();
  await expect(announced(page)).toBeVisible();
  await button(page, "Later").click();
  await expect(announced(page)).toHaveCount(0);
  expect(await buildOf(page)).toBe("A");
});

test("a server that changes while a version is fetched costs nothing but that version", async ({
  page,
  site,
  builds,
}) => {
  await visit(page);
  await keptOffline(page);
  // the new list, and a page of the old build under the new name
  let go = () => undefined as void;
  site.delay("/index.html", new Promise((resolve) => (go = resolve)));
  site.show(builds.b);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    void registration.update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return registration.installing?.state ?? "none";
      }),
    )
    .toBe("installing");
  site.show(builds.a);
  go();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        return installing === null && waiting === null;
      }),
    )
    .toBe(true);
  await site.stop();
  await page.reload();
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  expect(await buildOf(page)).toBe("A");
  await site.start();
});
