/** Files of TimelineJS, opened by the tool and by us: the same events, with the same dates. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { ImportedEvent } from "#src/formats/import/imported.ts";
import { openImport } from "#src/formats/import/open-import.ts";
import { openInTimelineJs, shownInTimelineJs, type ShownEvent } from "./support/timelinejs-page.ts";
import { wordsOfTimelineJs } from "./support/timelinejs-words.ts";
import { expect, test } from "./support/test.ts";

// pictures and films of these files are elsewhere, where nobody asks
test.use({ allowedNoise: [/./u], allowedOrigins: [/./u] });

test.beforeEach(async ({ page, baseURL }) => {
  await page.route(
    ({ origin }) => origin !== baseURL,
    (route) => route.abort(),
  );
});

const FOLDER = fileURLToPath(new URL("../../../shared/data/timelinejs/", import.meta.url));

async function open(page: Page, name: string, body: string | Buffer): Promise<void> {
  const isSheet = name.endsWith(".csv");
  const [extension, mediaType] = isSheet ? ["csv", "text/csv"] : ["json", "application/json"];
  await openInTimelineJs(page, { body, extension, mediaType: `${mediaType}; charset=utf-8` });
}

async function shown(page: Page): Promise<readonly ShownEvent[]> {
  await expect(page.locator(".tl-timemarker").first()).toBeAttached();
  return shownInTimelineJs(page);
}

function ours(name: string, body: string | Buffer): readonly ImportedEvent[] {
  const { opened } = openImport(name, Buffer.from(body));
  if (opened.is !== "events") throw new Error(`${name} is ${opened.is}`);
  return [...opened.file.pieces()].flatMap(({ events }) => events);
}

const squeezed = (words: string) => words.replace(/\s+/gu, "");

/** As the tool shows it, as far as it has words: a title made of a text is its begin. */
function isShownAs({ words, hasHeadline, date }: ShownEvent, event: ImportedEvent): boolean {
  const title = squeezed(event.title.replace(/…$/u, ""));
  const mark = squeezed(words);
  const isTitle = hasHeadline ? mark === title : mark === "" || mark.startsWith(title);
  return isTitle && date === (event.dateWords ?? wordsOfTimelineJs(event.edtf ?? ""));
}

/** Each of the tool's events has one of ours, and no other of ours has a date. */
function expectTheSame(tool: readonly ShownEvent[], imported: readonly ImportedEvent[]): void {
  const left = imported.filter(({ edtf }) => edtf !== undefined);
  const missing: ShownEvent[] = [];
  for (const event of tool) {
    // its year 0 is none of history: it stands where 1 BC does
    const asked = event.date === "0" ? { ...event, date: "1 BCE" } : event;
    const at = left.findIndex((each) => isShownAs(asked, each));
    if (at === -1) missing.push(event);
    else left.splice(at, 1);
  }
  expect({ missing, left }).toEqual({ missing: [], left: [] });
}

test.describe("files in use", () => {
  test.skip(!existsSync(FOLDER), "the files are not here");

  for (const [name, count] of [
    ["all-media-types.json", 41],
    ["cosmo-mixed-scales.json", 11],
    ["cosmological-scale.json", 6],
    ["mark-twain.json", 17],
    ["milliseconds.json", 5],
    ["republican-primary.json", 13],
    ["whitney-houston.json", 18],
    ["women-in-computing.json", 10],
    ["women-in-computing-sheet.csv", 10],
    ["years.json", 5],
  ] as const) {
    test(`${name}: the tool's ${count} events, with its dates`, async ({ page }) => {
      const body = readFileSync(FOLDER + name);
      await open(page, name, body);
      const tool = await shown(page);
      expect(tool).toHaveLength(count);
      expectTheSame(tool, ours(name, body));
    });
  }

  for (const name of ["jekyll-front-matter-invalid.json", "not-working-invalid.json"]) {
    test(`${name}: neither the tool nor we read it`, async ({ page }) => {
      const body = readFileSync(FOLDER + name);
      await open(page, name, body);
      await expect(page.locator(".tl-message-full")).toContainText("Unable to read");
      expect(openImport(name, body).opened).toMatchObject({
        is: "fault",
        fault: { kind: "not-json" },
      });
    });
  }

  test("timelinejs2-utc.json: version 3 of the tool shows nothing, and we show all", async ({
    page,
  }) => {
    const name = "timelinejs2-utc.json";
    const body = readFileSync(FOLDER + name);
    await open(page, name, body);
    await expect(page.locator(".tl-message-full")).toContainText("has no events");
    expect(ours(name, body)).toHaveLength(14);
  });
});

