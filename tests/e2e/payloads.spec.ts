/**
 * Nothing in what comes from outside runs, asks anybody, or leads anywhere: every payload in every text of a
 * data file, in the fields that can't hold it, and in the address. All of them stand on the page at once; one
 * in twenty is opened, or every one with DATELINE_PAYLOADS=all.
 */
import type { Page } from "@playwright/test";
import { PAYLOADS } from "#tests/payloads/payloads.ts";
import { plantCanary } from "./support/canary.ts";
import { serveData } from "./support/data-file.ts";
import { IDS, payloadFile, SOURCES, spoiltFile } from "./support/payload-file.ts";
import { eventList, notices, picture } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const ALL = process.env["DATELINE_PAYLOADS"] === "all";
const EVERY = ALL ? 1 : 20;

test.describe.configure({ timeout: ALL ? 900_000 : 90_000 });

/** As a reader does; such a file takes a while to be laid out. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(picture(page).getByRole("option").first()).toBeVisible({ timeout: 30_000 });
}

/** Opens one after the other in the pane, and looks at each. */
async function openEach(page: Page, parameter: string, ids: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([name, all]) => {
      for (const id of all) {
        history.replaceState(null, "", `?lang=en&${name}=${id}`);
        // as Back and Forward tell it
        window.dispatchEvent(new PopStateEvent("popstate"));
        const isThere = () =>
          [...document.querySelectorAll("aside")].some(
            ({ textContent }) => textContent?.includes(`#${id}`) ?? false,
          );
        for (let frame = 0; !isThere(); frame += 1) {
          if (frame > 600) throw new Error(`${id} does not open`);
          await new Promise(requestAnimationFrame);
        }
        window.canary.look();
      }
    },
    [parameter, ids] as const,
  );
}

const some = <T>(all: readonly T[]) => all.filter((_, place) => place % EVERY === 0);

test("in every text of a data file", async ({ page }) => {
  const canary = await plantCanary(page);
  await serveData(page, payloadFile());
  await open(page, "/?lang=en");
  await expect(notices(page)).toHaveCount(0);
  for (const lanes of ["actor", "source", "kind"]) {
    await open(page, `/?lang=en&lanes=${lanes}`);
    await canary.expectQuiet();
  }
  await openEach(page, "event", some(IDS));
  await openEach(page, "article", some(SOURCES));
  await canary.expectQuiet();
  await page.goto("/?lang=en&view=list");
  await expect(eventList(page).getByRole("listitem").first()).toBeVisible();
  await page.mouse.move(200, 400);
  await canary.expectQuiet();
});

test("in the fields that can't hold it, which are left out and named", async ({ page }) => {
  const canary = await plantCanary(page);
  await serveData(page, spoiltFile());
  await open(page, "/?lang=en");
  await notices(page)
    .getByText(/left out/u)
    .click();
  await expect(notices(page).getByRole("listitem").nth(20)).toBeVisible();
  await canary.expectQuiet();
});

test.describe("in the address", () => {
  test.use({ allowedNoise: [/status of 40\d|preloaded using link preload/u] });

  test("in every parameter at once", async ({ page }) => {
    const canary = await plantCanary(page);
    await open(page, "/?lang=en");
    const parameters =
      "event article actor match kind source speaker stance q from to view lanes lang claim embed";
    await page.evaluate(
      async ([names, all]) => {
        for (const payload of all) {
          const values = new URLSearchParams(names.map((name) => [name, payload]));
          history.replaceState(
            null,
            "",
            `?${values}#${encodeURIComponent(payload.toWellFormed())}`,
          );
          window.dispatchEvent(new PopStateEvent("popstate"));
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
        }
        window.canary.look();
      },
      [parameters.split(" "), some(PAYLOADS)] as const,
    );
    await expect(notices(page).getByRole("listitem")).not.toHaveCount(0);
    await canary.expectQuiet();
    await open(page, `/?lang=en&event=${encodeURIComponent("<img src=x onerror=ran()>")}`);
    await expect(notices(page)).toContainText("onerror");
    await canary.expectQuiet();
  });

  test("as the address of the data, or the name of a collection", async ({ page }) => {
    const canary = await plantCanary(page);
    for (const payload of PAYLOADS.filter((_, n) => n % (ALL ? 4 : 40) === 0)) {
      for (const name of ["data", "collection"]) {
        await page.goto(`/?lang=en&${name}=${encodeURIComponent(payload.slice(0, 1500))}`);
        await expect(page.getByRole("main")).not.toBeEmpty();
      }
    }
    await canary.expectQuiet();
  });
});

test("what the page is held to is seen to work: a canary in it is found", async ({ page }) => {
  test.fail();
  const canary = await plantCanary(page);
  await open(page, "/?lang=en");
  await picture(page).evaluate((list) => {
    const planted = document.createElement("img");
    planted.setAttribute("onerror", "ran()");
    list.append(planted);
  });
  await canary.expectQuiet();
});
