/** Every dialog by keys: the focus begins in it, goes round in it, and comes back with Esc. */
import type { Locator, Page } from "@playwright/test";
import { backupOf, KNOWN_NOISE, restore, titleButton } from "./support/own.ts";
import { visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE] });

const WORDS = {
  en: {
    menu: "Menu",
    items: [
      "Save as …",
      "Share …",
      "Publish …",
      /corrections/iu,
      "About the sources and the method",
      "Keys",
    ],
    add: "Add an article",
    collections: "Collections",
    importing: "Import events from a file",
    import: "Import events from a file …",
  },
  de: {
    menu: "Menü",
    items: [
      "Speichern als …",
      "Teilen …",
      "Veröffentlichen …",
      /berichtigungen/iu,
      "Über Quellen und Methode",
      "Tastenkürzel",
    ],
    add: "Artikel hinzufügen",
    collections: "Sammlungen",
    importing: /importieren/u,
    import: /importieren/u,
  },
} as const;

const named = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: true });

const focusIn = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest("dialog") !== null);

/** The same, and Esc leads back to what it was opened from. */
async function walk(page: Page, opener: Locator): Promise<void> {
  await goRound(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
}

/** Tab visits every control of the dialog in its order, and comes round. */
async function goRound(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expect.poll(() => focusIn(page)).toBe(true);
  const total = await dialog.evaluate((root) => {
    const all = root.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    );
    const stops = [...all].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled"),
    );
    // of a group of radio buttons only the one that is checked is a stop
    const real = stops.filter((one) => {
      if (one.tabIndex < 0) return false;
      return !(one instanceof HTMLInputElement) || one.type !== "radio" || one.checked;
    });
    for (const [n, one] of real.entries()) one.dataset["stop"] = String(n);
    return real.length;
  });
  const seen: number[] = [];
  for (let step = 0; step < total + 3 && new Set(seen).size < total; step += 1) {
    const stop = await page.evaluate(() => {
      const own = document.activeElement;
      return own instanceof HTMLElement ? (own.dataset["stop"] ?? "") : "";
    });
    if (stop !== "") seen.push(Number(stop));
    await page.keyboard.press("Tab");
  }
  expect(new Set(seen).size, "stops that Tab comes to").toBe(total);
  const begin = seen.indexOf(0);
  const inOrder = [...seen.slice(begin), ...seen.slice(0, begin)];
  expect(
    inOrder.filter((stop, n) => stop !== n && n < total),
    "stops out of order",
  ).toEqual([]);
  // after the last stop comes the browser's own bar, then the dialog again
  for (let step = 0; step < 2 && !(await focusIn(page)); step += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await focusIn(page)).toBe(true);
}

for (const lang of ["en", "de"] as const) {
  const words = WORDS[lang];
  test(`what the menu opens, ${lang}`, async ({ page }) => {
    test.slow();
    await visit(page, `/?lang=${lang}`);
    const menu = named(page, words.menu);
    for (const item of words.items) {
      await test.step(String(item), async () => {
        await menu.focus();
        await page.keyboard.press("Enter");
        await page.locator(".menu-items").getByRole("button", { name: item }).press("Enter");
        await walk(page, menu);
      });
    }
  });

  test(`collections, import and adding, ${lang}`, async ({ page }) => {
    test.slow();
    await visit(page, `/?lang=${lang}`);
    await titleButton(page).press("Enter");
    await walk(page, titleButton(page));
    await titleButton(page).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: words.import }).press("Enter");
    await expect(page.getByRole("dialog", { name: words.importing })).toBeVisible();
    await goRound(page);
    // one layer at a time: it was opened from the collections
    await page.keyboard.press("Escape");
    const list = page.getByRole("dialog", { name: words.collections });
    await expect(list.getByRole("list")).toBeVisible();
    await expect(list.getByRole("button", { name: words.import })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(titleButton(page)).toBeFocused();
    await named(page, words.add).press("Enter");
    await walk(page, named(page, words.add));
  });
}

test("the keys of checking", async ({ page }) => {
  await restore(page, backupOf({ Cranes: ["The ministers of Norway met in Oslo on 2 May 2025."] }));
  await page.goto("/?collection=harbour&view=check");
  const keys = page.getByRole("button", { name: "Keys", exact: true });
  await keys.press("Enter");
  await walk(page, keys);
});
