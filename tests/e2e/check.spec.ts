/** Checking one's own articles: every proposal decided by keys, and what was decided kept. */
import type { Locator, Page } from "@playwright/test";
import { backupText, type Backup } from "#src/library/backup.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { expectParameter, picture, scrollsSideways } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const AT = 1_750_000_000_000;

function ownArticle(id: string, order: number, headline: string, paragraphs: string[]) {
  return {
    id,
    publisher: "Coast Courier",
    headline,
    lang: "en",
    published: { edtf: "2025-06-05", basis: "given" as const },
    paragraphs,
    digest: String(order).repeat(64),
    added: AT,
    order,
    seen: [],
  };
}

const BACKUP: Backup = {
  format: "dateline-backup/1",
  made: AT,
  collections: [
    {
      collection: {
        id: "harbour",
        title: { en: "The harbour strike" },
        sides: [],
        made: AT,
        changed: AT,
      },
      base: undefined,
      articles: [
        ownArticle("cranes", 1, "Cranes stand still", [
          "The ministers of Norway and Finland met in Oslo on 2 May 2025. They signed an agreement on 3 May 2025.",
          "Gulls cried over the harbour.",
        ]),
        ownArticle("police", 2, "Two men arrested", [
          "Police arrested two men in Bergen on 7 May 2025 after a protest.",
        ]),
        ownArticle("talks", 3, "Talks go on", [
          "The prime minister of Finland visited Stockholm in August 2023.",
        ]),
      ],
      decisions: [],
    },
  ],
  corrections: [],
  originals: [],
  leftOut: [],
};
const BACKUP_FILE = {
  name: "harbour.json",
  mimeType: "application/json",
  buffer: Buffer.from(backupText(BACKUP), "utf8"),
};

// a page that is loaded a second time has its fonts from memory: the browser takes the preloads for unused
test.use({ allowedNoise: [/preloaded using link preload but not used/u] });

const row = (page: Page): Locator => page.locator(".card-row[aria-expanded=true]");
const left = (page: Page): Locator => page.getByText(/^(?:\d+ of \d+ left|All \d+ decided)$/u);
const said = (page: Page): Locator =>
  page.getByRole("region", { name: "Check the proposals" }).getByRole("status").first();

/** The collection of the backup, and its check view with the first card in hand. */
async function checking(page: Page): Promise<void> {
  await page.goto("/?collection=harbour");
  await page.getByLabel("Backup file").setInputFiles(BACKUP_FILE);
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  await page.goto("/?collection=harbour&view=check");
  await expect(row(page)).toBeFocused();
}

test("every proposal is decided by keys, what was missed is added, and all of it is kept", async ({
  page,
}) => {
  test.slow();
  await checking(page);
  await expect(left(page)).toHaveText("4 of 4 left");
  await expectNoAxeViolations(page);
  // the first is right, the second is not
  await page.keyboard.press("a");
  await expect(said(page)).toHaveText("Accepted. 3 left.");
  await page.keyboard.press("x");
  await expect(said(page)).toHaveText("Rejected. 2 left.");
  await page.keyboard.press("u");
  await expect(left(page)).toHaveText("3 of 4 left");
  await page.keyboard.press("Shift+U");
  await expect(left(page)).toHaveText("2 of 4 left");
  // what the program has missed: the gulls
  await page.keyboard.press("k");
  await page.keyboard.press("m");
  await expect(page.getByRole("application")).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+End");
  await page.keyboard.press("6");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("Added: “Gulls cried over the harbour”.");
  await expect(row(page)).toContainText("added by you");
  // its form is open where it says when it was; it is given a title
  await expect(page.getByRole("radio", { name: /^As it stands/u })).toBeFocused();
  const title = page.getByLabel("Title");
  await expectNoAxeViolations(page);
  await title.fill("The gulls cry");
  await page.keyboard.press("Control+Enter");
  await expect(row(page)).toContainText("The gulls cry");
  await expect(row(page)).toBeFocused();
  // the rest
  await page.keyboard.press("n");
  await page.keyboard.press("a");
  await page.keyboard.press("a");
  await expect(left(page)).toHaveText("All 5 decided");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(left(page)).toHaveText("All 5 decided");
  // and the timeline
  await page.keyboard.press("g");
  await expectParameter(page, "view", undefined);
  await expect(picture(page).getByRole("option").first()).toBeVisible();
});

test("an end of the passage is dragged to another word", async ({ page }) => {
  await checking(page);
  const end = page.getByRole("slider", { name: "End of the passage" });
  await expect(end).toHaveAttribute("aria-valuetext", "2025");
  const word = await page.locator('[data-paragraph="0"]').evaluate((paragraph) => {
    const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const at = (node.textContent ?? "").indexOf("Oslo");
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at + 1);
      range.setEnd(node, at + 2);
      const { x, y, height } = range.getBoundingClientRect();
      return { x, y: y + height / 2 };
    }
    throw new Error("no such word");
  });
  const grip = await end.boundingBox();
  if (grip === null) throw new Error("no handle");
  await page.mouse.move(grip.x, grip.y + grip.height + 4);
  await page.mouse.down();
  await page.mouse.move(word.x + 30, word.y, { steps: 4 });
  await page.mouse.move(word.x, word.y, { steps: 4 });
  await page.mouse.up();
  await expect(said(page)).toHaveText("The passage ends with “met in Oslo”.");
  await expect(end).toHaveAttribute("aria-valuetext", "Oslo");
  await page.reload();
  await expect(end).toHaveAttribute("aria-valuetext", "Oslo");
});

test("two tabs: the second shows what the first has decided", async ({ page, context }) => {
  await checking(page);
  const other = await context.newPage();
  await other.goto("/?collection=harbour&view=check");
  await expect(left(other)).toHaveText("4 of 4 left");
  await page.keyboard.press("a");
  await expect(left(other)).toHaveText("3 of 4 left");
});

for (const scheme of ["light", "dark"] as const) {
  test(`on a phone, ${scheme}: one above the other, nothing scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await checking(page);
    expect(await scrollsSideways(page)).toBe(false);
    await expectNoAxeViolations(page);
    const article = page.getByRole("region", { name: "Article: Cranes stand still" });
    await expect(article).not.toContainText("Gulls cried");
    await page.getByRole("button", { name: "Sentence only" }).click();
    await expect(article).toContainText("Gulls cried");
    await page.getByRole("button", { name: "Accept" }).click();
    await expect(said(page)).toHaveText("Accepted. 3 left.");
  });
}
