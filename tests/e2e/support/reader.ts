/** What a reader can reach on the page, by the names that the issue promises, in either language. */
import { expect, type Locator, type Page } from "@playwright/test";

export const region = (page: Page): Locator =>
  page.getByRole("region", { name: /^(?:Timeline|Zeitstrahl)$/u });

/** The list of options that holds the picture's one tab stop. */
export const picture = (page: Page): Locator => region(page).getByRole("listbox");

export const filters = (page: Page): Locator => page.getByRole("region", { name: /^Filters?$/u });

export const eventList = (page: Page): Locator =>
  page.getByRole("list", { name: /^(?:Events|Ereignisse)$/u, exact: true });

/** The first of them: a long list says more. */
export const count = (page: Page): Locator => page.getByRole("main").getByRole("status").first();

/** The pane of an event or an article, by its heading. */
export const pane = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("complementary", { name });

export const notices = (page: Page): Locator =>
  page.getByRole("region", { name: /^(?:Notices|Hinweise)$/u });

/** Opens an address and waits until the picture holds its events. */
export async function visit(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await expect(picture(page).getByRole("option").first()).toBeVisible();
}

/** The accessible name of what the keyboard stands on in the picture; empty where it stands nowhere. */
export function underCursor(page: Page): Promise<string> {
  return picture(page).evaluate((list) => {
    const id = list.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.getAttribute("aria-label") ?? "";
  });
}

/** The value of a parameter of the address bar. */
export function parameter(page: Page, name: string): string | undefined {
  return new URL(page.url()).searchParams.get(name) ?? undefined;
}

/** Waits until the address bar says so; `undefined` is "not written". */
export async function expectParameter(
  page: Page,
  name: string,
  value: string | undefined,
): Promise<void> {
  await expect.poll(() => parameter(page, name), { message: `parameter ${name}` }).toBe(value);
}

/** Walks the picture with → until its event has this name. */
export async function walkTo(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press("Home");
  for (let step = 0; step < 60; step += 1) {
    const before = await underCursor(page);
    if (name.test(before)) return;
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => underCursor(page)).not.toBe(before);
  }
  throw new Error(`no event answers to ${String(name)}`);
}

/** Presses Tab, or Shift+Tab, until what has the focus is `target`. */
export async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("the target has no place in the tab order");
}

/** How many entries the history of the tab has. */
export function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => window.history.length);
}

/** Whether the page can be scrolled sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

/** The checkbox of an actor: speakers have checkboxes of the same names. */
export function actorBox(page: Page, name: string): Locator {
  return filters(page)
    .getByRole("group", { name: /^(?:Actors|Akteure)$/u })
    .getByRole("checkbox", { name, exact: true });
}
