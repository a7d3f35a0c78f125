/** A large collection opens in the same page: only what is seen of it is read. */
import { isoOfDay } from "#src/domain/calendar.ts";
import { dated, fileFrom } from "#tests/support/collection.ts";
import {
  actorBox,
  count,
  eventList,
  expectParameter,
  notices,
  pane,
  parameter,
  picture,
  region,
  underCursor,
  visit,
} from "./support/reader.ts";
import { ALL, DAILY, ON_ONE_DAY, serveArchive, THE_DAY } from "./support/archive.ts";
import { expectNoAxeViolationsInEitherTheme } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const WHOLE = "/?data=archive/ferries.parquet";
const YEARS = "/?data=archive/manifest.json";
const words = (events: number) => `${events.toLocaleString("en-GB")} events`;
/** The cursor may stand on an event in it: then that comes first. */
const cluster = /[\d,]+ events/u;

test("a cluster leads to its events, an event to the words that state it, and Back out again", async ({
  page,
}) => {
  await serveArchive(page);
  await visit(page, WHOLE);
  await expect(count(page)).toHaveText(words(ALL));
  await picture(page).getByRole("option", { name: cluster }).first().click();
  await expect.poll(() => parameter(page, "from")).toBeDefined();
  // however often: at last there are single events
  const single = picture(page).getByRole("option", { name: /^Ferry \d+ leaves, .* passage$/u });
  for (let step = 0; step < 12 && (await single.count()) === 0; step += 1) {
    const before = page.url();
    await picture(page).getByRole("option", { name: cluster }).first().click();
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await expect(single.first()).toBeVisible();
  // a week has seven of them, each for itself
  await page.goto(`${WHOLE}&from=2018-03-05&to=2018-03-11`);
  const option = picture(page).getByRole("option", { name: /^Ferry 65 leaves, /u });
  await option.click();
  await expect(pane(page, "Ferry 65 leaves")).toContainText("A ferry left the port.");
  await expect(pane(page, "Ferry 65 leaves")).toContainText(
    `Event 66 of ${ALL.toLocaleString("en-GB")}`,
  );
  await expect(page).toHaveURL(/event=/u);
  await page.goBack();
  await expect(pane(page, "Ferry 65 leaves")).toHaveCount(0);
});

test("more than fit into one day open as the list of that day", async ({ page }) => {
  await serveArchive(page);
  await visit(page, `${WHOLE}&lanes=none&from=${THE_DAY}&to=${THE_DAY}`);
  await picture(page).getByRole("option", { name: cluster }).first().click();
  await expectParameter(page, "view", "list");
  await expectParameter(page, "from", THE_DAY);
  await expect(count(page)).toHaveText(words(ON_ONE_DAY + 1));
  await page.goBack();
  await expect(region(page)).toBeVisible();
});

test("a filter counts, shows in the address, and is undone by Back", async ({ page }) => {
  await serveArchive(page);
  await visit(page, WHOLE);
  await actorBox(page, "Anna").check();
  await expect(count(page)).toHaveText(words(ALL / 2));
  await expectParameter(page, "actor", "anna");
  await expect(picture(page).getByRole("option").first()).toBeVisible();
  await page.goBack();
  await expect(count(page)).toHaveText(words(ALL));
});

test("the list holds them all, and knows its length and its places", async ({ page }) => {
  await serveArchive(page);
  await page.goto(`${WHOLE}&view=list`);
  const list = eventList(page);
  await expect(list.getByRole("button", { name: /Ferry 0 leaves/u })).toBeVisible();
  const first = list.getByRole("listitem").first();
  await expect(first).toHaveAttribute("aria-setsize", String(ALL));
  await expect(first).toHaveAttribute("aria-posinset", "1");
  await list.getByRole("button", { name: /Ferry 0 leaves/u }).focus();
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toContainText(`Ferry ${String(DAILY - 1)} leaves`);
  await page.keyboard.press("Enter");
  await expect(pane(page, `Ferry ${String(DAILY - 1)} leaves`)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toContainText(`Ferry ${String(DAILY - 1)} leaves`);
  await expect(eventList(page).locator(":focus")).toBeVisible();
});

test("a search looks in all titles", async ({ page }) => {
  await serveArchive(page);
  await visit(page, WHOLE);
  await page.getByRole("searchbox", { name: /Search events/u }).fill("ferry 77");
  // 77, and 770 to 779
  await expect(count(page)).toHaveText("11 events");
  await page.getByRole("button", { name: "Remove “ferry 77”" }).click();
  await expect(count(page)).toHaveText(words(ALL));
});

test("the keys walk from event to event, in clusters and out of sight", async ({ page }) => {
  await serveArchive(page);
  await visit(page, WHOLE);
  await picture(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => underCursor(page)).toContain("Ferry 0 leaves");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => underCursor(page)).toContain("Ferry 2 leaves");
  await page.keyboard.press("Enter");
  await expect(pane(page, "Ferry 2 leaves")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(pane(page, "Ferry 2 leaves")).toHaveCount(0);
  await expect(picture(page)).toBeFocused();
  await page.keyboard.press("End");
  await expect.poll(() => underCursor(page)).toContain(`Ferry ${String(DAILY - 1)} leaves`);
});

test("a server that sends no parts is told of, and its file is shown", async ({ page }) => {
  await serveArchive(page, { ranges: false });
  await visit(page, WHOLE);
  await expect(count(page)).toHaveText(words(ALL));
  await page.getByRole("button", { name: "1 note" }).click();
  const notes = page.getByRole("dialog");
  await expect(notes).toContainText("the server sends no parts of files");
});

test.describe("a file that is cut off", () => {
  test("says what is missing, and offers another try", async ({ page }) => {
    await serveArchive(page, { change: (_, bytes) => bytes.subarray(0, bytes.length / 2) });
    await page.goto(WHOLE);
    const fault = page.getByRole("alert");
    await expect(fault).toContainText("The file ends too early");
    await expectNoAxeViolationsInEitherTheme(page);
    await fault.getByRole("button", { name: "Open the bundled collection" }).click();
    await expectParameter(page, "data", undefined);
  });
});

test.describe("several files, named by a manifest", () => {
  test("only those of the days in view are fetched", async ({ page }) => {
    const asked = await serveArchive(page);
    await visit(page, `${YEARS}&from=2019-03-01&to=2019-06-30`);
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    expect(asked).toContain("2019.parquet");
    expect(asked).not.toContain("2021.parquet");
    await expect(page.getByText(/more files? (?:is|are) read when/u)).toBeVisible();
    await page.getByRole("button", { name: "All", exact: true }).click();
    await expect(count(page)).toHaveText(words(ALL));
    expect(asked).toContain("2021.parquet");
  });

  test("while one is awaited, the axis and what has come are there; stopping says what is missing", async ({
    page,
  }) => {
    await serveArchive(page);
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/archive/2020.parquet", async (route) => {
      await held;
      await route.fallback();
    });
    await visit(page, YEARS);
    await expect(region(page)).toContainText("2020");
    const progress = page.getByRole("progressbar", { name: "Reading the archive" });
    await expect(progress).toBeVisible();
    await expectNoAxeViolationsInEitherTheme(page);
    await page.getByRole("button", { name: "Stop reading the archive" }).click();
    await expect(progress).toHaveCount(0);
    await expect(notices(page)).toContainText(`of ${ALL.toLocaleString("en-GB")} events are here`);
    await expectNoAxeViolationsInEitherTheme(page);
    answer();
    await notices(page).getByRole("button", { name: "Read it again" }).click();
    await expect(count(page)).toHaveText(words(ALL));
    await expect(notices(page)).toHaveCount(0);
  });

  test.describe("of which one is gone", () => {
    test.use({ allowedNoise: [/404/u] });

    test("the others are shown, and the notice names it", async ({ page }) => {
      await serveArchive(page, {
        change: (name, bytes) => (name === "2020.parquet" ? undefined : bytes),
      });
      await visit(page, YEARS);
      const inThatYear = 366 + ON_ONE_DAY;
      await expect(notices(page)).toContainText(
        `${String(inThatYear)} events of the archive are missing`,
      );
      await expect(count(page)).toHaveText(words(ALL - inThatYear));
    });
  });
});

