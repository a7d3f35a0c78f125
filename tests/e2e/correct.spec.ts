/** Somebody else's collection corrected on this machine: kept, taken back, handed on, and seen to be. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { backupText, type Backup } from "#src/library/backup.ts";
import { article, dated, fileFrom, passageOf } from "#tests/support/collection.ts";
import { expectNoAxeViolations, expectNoAxeViolationsInEitherTheme } from "./support/axe.ts";
import { serveData } from "./support/data-file.ts";
import {
  count,
  notices,
  pane,
  picture,
  scrollsSideways,
  tabTo,
  visit,
  walkTo,
} from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

// a page that is loaded a second time has its fonts from memory: the browser takes the preloads for unused
test.use({ allowedNoise: [/preloaded using link preload but not used/u] });

const paper = article("paper", {
  en: [["Anna came to Kras on 3 May. Bert left on 4 May."]],
});

function fileWith(leaving: string) {
  const other = article("other", { en: [[leaving]] });
  return fileFrom({
    sources: [paper, other],
    events: [
      {
        id: "arrival",
        claims: [
          {
            id: "paper-s01-meeting-1",
            passages: [passageOf(paper, "Anna came to Kras on 3 May.")],
            when: { text: dated("2025-05-03") },
          },
        ],
      },
      {
        id: "leaving",
        claims: [
          {
            id: "other-s01-meeting-1",
            passages: [passageOf(other, leaving)],
            when: { text: dated("2025-05-04") },
          },
        ],
      },
    ],
  });
}
const FILE = fileWith("Bert left the town on 4 May.");

const wrong = (page: Page): Locator =>
  page.getByRole("button", { name: "That’s not what it says" }).first();
const dialog = (page: Page): Locator => page.getByRole("dialog");
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: true });
const kept = (page: Page): Locator => button(page, /^\d+ corrections? of yours$/u);

/** Goes to it with Tab, and presses it. */
async function press(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

test("a date corrected by keys alone is kept, handed on, taken back and applied", async ({
  page,
}) => {
  test.setTimeout(60_000);
  await visit(page);
  await tabTo(page, picture(page));
  await walkTo(page, /surprise offensive in Kursk/u);
  await page.keyboard.press("Enter");
  const event = pane(page, /surprise offensive in Kursk/u);
  await expect(event).toContainText("August 2024");
  await press(page, wrong(page));
  await expect(dialog(page)).toBeVisible();
  await expectNoAxeViolationsInEitherTheme(page);
  await press(page, button(page, "It states it otherwise …"));
  await expect(dialog(page).getByLabel("Title (German)")).toBeFocused();
  await expectNoAxeViolations(page);
  await tabTo(page, dialog(page).getByRole("radio", { name: /^As it stands/u }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, dialog(page).getByLabel("Date", { exact: true }));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2024-08-09");
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect(wrong(page)).toBeFocused();
  await expect(event).toContainText("9 August 2024");
  await expect(event).toContainText("Corrected on this machine");
  await expect(page.getByText("Corrected, and kept on this machine.")).toBeVisible();
  await expectNoAxeViolationsInEitherTheme(page);

  await page.reload();
  await expect(event).toContainText("9 August 2024");
  await press(page, kept(page));
  await expect(dialog(page).getByRole("listitem")).toContainText("August 2024");
  await expect(dialog(page).getByRole("listitem")).toContainText("9 August 2024");
  await expectNoAxeViolationsInEitherTheme(page);
  const downloading = page.waitForEvent("download");
  await press(page, button(page, "Save as a file"));
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("corrections.json");
  const file = {
    name: "corrections.json",
    mimeType: "application/json",
    buffer: readFileSync(await download.path()),
  };

  await press(page, button(page, "Undo all"));
  await expect(button(page, "Keep them")).toBeFocused();
  await expectNoAxeViolations(page);
  await press(page, button(page, "Undo them"));
  await expect(dialog(page)).toContainText("You have corrected nothing here.");
  await expect(event).not.toContainText("9 August 2024");

  const choosing = page.waitForEvent("filechooser");
  await press(page, button(page, "Apply a file …"));
  await (await choosing).setFiles(file);
  const preview = dialog(page).getByRole("group", { name: /^Corrections for/u });
  await expect(preview).toContainText("1 correction will be applied");
  await expectNoAxeViolationsInEitherTheme(page);
  await press(page, button(page, "Apply"));
  await expect(event).toContainText("9 August 2024");
  await press(page, button(page, "Undo"));
  await expect(event).not.toContainText("9 August 2024");
});

test("what nothing states any more leaves the timeline, and is brought back", async ({ page }) => {
  await serveData(page, FILE);
  await visit(page, "/?event=arrival");
  await wrong(page).click();
  await button(page, "The sentence doesn’t state this at all").click();
  await page.getByLabel(/^Why\?/u).fill("He was in hospital.");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Enter");
  await expect(count(page)).toHaveText("1 event");
  await expect(pane(page, /arrival/u)).toHaveCount(0);
  await expect(page.getByText("This event is not shown")).toBeVisible();
  await expect(notices(page)).toHaveCount(0);
  await expectNoAxeViolationsInEitherTheme(page);

  // a link to it says why it isn't there, and from where it can be brought back
  await page.goto("/?event=arrival");
  await expect(page.getByText("This event is not shown")).toBeVisible();
  await kept(page).click();
  await expect(dialog(page)).toContainText("Title of arrival");
  await expect(dialog(page)).toContainText("Why: He was in hospital.");
  await button(page, "Undo this").click();
  await expect(dialog(page)).toContainText("You have corrected nothing here.");
  await page.keyboard.press("Escape");
  await expect(pane(page, "Title of arrival")).toBeVisible();
  await expect(count(page)).toHaveText("2 events");
});

test("a correction whose sentence was changed by its publisher is said to fit no longer", async ({
  page,
}) => {
  await serveData(page, FILE);
  await visit(page, "/?event=leaving");
  await wrong(page).click();
  await button(page, "It states it otherwise …").click();
  await dialog(page).getByRole("radio", { name: "Another date" }).check();
  await dialog(page).getByLabel("Date", { exact: true }).fill("2025-05-09");
  await page.keyboard.press("Control+Enter");
  await expect(pane(page, "Title of leaving")).toContainText("9 May 2025");

  await serveData(page, fileWith("Nobody has seen him since the storm."));
  await visit(page, "/?event=leaving");
  await expect(pane(page, "Title of leaving")).toContainText("4 May 2025");
  await kept(page).click();
  await expect(dialog(page)).toContainText("1 correction no longer fits the collection");
  await expectNoAxeViolationsInEitherTheme(page);
  await button(page, "Remove").click();
  await expect(dialog(page)).toContainText("You have corrected nothing here.");
});

test("on a phone, in German", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await serveData(page, FILE);
  await visit(page, "/?event=arrival&lang=de");
  await page.getByRole("button", { name: "Das steht da nicht" }).first().click();
  await button(page, "Es steht anders da …").click();
  await dialog(page).getByRole("radio", { name: "Kein Datum" }).check();
  await expectNoAxeViolationsInEitherTheme(page);
  expect(await scrollsSideways(page)).toBe(false);
  await button(page, "Speichern").click();
  await expect(page.getByText("Auf diesem Gerät berichtigt")).toBeVisible();
  await expectNoAxeViolationsInEitherTheme(page);
  await page.getByRole("button", { name: "1 Berichtigung von Ihnen" }).click();
  await expect(dialog(page)).toContainText("Undatiert");
  expect(await scrollsSideways(page)).toBe(false);
  await expectNoAxeViolationsInEitherTheme(page);
});

const AT = 1_750_000_000_000;
const BACKUP: Backup = {
  format: "dateline-backup/1",
  made: AT,
  collections: [
    {
      collection: { id: "mine", title: { en: "Mine" }, sides: [], made: AT, changed: AT },
      base: undefined,
      articles: [
        {
          id: "talks",
          publisher: "Coast Courier",
          headline: "Talks go on",
          lang: "en",
          published: { edtf: "2025-06-05", basis: "given" },
          paragraphs: ["The ministers of Norway and Finland met in Oslo on 2 May 2025."],
          digest: "1".repeat(64),
          added: AT,
          order: 1,
          seen: [],
        },
      ],
      decisions: [],
    },
  ],
  corrections: [],
  originals: [],
  leftOut: [],
};

test("an event of a collection of one's own is corrected in its pane, as well", async ({
  page,
}) => {
  await page.goto("/?collection=mine");
  await page.getByLabel("Backup file").setInputFiles({
    name: "mine.json",
    mimeType: "application/json",
    buffer: Buffer.from(backupText(BACKUP), "utf8"),
  });
  await picture(page).getByRole("option").first().click();
  await wrong(page).click();
  await button(page, "It states it otherwise …").click();
  await dialog(page).getByLabel("How it is said").selectOption({ label: "denied" });
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Corrected on this machine").first()).toBeVisible();
  await button(page, "Undo this").first().click();
  await expect(page.getByText("The correction was taken back.")).toBeVisible();
  await expect(page.getByText("Corrected on this machine")).toHaveCount(0);
  await wrong(page).click();
  await button(page, "The sentence doesn’t state this at all").click();
  await button(page, "It doesn’t count").click();
  await expect(page.getByText("This event is not shown")).toBeVisible();
  await expect(notices(page)).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(wrong(page)).toBeVisible();
  await button(page, "Menu").click();
  await page.getByRole("banner").getByRole("button", { name: "Corrections" }).click();
  await expect(dialog(page)).toContainText("You have corrected nothing here.");
});
