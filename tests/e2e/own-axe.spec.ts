/** axe finds nothing in any state of the path to a collection with articles. */
import type { Page } from "@playwright/test";
import { button, dialog, KNOWN_NOISE, pasteField, readHeading } from "./support/own.ts";
import { refused, titleButton } from "./support/own.ts";
import { ENGLISH, FILE, GERMAN } from "./support/own-articles.ts";
import { lookAt, SIZES, unfold, type Step } from "./support/own-states.ts";
import { visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE], colorScheme: "light" });

/** What is held never reaches the worker: its reading goes on until it is stopped. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const send = Reflect.get(Worker.prototype, "postMessage");
    Worker.prototype.postMessage = function post(...message: unknown[]) {
      if (Reflect.get(window, "held") !== true) Reflect.apply(send, this, message);
    };
  }),
);

const hold = (page: Page, held: boolean): Promise<unknown> =>
  page.evaluate((value) => Reflect.set(window, "held", value), held);

const COLLECTING: readonly Step[] = [
  [
    "the collections, of which there are none",
    async (page) => {
      await visit(page);
      await titleButton(page).click();
      await expect(dialog(page, "Collections")).toContainText("Used by Dateline");
    },
  ],
  ["naming a new one", (page) => button(page, "New collection").click()],
  [
    "the empty collection",
    async (page) => {
      await page.keyboard.press("Enter");
      await expect(button(page, "Add articles")).toBeVisible();
    },
  ],
  [
    "adding: nothing yet",
    async (page) => {
      await button(page, "Add articles").click();
      await expect(pasteField(page)).toBeVisible();
    },
  ],
  [
    "adding: an empty text",
    async (page) => {
      await button(page, "Read this text").click();
      await expect(page.getByRole("alert").filter({ hasText: "Paste a text" })).toBeVisible();
    },
  ],
  [
    "adding: two articles, of which something is asked, and a text refused",
    async (page) => {
      const tape = {
        name: "tape.txt",
        mimeType: "text/plain",
        buffer: Buffer.alloc(4000, "\u0000\u0001"),
      };
      const photo = { ...tape, name: "photo.jpg" };
      await page.locator("input[type=file]").first().setInputFiles([FILE, tape, photo]);
      await expect(readHeading(page)).toHaveText("1 article read");
      await expect(refused(page)).toContainText("no text");
      await pasteField(page).fill(GERMAN);
      await button(page, "Read this text").click();
      await expect(readHeading(page)).toHaveText("2 articles read");
    },
  ],
  [
    "adding: everything that can be changed and unfolded, and what is missing",
    async (page) => {
      await button(page, "Change details").first().click();
      await unfold(dialog(page, "Add articles"));
      await button(page, "Add 2 articles").click();
      await expect(page.getByText("2 articles need attention.")).toBeVisible();
    },
  ],
  [
    "adding: reading",
    async (page) => {
      await hold(page, true);
      await pasteField(page).fill(ENGLISH);
      await button(page, "Read this text").click();
      await expect(page.getByRole("progressbar")).toBeVisible();
    },
  ],
  [
    "adding: the question before it is thrown away",
    async (page) => {
      await hold(page, false);
      await button(page, "Stop reading").click();
      await expect(page.getByRole("progressbar")).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(dialog(page, "Close without adding?")).toBeVisible();
    },
  ],
  [
    "adding: what was added",
    async (page) => {
      await button(page, "Go on adding").click();
      for (const field of await page.getByLabel("Publisher", { exact: true }).all()) {
        await field.fill("Island Gazette");
      }
      await button(page, "Add 2 articles").click();
      await expect(button(page, /^Check \d+ proposals$/u)).toBeVisible();
    },
  ],
  [
    "adding: the same once more, and another text from the same place",
    async (page) => {
      await button(page, "Add more").click();
      await page.locator("input[type=file]").first().setInputFiles(FILE);
      await expect(page.getByText("These words are in the collection already")).toBeVisible();
    },
  ],
  [
    "the collections: deleting one",
    async (page) => {
      await button(page, "Done").click();
      await button(page, "Done").click();
      await titleButton(page).click();
      await button(page, "Delete “My articles”").click();
      await expect(button(page, "Delete for good")).toBeVisible();
    },
  ],
  [
    "the collections: naming one anew",
    async (page) => {
      await page.getByRole("button", { name: "Keep it", exact: true }).click();
      await button(page, "Rename “My articles”").click();
      await page.getByText("Articles in it").click();
      await expect(button(page, "Take out “Island votes on its port”")).toBeVisible();
    },
  ],
  [
    "a collection that is not here",
    async (page) => {
      await page.goto("/?collection=nowhere");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("not on this machine");
    },
  ],
];

for (const [name, viewport] of SIZES) {
  test(`collecting on ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(viewport);
    await lookAt(page, COLLECTING);
  });
}
