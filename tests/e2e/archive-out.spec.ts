/** An archive is taken along: saved and read back, shared, pictured, printed, published and copied. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { packWhole } from "#src/cli/pack-files.ts";
import { dayFromIso, isoOfDay } from "#src/domain/calendar.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import { openImport } from "#src/formats/import/open-import.ts";
import { article, dated, fileFrom, passageOf } from "#tests/support/collection.ts";
import { ALL as IN_ALL_YEARS, serveArchive } from "./support/archive.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { button, dialog, KNOWN_NOISE, titleButton } from "./support/own.ts";
import { serveFolder, unpackSite } from "./support/plain-server.mjs";
import { count, pane, parameter, picture, region, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE], allowedOrigins: [/^http:\/\/127\.0\.0\.1:\d+$/u] });

const ALL = 5000;
const post = article("post", { en: [["A ferry left the port."]] }, { publisher: "Harbour Post" });

/** Two a day; Anna and Bert in turns. */
const FERRIES = Array.from({ length: ALL }, (_, n) => ({
  id: `ferry-${String(n)}`,
  title: { en: `Ferry ${String(n)} leaves`, de: `Die Fähre ${String(n)} legt ab` },
  kind: n % 5 === 0 ? ("meeting" as const) : ("other" as const),
  claims: [
    {
      actors: [n % 2 === 0 ? "anna" : "bert"],
      passages: [passageOf(post, "A ferry left the port.")],
      when: { text: dated(isoOfDay((dayFromIso("2015-01-01") ?? 0) + Math.floor(n / 2))) },
    },
  ],
}));
/** Of those of Anna, the meetings. */
const CHOSEN = FERRIES.filter((_, n) => n % 10 === 0).map(({ id }) => id);
const PLACE = "/?data=archive/ferries.parquet";

let packing: Promise<Buffer> | undefined;

async function packed(): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), "dateline-out-"));
  try {
    const reading = readDataset({
      ...fileFrom({ sources: [post], events: FERRIES }),
      title: { en: "The ferries" },
    });
    if (!reading.ok) throw new Error("the ferries are no data file");
    const file = path.join(folder, "ferries.parquet");
    await packWhole(reading.dataset, file, () => undefined);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function open(page: Page, query = ""): Promise<Buffer> {
  packing ??= packed();
  const bytes = await packing;
  await page.route("**/archive/ferries.parquet", (route) => {
    const range = /^bytes=(\d+)-(\d+)$/u.exec(route.request().headers()["range"] ?? "");
    if (range === null) return route.fulfill({ body: bytes });
    const [from, to] = [Number(range[1]), Math.min(bytes.length, Number(range[2]) + 1)];
    const headers = {
      "content-range": `bytes ${String(from)}-${String(to - 1)}/${String(bytes.length)}`,
    };
    return route.fulfill({ status: 206, headers, body: bytes.subarray(from, to) });
  });
  await visit(page, `${PLACE}${query}`);
  return bytes;
}

async function fromMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: entry }).click();
}

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("what the filters leave is saved as JSON and as a table, and both open again", async ({
  page,
}) => {
  await open(page, "&actor=anna&kind=meeting");
  await expect(count(page)).toHaveText("500 events");
  await fromMenu(page, "Save as …");
  const saving = dialog(page, "Save as …");
  await expect(saving.getByRole("radio", { name: /^The 500 events/u })).toBeChecked();
  await expectNoAxeViolations(page);
  const json = await download(page, "Save");
  expect(json.name).toBe("the-ferries.json");
  const reading = readDataset(JSON.parse(json.bytes.toString("utf8")));
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  expect(reading.dataset.events.map(({ id }) => id)).toEqual(CHOSEN);

  await saving.getByLabel("Format").selectOption({ label: "Table (CSV)" });
  // so few are counted before
  await expect(saving.getByText("in which role somebody is involved")).toBeVisible();
  await expect(saving.getByText("what only bounds their time")).toHaveCount(0);
  const { bytes } = await download(page, "Save");
  const { opened } = openImport("ferries.csv", new Uint8Array(bytes));
  if (opened.is !== "table") throw new Error(opened.is);
  const file = readMapped(opened.table, opened.guess.mapping);
  const events = [...file.pieces()].flatMap((piece) => piece.events);
  expect(events.map(({ id }) => id)).toEqual(CHOSEN);
  expect(events[1]).toMatchObject({ edtf: "2015-01-06", kind: "meeting" });
});

test("all of it is saved as the file itself, and as a table with its losses", async ({ page }) => {
  const own = await open(page);
  await expect(count(page)).toHaveText("5,000 events");
  await fromMenu(page, "Save as …");
  const saving = dialog(page, "Save as …");
  await saving.getByLabel("Format").selectOption({ label: "Dateline (Parquet)" });
  await expect(saving.getByText("This is the file itself, byte for byte.")).toBeVisible();
  const parquet = await download(page, "Save");
  expect(parquet.bytes.equals(own)).toBe(true);

  await saving.getByLabel("Format").selectOption({ label: "Calendar (iCalendar)" });
  await expect(saving.getByText(/^Counting would take reading all events/u)).toBeVisible();
  const calendar = await download(page, "Save");
  expect(calendar.bytes.toString("utf8").match(/BEGIN:VEVENT/gu)).toHaveLength(ALL);
  // then it is known what was lost
  await expect(saving.getByText("who is involved")).toBeVisible();
  await expect(saving.getByText("the place")).toHaveCount(0);
});

