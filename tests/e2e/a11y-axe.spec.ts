/** axe finds nothing in the states that no other test walks through, nor in any of them in German. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { serveArchive } from "./support/archive.ts";
import { serveData } from "./support/data-file.ts";
import { KNOWN_NOISE, titleButton } from "./support/own.ts";
import { lookAt, type Step } from "./support/own-states.ts";
import { actorBox, count, eventList, picture, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE], colorScheme: "light" });

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const LANGS = {
  en: {
    menu: "Menu",
    items: ["Keys", "About the sources and the method", "Save as …", "Share …", "Publish …"],
    search: /^Search events/u,
    filters: "Filters",
    add: "Add an article",
    none: "0 events",
  },
  de: {
    menu: "Menü",
    items: [
      "Tastenkürzel",
      "Über Quellen und Methode",
      "Speichern als …",
      "Teilen …",
      "Veröffentlichen …",
    ],
    search: /^Ereignisse suchen/u,
    filters: "Filter",
    add: "Artikel hinzufügen",
    none: "0 Ereignisse",
  },
} as const;

type Words = (typeof LANGS)["en"] | (typeof LANGS)["de"];

const reading = (lang: string, words: Words): readonly Step[] => [
  ["the timeline", (page) => visit(page, `/?lang=${lang}&actor=russia`)],
  [
    "a date that is searched for",
    async (page) => {
      await page.getByRole("searchbox", { name: words.search }).fill("12.7.2025");
      await expect(page.locator(".search-date")).toBeVisible();
    },
  ],
  [
    "the shelf, opened",
    async (page) => {
      await visit(page, `/?lang=${lang}`);
      await page.locator(".shelf-label button").click();
    },
  ],
  [
    "an event and its article",
    (page) => visit(page, `/?lang=${lang}&event=lavrov-meets-kim&article=dtz-2025-07-12`),
  ],
  ["an event", (page) => visit(page, `/?lang=${lang}&event=partnership-treaty`)],
  [
    "the list of a year",
    async (page) => {
      await page.goto(`/?lang=${lang}&view=list&from=2024-06-01&to=2025-06-30`);
      await expect(eventList(page)).toBeVisible();
    },
  ],
  [
    "nothing left",
    async (page) => {
      await page.goto(`/?lang=${lang}&actor=choe&kind=fighting`);
      await expect(count(page)).toHaveText(words.none);
    },
  ],
];

const dialogs = (lang: string, words: Words): readonly Step[] => [
  ...words.items.map((item): Step => [
    item,
    async (page) => {
      await visit(page, `/?lang=${lang}`);
      await page.getByRole("button", { name: words.menu }).click();
      await page.getByRole("button", { name: item, exact: true }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ]),
  [
    "the collections",
    async (page) => {
      await visit(page, `/?lang=${lang}`);
      await titleButton(page).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ],
  [
    "adding an article",
    async (page) => {
      await visit(page, `/?lang=${lang}`);
      await page.getByRole("button", { name: words.add }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ],
];

const ELSEWHERE: readonly Step[] = [
  [
    "an archive",
    async (page) => {
      await serveArchive(page);
      await page.goto(`/?data=archive/ferries.parquet`);
      await expect(picture(page).getByRole("option").first()).toBeVisible();
    },
  ],
  [
    "an event of an archive",
    async (page) => {
      await page.goto(`/?data=archive/ferries.parquet&event=ferry-7`);
      await expect(page.getByRole("complementary")).toBeVisible();
      await expect(picture(page).getByRole("option").first()).toBeVisible();
    },
  ],
  [
    "the list of an archive",
    async (page) => {
      await page.goto(`/?data=archive/ferries.parquet&view=list`);
      await expect(eventList(page).getByRole("button").first()).toBeVisible();
    },
  ],
  ["within another page", (page) => visit(page, "/?embed=1")],
  ["an event within another page", (page) => visit(page, "/?embed=1&event=partnership-treaty")],
  [
    "a file that is none",
    async (page) => {
      await serveData(page, "{");
      await page.goto("/");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  ],
  [
    "a file of another host",
    async (page) => {
      await page.goto(`/?data=https://elsewhere.invalid/timeline.json`);
      await expect(page.getByRole("alertdialog")).toBeVisible();
    },
  ],
];

// what is read is walked through in English by `axe.spec.ts`
for (const viewport of [LAPTOP, PHONE]) {
  test(`reading in German, ${String(viewport.width)} wide`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(viewport);
    await lookAt(page, reading("de", LANGS.de));
  });
}

for (const lang of ["en", "de"] as const) {
  const words = LANGS[lang];
  test(`the dialogs, ${lang}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(LAPTOP);
    await lookAt(page, dialogs(lang, words));
  });

  test(`the menu, ${lang}`, async ({ page }) => {
    await visit(page, `/?lang=${lang}`);
    await page.getByRole("button", { name: words.menu }).click();
    await expect(page.getByRole("button", { name: words.items[0] })).toBeVisible();
    // it lies over a part of what is behind it, until Esc or a click elsewhere takes it away
    const { violations } = await new AxeBuilder({ page })
      .include("header")
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test("archives, frames and faults", async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize(LAPTOP);
  await lookAt(page, ELSEWHERE);
});

test("the drawer of a phone, in German", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await lookAt(page, [["the drawer", (shown) => openDrawer(shown, "de", LANGS.de)]]);
});

async function openDrawer(page: Page, lang: "en" | "de", words: Words): Promise<void> {
  await visit(page, `/?lang=${lang}`);
  await page.getByRole("button", { name: words.filters, exact: true }).click();
  await expect(actorBox(page, lang === "en" ? "Russia" : "Russland")).toBeVisible();
}
