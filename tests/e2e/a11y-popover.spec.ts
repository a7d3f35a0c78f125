/** What opens over the page: it is within the window, and never hides what has the focus. */
import { picture, visit } from "./support/reader.ts";
import { hidden } from "./support/stops.ts";
import { expect, test } from "./support/test.ts";

const SIZES = [
  ["a laptop", { width: 1280, height: 800 }],
  ["a narrow window", { width: 740, height: 700 }],
  ["a phone", { width: 390, height: 844 }],
  ["200 %", { width: 640, height: 512 }],
  ["400 %", { width: 320, height: 256 }],
] as const;

for (const [name, viewport] of SIZES) {
  for (const lang of ["en", "de"] as const) {
    test(`the menu lies within the page and goes when the focus leaves it, ${name}, ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await visit(page, `/?lang=${lang}`);
      const menu = page.getByRole("button", { name: lang === "de" ? "Menü" : "Menu", exact: true });
      await menu.focus();
      await page.keyboard.press("Enter");
      const items = page.locator(".menu-items button");
      const all = await items.count();
      expect(all).toBeGreaterThan(3);
      for (let n = 0; n < all; n += 1) {
        await page.keyboard.press("Tab");
        await expect(items.nth(n)).toBeFocused();
        await expect(items.nth(n)).toBeInViewport({ ratio: 0.99 });
      }
      await page.keyboard.press("Tab");
      await expect(items).toHaveCount(0);
      expect(await hidden(page, "Tab", 12)).toEqual([]);
    });
  }

  test(`the offer of a date hides nothing that has the focus, ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await visit(page);
    await page.keyboard.press("Control+K");
    await page.keyboard.type("August 2024");
    const offer = page.locator(".search-date");
    await expect(offer).toBeInViewport({ ratio: 0.99 });
    expect(await hidden(page, "Tab", 14)).toEqual([]);
    await expect(offer).toBeHidden();
    await page.keyboard.press("Control+K");
    await offer.click();
    await expect(picture(page)).toBeFocused();
  });
}
