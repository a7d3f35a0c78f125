/** The main job, whole: find an event, read what the sources say, filter by an actor, take it back. */
import { dayFromIso } from "#src/domain/calendar.ts";
import { countInWords, howMany } from "./support/bundled.ts";
import {
  actorBox,
  count,
  eventList,
  expectParameter,
  pane,
  parameter,
  picture,
  tabTo,
  underCursor,
  visit,
  walkTo,
} from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const ALL = countInWords(howMany());
const PUTIN = howMany({ actors: ["putin"] });
const LAVROV = howMany({ actors: ["lavrov"] });
const VISIT = /^Lavrov meets Kim Jong Un/u;
const MEETING = "Lavrov meets Kim Jong Un";
const ARTICLE = /^Russischer Außenminister/u;

test("a reader does the whole job with the keyboard alone", async ({ page }) => {
  await visit(page);
  await expect(picture(page)).toBeFocused();
  await walkTo(page, /Ukraine launches a surprise offensive/u);
  await walkTo(page, VISIT);
  await page.keyboard.press("Enter");
  await expect(pane(page, MEETING)).toBeVisible();
  await expect(pane(page, MEETING).getByRole("heading", { name: MEETING })).toBeFocused();
  await expectParameter(page, "event", "lavrov-meets-kim");

  const readIn = pane(page, MEETING).getByRole("button", { name: /^Read it in/u });
  await tabTo(page, readIn.first());
  await page.keyboard.press("Enter");
  const article = pane(page, ARTICLE);
  const lit = article.locator("mark").filter({ has: page.locator("[aria-current=true]") });
  await expect(lit.first()).toBeInViewport({ ratio: 1 });
  await expect(lit.first().getByRole("link")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(readIn.first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expectParameter(page, "event", undefined);
  await expect(picture(page)).toBeFocused();
  await expect.poll(() => underCursor(page)).toMatch(VISIT);

  const putin = actorBox(page, "Vladimir Putin");
  await tabTo(page, putin, "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(count(page)).toHaveText(countInWords(PUTIN));
  await expect(putin).toBeFocused();
  await expectParameter(page, "actor", "putin");
  await page.goBack();
  await expect(count(page)).toHaveText(ALL);
  await expect(putin).not.toBeChecked();
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await page.keyboard.press("Space");
  await expect(count(page)).toHaveText(countInWords(PUTIN));
  await tabTo(page, page.getByRole("button", { name: "Clear all" }));
  await page.keyboard.press("Enter");
  await expect(count(page)).toHaveText(ALL);
  await expectParameter(page, "actor", undefined);
});

test("walking on while an event is open opens the next one", async ({ page }) => {
  await visit(page);
  await walkTo(page, /^Shoigu’s earlier visit/u);
  await page.keyboard.press("Enter");
  await expectParameter(page, "event", "shoigu-earlier-visit");
  await picture(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("complementary")).toHaveAccessibleName(
    /Kursk offensive|surprise offensive/u,
  );
});

test("up and down lead to the neighbouring lanes", async ({ page }) => {
  await visit(page);
  await walkTo(page, /Russia and North Korea conclude a treaty/u);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => underCursor(page)).toMatch(/, Fighting,/u);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => underCursor(page)).toMatch(/, Agreement,/u);
});

test("a reader does the whole job with the mouse", async ({ page }) => {
  await visit(page);
  const treaty = picture(page).getByRole("option", { name: /Russia and North Korea conclude/u });
  await treaty.getByText("Treaty of strategic partnership").click();
  const treatyPane = pane(page, /treaty of comprehensive strategic partnership/u);
  await expect(treatyPane).toBeVisible();
  await expect(treaty).toHaveAttribute("aria-selected", "true");

  await treatyPane
    .getByRole("article", { name: "Deutsche Tageszeitung" })
    .getByRole("button", { name: /^Read it in/u })
    .first()
    .click();
  const article = page.getByRole("complementary");
  await expect(article.locator("mark").first()).toBeVisible();
  await article
    .getByRole("link", { name: /Lavrov meets Kim Jong Un/u })
    .first()
    .click();
  await expectParameter(page, "event", "lavrov-meets-kim");
  const chosen = picture(page).getByRole("option", { selected: true });
  await expect(chosen).toHaveAccessibleName(VISIT);
  await expect(chosen).toBeInViewport();

  await article.getByRole("button", { name: /Back to the event/u }).click();
  await pane(page, MEETING).getByRole("button", { name: "Filter by Sergey Lavrov" }).click();
  await expect(count(page)).toHaveText(countInWords(LAVROV));
  await expect(actorBox(page, "Sergey Lavrov")).toBeChecked();
  await expectParameter(page, "actor", "lavrov");
  await page.goBack();
  await expect(count(page)).toHaveText(ALL);
  await page.goForward();
  await page.getByRole("button", { name: "Remove Sergey Lavrov" }).click();
  await expect(count(page)).toHaveText(ALL);
});

test("dragging, wheel and Ctrl+wheel move the window once per gesture", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await visit(page, "/?from=2025-04-01&to=2025-06-30&lanes=none");
  const box = await picture(page).boundingBox();
  if (box === null) throw new Error("the picture has no box");
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.move(x + 200, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => String(parameter(page, "from")) < "2025-04-01").toBe(true);
  await expect.poll(() => String(parameter(page, "to")) < "2025-06-30").toBe(true);

  const dragged = String(parameter(page, "to"));
  await page.mouse.wheel(0, 240);
  await expect.poll(() => String(parameter(page, "to")) > dragged).toBe(true);

  const wide = spanOf(page.url());
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => spanOf(page.url())).toBeLessThan(wide);
});

test("the buttons zoom in, zoom out and fit all", async ({ page }) => {
  await visit(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => parameter(page, "from")).toBeDefined();
  const near = spanOf(page.url());
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => spanOf(page.url())).toBeGreaterThan(near);
  await page.getByTitle("Fit all events").click();
  await expectParameter(page, "from", undefined);
  await expectParameter(page, "to", undefined);
});

test("a reader does the whole job in the list with the keyboard alone", async ({ page }) => {
  await page.goto("/?view=list");
  await expect(eventList(page).getByRole("listitem")).toHaveCount(howMany());
  await expect(eventList(page).getByRole("button").first()).toBeFocused();
  const meeting = eventList(page).getByRole("button", { name: MEETING });
  for (let step = 0; step < howMany(); step += 1) {
    if (await meeting.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await expect(meeting).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pane(page, MEETING).getByRole("heading", { name: MEETING })).toBeFocused();
  await tabTo(
    page,
    pane(page, MEETING)
      .getByRole("button", { name: /^Read it in/u })
      .first(),
  );
  await page.keyboard.press("Enter");
  await expect(pane(page, ARTICLE).locator("mark a:focus")).toBeInViewport();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(meeting).toBeFocused();

  const lavrov = actorBox(page, "Sergey Lavrov");
  await tabTo(page, lavrov, "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(eventList(page).getByRole("listitem")).toHaveCount(LAVROV);
  await expectParameter(page, "actor", "lavrov");
  await page.goBack();
  await expect(eventList(page).getByRole("listitem")).toHaveCount(howMany());
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Clear all" }));
  await page.keyboard.press("Enter");
  await expect(eventList(page).getByRole("listitem")).toHaveCount(howMany());
});

/** Days between `from` and `to` of an address. */
function spanOf(address: string): number {
  const { searchParams } = new URL(address);
  const day = (name: string) => dayFromIso(searchParams.get(name) ?? "") ?? Number.NaN;
  return day("to") - day("from");
}
