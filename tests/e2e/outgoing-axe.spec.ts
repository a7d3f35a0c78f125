/** axe finds nothing in any state of importing, saving, sharing and publishing, in either theme. */
import type { Locator, Page } from "@playwright/test";
import { button, dialog, KNOWN_NOISE, titleButton } from "./support/own.ts";
import { lookAt, SIZES, unfold, type Step } from "./support/own-states.ts";
import { picture, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE], colorScheme: "light" });

const importing = (page: Page): Locator => dialog(page, "Import events from a file");
const alert = (page: Page): Locator => importing(page).getByRole("alert");

/** In German letters of the last century, so that the encoding is asked about too. */
const TABLE = Buffer.from(
  `what,when,who
Fähre sinkt,03/04/2020,Küstenwache
Anhörung,05/04/2020,Hafenamt
,06/04/2020,Nobody
Feier,45/45/2020,Hafenamt
`,
  "latin1",
);

function put(page: Page, name: string, buffer: Buffer): Promise<void> {
  return importing(page)
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

const IMPORTING: readonly Step[] = [
  [
    "nothing chosen",
    async (page) => {
      await visit(page);
      await titleButton(page).click();
      await button(page, "Import events from a file …").click();
      await expect(importing(page)).toBeVisible();
    },
  ],
  [
    "a file held over it",
    async (page) => {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["a,b"], "table.csv"));
        const over = { bubbles: true, cancelable: true, dataTransfer };
        document.querySelector("dialog")?.dispatchEvent(new DragEvent("dragover", over));
      });
      await expect(importing(page).getByText("Drop the file here")).toBeVisible();
    },
  ],
  [
    "a file that is broken",
    async (page) => {
      await put(page, "broken.json", Buffer.from('{"events": [,]}'));
      await expect(alert(page)).toContainText("no valid JSON");
    },
  ],
  [
    "an article",
    async (page) => {
      await put(
        page,
        "story.html",
        Buffer.from("<article><h1>Ferry</h1><p>It sank.</p></article>"),
      );
      await expect(alert(page)).toContainText("article");
    },
  ],
  [
    "a table with doubts, with all that can be chosen",
    async (page) => {
      await put(page, "ferries.csv", TABLE);
      await expect(importing(page).getByText("ferries.csv: a table, 4 rows")).toBeVisible();
      await unfold(importing(page));
    },
  ],
  [
    "what came of it",
    async (page) => {
      await button(page, "Import 4 rows").click();
      await expect(importing(page).getByText(/are in the new collection/u)).toBeVisible();
      await unfold(importing(page));
    },
  ],
];

async function fromMenu(page: Page, entry: string): Promise<void> {
  await button(page, "Menu").click();
  await button(page, entry).click();
}

const TAKING: readonly Step[] = [
  [
    "saving what the filters leave, in a format that loses much",
    async (page) => {
      await visit(page, "/?kind=agreement");
      await fromMenu(page, "Save as …");
      await page.getByLabel("Format").selectOption({ label: "Calendar (iCalendar)" });
      await expect(page.getByText("What this format can’t hold")).toBeVisible();
    },
  ],
  [
    "saved",
    async (page) => {
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText(/^Saved as/u).first()).toBeVisible();
      await page.keyboard.press("Escape");
    },
  ],
  [
    "sharing the open event",
    async (page) => {
      await visit(page, "/?event=partnership-treaty");
      await fromMenu(page, "Share …");
      await expect(dialog(page, "Share")).toContainText("Citation");
    },
  ],
  [
    "publishing",
    async (page) => {
      await page.keyboard.press("Escape");
      await fromMenu(page, "Publish …");
      await expect(dialog(page, "Publish")).toBeVisible();
    },
  ],
  [
    "published",
    async (page) => {
      await button(page, "Make the site").click();
      // all files of the app are fetched and packed
      await expect(button(page, "Copy these lines")).toBeVisible({ timeout: 20_000 });
    },
  ],
];

for (const [name, viewport] of SIZES) {
  test(`importing on ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    page.on("filechooser", () => undefined);
    await page.setViewportSize(viewport);
    await lookAt(page, IMPORTING);
    await button(page, "Open the collection").click();
    await expect(picture(page).getByRole("option")).not.toHaveCount(0);
  });

  test(`taking along on ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(viewport);
    await lookAt(page, TAKING);
  });
}
