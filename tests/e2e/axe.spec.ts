/** axe finds nothing, whatever the page shows, in light and in dark. */
import type { Page } from "@playwright/test";
import { dated, fileFrom } from "#tests/support/collection.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { serveData } from "./support/data-file.ts";
import { actorBox, count, eventList, notices, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const PAPER = { light: "rgb(251, 250, 247)", dark: "rgb(21, 20, 18)" };

interface State {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  readonly viewport?: typeof LAPTOP;
}

const STATES: readonly State[] = [
  { name: "the timeline with the filters", show: (page) => visit(page) },
  {
    name: "the timeline with filters chosen and lanes by actor",
    show: (page) => visit(page, "/?actor=lavrov&kind=meeting&lanes=actor"),
  },
  {
    name: "the list",
    show: async (page) => {
      await page.goto("/?view=list&from=2024-06-01&to=2024-12-31");
      await expect(eventList(page)).toBeVisible();
    },
  },
  { name: "the event pane", show: (page) => visit(page, "/?event=partnership-treaty") },
  {
    name: "the article pane",
    show: (page) => visit(page, "/?event=lavrov-meets-kim&article=dtz-2025-07-12"),
  },
  {
    name: "the dialog that asks for the original",
    show: async (page) => {
      await visit(page, "/?article=ovb-2025-06-05");
      await page.getByRole("button", { name: "Open the original" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "the empty state",
    show: async (page) => {
      await page.goto("/?actor=choe&kind=fighting");
      await expect(count(page)).toHaveText("0 events");
    },
  },
  {
    name: "the keys",
    show: async (page) => {
      await visit(page);
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    },
  },
  {
    name: "notices",
    show: async (page) => {
      const file = fileFrom({
        events: [{ id: "seen", claims: [{ when: { text: dated("2024") } }] }],
      });
      await serveData(page, { ...file, events: [...file.events, 17] });
      await visit(page, "/?event=unknown");
      await notices(page)
        .getByText(/left out/u)
        .click();
    },
  },
  {
    name: "a file of another host",
    show: async (page) => {
      await page.goto("/?data=https://elsewhere.invalid/timeline.json");
      await expect(page.getByRole("alertdialog")).toBeVisible();
    },
  },
  {
    name: "a load fault",
    show: async (page) => {
      await serveData(page, "{");
      await page.goto("/");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  { name: "the timeline of a phone", viewport: PHONE, show: (page) => visit(page) },
  {
    name: "the drawer with the filters of a phone",
    viewport: PHONE,
    show: async (page) => {
      await visit(page);
      await page.getByRole("button", { name: "Filters", exact: true }).click();
      await expect(actorBox(page, "Russia")).toBeVisible();
    },
  },
  {
    name: "the sheet of a phone",
    viewport: PHONE,
    show: (page) => visit(page, "/?event=shoigu-visit"),
  },
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const { name, show, viewport = LAPTOP } of STATES) {
      test(`on ${name}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await show(page);
        await expect(page.locator("body")).toHaveCSS("background-color", PAPER[colorScheme]);
        await expectNoAxeViolations(page);
      });
    }
  });
}
