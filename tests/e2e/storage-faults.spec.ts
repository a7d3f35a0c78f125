/** A store or a worker that fails in the middle: the page says what was kept and what to do, and goes on. */
import type { Page } from "@playwright/test";
import { backupOf, button, card, dialog, KNOWN_NOISE, left, restore } from "./support/own.ts";
import { said, saved, titleButton } from "./support/own.ts";
import { picture } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [new RegExp(`${KNOWN_NOISE.source}|Quota`, "iu")] });

const HARBOUR = backupOf({
  "Cranes stand still": [
    "The ministers of Norway and Finland met in Oslo on 2 May 2025. They signed an agreement on 3 May 2025.",
  ],
});
const CHECKING = "/?collection=harbour&view=check";
const alert = (page: Page) => page.getByRole("alert").filter({ hasText: /\w/u });

async function checking(page: Page): Promise<void> {
  await restore(page, HARBOUR);
  await page.goto(CHECKING);
  await expect(left(page)).toHaveText("2 of 2 left");
  // a first look is kept and everything read anew, which may come in the middle of a test
  await expect.poll(() => isSeen(page)).toBe(true);
  await page.goto(CHECKING);
  await expect(left(page)).toHaveText("2 of 2 left");
  await expect(card(page)).toBeFocused();
}

/** Whether it is kept with the articles that somebody has looked at their proposals. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("dateline");
        opening.addEventListener("error", reject);
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("articles").objectStore("articles").getAll();
          all.addEventListener("success", () => {
            opening.result.close();
            const articles: readonly { readonly seen: readonly unknown[] }[] = all.result;
            resolve(articles.every(({ seen }) => seen.length > 0));
          });
        });
      }),
  );

/** From now on, or until it is called again, every worker of the page breaks down. */
const breakWorkers = (page: Page, broken: boolean): Promise<void> =>
  page.evaluate((now) => {
    document.documentElement.toggleAttribute("data-broken", now);
  }, broken);

test("a worker that dies again and again: the decision is kept, and shown as soon as one lives", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const send: unknown = Reflect.get(Worker.prototype, "postMessage");
    Worker.prototype.postMessage = function sent(this: Worker, ...given: unknown[]) {
      if (document.documentElement.hasAttribute("data-broken")) {
        setTimeout(() => this.dispatchEvent(new Event("error")));
      } else if (typeof send === "function") Reflect.apply(send, this, given);
    };
  });
  await checking(page);
  await breakWorkers(page, true);
  await page.keyboard.press("a");
  await expect(alert(page)).toContainText(
    /as it was a moment ago.*What was saved since is safe\..*Try again/u,
  );
  await expect(saved(page)).toBeVisible();
  await breakWorkers(page, false);
  await button(page, "Try again").click();
  await expect(left(page)).toHaveText("1 of 2 left");
  await expect(alert(page)).toHaveCount(0);
  await page.keyboard.press("u");
});

test("a store that the browser clears under an open collection is noticed, and nothing is called saved", async ({
  page,
  baseURL,
}) => {
  await checking(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: baseURL ?? "",
    storageTypes: "indexeddb",
  });
  await page.keyboard.press("a");
  await expect(
    page.getByRole("heading", { name: "This collection is not on this machine" }),
  ).toBeVisible();
  await page.getByLabel("Backup file").setInputFiles({
    name: "harbour.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(HARBOUR), "utf8"),
  });
  await expect(left(page)).toHaveText("2 of 2 left");
});

test("an older tab that doesn't let go is named; once it is closed, trying again works", async ({
  page,
  context,
}) => {
  const old = await context.newPage();
  await old.goto("/assets.json");
  await old.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("dateline", 1);
        opening.addEventListener("upgradeneeded", () => {
          for (const name of ["collections", "bases", "articles", "decisions", "originals"]) {
            opening.result.createObjectStore(name);
          }
        });
        opening.addEventListener("success", () => resolve(undefined));
      }),
  );
  await page.goto("/?collection=harbour");
  await expect(alert(page)).toContainText(/older version of Dateline.*Close or reload that tab/u, {
    timeout: 15_000,
  });
  await old.close();
  await button(page, "Try again").click();
  await expect(
    page.getByRole("heading", { name: "This collection is not on this machine" }),
  ).toBeVisible();
});

test.describe("a store that doesn't answer", () => {
  test("keeps nobody from reading what is published", async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.databases = () => new Promise(() => undefined);
    });
    await page.goto("/");
    await expect(picture(page).getByRole("option").first()).toBeVisible();
  });

  test("is given up, and what was decided is not called saved", async ({ page, context }) => {
    await checking(page);
    const stuck = await context.newPage();
    await stuck.goto("/assets.json");
    // another tab that has begun to write, and never ends
    await stuck.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open("dateline");
          opening.addEventListener("success", () => {
            const store = opening.result
              .transaction("decisions", "readwrite")
              .objectStore("decisions");
            const goOn = () => {
              store.count().addEventListener("success", goOn);
              resolve(undefined);
            };
            goOn();
          });
        }),
    );
    await page.bringToFront();
    await page.clock.install();
    await page.keyboard.press("a");
    await expect(page.getByText("Saving …")).toBeVisible();
    await page.clock.runFor(31_000);
    await expect(said(page)).toContainText("Not saved.");
    await expect(alert(page)).toContainText(/does not answer.*the latest change is not/u);
    await expect(left(page)).toHaveText("2 of 2 left");
    await stuck.close();
    await page.keyboard.press("a");
    await expect(left(page)).toHaveText("1 of 2 left");
    await expect(saved(page)).toBeVisible();
  });
});

test("an import that finds no room keeps nothing, and is tried again as it was", async ({
  page,
  baseURL,
}) => {
  const session = await page.context().newCDPSession(page);
  const origin = baseURL ?? "";
  await page.goto("/");
  await titleButton(page).click();
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
  await button(page, "Import events from a file …").click();
  const box = dialog(page, "Import events from a file");
  const rows = Array.from({ length: 3000 }, (_, at) => `Crossing ${at},${1990 + (at % 30)}-01-11`);
  await box.getByLabel("Choose a file").setInputFiles({
    name: "crossings.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`title,date\n${rows.join("\n")}\n`),
  });
  await box.getByRole("button", { name: "Import 3,000 rows" }).click();
  await expect(box.getByRole("alert")).toContainText("storage of this browser is full");
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await box.getByRole("button", { name: "Try again" }).click();
  await box.getByRole("button", { name: "Import 3,000 rows" }).click();
  await expect(box.getByText(/^3,000 events are in the new collection/u)).toBeVisible();
});
