/** axe finds nothing in any state of checking. */
import type { Page } from "@playwright/test";
import { backupOf, button, card, dialog, KNOWN_NOISE, left, restore, said } from "./support/own.ts";
import { lookAt, SIZES, unfold, type Step } from "./support/own-states.ts";
import { picture } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE], colorScheme: "light" });

const backup = backupOf({
  "Cranes stand still": [
    "The ministers of Norway and Finland met in Oslo on 2 May 2025. They signed an agreement on 3 May 2025.",
    "Gulls cried over the harbour.",
  ],
  "Talks go on": ["The prime minister of Finland visited Stockholm in August 2023."],
});
/** With a decision on a claim that no program finds, and a claim that an earlier program found. */
const OLDER = {
  ...backup,
  collections: backup.collections.map((one) => ({
    ...one,
    articles: one.articles.map((article) => ({
      ...article,
      seen: [
        {
          id: "gone",
          passages: [],
          actors: [],
          quotes: [],
          chain: [],
          stance: "asserted" as const,
        },
      ],
    })),
    decisions: [
      {
        on: "claim" as const,
        decision: {
          decision: "reject" as const,
          claim: "article-0-s01-gone-1",
          words: { en: "no longer" },
        },
      },
    ],
  })),
};

const CHECKING: readonly Step[] = [
  [
    "what has to be looked at first, unfolded",
    async (page) => {
      await restore(page, OLDER);
      await page.goto("/?collection=harbour&view=check");
      await expect(card(page)).toBeFocused();
      await unfold(page.locator(".check-notices"));
      await expect(button(page, "Remove the decision")).toBeVisible();
    },
  ],
  [
    "the card in hand with all that can be done",
    async (page) => {
      await button(page, "Remove the decision").click();
      await button(page, "Seen").click();
      await expect(page.locator(".check-notices summary")).toHaveCount(0);
      await page.getByText("More", { exact: true }).click();
      await expect(button(page, /^Join with/u)).toBeVisible();
    },
  ],
  ["why it was proposed", (page) => openPanel(page, "Why?", "Why it was proposed so")],
  [
    "which event it is part of",
    async (page) => {
      await button(page, /^Part of/u).click();
      await expect(page.getByLabel("Find an event")).toBeVisible();
    },
  ],
  [
    "the form, with a date and an actor that are new",
    async (page) => {
      await button(page, /^Edit/u).click();
      await page.getByRole("radio", { name: "Another date" }).check();
      await button(page, "Add an actor").click();
      await page.keyboard.type("Harbour watch");
      await button(page, "Add a speaker").click();
      await unfold(page.getByRole("form"));
    },
  ],
  [
    "the form with faults",
    async (page) => {
      await page.getByLabel("Date", { exact: true }).fill("some day");
      await page.keyboard.press("Control+Enter");
      await expect(page.getByText("Not saved yet: something is missing")).toBeVisible();
    },
  ],
  [
    "marking",
    async (page) => {
      await button(page, "Discard what was typed").click();
      await button(page, /^Close/u).click();
      await button(page, /^Mark what was missed/u).click();
      await expect(page.getByRole("application")).toBeFocused();
    },
  ],
  [
    "the keys",
    async (page) => {
      await page.keyboard.press("Escape");
      await expect(card(page)).toBeFocused();
      await page.keyboard.press("?");
      await expect(dialog(page, "Keys for checking")).toBeVisible();
    },
  ],
  [
    "nothing left",
    async (page) => {
      await page.keyboard.press("Escape");
      await card(page).focus();
      for (const key of ["a", "x", "a"]) await page.keyboard.press(key);
      await expect(left(page)).toHaveText("All 3 decided");
      await expect(said(page)).toContainText("Nothing left");
    },
  ],
  [
    "a list in which nothing stands",
    async (page) => {
      await page.getByLabel("Show", { exact: true }).selectOption("Open");
      await page.getByLabel("Article", { exact: true }).selectOption({ index: 0 });
    },
  ],
  [
    "the timeline of it",
    async (page) => {
      await button(page, /^Timeline$/u).click();
      await expect(picture(page).getByRole("option")).toHaveCount(2);
    },
  ],
];

async function openPanel(page: Page, name: string, title: string): Promise<void> {
  await button(page, new RegExp(`^${name.replace("?", "\\?")}`, "u")).click();
  await expect(page.getByRole("region", { name: title })).toBeVisible();
}

for (const [name, viewport] of SIZES) {
  test(`checking on ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(viewport);
    await lookAt(page, CHECKING);
  });
}