test("of several files, those whose time is not in view are read when that is asked for", async ({
  page,
}) => {
  const asked = await serveArchive(page);
  await visit(page, "/?data=archive/manifest.json&from=2019-03-01&to=2019-06-30");
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  expect(asked).not.toContain("2021.parquet");
  await fromMenu(page, "Save as …");
  const saving = dialog(page, "Save as …");
  await expect(saving.getByText(/have not been read.*: they will be missing/u)).toBeVisible();
  await button(page, "Read all files").click();
  await expect(saving.getByText(/will be missing/u)).toHaveCount(0);
  await expect(
    saving.getByText(`All ${IN_ALL_YEARS.toLocaleString("en-GB")} events`),
  ).toBeVisible();
  await saving.getByLabel("Format").selectOption({ label: "Table (CSV)" });
  const { bytes } = await download(page, "Save");
  const { opened } = openImport("ferries.csv", new Uint8Array(bytes));
  if (opened.is !== "table") throw new Error(opened.is);
  const file = readMapped(opened.table, opened.guess.mapping);
  expect([...file.pieces()].flatMap((piece) => piece.events)).toHaveLength(IN_ALL_YEARS);
});

test("the open event is cited, and what is shown is a picture and a sheet of paper", async ({
  page,
}) => {
  await open(page, "&event=ferry-70&from=2015-01-01&to=2015-03-01&kind=meeting");
  await expect(pane(page, "Ferry 70 leaves")).toContainText("A ferry left the port.");
  await fromMenu(page, "Share …");
  await expect(
    dialog(page, "Share").getByText(/“Ferry 70 leaves” \(5 February 2015\)/u),
  ).toBeVisible();
  await page.keyboard.press("Escape");

  await fromMenu(page, "Save as …");
  const { bytes } = await download(page, "Save as SVG");
  const svg = bytes.toString("utf8");
  expect(svg).toMatch(/1,000 events/u);
  expect(svg).toContain("Chosen: Meetings and visits");
  expect(svg).toMatch(/<title>(?:Ferry \d+ leaves, |\d+ events, )/u);
  await expectPrinted(page);
});

/** Nobody prints in a test: what would be printed stands there meanwhile. */
async function expectPrinted(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await button(page, "Print, or save as PDF").click();
  const printed = page.locator(".print-page");
  await expect(printed.locator("article")).toHaveCount(1000);
  await expect(printed.locator("article h3").first()).toHaveText("Ferry 0 leaves");
  await expect(printed.locator("svg")).toHaveCount(1);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(printed).toHaveCount(0);
}

test("it is published as a site that any server shows, and embedded", async ({ page, context }) => {
  test.setTimeout(60_000);
  await open(page);
  await expect(count(page)).toHaveText("5,000 events");
  await fromMenu(page, "Publish …");
  const publishing = dialog(page, "Publish");
  await publishing.getByLabel("Title").fill("Ferries of the coast");
  const zip = await download(page, "Make the site");
  expect(zip.name).toBe("ferries-of-the-coast.zip");
  const { address } = await serveFolder(await unpackSite(zip.bytes));

  const reader = await context.newPage();
  await reader.goto(address);
  await expect(count(reader)).toHaveText("5,000 events");
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("Ferries of the coast");
  await expect(picture(reader).getByRole("option").first()).toBeVisible();
  await reader.goto(`${address}?event=ferry-7`);
  await expect(pane(reader, "Ferry 7 leaves")).toContainText("A ferry left the port.");

  await reader.goto(`${address}?embed`);
  await expect(region(reader)).toBeVisible();
  await expect(reader.locator(".top-bar")).toHaveCount(0);
  await expect(picture(reader).getByRole("option").first()).toBeVisible();

  await reader.goto(`${address}start.html`);
  await expect(reader.getByText(/^5,000 events, /u)).toBeVisible();
  await expectNoAxeViolations(reader);
});

test("a large collection of one's own is copied, and the copy outlives it", async ({ page }) => {
  test.setTimeout(60_000);
  const lines = FERRIES.slice(0, 1600).map(({ title }, n) => `${title.en},${String(1000 + n)}`);
  await visit(page);
  await titleButton(page).click();
  await button(page, "Import events from a file …").click();
  const importing = dialog(page, "Import events from a file");
  const buffer = Buffer.from(["title,date", ...lines].join("\n"));
  const chosen = { name: "many.csv", mimeType: "text/csv", buffer };
  await importing.getByLabel("Choose a file").setInputFiles(chosen);
  await importing.getByRole("button", { name: "Import 1,600 rows" }).click();
  await importing.getByRole("button", { name: "Open the collection" }).click();
  await expect(count(page)).toHaveText("1,600 events");
  await titleButton(page).click();
  await button(page, "Copy this collection").click();
  await expect.poll(() => parameter(page, "collection")).toBe("many-copy");
  await expect(count(page)).toHaveText("1,600 events");
  await titleButton(page).click();
  await button(page, "Delete “many”").click();
  await button(page, "Delete for good").click();
  await expect(page.getByText("“many” is deleted.")).toBeVisible();
  await page.reload();
  await expect(count(page)).toHaveText("1,600 events");
});
