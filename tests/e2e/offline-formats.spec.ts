/** Without a network also the rest works: files of other formats come in, and everything goes out. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { paragraph, wordFile } from "#tests/formats/support/word-file.ts";
import { keptFiles } from "../hard/updates/builds.mjs";
import {
  addingToNew,
  button,
  dialog,
  KNOWN_NOISE,
  readHeading,
  titleButton,
} from "./support/own.ts";
import { count, picture, visit } from "./support/reader.ts";
import { expect } from "./support/test.ts";
import { keptOffline, test } from "./support/versions.ts";

const GONE = /ERR_CONNECTION|ERR_FAILED|ERR_NETWORK|404/u;

test.use({ allowedNoise: [new RegExp(`${KNOWN_NOISE.source}|${GONE.source}`, "u")] });
test.setTimeout(90_000);

/** More rows than a page holds at once: it is opened as an archive, by a worker of its own. */
const ROWS = 1600;
const TABLE = `title,date\n${Array.from(
  { length: ROWS },
  (_, n) => `Crossing ${String(n)},${String(1000 + (n % 900))}`,
).join("\n")}\n`;

const CALENDAR = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//harbour//EN",
  "BEGIN:VEVENT",
  "UID:1",
  "DTSTAMP:20240101T000000Z",
  "DTSTART;VALUE=DATE:20240510",
  "SUMMARY:Launch of the ferry",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

const PARAGRAPHS = [
  "The mayor of Oslo met the minister in Bergen on Tuesday.",
  "On Wednesday she went on to the islands, and opened a bridge there.",
];

test("every file of the build is kept, but what only the browser or nobody asks for", async ({
  builds,
}) => {
  const entries = await readdir(builds.a, { recursive: true, withFileTypes: true });
  const there = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(builds.a, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/^(?:\.vite\/|icons\/)|^sw\.js$/u.test(file));
  const kept = (await keptFiles(builds.a)).map(({ url }) => url);
  expect(kept.toSorted()).toEqual(there.toSorted());
  expect(kept.length).toBeGreaterThan(100);
});

test("the server is gone: calendars and large tables are imported, and opened", async ({
  page,
  site,
}) => {
  await visit(page);
  await keptOffline(page);
  await site.stop();
  await page.reload();
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  for (const [name, text, rows] of [
    ["launch.ics", CALENDAR, 1],
    ["crossings.csv", TABLE, ROWS],
  ] as const) {
    await titleButton(page).click();
    await button(page, "Import events from a file …").click();
    const importing = dialog(page, "Import events from a file");
    const buffer = Buffer.from(text);
    const chosen = { name, mimeType: "text/plain", buffer };
    await importing.getByLabel("Choose a file").setInputFiles(chosen);
    await importing.getByRole("button", { name: /^Import [\d,]+ (?:rows|events?)$/u }).click();
    await importing.getByRole("button", { name: "Open the collection" }).click();
    await expect(count(page)).toHaveText(
      rows === 1 ? "1 event" : `${rows.toLocaleString("en-GB")} events`,
    );
  }
  await page.reload();
  await expect(count(page)).toHaveText(`${ROWS.toLocaleString("en-GB")} events`);
  await site.start();
});

test("the server is gone: a Word document is read, and all is saved and published", async ({
  page,
  site,
}) => {
  await visit(page);
  await keptOffline(page);
  await site.stop();
  await addingToNew(page);
  const article = {
    name: "ferry.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(wordFile(PARAGRAPHS.map((text) => paragraph(text)).join(""))),
  };
  await page.locator("input[type=file]").first().setInputFiles(article);
  await expect(readHeading(page)).toHaveText(/^1 article/u);

  await page.goto("/");
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  for (const [entry, act, ending] of [
    ["Save as …", "Save", ".json"],
    ["Publish …", "Make the site", ".zip"],
  ] as const) {
    await button(page, "Menu").click();
    await button(page, entry).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: act, exact: true }).click(),
    ]);
    expect(file.suggestedFilename().endsWith(ending)).toBe(true);
    await page.keyboard.press("Escape");
  }
  await site.start();
});

test("another site in a folder below is its own server’s, also as a page", async ({
  page,
  site,
}) => {
  await visit(page);
  await keptOffline(page);
  await site.stop();
  await expect(page.goto("/below/")).rejects.toThrow(/ERR_CONNECTION_REFUSED/u);
  await site.start();
});
