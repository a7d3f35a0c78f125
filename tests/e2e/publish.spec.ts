/** From an empty collection to a published site, which any server can show and any page embed. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expectNoAxeViolations } from "./support/axe.ts";
import { addingToNew, button, card, dialog, KNOWN_NOISE, left, pasteField } from "./support/own.ts";
import { readHeading } from "./support/own.ts";
import { ENGLISH, FILE, GERMAN } from "./support/own-articles.ts";
import { serveFolder, unpackSite } from "./support/plain-server.mjs";
import { picture } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

/** Opened as a file, the page says what to do; the browser says why it doesn't run. */
const FROM_FILE = /file:|CORS|ERR_FAILED/u;

test.use({
  // of two, Playwright would take the second for what it is told of the first
  allowedNoise: [new RegExp(`${KNOWN_NOISE.source}|${FROM_FILE.source}`, "u")],
  allowedOrigins: [/^http:\/\/127\.0\.0\.1:\d+$/u],
});

async function addThreeAndAccept(page: Page): Promise<void> {
  await addingToNew(page);
  for (const [index, text] of [GERMAN, ENGLISH].entries()) {
    await pasteField(page).fill(text);
    await button(page, "Read this text").click();
    await expect(readHeading(page)).toHaveText(new RegExp(`^${String(index + 1)} article`, "u"));
  }
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button(page, "Choose files").click(),
  ]);
  await chooser.setFiles(FILE);
  await expect(readHeading(page)).toHaveText(/^3 articles/u);
  for (const [n, publisher] of ["Küstenbote", "Harbour Herald", "Island Gazette"].entries()) {
    await page.getByLabel("Publisher", { exact: true }).nth(n).fill(publisher);
  }
  await button(page, "Add 3 articles").click();
  await button(page, "Check 9 proposals").click();
  await expect(card(page)).toBeFocused();
  for (let open = 9; open > 0; open -= 1) {
    await expect(left(page)).toHaveText(`${String(open)} of 9 left`);
    await page.keyboard.press("a");
  }
  await expect(left(page)).toHaveText("All 9 decided");
  await button(page, "Show the timeline").click();
}

async function publish(page: Page, withTexts: boolean): Promise<Uint8Array> {
  await button(page, "Menu").click();
  await button(page, "Publish …").click();
  const publishing = dialog(page, "Publish");
  await publishing.getByLabel("Title").fill("The northern coasts");
  await publishing.getByLabel("What it is about").fill("Treaties and talks round the sea.");
  if (withTexts) await publishing.getByRole("checkbox").check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    publishing.getByRole("button", { name: "Make the site" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("the-northern-coasts.zip");
  await expect(publishing.getByText("Saved as the-northern-coasts.zip.")).toBeVisible();
  const bytes = await readFile(await download.path());
  return new Uint8Array(bytes);
}

test("three articles become a site that any server shows", async ({ page, context }) => {
  test.setTimeout(90_000);
  page.on("filechooser", () => undefined);
  await addThreeAndAccept(page);
  const zip = await publish(page, true);
  await expectNoAxeViolations(page);
  const folder = await unpackSite(zip);
  const { address, close } = await serveFolder(folder);

  const reader = await context.newPage();
  await reader.goto(address);
  await expect(reader).toHaveTitle(/northern coasts/u);
  await expect(picture(reader).getByRole("option")).toHaveCount(9);
  await expectNoAxeViolations(reader);
  await picture(reader)
    .getByRole("option", { name: /Talks|Estonia|Stockholm/u })
    .first()
    .click();
  await expect(reader.locator("blockquote").first()).toBeVisible();

  await reader.goto(`${address}start.html`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("The northern coasts");
  await expect(reader.getByText("Treaties and talks round the sea.")).toBeVisible();
  await expect(reader.locator("article")).toHaveCount(9);
  await expectNoAxeViolations(reader);
  await reader.getByRole("link", { name: "Open the timeline" }).click();
  await expect(picture(reader)).toBeVisible();

  await reader.goto(pathToFileURL(path.join(folder, "index.html")).href);
  await expect(reader.getByText(/needs a web server/u)).toBeVisible();
  await expect(reader.getByRole("link", { name: "start.html" })).toBeVisible();
  close();
});

test("without the rights to the texts no word of them is in the site", async ({ page }) => {
  test.setTimeout(60_000);
  page.on("filechooser", () => undefined);
  await addThreeAndAccept(page);
  const files = unzipSync(await publish(page, false));
  const data = new TextDecoder().decode(files["data/timeline.json"]);
  expect(data).toContain("Harbour Herald");
  expect(data).not.toContain("signed a trade agreement");
});

test("embedded in a column it shows the timeline, tells its height and traps no wheel", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Host</title><body style="height:3000px">
<iframe src="./?embed" title="Timeline" width="360" height="200" style="border:0"></iframe>
<script>addEventListener("message", (event) => {
  if (event.data && event.data.dateline === "height") document.querySelector("iframe").height = event.data.height;
});</script>`,
    }),
  );
  await page.goto(`${baseURL ?? ""}/host.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("listbox")).toBeVisible();
  await expect(frame.getByRole("button", { name: "Menu" })).toHaveCount(0);
  const height = () => page.locator("iframe").evaluate((element) => element.clientHeight);
  await expect.poll(height).toBeGreaterThan(400);
  const before = await height();
  const width = await frame
    .locator("body")
    .evaluate((body) => [body.ownerDocument.documentElement.scrollWidth, body.clientWidth]);
  expect(width[0]).toBeLessThanOrEqual(360);

  const box = await page.locator("iframe").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 180, (box?.y ?? 0) + 200);
  await expect
    .poll(async () => {
      // lanes that overflow go first
      await page.mouse.wheel(0, 400);
      return page.evaluate(() => window.scrollY);
    })
    .toBeGreaterThan(0);

  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await frame.getByRole("option").first().click({ force: true });
  await expect(frame.locator(".event-pane")).toBeVisible();
  await expect.poll(height).toBeGreaterThan(before);
  await frame.getByRole("button", { name: "Close" }).first().click();
  await expect.poll(height).toBe(before);
});
