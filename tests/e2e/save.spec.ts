/** Taking along what is shown: saved in every format and read back, as a picture, and as a link. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { openImport } from "#src/formats/import/open-import.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { bundled } from "./support/bundled.ts";
import { visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

async function fromMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: entry }).click();
}

async function download(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function savedAs(page: Page, format: string) {
  await page.getByLabel("Format").selectOption({ label: format });
  return download(page, "Save");
}

test("every format is saved and can be read back", async ({ page }) => {
  await visit(page, "/");
  await fromMenu(page, "Save as …");
  const all = bundled.records.length;

  const json = await savedAs(page, "Dateline (JSON)");
  expect(json.name).toMatch(/^[a-z0-9-]+\.json$/u);
  const reading = readDataset(JSON.parse(json.bytes.toString("utf8")));
  expect(reading.ok && reading.dataset.events.length).toBe(all);

  const parquet = await savedAs(page, "Dateline (Parquet)");
  const archive = await openParquet(bytesOfBuffer(parquet.bytes), parquet.name);
  expect(archive.head.events).toBe(all);

  for (const [label, ending] of [
    ["TimelineJS (JSON)", "json"],
    ["Calendar (iCalendar)", "ics"],
    ["Linked data (JSON-LD)", "jsonld"],
  ] as const) {
    const { name, bytes } = await savedAs(page, label);
    expect(name.endsWith(`.${ending}`)).toBe(true);
    const { opened } = openImport(name, new Uint8Array(bytes));
    expect(opened.is).toBe("events");
  }
  for (const label of ["Table (CSV)", "TimelineJS (spreadsheet, CSV)"]) {
    const { name, bytes } = await savedAs(page, label);
    expect(name.endsWith(".csv")).toBe(true);
    expect(bytes.toString("utf8").split("\n").length).toBeGreaterThan(10);
  }
  const annotations = await savedAs(page, "Passages (Web Annotations)");
  expect(JSON.parse(annotations.bytes.toString("utf8"))).toHaveProperty("@context");
  const markdown = await savedAs(page, "Text with footnotes (Markdown)");
  expect(markdown.bytes.toString("utf8")).toContain("[^1]:");
});

test("what the filters leave is saved, and axe finds nothing in the dialog", async ({ page }) => {
  await visit(page, "/?kind=agreement");
  await fromMenu(page, "Save as …");
  const dialog = page.getByRole("dialog", { name: "Save as …" });
  await expect(dialog.getByRole("radio", { name: /that the filters leave/u })).toBeChecked();
  await expectNoAxeViolations(page);
  const { bytes } = await savedAs(page, "Dateline (JSON)");
  const reading = readDataset(JSON.parse(bytes.toString("utf8")));
  const kinds = reading.ok ? reading.dataset.events.map(({ kind }) => kind) : [];
  expect(kinds).toContain("agreement");
  expect(kinds.length).toBeLessThan(bundled.records.length);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Menu" })).toBeFocused();
});

test("the timeline is saved as a picture of vectors and of points", async ({ page }) => {
  await visit(page, "/");
  await fromMenu(page, "Save as …");
  const svg = await download(page, "Save as SVG");
  expect(svg.bytes.toString("utf8")).toMatch(/^<\?xml [^>]*>\s*<svg /u);
  const fault = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")
        ?.textContent,
    svg.bytes.toString("utf8"),
  );
  expect(fault).toBeUndefined();
  const png = await download(page, "Save as PNG");
  expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBe(2400);
});

test("a link and a citation of the open event are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [record] = bundled.records;
  await visit(page, `/?event=${record?.event.id ?? ""}`);
  await fromMenu(page, "Share …");
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByText("Link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await expectNoAxeViolations(page);
});

test("what is printed is the picture and the events with their passages", async ({ page }) => {
  await visit(page, "/");
  const printed = page.locator(".print-page");
  // what makes it comes a moment after the page
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      return printed.locator("article").count();
    })
    .toBe(bundled.records.length);
  await page.emulateMedia({ media: "print" });
  await expect(printed.locator("svg")).toBeVisible();
  await expect(printed.locator("blockquote").first()).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(printed).toHaveCount(0);
  await expect(page.getByRole("banner")).toBeVisible();
});
