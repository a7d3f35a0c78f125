/** After the first visit everything works without a network. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { OFFLINE_POLICY } from "../../scripts/policies.mjs";
import {
  addingToNew,
  button,
  card,
  KNOWN_NOISE,
  left,
  pasteField,
  readHeading,
} from "./support/own.ts";
import { ENGLISH } from "./support/own-articles.ts";
import { picture, visit } from "./support/reader.ts";
import { expect } from "./support/test.ts";
import { keptOffline, test } from "./support/versions.ts";

const GONE = /ERR_CONNECTION|ERR_FAILED|ERR_NETWORK|404/u;

test.use({ allowedNoise: [new RegExp(`${KNOWN_NOISE.source}|${GONE.source}`, "u")] });
test.setTimeout(90_000);

const webManifest = z.object({
  name: z.literal("Dateline"),
  id: z.literal("./"),
  lang: z.literal("en"),
  display: z.literal("standalone"),
  scope: z.literal("./"),
  start_url: z.literal("./"),
  icons: z
    .array(
      z.object({ src: z.string(), sizes: z.string(), purpose: z.literal("maskable").optional() }),
    )
    .min(3),
});

test("the server is gone: the collection, a deep link, and what is inside", async ({
  page,
  site,
}) => {
  await visit(page);
  await keptOffline(page);
  const events = await picture(page).getByRole("option").count();
  await site.stop();

  await page.reload();
  await expect(picture(page).getByRole("option")).toHaveCount(events);
  await page.goto("/?view=list&lang=de#from-a-mail");
  await expect(page.getByRole("list", { name: "Ereignisse", exact: true })).toBeVisible();
  await page.goto("/index.html");
  await button(page, "Menu").click();
  await button(page, "About the sources and the method").click();
  await page.getByText("Show software and licences").click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(/^\d+ packages$/u);
  await site.start();
});

test("the server is gone: articles are added, checked, and there the next time", async ({
  page,
  site,
}) => {
  page.on("filechooser", () => undefined);
  await visit(page);
  await keptOffline(page);
  await site.stop();

  await addingToNew(page);
  await pasteField(page).fill(ENGLISH);
  await button(page, "Read this text").click();
  await expect(readHeading(page)).toHaveText(/^1 article/u);
  await page.getByLabel("Publisher", { exact: true }).fill("Harbour Herald");
  await button(page, "Add 1 article").click();
  await button(page, /^Check \d+ proposals?$/u).click();
  await expect(card(page)).toBeFocused();
  const before = await left(page).textContent();
  await page.keyboard.press("a");
  await expect(left(page)).not.toHaveText(before ?? "");
  const after = await left(page).textContent();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(left(page)).toHaveText(after ?? "");
  await site.start();
});

test("only files of the app are kept: other data and other folders are the server's", async ({
  page,
  site,
  builds,
}) => {
  await visit(page);
  await keptOffline(page);
  const other = await page.request.get("/data/timeline.json?again");
  expect(other.ok()).toBe(true);
  await site.stop();
  const answered = (address: string) =>
    page.evaluate(
      (path) =>
        fetch(path).then(
          () => true,
          () => false,
        ),
      address,
    );
  expect(await answered("/data/timeline.json")).toBe(true);
  expect(await answered("/data/timeline.json?again")).toBe(false);
  expect(await answered("/data/another.json")).toBe(false);
  expect(await answered("/below/index.html")).toBe(false);
  const part = await page.evaluate(() =>
    fetch("/data/timeline.json", { headers: { range: "bytes=0-9" } }).then(
      () => "answered",
      () => "asked of the server",
    ),
  );
  expect(part).toBe("asked of the server");
  const list: unknown = JSON.parse(await readFile(`${builds.a}/assets.json`, "utf8"));
  expect(JSON.stringify(list)).not.toMatch(/sw\.js|webmanifest|icons/u);
  await site.start();
});

test("it can be installed, and its worker asks only its own server", async ({ page }) => {
  const worker = await page.request.get("/sw.js");
  expect(worker.headers()["content-security-policy"]).toBe(OFFLINE_POLICY);
  await visit(page);
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const response = await page.request.get(`/${href ?? ""}`);
  const manifest = webManifest.parse(await response.json());
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const icon = new Image();
      icon.src = address;
      await icon.decode();
      return `${String(icon.width)}x${String(icon.height)}`;
    }, `/${src}`);
    expect(size).toBe(sizes);
  }
});
