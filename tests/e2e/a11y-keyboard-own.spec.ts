/** What an editor does, without a mouse, and with buttons alone where a single key would do it too. */
import type { Locator, Page } from "@playwright/test";
import { article, dated, fileFrom, passageOf } from "#tests/support/collection.ts";
import { serveData } from "./support/data-file.ts";
import {
  addingToNew,
  backupOf,
  button,
  card,
  dialog,
  KNOWN_NOISE,
  left,
  pasteField,
  readHeading,
  restore,
  said,
  titleButton,
} from "./support/own.ts";
import { ENGLISH } from "./support/own-articles.ts";
import { count, expectParameter, picture, tabTo, visit } from "./support/reader.ts";
import { hidden } from "./support/stops.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE], viewport: { width: 1280, height: 800 } });

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await expect(target).toBeVisible();
  await tabTo(page, target);
  await page.keyboard.press(key);
}

// ----- importing ----- //

const importing = (page: Page): Locator => dialog(page, "Import events from a file");
const column = (page: Page, name: string): Locator =>
  importing(page).getByRole("combobox", { name, exact: true });

const FERRIES = {
  name: "ferries.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "a,b,c,d,e\n03/04/2020,Ferry sinks,Coast Guard,Westhaven,x1\n05/04/2020,Inquiry opens,Harbour Board,Westhaven,x2\n",
  ),
};

/** Goes to a list and takes the entry that begins so: the focus stays on the list. */
async function take(page: Page, list: Locator, entry: string, label: RegExp): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(entry);
  await expect(list.locator("option:checked")).toHaveText(label);
  await expect(list).toBeFocused();
}

test("columns of a table are mapped, a doubt is settled, and the collection is opened", async ({
  page,
}) => {
  page.on("filechooser", () => undefined);
  await visit(page);
  await press(page, titleButton(page));
  await press(page, button(page, "Import events from a file …"));
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    press(page, button(page, "Choose a file")),
  ]);
  await chooser.setFiles(FERRIES);
  await expect(importing(page).getByText("ferries.csv: a table, 2 rows")).toBeFocused();
  await take(page, importing(page).getByRole("combobox", { name: /^What 03/u }), "day", /^day/u);
  await take(page, column(page, "Title"), "b", /^b\b/u);
  await take(page, column(page, "Who takes part").first(), "c", /^c\b/u);
  await take(page, column(page, "Place").first(), "d", /^d\b/u);
  await expect(importing(page).getByRole("list")).toContainText("3 April 2020 Ferry sinks");
  await press(page, page.getByLabel("Remember this for files with the same columns"), "Space");
  expect(await hidden(page, "Tab", 40)).toEqual([]);
  await press(page, button(page, "Import 2 rows"));
  const open = button(page, "Open the collection");
  await expect(open).toBeVisible();
  await expect.poll(() => focusIn(importing(page))).toBe(true);
  await press(page, open);
  await expectParameter(page, "collection", "ferries");
  await expect(count(page)).toHaveText("2 events");
  await tabTo(page, picture(page));
});

/** No key works where the focus is nowhere. */
function isSomewhere(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body);
}

function focusIn(part: Locator): Promise<boolean> {
  return part.evaluate((element) => element.contains(document.activeElement));
}

// ----- adding ----- //

test("what isn’t kept yet is asked about, with a way back to where one was", async ({ page }) => {
  await addingToNew(page);
  await tabTo(page, pasteField(page));
  await page.keyboard.insertText(ENGLISH);
  await press(page, button(page, "Read this text"));
  await expect(readHeading(page)).toBeFocused();
  const publisher = page.getByLabel("Publisher", { exact: true });
  await tabTo(page, publisher);
  await page.keyboard.type("Harbour Herald");
  const question = dialog(page, "Close without adding?");
  for (const back of ["Escape", "Enter"]) {
    await page.keyboard.press("Escape");
    await expect(question.getByRole("button", { name: "Go on adding" })).toBeFocused();
    expect(await hidden(page, "Tab", 12, 2)).toEqual([]);
    await tabTo(page, question.getByRole("button", { name: "Go on adding" }));
    await page.keyboard.press(back);
    await expect(question).toHaveCount(0);
    await expect(publisher).toBeFocused();
    await expect(publisher).toHaveValue("Harbour Herald");
  }
  await page.keyboard.press("Escape");
  await press(page, button(page, "Close and throw away"));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("button", { name: "Add articles" })).toBeFocused();
});

// ----- checking ----- //

const ARTICLE = [
  "The ministers of Norway and Sweden met in Oslo on 2 May 2025.",
  "Norway and Sweden signed an agreement on 4 May 2025.",
  "Police arrested three protesters in Oslo on 5 May 2025.",
];

