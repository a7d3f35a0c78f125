// @ts-check
/**
 * Publishes the bundled collection as somebody does who sits at the page, and serves what comes out:
 * `node tests/e2e/support/serve-published.mjs PORT`. The tests of reading are run on it once more.
 */
import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../../../scripts/chromium.mjs";
import { serveBuilt } from "../../hard/served.mjs";
import { serveFolder, unpackSite } from "./plain-server.mjs";

const port = Number(process.argv[2]);
const app = await serveBuilt();
const browser = await chromium.launch(chromiumLaunchOptions());
const page = await browser.newPage({ serviceWorkers: "block" });
await page.goto(`${app.origin}/?lang=en`);
await page.getByRole("button", { name: "Menu" }).click();
await page.getByRole("button", { name: "Publish …" }).click();
const [download] = await Promise.all([
  page.waitForEvent("download"),
  page.getByRole("button", { name: "Make the site" }).click(),
]);
const folder = await unpackSite(await readFile(await download.path()));
await browser.close();
await app.close();
await serveFolder(folder, port);
