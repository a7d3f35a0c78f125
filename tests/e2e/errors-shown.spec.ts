/**
 * Errors are brought about where a person meets them: each shows its code, its sentence, what was kept and
 * what to do, and its report holds no word of what was read.
 */
import { errorNamed } from "#src/domain/error-codes.ts";
import { piecesOf, wordsOf } from "../errors/sentences.ts";
import { expectNoAxeViolationsInEitherTheme } from "./support/axe.ts";
import { SECRET } from "./support/provoked.ts";
import { PROVOKED } from "./support/provoked-errors.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [/./u] });

/**
 * One language each in the sample, and no axe: they share all but the words, which other tests compare.
 * DATELINE_ERRORS=all tries both, with axe.
 */
const LANGS = ["en", "de"] as const;
const ALL = process.env["DATELINE_ERRORS"] === "all";

/** "status …)" with anything in the place of the ellipsis */
function pattern(piece: string): RegExp {
  const parts = piece.split("…").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp(parts.join(".*"), "su");
}

PROVOKED.forEach(({ name, provoke }, at) => {
  const { code } = errorNamed(name);
  for (const lang of ALL ? LANGS : LANGS.slice(at % 2, (at % 2) + 1)) {
    test(`${code} ${name}, in ${lang}`, async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await provoke(page, lang);
      await expect(page.getByText(code, { exact: true }).first()).toBeVisible();
      for (const piece of piecesOf(lang, name)) {
        await expect(page.locator("body")).toContainText(pattern(piece));
      }
      await page
        .getByRole("button", { name: wordsOf(lang, "report.copy") })
        .first()
        .click();
      await expect(page.getByText(wordsOf(lang, "report.copied"))).toBeVisible();
      const report = await page.evaluate(() => navigator.clipboard.readText());
      expect(report).toContain(`${code} ${name}`);
      expect(report).toContain(`Language: ${lang}`);
      expect(report).not.toContain(SECRET);
      if (ALL) await expectNoAxeViolationsInEitherTheme(page);
    });
  }
});
