/** Within somebody else's page: what has no date can be reached too, and nothing takes the wheel. */
import type { Page } from "@playwright/test";
import { expectNoAxeViolationsInEitherTheme } from "./support/axe.ts";
import { bundled } from "./support/bundled.ts";
import { scrollsSideways, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const UNDATED = bundled.records.filter(({ time }) => time.place === undefined);

const shelf = (page: Page) => page.getByRole("region", { name: /Undated/u });

for (const width of [360, 800]) {
  test.describe(`${String(width)} px`, () => {
    test.use({ viewport: { width, height: 640 }, hasTouch: false });

    test("what has no date stands below the timeline, and opens", async ({ page }) => {
      // axe looks at each state in both themes
      test.slow();
      expect(UNDATED.length).toBeGreaterThan(0);
      await visit(page, "/?embed");
      await expectNoAxeViolationsInEitherTheme(page);
      await shelf(page)
        .getByRole("button", { name: /^Undated/u })
        .click();
      const events = shelf(page).getByRole("listitem");
      await expect(events).toHaveCount(UNDATED.length);
      await expectNoAxeViolationsInEitherTheme(page);
      await events.last().getByRole("button").click();
      await expect(page.locator(".event-pane")).toBeVisible();
      await expectNoAxeViolationsInEitherTheme(page);
      expect(await scrollsSideways(page)).toBe(false);
    });

    test("nothing below the timeline scrolls by itself", async ({ page }) => {
      await visit(page, "/?embed");
      const traps = () =>
        shelf(page).evaluate((region) =>
          [region, ...region.querySelectorAll("*")].some(
            (part) =>
              part.scrollHeight > part.clientHeight &&
              /auto|scroll/u.test(getComputedStyle(part).overflowY),
          ),
        );
      expect(await traps()).toBe(false);
      await shelf(page)
        .getByRole("button", { name: /^Undated/u })
        .click();
      expect(await traps()).toBe(false);
    });
  });
}
