/** The focus is never lost, and what a reader asked for is where they look. */
import {
  actorBox,
  count,
  eventList,
  notices,
  pane,
  picture,
  tabTo,
  visit,
} from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test("removing a chip leads to the next one, removing the last to the timeline", async ({
  page,
}) => {
  await visit(page, "/?actor=lavrov&kind=meeting");
  await page.getByRole("button", { name: "Remove Sergey Lavrov" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove Meetings and visits" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(picture(page)).toBeFocused();
});

test("Back that closes a pane gives the focus to the timeline", async ({ page }) => {
  await visit(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("heading").first()).toBeFocused();
  await expect(page).toHaveURL(/event=/u);
  await page.goBack();
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expect(picture(page)).toBeFocused();
});

test("a dialog from the menu gives the focus back to the menu", async ({ page }) => {
  await visit(page);
  const menu = page.getByRole("button", { name: "Menu" });
  await menu.click();
  await page.getByRole("button", { name: "Keys" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(menu).toBeFocused();
});

test("dismissing a notice gives the focus to the page", async ({ page }) => {
  await visit(page, "/?event=unknown");
  await notices(page).getByRole("button", { name: "Dismiss" }).focus();
  await page.keyboard.press("Enter");
  await expect(notices(page)).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
});

test("Escape closes what was opened from the shelf", async ({ page }) => {
  await visit(page);
  const shelf = page.getByRole("region", { name: "Undated events" });
  await shelf.getByRole("button", { name: /^Peskov on Iran/u }).click();
  await expect(page.getByRole("complementary")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toHaveCount(0);
});

test("each passage leads to its own place in the article, and back to its button", async ({
  page,
}) => {
  await visit(page, "/?event=lavrov-praises-help");
  const buttons = pane(page, /praises/u).getByRole("button", { name: /^Read it in/u });
  const last = buttons.last();
  await last.focus();
  await page.keyboard.press("Enter");
  const focused = page.locator("mark a:focus");
  await expect(focused).toContainText("heroically");
  await expect(focused).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(buttons.last()).toBeFocused();
});

test("the list shows the event that a link opens", async ({ page }) => {
  await page.goto("/?view=list&event=lavrov-visit");
  const open = eventList(page).locator("[aria-current=true]");
  await expect(open).toBeInViewport({ ratio: 1 });
  await expect(open).toBeFocused();
});

test("walking the list while an event is open opens the next one", async ({ page }) => {
  await page.goto("/?view=list&event=lavrov-meets-choe");
  await expect(eventList(page).locator("[aria-current=true]")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(pane(page, "Lavrov meets Kim Jong Un")).toBeVisible();
});

test("in the list the counts of the filters keep to the window", async ({ page }) => {
  await page.goto("/?view=list&from=2024-08-01&to=2024-08-31");
  const ukraine = actorBox(page, "Ukraine");
  const said = await ukraine.evaluate((box) => {
    const id = box.getAttribute("aria-describedby") ?? "";
    return document.getElementById(id)?.textContent ?? "";
  });
  await ukraine.check();
  await expect(count(page)).toHaveText(said);
});

test("a date that is typed and gone to is one step back", async ({ page }) => {
  await visit(page);
  await page.keyboard.press("/");
  await page.keyboard.type("August 2024");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2024-08-01&to=2024-08-31/u);
  await expect(picture(page)).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/u);
  await expect(page).toHaveURL(/\/$/u);
});

test.describe("a part that fails", () => {
  test.use({ allowedNoise: [/./u] });
  test("leaves the rest of the page, and offers the list", async ({ page }) => {
    await page.route(/assets\/Timeline-.*\.js$/u, (route) => route.abort());
    await page.goto("/");
    const words = page.getByRole("alert").getByText("The timeline could not be drawn");
    await expect(words).toBeVisible();
    await expect(actorBox(page, "Russia")).toBeVisible();
    await page.getByRole("button", { name: "Show the list" }).click();
    await expect(eventList(page)).toBeVisible();
  });
});

test("the filters of a phone say what they leave, and give the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  const opener = page.getByRole("button", { name: "Filters" });
  await opener.click();
  const drawer = page.getByRole("dialog", { name: "Filters" });
  await drawer.getByRole("checkbox", { name: "Kim Jong Un" }).check();
  await expect(drawer.getByRole("status")).toHaveText(/^\d+ events$/u);
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

test("Tab leads from the timeline to what follows it", async ({ page }) => {
  await visit(page);
  await tabTo(page, page.getByRole("button", { name: "Zoom in" }));
});
