/** A list of which only what is seen is in the document, laid out: where its rows are, and where it scrolls. */
import type { Locator, Page } from "@playwright/test";
import { ALL, serveArchive } from "./support/archive.ts";
import { eventList, expectParameter } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const scroller = (page: Page): Locator => page.locator(".long-scroller");
const focused = (page: Page): Locator => page.locator("li:has(> button:focus)");

/** Opens the list, which takes the focus at its first event. */
async function openList(page: Page, more = ""): Promise<void> {
  await serveArchive(page);
  await page.goto(`/?data=archive/ferries.parquet&view=list&lang=en${more}`);
  await expect(eventList(page).getByRole("button", { name: /Ferry/u }).first()).toBeVisible();
}

interface Seen {
  readonly first: number;
  readonly last: number;
  /** pixels by which the last that is seen ends below the lower edge */
  readonly beyond: number;
  /** rows that do not begin where the one before ends, or are out of order */
  readonly torn: number;
}

function seenIn(page: Page): Promise<Seen> {
  return scroller(page).evaluate((element) => {
    const edge = element.getBoundingClientRect();
    const rows = [...element.querySelectorAll("li[data-row]")].map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { n: Number(row.getAttribute("aria-posinset")), top, bottom };
    });
    const torn = rows.filter(({ n, top }, at) => {
      const before = rows[at - 1];
      return before !== undefined && (before.n + 1 !== n || Math.abs(before.bottom - top) > 0.5);
    });
    const seen = rows.filter(({ top, bottom }) => bottom > edge.top && top < edge.bottom);
    const last = seen.at(-1);
    return {
      first: seen[0]?.n ?? 0,
      last: last?.n ?? 0,
      beyond: (last?.bottom ?? 0) - edge.bottom,
      torn: torn.length,
    };
  });
}

test("End shows the last event whole, Home the first, and no row is torn from the next", async ({
  page,
}) => {
  await openList(page);
  await page.keyboard.press("End");
  await expect(focused(page)).toHaveAttribute("aria-posinset", String(ALL));
  await expect.poll(() => seenIn(page)).toMatchObject({ last: ALL, torn: 0 });
  expect((await seenIn(page)).beyond).toBeLessThan(1);
  await page.keyboard.press("Home");
  await expect(focused(page)).toHaveAttribute("aria-posinset", "1");
  await expect.poll(() => seenIn(page)).toMatchObject({ first: 1, torn: 0 });
});

test("the wheel scrolls through all of it, and the focus stays where it was", async ({ page }) => {
  await openList(page);
  await expect(focused(page)).toHaveAttribute("aria-posinset", "1");
  await scroller(page).hover();
  await page.mouse.wheel(0, 700);
  await expect.poll(async () => (await seenIn(page)).first).toBeGreaterThan(5);
  await expect.poll(async () => (await seenIn(page)).torn).toBe(0);
  await expect(focused(page)).toHaveAttribute("aria-posinset", "1");
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 3_000);
  await expect.poll(() => seenIn(page)).toMatchObject({ last: ALL, torn: 0 });
  await page.keyboard.press("ArrowDown");
  await expect(focused(page)).toHaveAttribute("aria-posinset", "2");
  await expect.poll(async () => (await seenIn(page)).first).toBeLessThanOrEqual(2);
});

test("a month is gone to, and stays at the upper edge", async ({ page }) => {
  await openList(page);
  await page.getByRole("combobox", { name: "Year" }).selectOption({ label: "2019 (365)" });
  await page.getByRole("combobox", { name: "Month" }).selectOption({ label: "May 2019 (31)" });
  await expect.poll(async () => (await seenIn(page)).first).toBe(365 + 31 + 28 + 31 + 30 + 1);
  await expect(scroller(page).getByRole("heading", { name: "May 2019" })).toBeInViewport();
});

test("the open event is brought into view, and walking on opens the next one", async ({ page }) => {
  await openList(page, "&event=ferry-700");
  const open = eventList(page).getByRole("button", { name: /Ferry 700 leaves/u });
  await expect(open).toBeInViewport();
  await expect(open).toHaveAttribute("aria-current", "true");
  await open.focus();
  await page.keyboard.press("ArrowDown");
  await expectParameter(page, "event", "ferry-701");
  await page.keyboard.press("ArrowDown");
  await expectParameter(page, "event", "ferry-702");
});

test("Ctrl+F goes to the search that knows all events, and says so", async ({ page }) => {
  await openList(page);
  await page.keyboard.press("Control+f");
  await expect(page.getByRole("searchbox", { name: /^Search events/u })).toBeFocused();
  await expect(page.getByText("The search field at the top searches all of it.")).toBeVisible();
});

test("fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openList(page);
  await page.keyboard.press("End");
  await expect.poll(() => seenIn(page)).toMatchObject({ last: ALL, torn: 0 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});