const named = (headline: string, start: object, more: object = {}) => ({
  start_date: start,
  text: { headline },
  ...more,
});

test("an invented file: unknown parts, years before Christ, spans, words for dates, eras", async ({
  page,
}) => {
  const july = { year: "1999", month: "07" };
  const day = { year: 1888, month: "5", day: "07" };
  const deck = {
    title: { text: { headline: "Harbour" }, start_date: { year: "1900" } },
    events: [
      named("A year", { year: "1888", month: "", day: "" }),
      named("Number 0", { year: 1888, month: 0, day: 0 }),
      named("A month", july),
      named("An hour", { ...day, hour: "13" }),
      named("Half past midnight", { ...day, hour: 0, minute: 30 }),
      named("A second", { ...day, hour: "9", minute: "5", second: "7" }),
      named("The first year before Christ", { year: "-1" }),
      named("Ides", { year: "-44", month: "3", day: "15" }),
      named("Long ago", { year: "-12000" }),
      named("An early year", { year: "79" }),
      named("Blanks", { year: " 1999 ", month: " 7 " }),
      named("One end", july, { end_date: july }),
      named("Another end", july, { end_date: { year: "2001" } }),
      named("In words", { ...july, display_date: "High summer" }),
      named("The slide's words", july, { display_date: "A <b>warm</b> month" }),
      named(
        "Both in words",
        { ...july, display_date: "from A" },
        { end_date: { year: "2000", display_date: "to B" } },
      ),
      named("<a href='https://example.org'>A link</a> &amp; more", july),
      { start_date: july, text: { text: "<p>Only a text</p>" } },
      { start_date: july, media: { url: "https://example.org/a.jpg", caption: "A caption" } },
      { start_date: { year: "2002" } },
      { text: { headline: "No date" } },
    ],
    eras: [named("The old harbour", { year: "1880" }, { end_date: { year: "1890" } })],
  };
  const body = JSON.stringify(deck);
  await open(page, "harbour.json", body);
  const tool = await shown(page);
  expect(tool).toHaveLength(20 + 1);
  const imported = ours("harbour.json", body);
  expectTheSame(tool, imported);
  // what the tool passes over we keep, without a date
  expect(imported.filter(({ edtf }) => edtf === undefined)).toMatchObject([{ title: "No date" }]);
});

test("an invented sheet: clock times, empty rows, a second title, eras, rows without words", async ({
  page,
}) => {
  const body = [
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Link",
    ",,,,,,,,,Harbour,About it,,,,,title,,,",
    "1901,2,3,3:30 pm,,,,,,Afternoon,,,,,,,,,",
    "1901,2,3,15.30,,,,,,A point,,,,,,,,,",
    "1901,2,3,8,,,,,,Eight,,,,,,,,,",
    ",,,,,,,,,,,,,,,,,,",
    "1901,2,3,1530,,,,,,Four digits,,,,,,,,,",
    '"12,000",,,,,,,,,Far ahead,,,,,,,,,',
    "-500,,,,,,,,about 500 BC,A wall,,,,,,,,,",
    "1901,,,,1903,4,,,,To a month,,,,,,,,,",
    "1901,3,,,,5,,,,An end without a year,,,,,,,,,",
    "1950,,,,1960,,,,,The new harbour,,,,,,era,,,",
    "1970,,,,,,,,,A second title,,,,,,title,,,",
    "1971,,,,,,,,,Another case,,,,,,Title,,,",
    "1975,,,,,,,,,,,https://example.org/a.jpg,,A caption,,,,,",
    "1976,,,,,,,,,,Only a text,,,,,,,,",
    "1977,,,,,,,,,,,,,,,,,,",
    ",,,,,,,,,No year,,,,,,,,,",
  ].join("\r\n");
  await open(page, "harbour.csv", body);
  const tool = await shown(page);
  expect(tool).toHaveLength(13 + 1);
  const imported = ours("harbour.csv", body);
  expectTheSame(tool, imported);
  expect(imported.filter(({ edtf }) => edtf === undefined)).toMatchObject([{ title: "No year" }]);
});
