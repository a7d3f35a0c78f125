/** Each thing that the page is for, without a mouse; and at every stop one sees where one is. */
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
import { hidden } from "./support/stops.ts";
import { expect, test } from "./support/test.ts";

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const MEETING = "Lavrov meets Kim Jong Un";

test.describe("without a mouse", () => {
  test.use({ viewport: LAPTOP });

  test("find an event, read what the source says, see it in the article, and come back", async ({
    page,
  }) => {
    await visit(page);
    await walkTo(page, /Lavrov meets Kim Jong Un/u);
    await page.keyboard.press("Enter");
    await expect(pane(page, MEETING).getByRole("heading").first()).toBeFocused();
    const read = pane(page, MEETING)
      .getByRole("button", { name: /^Read it in/u })
      .first();
    await tabTo(page, read);
    await page.keyboard.press("Enter");
    await expect(page.locator("mark a:focus")).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(read).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("complementary")).toHaveCount(0);
    await expect(picture(page)).toBeFocused();
    await expect.poll(() => underCursor(page)).toContain(MEETING);
  });

  test("skip the filters", async ({ page }) => {
    await visit(page);
    const skip = page.getByRole("button", { name: "Skip to the events" });
    await tabTo(page, skip, "Shift+Tab");
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(picture(page)).toBeFocused();
    await page.goto("/?view=list");
    await expect(eventList(page)).toBeVisible();
    await skip.focus();
    await page.keyboard.press("Enter");
    await expect(eventList(page).getByRole("button").first()).toBeFocused();
  });

  test("choose an actor, and take the choice back by its chip", async ({ page }) => {
    await visit(page);
    const lavrov = actorBox(page, "Sergey Lavrov");
    await tabTo(page, lavrov, "Shift+Tab");
    await page.keyboard.press("Space");
    await expect(count(page)).toHaveText(countInWords(howMany({ actors: ["lavrov"] })));
    await tabTo(page, page.getByRole("button", { name: "Remove Sergey Lavrov" }));
    await page.keyboard.press("Enter");
    await expect(count(page)).toHaveText(countInWords(howMany()));
    await expect(picture(page)).toBeFocused();
  });

  test("search, go to a date, and change lanes", async ({ page }) => {
    await visit(page);
    await page.keyboard.press("Control+K");
    await page.keyboard.type("August 2024");
    await page.keyboard.press("Enter");
    await expectParameter(page, "from", "2024-08-01");
    await expect(picture(page)).toBeFocused();
    const lanes = page.getByLabel("Lanes");
    await tabTo(page, lanes, "Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await expectParameter(page, "lanes", "actor");
    await expect(lanes).toBeFocused();
  });

  test("zoom, pan and fit; move the window in the overview", async ({ page }) => {
    await visit(page);
    await page.keyboard.press("+");
    await expect.poll(() => parameter(page, "from")).toBeDefined();
    const before = parameter(page, "from");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => parameter(page, "from")).not.toBe(before);
    await page.keyboard.press("0");
    await expectParameter(page, "from", undefined);
    const first = page.getByRole("slider", { name: "First day in view" });
    await tabTo(page, first);
    const said = await first.getAttribute("aria-valuetext");
    await page.keyboard.press("PageUp");
    await expect(first).not.toHaveAttribute("aria-valuetext", said ?? "");
    await expect(first).toBeFocused();
  });

  test("read the list, change the language, the theme and the width of the pane", async ({
    page,
  }) => {
    await visit(page);
    await tabTo(page, page.getByRole("button", { name: "List", exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, eventList(page).getByRole("button").first());
    await page.keyboard.press("ArrowDown");
    const second = eventList(page).getByRole("button").nth(1);
    await expect(second).toBeFocused();
    await page.keyboard.press("Enter");
    const edge = page.getByRole("separator", { name: "Width of the pane" });
    await tabTo(page, edge, "Shift+Tab");
    await page.keyboard.press("ArrowLeft");
    await expect(edge).toHaveAttribute("aria-valuenow", "432");
    const german = page.getByRole("button", { name: "Deutsch" });
    await tabTo(page, german, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.getByRole("button", { name: "English" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", /dark|light/u);
  });

  test("open and close what the menu leads to: the focus is back at the menu", async ({ page }) => {
    await visit(page);
    const menu = page.getByRole("button", { name: "Menu" });
    await tabTo(page, menu, "Shift+Tab");
    for (const item of ["Keys", "About the sources and the method", "Share …", "Save as …"]) {
      await page.keyboard.press("Enter");
      await tabTo(page, page.getByRole("button", { name: item, exact: true }));
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      expect(await dialog.evaluate((open) => open.contains(document.activeElement))).toBe(true);
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
      await expect(menu).toBeFocused();
    }
  });
});

// ----- where one is ----- //

test.describe("what has the focus is never behind something else", () => {
  const STATES = [
    ["the page with an event", LAPTOP, "/?event=partnership-treaty&actor=russia"],
    ["a phone with an event", PHONE, "/?event=partnership-treaty"],
    ["a phone with an article", PHONE, "/?event=lavrov-meets-kim&article=dtz-2025-07-12"],
    ["a laptop at 400 %", { width: 320, height: 256 }, "/?event=partnership-treaty"],
  ] as const;
  for (const [name, viewport, address] of STATES) {
    test(name, async ({ page }) => {
      await page.setViewportSize(viewport);
      await visit(page, address);
      expect(await hidden(page, "Tab", 60)).toEqual([]);
      expect(await hidden(page, "Shift+Tab", 60)).toEqual([]);
    });
  }

  for (const viewport of [LAPTOP, PHONE]) {
    test(`the list, walked up and down, ${String(viewport.width)} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto("/?view=list");
      await eventList(page).getByRole("button").first().focus();
      expect(await hidden(page, "ArrowDown", 26)).toEqual([]);
      expect(await hidden(page, "ArrowUp", 26)).toEqual([]);
    });

    test(`the timeline, walked to and fro, ${String(viewport.width)} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await visit(page, "/?lanes=actor&from=2025-05-15&to=2025-07-20");
      expect(await hidden(page, "ArrowRight", 27)).toEqual([]);
    });
  }

  test("a dialog", async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await visit(page);
    await page.getByRole("heading", { level: 1 }).getByRole("button").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await hidden(page, "Tab", 30)).toEqual([]);
    expect(await hidden(page, "Shift+Tab", 30)).toEqual([]);
  });
});

test("the order of the focus is that of the page, and it ends nowhere", async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await visit(page, "/?event=lavrov-meets-kim");
  const inOrder = [
    page.getByRole("button", { name: "Skip to the events" }),
    page.getByRole("searchbox", { name: /^Search events/u }),
    page.getByRole("button", { name: "Menu" }),
    actorBox(page, "Russia"),
    page.getByLabel("Lanes"),
    picture(page),
    page.getByRole("button", { name: "Zoom in" }),
    page.getByRole("slider", { name: "First day in view" }),
    page.getByRole("separator", { name: "Width of the pane" }),
    pane(page, MEETING)
      .getByRole("button", { name: /^Read it in/u })
      .first(),
  ];
  const [first] = inOrder;
  if (first === undefined) throw new Error("nothing to tab to");
  await first.focus();
  const order: number[] = [];
  for (let step = 0; step < 120 && order.length < inOrder.length - 1; step += 1) {
    await page.keyboard.press("Tab");
    const at = await Promise.all(
      inOrder.map((target) => target.evaluate((element) => element === document.activeElement)),
    );
    const reached = at.indexOf(true);
    if (reached >= 0) order.push(reached);
  }
  expect(order).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
