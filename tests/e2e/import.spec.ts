/** Files of other programs become collections: a table with a doubt, a calendar, a broken one, a large one. */
import type { Locator, Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { button, dialog, KNOWN_NOISE, titleButton } from "./support/own.ts";
import { count, expectParameter, pane, picture, region, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE] });

const importing = (page: Page): Locator => dialog(page, "Import events from a file");

const file = (name: string, text: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(text, "utf8"),
});

const FERRIES = `what,when,who,deck
Ferry sinks,03/04/2020,Coast Guard,7
Inquiry opens,05/04/2020,Harbour Board,
,06/04/2020,Nobody,
`;

const CALENDAR = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Nobody//EN",
  "BEGIN:VEVENT",
  "UID:1",
  "DTSTAMP:20240101T000000Z",
  "DTSTART:20240503T103000Z",
  "SUMMARY:Launch of the ferry",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:2",
  "DTSTAMP:20240101T000000Z",
  "DTSTART;VALUE=DATE:20240510",
  "DTEND;VALUE=DATE:20240513",
  "SUMMARY:Festival of the coast",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

/** From the bundled collection to the dialog, with the file chosen. */
async function choose(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  await visit(page);
  await titleButton(page).click();
  await button(page, "Import events from a file …").click();
  await importing(page).getByLabel("Choose a file").setInputFiles(chosen);
}

test("a table with a doubt is corrected, taken in, and opened", async ({ page }) => {
  await choose(page, file("ferries.csv", FERRIES));
  const box = importing(page);
  await expect(box.getByText("ferries.csv: a table, 3 rows")).toBeVisible();
  const order = box.getByRole("combobox", { name: /^What 03\/04\/2020 means/u });
  await order.selectOption({ label: "day, then month" });
  await expect(box.getByRole("list")).toContainText("3 April 2020 Ferry sinks");
  await expectNoAxeViolations(page);
  await box.getByLabel("Title of the collection").fill("Ferries of the coast");
  await box.getByRole("button", { name: "Import 3 rows" }).click();
  await expect(box.getByText(/^2 events are in the new collection/u)).toBeVisible();
  await box.getByText(/^Without a title/u).click();
  await expect(box.getByText("row 4")).toBeVisible();
  await expectNoAxeViolations(page);
  await box.getByRole("button", { name: "Open the collection" }).click();
  await expectParameter(page, "collection", "ferries-of-the-coast");
  await picture(page)
    .getByRole("option", { name: /^Ferry sinks, 3 April 2020/u })
    .click();
  await expect(pane(page, "Ferry sinks")).toContainText("Coast Guard");
});

test("a calendar comes with its clock times", async ({ page }) => {
  await choose(page, file("launch.ics", CALENDAR));
  const box = importing(page);
  await expect(box.getByText("launch.ics: iCalendar, 2 events")).toBeVisible();
  await box.getByRole("button", { name: "Import 2 events" }).click();
  await box.getByRole("button", { name: "Open the collection" }).click();
  await picture(page)
    .getByRole("option", { name: /^Launch of the ferry, 3 May 2024, 10:30 \(UTC\)/u })
    .click();
  await expect(pane(page, "Launch of the ferry")).toContainText("3 May 2024, 10:30 (UTC)");
  await expect(
    picture(page).getByRole("option", { name: /^Festival of the coast, 10–12 May 2024/u }),
  ).toBeVisible();
});

test("a broken file says where, and nothing is kept", async ({ page }) => {
  await choose(page, file("broken.json", '{"events": [\n  {"start_date": 1,,}\n]}'));
  const box = importing(page);
  await expect(box.getByRole("alert")).toContainText(/no valid JSON \(line 2, column \d+\)/u);
  await page.keyboard.press("Escape");
  await expect(dialog(page, "Collections")).toBeVisible();
  await expect(page.getByText("You have none of your own yet.")).toBeVisible();
});

test("a large file is opened as an archive, and goes with its collection", async ({ page }) => {
  const rows = Array.from(
    { length: 3000 },
    (_, at) => `Crossing ${at},${1990 + (at % 30)}-0${1 + (at % 9)}-11,Line ${at % 5}`,
  );
  await choose(page, file("crossings.csv", `title,date,actor\n${rows.join("\n")}\n`));
  await importing(page).getByRole("button", { name: "Import 3,000 rows" }).click();
  await importing(page).getByRole("button", { name: "Open the collection" }).click();
  await expectParameter(page, "collection", "crossings");
  await expect(count(page)).toHaveText("3,000 events");
  await expect(titleButton(page)).toContainText("crossings");
  await button(page, "Add an article").click();
  await expect(dialog(page, "Add an article")).toContainText("This collection can’t be changed");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(count(page)).toHaveText("3,000 events");
  await titleButton(page).click();
  await expect(dialog(page, "Collections")).toContainText("3,000 events in a file of");
  await button(page, "Delete “crossings”").click();
  await button(page, "Delete for good").click();
  await expect(page.getByText("“crossings” is deleted.")).toBeVisible();
});

/** As if somebody let a file fall there. */
async function drop(target: Locator, { name, buffer }: ReturnType<typeof file>): Promise<void> {
  const transfer = await target.page().evaluateHandle(
    ([called, text]) => {
      const held = new DataTransfer();
      held.items.add(new File([text ?? ""], called ?? ""));
      return held;
    },
    [name, buffer.toString("utf8")],
  );
  await target.dispatchEvent("drop", { dataTransfer: transfer });
}

test("a file is taken where it falls: on an open collection, and among articles", async ({
  page,
}) => {
  await choose(page, file("launch.ics", CALENDAR));
  await importing(page).getByRole("button", { name: "Import 2 events" }).click();
  await importing(page).getByRole("button", { name: "Open the collection" }).click();
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  await drop(region(page), file("ferries.csv", FERRIES));
  await expect(importing(page).getByText("ferries.csv: a table, 3 rows")).toBeVisible();
  await page.keyboard.press("Escape");
  await button(page, "Add an article").click();
  const adding = dialog(page, "Add articles");
  await drop(adding, file("ferries.csv", FERRIES));
  await adding.getByRole("button", { name: "Import its events" }).click();
  await importing(page).getByRole("button", { name: "Import 3 rows" }).click();
  await importing(page).getByRole("button", { name: "Open the collection" }).click();
  await expectParameter(page, "collection", "ferries");
});
