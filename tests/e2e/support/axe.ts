import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with the rule and the place of everything that axe finds on the page as it stands. */
export function expectNoAxeViolations(page: Page): Promise<void> {
  return expectNothingFound(new AxeBuilder({ page }).withTags(WCAG_22_AA));
}

/** The same in light, and in dark what the colours decide. */
export async function expectNoAxeViolationsInEitherTheme(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNothingFound(new AxeBuilder({ page }).withRules(["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light" });
}

async function expectNothingFound(search: AxeBuilder): Promise<void> {
  // otherwise each search opens a page of its own, for frames of other origins; there are none
  const { violations } = await search.setLegacyMode().analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}\n${node.failureSummary ?? ""}`),
  );
  expect(found).toEqual([]);
}
