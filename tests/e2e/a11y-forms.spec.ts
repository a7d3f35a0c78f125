/** What is missing in a form is said in words, at its field, and the focus goes there. */
import {
  addingToNew,
  button,
  dialog,
  KNOWN_NOISE,
  pasteField,
  readHeading,
} from "./support/own.ts";
import { GERMAN } from "./support/own-articles.ts";
import { eventList, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE] });

test("an article without a publisher: the field says so, and what was typed stays", async ({
  page,
}) => {
  await addingToNew(page);
  await button(page, "Read this text").click();
  await expect(pasteField(page)).toHaveAttribute("aria-invalid", "true");
  await expect(pasteField(page)).toHaveAccessibleDescription(/Paste a text/u);
  await pasteField(page).fill(GERMAN);
  await button(page, "Read this text").click();
  await expect(readHeading(page)).toHaveText("1 article read");
  await button(page, "Add 1 article").click();
  const publisher = page.getByLabel("Publisher", { exact: true });
  await expect(publisher).toHaveAttribute("aria-invalid", "true");
  await expect(publisher).not.toHaveAccessibleDescription("");
  await expect(publisher).toBeFocused();
  await expect(dialog(page, "Add articles").getByRole("alert").last()).toBeVisible();
  await publisher.fill("Harbour Post");
  await expect(publisher).not.toHaveAttribute("aria-invalid", "true");
});

test("what would be lost for good is asked for once more", async ({ page }) => {
  await addingToNew(page);
  await pasteField(page).fill(GERMAN);
  await button(page, "Read this text").click();
  await expect(readHeading(page)).toHaveText("1 article read");
  await page.keyboard.press("Escape");
  await expect(dialog(page, "Close without adding?")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(readHeading(page)).toHaveText("1 article read");
});

test("a search that finds nothing offers a way out, and loses no letter", async ({ page }) => {
  await visit(page);
  await page.goto("/?view=list");
  await expect(eventList(page)).toBeVisible();
  const field = page.getByRole("searchbox", { name: /^Search events/u });
  await field.fill("xylophone");
  await expect(page.getByRole("status").first()).toHaveText("0 events");
  await expect(
    page.getByRole("button", { name: /^Remove “xylophone” to see 27 events$/u }),
  ).toBeVisible();
  await expect(field).toHaveValue("xylophone");
  await expect(field).toBeFocused();
});
