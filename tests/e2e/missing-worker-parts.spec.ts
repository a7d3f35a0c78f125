/** What reads articles, files and archives comes when it is needed: where the server no longer has it, that is said. */
import { gzipSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { parquetWriteBuffer } from "hyparquet-writer";
import { days, words } from "#tests/formats/parquet/foreign-file.ts";
import { paragraph, wordFile } from "#tests/formats/support/word-file.ts";
import { dated, fileFrom } from "#tests/support/collection.ts";
import { serveArchive } from "./support/archive.ts";
import { expectNoAxeViolationsInEitherTheme } from "./support/axe.ts";
import {
  addingToNew,
  button,
  dialog,
  KNOWN_NOISE,
  pasteField,
  readHeading,
  refused,
  titleButton,
} from "./support/own.ts";
import { ENGLISH } from "./support/own-articles.ts";
import { visit } from "./support/reader.ts";
import { expect } from "./support/test.ts";
import { test } from "./support/versions.ts";

const GONE = /404|ERR_|Failed to fetch|preload/u;

// nothing keeps the parts of the build that is open
test.use({
  serviceWorkers: "block",
  allowedNoise: [new RegExp(`${KNOWN_NOISE.source}|${GONE.source}`, "u")],
});

const WORD = {
  name: "ferry.docx",
  mimeType: "application/octet-stream",
  buffer: Buffer.from(wordFile(paragraph("The ferry left the port on 3 May 2025."))),
};

const TABLE = {
  name: "ferries.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("title,date\nFerry sinks,2020-04-03\n"),
};

test("a Word file after the server was renewed: it says so, and takes nothing away", async ({
  page,
  site,
  builds,
}) => {
  await addingToNew(page);
  await pasteField(page).fill(ENGLISH);
  await button(page, "Read this text").click();
  await expect(readHeading(page)).toHaveText("1 article read");
  site.show(builds.b);
  await page.locator("input[type=file]").first().setInputFiles(WORD);
  await expect(refused(page)).toContainText("reads such texts could not be loaded. DL-123");
  await expect(refused(page)).toContainText("Dateline has been renewed on the server");
  await expectNoAxeViolationsInEitherTheme(page);
  await button(page, "Load the page again").click();
  await expect(refused(page)).toContainText("Something isn’t finished yet.");
  await expect(readHeading(page)).toHaveText("1 article read");
});

const importing = (page: Page): Locator => dialog(page, "Ereignisse aus einer Datei importieren");

async function toImporting(page: Page): Promise<void> {
  await visit(page, "/?lang=de");
  await titleButton(page).click();
  await button(page, "Ereignisse aus einer Datei importieren …").click();
  await expect(importing(page).getByLabel("Datei auswählen")).toBeAttached();
}

test("a file to import after the server was renewed, in German", async ({ page, site, builds }) => {
  await toImporting(page);
  site.show(builds.b);
  await importing(page).getByLabel("Datei auswählen").setInputFiles(TABLE);
  const alert = importing(page).getByRole("alert");
  await expect(alert).toContainText("der Dateien liest, ließ sich nicht laden.");
  await expect(alert).toContainText("DL-123");
  await expect(importing(page)).toContainText("auf dem Server erneuert worden");
  await expectNoAxeViolationsInEitherTheme(page);
});

test("a file to import while the server is away: once it is back, it can be tried again", async ({
  page,
  site,
}) => {
  await toImporting(page);
  await site.stop();
  await importing(page).getByLabel("Datei auswählen").setInputFiles(TABLE);
  await expect(importing(page)).toContainText("Der Server antwortet nicht.");
  await site.start();
  await button(page, "Noch einmal versuchen").click();
  await expect(importing(page)).toContainText("ferries.csv: eine Tabelle, 1 Zeile");
});

test("what reads archives: the server answers, and doesn’t have it", async ({ page }) => {
  await serveArchive(page);
  await page.route("**/archive-worker-*.js", (route) => route.fulfill({ status: 404 }));
  await page.goto("/?data=archive/ferries.parquet");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("reads archives could not be loaded.");
  await expect(alert).toContainText("It didn’t arrive as it should, though the server answers.");
  await expect(alert).toContainText("DL-123");
  await expectNoAxeViolationsInEitherTheme(page);
});

/** Packed with gzip: what unpacks that comes only with such a file. */
function gzipped(): Buffer {
  const columns = [words("title", "A bridge is opened"), days("begin", 18_000)];
  const bytes = parquetWriteBuffer({
    schema: [{ name: "root", num_children: 2 }, ...columns.flatMap(({ schema }) => schema)],
    columnData: columns.map(({ name, data }) => ({ name, data: [...data], codec: "GZIP" })),
    compressors: { GZIP: (input) => gzipSync(input) },
  });
  return Buffer.from(bytes);
}

const dataFile = (): Buffer =>
  Buffer.from(
    JSON.stringify({
      ...fileFrom({
        events: [
          {
            id: "bridge",
            title: { en: "A bridge is opened" },
            claims: [{ when: { text: dated("2020") } }],
          },
        ],
      }),
      title: { en: "Bridges" },
    }),
  );

const LATER_PARTS = [
  { what: "a packed archive", name: "ferries.parquet", file: gzipped, part: "codecs" },
  { what: "a large data file", name: "manifest.json", file: dataFile, part: "open-data-file" },
];

for (const { what, name, file, part } of LATER_PARTS) {
  test(`what reads ${what} isn’t there: nothing is said against the file, and it can be tried again`, async ({
    page,
  }) => {
    await serveArchive(page, { change: file });
    const missing = `**/${part}-*.js`;
    await page.route(missing, (route) => route.fulfill({ status: 404 }));
    await page.goto(`/?data=archive/${name}`);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("reads archives could not be loaded.");
    await expect(alert).toContainText("It didn’t arrive as it should, though the server answers.");
    await expect(alert).toContainText("DL-123");
    await page.unroute(missing);
    await button(page, "Try again").click();
    await expect(page.getByRole("option", { name: /A bridge is opened/u })).toBeVisible();
  });
}

test("the same of a packed file that is imported", async ({ page }) => {
  await toImporting(page);
  await page.route("**/codecs-*.js", (route) => route.fulfill({ status: 404 }));
  await importing(page)
    .getByLabel("Datei auswählen")
    .setInputFiles({ name: "bridges.parquet", mimeType: "", buffer: gzipped() });
  const alert = importing(page).getByRole("alert");
  await expect(alert).toContainText("der Dateien liest, ließ sich nicht laden.");
  await expect(alert).toContainText("DL-123");
});
