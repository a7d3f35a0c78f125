/** What is saved for TimelineJS opens in TimelineJS itself, as it is shipped: the JSON and the sheet. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import type { Exporter, ToExport } from "#src/formats/export/exported.ts";
import { toTimelineJs } from "#src/formats/export/to-timelinejs.ts";
import { toTimelineJsSheet } from "#src/formats/export/to-timelinejs-sheet.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { dated, fileFrom, type EventParts } from "#tests/support/collection.ts";
import { expect, test } from "./support/test.ts";
import { openInTimelineJs } from "./support/timelinejs-page.ts";

function exportOf(file: unknown): ToExport {
  const reading = readDataset(file);
  if (!reading.ok) throw new Error(reading.fault.kind);
  const { dataset } = reading;
  return {
    dataset,
    records: recordsOf(dataset),
    lang: "en",
    dateInWords: (edtf, lang) => dateInWords(edtf, lang, "heading"),
  };
}

const BUNDLED = exportOf(JSON.parse(readFileSync("public/data/timeline.json", "utf8")));

const on = (id: string, edtf: string, more: Partial<EventParts> = {}): EventParts => ({
  id,
  claims: [{ when: { text: dated(edtf) } }],
  ...more,
});
const INVENTED = exportOf(
  fileFrom({
    events: [
      on("before-our-era", "-0499"),
      on("a-month", "1999-08", { title: { en: '=1+1 <b>bold</b> & "so" on' } }),
      on("some-days", "2024-07-11/2024-07-13"),
      on("around", "2024-08~"),
      on("since", "2024-09-02/.."),
      { id: "undated" },
    ],
  }),
);

/** The tool with the file, at an address of the page's own origin. */
async function open(page: Page, exporter: Exporter, input: ToExport): Promise<void> {
  const { text, extension, mediaType } = exporter.write(input);
  await openInTimelineJs(page, { body: text, extension, mediaType });
  await expect(markers(page).first()).toBeAttached();
}

const slides = (page: Page) => page.locator(".tl-slide");
const markers = (page: Page) => page.locator(".tl-timemarker");

/** The date that the slide with this headline shows. */
function dateOf(page: Page, headline: string) {
  const slide = slides(page).filter({ has: page.locator("h2", { hasText: headline }) });
  return slide.locator(".tl-headline-date");
}

const FORMATS = [
  ["JSON", toTimelineJs],
  ["the sheet", toTimelineJsSheet],
] as const;

for (const [name, exporter] of FORMATS) {
  test(`the bundled collection opens from ${name}, without an error`, async ({ page }) => {
    const written = BUNDLED.records.filter(({ time }) => time.place !== undefined);
    await open(page, exporter, BUNDLED);
    await expect(markers(page)).toHaveCount(written.length);
    // and the title's slide
    await expect(slides(page)).toHaveCount(written.length + 1);
    await expect(slides(page).first().locator("h2")).toHaveText(
      "Russia and North Korea, 2024–2025",
    );
    await expect(slides(page).nth(1).locator(".tl-headline-date")).toHaveText("2024");
    await expect(dateOf(page, "Ukraine launches a surprise offensive")).toHaveText("August 2024");
    await expect(dateOf(page, "until May 2024")).toHaveText("until May 2024");
    await expect(page.locator(".tl-message-full, .tl-error")).toHaveCount(0);
    await expect(slides(page).nth(1).locator("blockquote").first()).toHaveText(
      /comprehensive strategic partnership/u,
    );
    await expect(slides(page).nth(1).locator("cite").first().locator("a")).toHaveCount(1);
  });

  test(`dates of ${name} are shown as they are stated, and foreign words stay words`, async ({
    page,
  }) => {
    await open(page, exporter, INVENTED);
    await expect(slides(page)).toHaveCount(6);
    await expect(dateOf(page, "Title of before-our-era")).toHaveText("500 BCE");
    await expect(dateOf(page, "1+1")).toHaveText("August 1999");
    await expect(dateOf(page, "Title of some-days")).toHaveText("July 11, 2024 — July 13, 2024");
    await expect(dateOf(page, "Title of around")).toHaveText("around August 2024");
    await expect(dateOf(page, "Title of since")).toHaveText("since 2 September 2024, with no end");
    await expect(slides(page).nth(2).locator("h2")).toHaveText('=1+1 <b>bold</b> & "so" on');
  });
}
