/** An error has a code, says what was kept and what helps, and is handed on without a word of anybody's. */
import { expectNoAxeViolations } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [/status of 404/u] });

const LANGS = [
  {
    lang: "en",
    kept: "Nothing of yours has changed.",
    again: "Try again",
    copy: "Copy report",
    copied: /^Copied\. It holds codes and numbers/u,
  },
  {
    lang: "de",
    kept: "Von Ihren Sachen hat sich nichts geändert.",
    again: "Noch einmal versuchen",
    copy: "Bericht kopieren",
    copied: /^Kopiert\. Er enthält Codes und Zahlen/u,
  },
] as const;

for (const { lang, kept, again, copy, copied } of LANGS) {
  test(`by keyboard, in ${lang}`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`/?lang=${lang}&data=data/secret-harbour.json`);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(kept);
    await expect(alert).toContainText("DL-101");
    await expect(page.getByRole("button", { name: copy })).toBeVisible();
    // the ways on come first
    await page.getByRole("button", { name: again }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: copy })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(alert.getByText(copied)).toBeVisible();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain("DL-101 file.not-found");
    expect(report).toContain("status: 404, file: json");
    expect(report).toContain(`Language: ${lang}`);
    expect(report).not.toMatch(/harbour|data\//u);
    await expectNoAxeViolations(page);
  });
}
