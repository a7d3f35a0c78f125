/** Files that are no articles, or more than an article: each is named, nothing in them runs or is fetched. */
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { zipSync } from "fflate";
import { pdfFile } from "#tests/formats/support/pdf-file.ts";
import { addingToNew, button, dialog, KNOWN_NOISE, readHeading, refused } from "./support/own.ts";
import { ENGLISH, FILE } from "./support/own-articles.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE] });

const files = (page: Page): Locator => page.locator("input[type=file]").first();
const folder = (page: Page): Locator => page.locator("input[type=file]").last();
const fileOf = (name: string, content: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

test("what is no article is refused in words, each for itself, and the article among it is read", async ({
  page,
}) => {
  await addingToNew(page);
  const noise = Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256);
  const words = [{ x: 60, y: 700, text: "Nobody can read this" }];
  await files(page).setInputFiles([
    fileOf("bomb.docx", zipSync({ "word/document.xml": new Uint8Array(60_000_000) })),
    fileOf("tape.txt", noise),
    fileOf("locked.pdf", pdfFile([words], { encrypted: true })),
    fileOf("scan.pdf", pdfFile([[], []])),
    fileOf("broken.docx", zipSync({ "word/styles.xml": noise })),
    FILE,
  ]);
  await expect(refused(page).getByRole("listitem")).toHaveText([
    /^bomb\.docx .*unpack to far more than any article/u,
    /^broken\.docx .*damaged or locked/u,
    /^locked\.pdf .*locked by a password/u,
    /^scan\.pdf .*pictures of pages and no text/u,
    /^tape\.txt .*no text, whatever its name says/u,
  ]);
  await expect(readHeading(page)).toHaveText("1 article read");
});

test("a file of 200 MB is told with its size, without being opened", async ({ page }) => {
  await addingToNew(page);
  const huge = test.info().outputPath("huge.txt");
  writeFileSync(huge, "Begins like an article.");
  truncateSync(huge, 200_000_000);
  await files(page).setInputFiles(huge);
  await expect(refused(page).getByRole("listitem")).toHaveText(
    /^huge\.txt It has 200 MB; files of up to 20 MB are read\./u,
  );
});

/** Each of its lines would do something if it were shown as it is. */
const TRAP = `<!doctype html><html lang="en"><head><title>Ferries stay in port</title>
<base href="/trap/"><meta http-equiv="refresh" content="0;url=/trap/refreshed">
<link rel="stylesheet" href="style.css"><script src="script.js"></script>
<script>window.trapped = "script"; document.title = "trapped"</script></head>
<body onload="window.trapped = 'load'"><article><h1>Ferries stay in port</h1>
<p>20 May 2025</p>
<img src="picture.png" onerror="window.trapped = 'error'"><img src="https://elsewhere.invalid/a.png">
<iframe src="frame.html"></iframe><video src="film.mp4" autoplay></video><object data="o.swf"></object>
<svg onload="window.trapped = 'svg'"><use href="shapes.svg#a"/></svg>
<p style="background: url(background.png)">The prime minister of Estonia visited Stockholm on 12 May 2025
&lt;img src=x onerror="window.trapped = 'text'"&gt; and stayed there for two days.</p>
<form action="https://elsewhere.invalid/send"><input name="a" autofocus onfocus="window.trapped = 'form'"></form>
<p>Estonia and Sweden signed a trade agreement on 14 May 2025, after many talks about it.</p>
</article><script>document.forms[0].submit()</script></body></html>`;

test("of a saved page nothing runs and nothing is fetched, nor is what it looks like", async ({
  page,
}) => {
  await addingToNew(page);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await files(page).setInputFiles({
    name: "ferries.html",
    mimeType: "text/html",
    buffer: Buffer.from(TRAP, "utf8"),
  });
  await expect(readHeading(page)).toHaveText("1 article read");
  await page.getByText("The text as it was read").click();
  await page.getByLabel("Publisher", { exact: true }).fill("Harbour Herald");
  await button(page, "Add 1 article").click();
  await dialog(page, "Add articles")
    .getByRole("button", { name: /^Check/u })
    .click();
  const article = page.getByRole("region", { name: "Article: Ferries stay in port" });
  // what the page wrote as text stays text
  await expect(article).toContainText("<img src=x onerror=");
  await expect(article.locator("img, iframe, form, script")).toHaveCount(0);
  await expect(page).toHaveTitle("My articles · Dateline");
  expect(await page.evaluate(() => "trapped" in window)).toBe(false);
  const own = /\/assets\/[^/]+$|^blob:|^data:/u;
  expect(fetched.filter((url) => !own.test(url))).toEqual([]);
});

test("of a folder with two thousand files the three articles are read, the others counted", async ({
  page,
}) => {
  const root = test.info().outputPath("clippings");
  mkdirSync(path.join(root, "2025"), { recursive: true });
  for (let n = 0; n < 1500; n += 1) writeFileSync(path.join(root, `scan-${String(n)}.jpg`), "x");
  for (let n = 0; n < 497; n += 1) writeFileSync(path.join(root, `data-${String(n)}.csv`), "1,2");
  writeFileSync(path.join(root, "ferries.txt"), ENGLISH);
  writeFileSync(path.join(root, "2025", FILE.name), FILE.buffer);
  writeFileSync(path.join(root, "2025", "ferries.html"), TRAP);
  await addingToNew(page);
  await folder(page).setInputFiles(root);
  await expect(readHeading(page)).toHaveText("3 articles read");
  await expect(dialog(page, "Add articles")).toContainText(
    "1,997 files are no articles: 1,500 pictures and 497 tables.",
  );
  await expect(refused(page)).toHaveCount(0);
});

test("an article in a language that isn’t read says so, and can be added all the same", async ({
  page,
}) => {
  await addingToNew(page);
  await files(page).setInputFiles({
    name: "bateau.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(
      "Les bateaux restent au port\n\nLe premier ministre de la Norvège a rencontré son homologue à Oslo le 2 mai 2025. Ils ont signé un accord sur la pêche, et ils se sont promis de se revoir bientôt dans la capitale.\n",
      "utf8",
    ),
  });
  await expect(readHeading(page)).toHaveText("1 article read");
  await expect(dialog(page, "Add articles")).toContainText("In this one it will find none");
  await page.getByLabel("Publisher", { exact: true }).fill("La Côte");
  await button(page, "Add 1 article").click();
  await expect(dialog(page, "Add articles")).toContainText(/No events were found in (?:it|them)/u);
});
