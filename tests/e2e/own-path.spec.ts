/**
 * The whole path by keys alone: from the bundled collection to a new one, three articles added, every
 * proposal decided, one missed event marked, and the timeline of it all. No line here uses the mouse.
 */
import type { Page } from "@playwright/test";
import { button, card, dialog, KNOWN_NOISE, left, pasteField } from "./support/own.ts";
import { readHeading, said, saved, titleButton } from "./support/own.ts";
import { ENGLISH, FILE, GERMAN } from "./support/own-articles.ts";
import { expectParameter, picture, tabTo, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE] });

/** What a person who has read the three articles and decided as below expects on their timeline. */
const EVENTS = [
  /, 2 May 2025, Meeting or visit/u,
  /, 4 May 2025, Agreement/u,
  /, 12 May 2025, Meeting or visit/u,
  /, 14 May 2025, Agreement/u,
  /, 18 May 2025, Other event/u,
  /, 1 July 2025, Meeting or visit/u,
  /^Danish soldiers leave, July 2025, Other event/u,
  /, 3 July 2025, Agreement/u,
];

/** Goes to a button by Tab and presses it. */
async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press("Enter");
}

/** Whoever waits for the reading is led to what came of it. */
async function expectRead(page: Page, articles: number): Promise<void> {
  await expect(readHeading(page)).toHaveText(new RegExp(`^${String(articles)} article`, "u"));
  await expect(readHeading(page)).toBeFocused();
}

async function paste(page: Page, text: string, articles: number): Promise<void> {
  await tabTo(page, pasteField(page));
  await page.keyboard.insertText(text);
  await pressButton(page, "Read this text");
  await expectRead(page, articles);
}

async function choose(page: Page, articles: number): Promise<void> {
  await tabTo(page, button(page, "Choose files"));
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.keyboard.press("Enter"),
  ]);
  await chooser.setFiles(FILE);
  await expectRead(page, articles);
}

async function newCollection(page: Page, name: string): Promise<void> {
  await visit(page);
  await tabTo(page, titleButton(page));
  await page.keyboard.press("Enter");
  await pressButton(page, "New collection");
  await expect(page.getByLabel("Name of the new collection")).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.getByText("There is nothing in this collection yet.")).toBeVisible();
}

async function addThree(page: Page): Promise<void> {
  await pressButton(page, "Add articles");
  await expect(dialog(page, "Add articles")).toBeVisible();
  await paste(page, GERMAN, 1);
  await paste(page, ENGLISH, 2);
  await choose(page, 3);
  for (const [n, publisher] of ["Küstenbote", "Harbour Herald", "Island Gazette"].entries()) {
    await tabTo(page, page.getByLabel("Publisher", { exact: true }).nth(n));
    await page.keyboard.type(publisher);
  }
  await pressButton(page, "Add 3 articles");
  await expect(page.getByRole("heading", { name: "3 articles added" })).toBeFocused();
}

/** A key that decides, and what is said of it; the focus has to be on a card by then. */
async function decide(page: Page, key: string, words: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(said(page)).toHaveText(words);
  await expect(card(page)).toBeFocused();
}

/** Another title, and a month for the day. */
async function edit(page: Page): Promise<void> {
  await expect(card(page)).toContainText("8 July 2025");
  await page.keyboard.press("e");
  await expect(page.getByLabel(/^Title/u).first()).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Danish soldiers leave");
  await tabTo(page, page.getByRole("radio", { name: "As it stands:" }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByLabel("Date", { exact: true }));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2025-07");
  await expect(page.getByText("That is: July 2025")).toBeVisible();
  await tabTo(page, page.getByLabel("In these words of the article"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("July 2025");
  await page.keyboard.press("Control+Enter");
  await expect(card(page)).toContainText("Danish soldiers leave");
}

/** The last sentence of the English article, which tells of the ferries. */
async function markTheMissed(page: Page): Promise<void> {
  await page.keyboard.press("m");
  await expect(page.getByRole("application")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+End");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("Added: “Every ferry stayed in port”.");
  // its form is open, where it says when it was: it stays undated
  await expect(page.getByRole("radio", { name: /^As it stands/u })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeFocused();
}

async function expectTheTimeline(page: Page): Promise<void> {
  const options = picture(page).getByRole("option");
  await expect(options).toHaveCount(EVENTS.length);
  const names = await options.evaluateAll((all) =>
    all.map((option) => option.getAttribute("aria-label") ?? ""),
  );
  for (const event of EVENTS) expect(names.filter((name) => event.test(name))).toHaveLength(1);
  const shelf = page.getByRole("region", { name: "Undated events" });
  await expect(shelf.getByRole("button")).toHaveText([/^Undated/u, /^Every ferry stayed in port/u]);
}

test("three articles become a checked timeline", async ({ page }) => {
  test.setTimeout(60_000);
  // from the first listener on, choosers wait for the test; before, the browser cancels them
  page.on("filechooser", () => undefined);
  await newCollection(page, "The northern coasts");
  await addThree(page);
  await pressButton(page, "Check 9 proposals");
  await expect(card(page)).toBeFocused();
  await expect(left(page)).toHaveText("9 of 9 left");
  await decide(page, "a", "Accepted. 8 left.");
  await decide(page, "a", "Accepted. 7 left.");
  await expect(card(page)).toContainText("3 June 2025");
  await decide(page, "x", "Rejected. 6 left.");
  // the English one
  await decide(page, "a", "Accepted. 5 left.");
  await decide(page, "a", "Accepted. 4 left.");
  await expect(card(page)).toContainText("18 May 2025");
  await markTheMissed(page);
  await page.keyboard.press("k");
  await expect(card(page)).toContainText("18 May 2025");
  await decide(page, "a", "Accepted. 3 left.");
  // the file
  await decide(page, "a", "Accepted. 2 left.");
  await decide(page, "a", "Accepted. 1 left.");
  await edit(page);
  await expect(left(page)).toHaveText("All 10 decided");
  await expect(saved(page)).toBeVisible();

  await tabTo(page, page.getByRole("button", { name: "Timeline", exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expectParameter(page, "view", undefined);
  await expectTheTimeline(page);
  await page.reload();
  await expectTheTimeline(page);
  await expect(titleButton(page)).toContainText("The northern coasts");
});