test("proposals are accepted, rejected, edited and taken back by their buttons", async ({
  page,
}) => {
  await restore(page, backupOf({ Talks: ARTICLE }));
  await page.goto("/?collection=harbour&view=check");
  await expect(left(page)).toHaveText("3 of 3 left");
  await tabTo(page, card(page));
  const act = (name: string) => page.getByRole("button", { name, exact: true });
  await press(page, act("Accept"));
  await expect(said(page)).toHaveText("Accepted. 2 left.");
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toContainText("4 May 2025");
  await press(page, act("Reject"));
  await expect(said(page)).toHaveText("Rejected. 1 left.");
  await expect(card(page)).toBeFocused();
  await press(page, act("Edit"));
  const title = page.getByLabel(/^Title/u).first();
  await expect(title).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Three are arrested");
  expect(await hidden(page, "Tab", 40)).toEqual([]);
  await press(page, act("Save"));
  await expect(left(page)).toHaveText("All 3 decided");
  await expect(card(page)).toContainText("Three are arrested");
  await expect(card(page)).toBeFocused();
  await press(page, act("Undo"), "Space");
  await expect(left(page)).toHaveText("1 of 3 left");
  await expect(act("Undo")).toBeFocused();
  await press(page, act("Redo"), "Space");
  await expect(left(page)).toHaveText("All 3 decided");
  expect(await hidden(page, "Tab", 40)).toEqual([]);
  expect(await hidden(page, "Shift+Tab", 40)).toEqual([]);
});

// ----- the original ----- //

const PAPER = article(
  "paper",
  { en: [["On Monday Anna went north.", "Bert did not travel."]] },
  { original: [["Anna reiste am Montag in den Norden.", "Bert blieb daheim."]] },
);
const JOURNEY = fileFrom({
  sources: [PAPER],
  events: ["On Monday Anna went north.", "Bert did not travel."].map((exact, n) => ({
    id: n === 0 ? "journey" : "bert",
    claims: [{ when: { text: dated("2025-06-02") }, passages: [passageOf(PAPER, exact)] }],
  })),
});

test("the original is opened, read, and left for the retold text", async ({ page }) => {
  await serveData(page, JOURNEY);
  await visit(page, "/?event=journey");
  await press(page, page.getByRole("button", { name: /^Read it in the article/u }));
  await expectParameter(page, "article", "paper");
  const pane = page.getByRole("complementary");
  const opener = button(page, "Open the original");
  const asked = dialog(page, "Open the original");
  await press(page, opener);
  await expect(asked).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  const open = asked.getByRole("button", { name: "Open", exact: true });
  await tabTo(page, page.getByLabel("Or paste the text"));
  await page.keyboard.insertText("Words of another paper.");
  await press(page, open);
  await expect(asked.getByRole("alert")).toContainText("DL-636");
  await expect(open).toBeFocused();
  expect(await hidden(page, "Tab", 12, 5)).toEqual([]);
  await tabTo(page, page.getByLabel("Or paste the text"), "Shift+Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("Anna reiste am Montag in den Norden. Bert blieb daheim.");
  await press(page, open);
  await expect(pane).toContainText("2 of the article’s 2 sentences");
  await expect.poll(() => focusIn(pane)).toBe(true);
  expect(await hidden(page, "Tab", 40)).toEqual([]);
  await press(page, pane.getByRole("link", { name: /Anna reiste am Montag/u }));
  await expectParameter(page, "event", "journey");
  await press(page, pane.getByRole("button", { name: "Back to the retold text" }));
  await expect(pane).toContainText("Bert did not travel.");
  await expect.poll(() => focusIn(pane)).toBe(true);
});

// ----- correcting ----- //

test("a claim is called wrong, left out with a reason, and brought back", async ({ page }) => {
  await serveData(page, JOURNEY);
  await visit(page, "/?event=journey");
  const wrong = page.getByRole("button", { name: "That’s not what it says" });
  await press(page, wrong);
  await expect(page.getByRole("dialog")).toBeVisible();
  await press(page, button(page, "It states it otherwise …"));
  await expect(
    page
      .getByRole("dialog")
      .getByLabel(/^Title/u)
      .first(),
  ).toBeFocused();
  expect(await hidden(page, "Tab", 40)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(button(page, "It states it otherwise …")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(wrong).toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, button(page, "The sentence doesn’t state this at all"));
  await tabTo(page, page.getByLabel(/^Why\?/u));
  await page.keyboard.type("She stayed.");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const kept = button(page, "1 correction of yours");
  await expect(kept).toBeVisible();
  await expect.poll(() => isSomewhere(page)).toBe(true);
  await tabTo(page, kept, "Shift+Tab");
  await page.keyboard.press("Enter");
  await press(page, button(page, "Undo this"));
  await expect(page.getByRole("dialog")).toContainText("You have corrected nothing here.");
  await expect.poll(() => focusIn(page.getByRole("dialog"))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(() => isSomewhere(page)).toBe(true);
});

// ----- where an article goes ----- //

test("a new collection that isn’t wanted after all, and a copy for which there is no room", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await visit(page);
  await press(page, button(page, "Add an article"));
  const fresh = button(page, "Into a new collection");
  await expect(fresh).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name of the new collection")).toBeFocused();
  await press(page, button(page, "Cancel"));
  await expect(fresh).toBeFocused();
  const copy = button(page, "Into a copy of this collection");
  await press(page, copy);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("DL-402");
  await expect(copy).toBeFocused();
});
