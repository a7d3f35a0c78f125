/** What has been done is told to assistive technology in the language of the page: saved, imported. */
import type { Page } from "@playwright/test";
import { allOf, axTree } from "./support/ax-tree.ts";
import { button, dialog, KNOWN_NOISE, titleButton } from "./support/own.ts";
import { visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE] });

const WORDS = {
  en: {
    menu: "Menu",
    saveAs: "Save as …",
    save: "Save",
    saved: /^Saved as .+\.json\.$/u,
    importing: "Import events from a file",
    choose: "Choose a file",
    start: "Import 2 rows",
    imported: "2 events are in the new collection “ferries”.",
  },
  de: {
    menu: "Menü",
    saveAs: "Speichern als …",
    save: "Speichern",
    saved: /^Gespeichert als .+\.json\.$/u,
    importing: "Ereignisse aus einer Datei importieren",
    choose: "Datei auswählen",
    start: "2 Zeilen importieren",
    imported: "2 Ereignisse sind in der neuen Sammlung „ferries“.",
  },
} as const;

const TABLE = "title,date\nFerry sails,2020-05-01\nFerry sinks,2020-05-02\n";

/** Every status is spoken by itself, politely and as a whole. */
async function expectSpoken(page: Page): Promise<void> {
  const all = allOf(await axTree(page), "status");
  expect(all.length).toBeGreaterThan(0);
  for (const { states } of all) expect(states).toMatchObject({ live: "polite", atomic: true });
}

for (const lang of ["en", "de"] as const) {
  const words = WORDS[lang];

  test(`that a file is saved is said, ${lang}`, async ({ page }) => {
    await visit(page, `/?lang=${lang}`);
    await button(page, words.menu).click();
    await button(page, words.saveAs).click();
    const saving = dialog(page, words.saveAs);
    const status = saving.getByRole("status").first();
    await expect(status).toHaveText("");
    const downloaded = page.waitForEvent("download");
    await saving.getByRole("button", { name: words.save, exact: true }).click();
    await downloaded;
    await expect(status).toHaveText(words.saved);
    await expectSpoken(page);
  });

  test(`that events are imported is said, ${lang}`, async ({ page }) => {
    await visit(page, `/?lang=${lang}`);
    await titleButton(page).click();
    await button(page, `${words.importing} …`).click();
    const importing = dialog(page, words.importing);
    const chosen = { name: "ferries.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) };
    await importing.getByLabel(words.choose).setInputFiles(chosen);
    await importing.getByRole("button", { name: words.start }).click();
    await expect(importing.getByRole("status").filter({ hasText: words.imported })).toBeVisible();
    await expectSpoken(page);
  });
}