test("a data file of more events than the page holds opens in the same way", async ({ page }) => {
  const days = Array.from({ length: 1600 }, (_, n) => ({
    id: `call-${String(n)}`,
    claims: [{ when: { text: dated(isoOfDay(18_000 + n)) } }],
  }));
  await page.route("**/calls.json", (route) => route.fulfill({ json: fileFrom({ events: days }) }));
  await visit(page, "/?data=calls.json&event=call-7");
  await expect(count(page)).toHaveText("1,600 events");
  await expect(pane(page, "Title of call-7")).toContainText("Event 8 of 1,600");
});

const SIZES = [
  ["a laptop", { width: 1280, height: 800 }],
  ["a phone", { width: 390, height: 844 }],
] as const;

for (const [name, viewport] of SIZES) {
  test.describe(`axe finds nothing on ${name}`, () => {
    test.use({ viewport });

    test.beforeEach(async ({ page }) => {
      await serveArchive(page);
    });

    test("in the picture", async ({ page }) => {
      await visit(page, WHOLE);
      await expectNoAxeViolationsInEitherTheme(page);
    });

    test("in the list", async ({ page }) => {
      await page.goto(`${WHOLE}&view=list`);
      await expect(eventList(page).getByRole("button").first()).toBeVisible();
      await expectNoAxeViolationsInEitherTheme(page);
    });

    test("in an open event", async ({ page }) => {
      await visit(page, `${WHOLE}&event=ferry-65&lanes=actor`);
      await expect(pane(page, "Ferry 65 leaves")).toBeVisible();
      await expectNoAxeViolationsInEitherTheme(page);
    });
  });
}
