/** Every text is in the language that it is marked with: the page's own, or that of its source. */
import type { Page } from "@playwright/test";
import { bundled } from "./support/bundled.ts";
import { eventList, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

/** Words that are in one language only, whatever the page's is: the headlines of the papers. */
const HEADLINES = [...bundled.dataset.sources.values()]
  .filter(({ lang }) => lang === "de")
  .map(({ headline }) => headline);

/** Of each element that says one of these itself, the language that it is said to be in. */
function languagesOf(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const own = (element: Element) =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? "")
        .join("");
    return [...document.querySelectorAll("body *")]
      .filter((element) => wanted.some((text) => own(element).includes(text)))
      .filter((element) => element.checkVisibility())
      .map((element) => element.closest("[lang]")?.getAttribute("lang") ?? "");
  }, texts);
}

for (const lang of ["en", "de"] as const) {
  test.describe(lang, () => {
    test("the page says which language it is in, and so does its title", async ({ page }) => {
      await visit(page, `/?lang=${lang}`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      const other = lang === "en" ? "Deutsch" : "English";
      await page.getByRole("button", { name: other }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", lang === "en" ? "de" : "en");
      await expect(page).toHaveTitle(lang === "en" ? /Russland und/u : /Russia and/u);
    });

    test("German headlines are marked as German", async ({ page }) => {
      for (const address of [
        `/?lang=${lang}&article=dtz-2025-07-12`,
        `/?lang=${lang}&event=lavrov-meets-kim`,
      ]) {
        await visit(page, address);
        const found = await languagesOf(page, HEADLINES);
        expect(found.filter((one) => one !== "de")).toEqual([]);
        if (address.includes("article")) expect(found.length).toBeGreaterThan(0);
      }
      await page.getByRole("button", { name: lang === "en" ? "Menu" : "Menü" }).click();
      await page.getByRole("button", { name: lang === "en" ? /^About/u : /^Über/u }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      const told = await languagesOf(page, HEADLINES);
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((one) => one !== "de")).toEqual([]);
    });
  });
}

test("in the English page, words of the German originals are marked as German", async ({
  page,
}) => {
  await visit(page, "/?lang=en&event=partnership-treaty");
  const phrases = await page
    .locator(".derivation [lang=de], .event-pane q[lang=de], .event-pane i[lang=de]")
    .count();
  expect(phrases).toBeGreaterThan(0);
  const passages = page.locator("blockquote");
  await expect(passages.first()).toHaveAttribute("lang", "en");
});

test("the other language is offered in that language", async ({ page }) => {
  await visit(page, "/?lang=en");
  await expect(page.getByRole("button", { name: "Deutsch" })).toHaveAttribute("lang", "de");
  await page.goto("/?lang=en&view=list");
  await expect(eventList(page)).toBeVisible();
  const titles = eventList(page).locator(".list-title [lang]");
  await expect(titles.first()).toHaveAttribute("lang", "en");
});
