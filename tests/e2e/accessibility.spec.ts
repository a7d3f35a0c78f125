/** What assistive technology, a keyboard, a small window or a reader's settings need of the page. */
import { countInWords, howMany } from "./support/bundled.ts";
import {
  actorBox,
  count,
  eventList,
  filters,
  pane,
  picture,
  region,
  scrollsSideways,
  tabTo,
  visit,
} from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const MEETING = "Lavrov meets Kim Jong Un";

test.describe("names that tools can rely on", () => {
  const names = {
    en: {
      timeline: "Timeline",
      list: "Events",
      filters: "Filters",
      event: MEETING,
      actor: "Sergey Lavrov",
    },
    de: {
      timeline: "Zeitstrahl",
      list: "Ereignisse",
      filters: "Filter",
      event: "Lawrow trifft Kim Jong Un",
      actor: "Sergej Lawrow",
    },
  };
  for (const lang of ["en", "de"] as const) {
    test(lang, async ({ page }) => {
      const own = names[lang];
      await visit(page, `/?lang=${lang}&event=lavrov-meets-kim`);
      await expect(page.getByRole("region", { name: own.timeline, exact: true })).toBeVisible();
      await expect(page.getByRole("region", { name: own.filters, exact: true })).toBeVisible();
      await expect(page.getByRole("complementary", { name: own.event, exact: true })).toBeVisible();
      await expect(
        page.getByRole("status").getByText(countInWords(howMany(), lang), { exact: true }),
      ).toBeVisible();
      await expect(actorBox(page, own.actor)).toBeVisible();
      await page.goto(`/?lang=${lang}&view=list`);
      const list = page.getByRole("list", { name: own.list, exact: true });
      await expect(list.getByRole("listitem")).toHaveCount(howMany());
    });
  }
});

test.describe("the focus", () => {
  test("can be seen at every stop of the page", async ({ page }) => {
    await visit(page, "/?event=lavrov-meets-kim&actor=lavrov");
    const unseen: string[] = [];
    for (let stop = 0; stop < 70; stop += 1) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return undefined;
        const option = document.getElementById(
          activeElement.getAttribute("aria-activedescendant") ?? "",
        );
        const rings = [activeElement, activeElement.closest("label"), option].flatMap((element) =>
          element === null
            ? []
            : [undefined, "::before", "::after"].map((part) => getComputedStyle(element, part)),
        );
        const seen = rings.some(
          ({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none",
        );
        return seen ? undefined : activeElement.outerHTML.slice(0, 120);
      });
      if (found !== undefined) unseen.push(found);
    }
    expect(unseen).toEqual([]);
  });

  test("stops once in the picture, whatever it holds", async ({ page }) => {
    await visit(page);
    await expect(picture(page)).toBeFocused();
    const inside = await picture(page).evaluate(
      (list) => list.querySelectorAll("a[href], button, input, [tabindex='0']").length,
    );
    expect(inside).toBe(0);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Zoom in" })).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(picture(page)).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(page.getByLabel("Lanes")).toBeFocused();
  });

  test("returns to what opened a dialog, a menu and the drawer", async ({ page }) => {
    await visit(page);
    await page.keyboard.press("?");
    await page.getByRole("dialog").press("Escape");
    await expect(picture(page)).toBeFocused();
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.press("Enter");
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
    await page.setViewportSize(PHONE);
    const open = page.getByRole("button", { name: "Filters", exact: true });
    await open.press("Enter");
    await expect(actorBox(page, "Russia")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(actorBox(page, "Russia")).toBeHidden();
    await expect(open).toBeFocused();
  });

  test("returns to the undated event that was opened", async ({ page }) => {
    await visit(page);
    const undated = page.getByRole("region", { name: "Undated events" }).getByRole("button").nth(2);
    await tabTo(page, undated);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary").getByRole("heading").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(undated).toBeFocused();
  });
});

test("single keys do nothing in a field", async ({ page }) => {
  await visit(page);
  await page.getByRole("searchbox", { name: "Find an actor" }).fill("");
  await page.keyboard.type("?/0+");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("searchbox", { name: "Find an actor" })).toHaveValue("?/0+");
});

test.describe("a reader's settings", () => {
  test("reduced motion: nothing moves by itself", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await visit(page);
    await picture(page).press("Home");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary")).toBeVisible();
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
          .length,
    );
    expect(moving).toBe(0);
  });

  test("forced colours: marks are underlined", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await visit(page, "/?event=lavrov-meets-kim&article=dtz-2025-07-12");
    await expect(
      pane(page, /^Russischer/u)
        .locator("mark")
        .first(),
    ).toHaveCSS("text-decoration-line", "underline");
  });

  test("forced colours: every shape keeps an outline", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await visit(page);
    const strokes = await region(page)
      .locator("[role=option] svg :is(circle, path, rect, polygon)")
      .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).stroke));
    expect(strokes.length).toBeGreaterThan(0);
    expect(strokes.filter((stroke) => stroke === "none")).toEqual([]);
  });

  for (const [name, viewport] of [
    ["200 % zoom of a small laptop", { width: 640, height: 400 }],
    ["320 pixels", { width: 320, height: 640 }],
  ] as const) {
    test(`${name}: nothing scrolls sideways, and the job can be done`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await visit(page);
      expect(await scrollsSideways(page)).toBe(false);
      await page.getByRole("button", { name: "Filters", exact: true }).click();
      await actorBox(page, "Sergey Lavrov").check();
      await filters(page).press("Escape");
      await expect(count(page)).toHaveText(countInWords(howMany({ actors: ["lavrov"] })));
      await page.getByRole("button", { name: "List" }).click();
      await eventList(page).getByRole("button", { name: MEETING }).click();
      await expect(pane(page, MEETING)).toBeVisible();
      expect(await scrollsSideways(page)).toBe(false);
      await page
        .getByRole("button", { name: /^Read it in/u })
        .first()
        .click();
      await expect(page.locator("mark").first()).toBeVisible();
      expect(await scrollsSideways(page)).toBe(false);
    });
  }
});

for (const viewport of [LAPTOP, PHONE]) {
  test(`buttons are at least 24 pixels large, ${String(viewport.width)} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await visit(page, "/?event=partnership-treaty&actor=russia");
    const small = await page.getByRole("button").evaluateAll((buttons) =>
      buttons
        .map((button) => ({
          box: button.getBoundingClientRect(),
          html: button.outerHTML.slice(0, 80),
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ box, html }) => `${String(box.width)}x${String(box.height)} ${html}`),
    );
    expect(small).toEqual([]);
  });
}
