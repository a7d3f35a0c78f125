/** Walks through states of the page and looks at each with axe, in both themes. */
import type { Locator, Page } from "@playwright/test";
import { expectNoAxeViolationsInEitherTheme } from "./axe.ts";
import { scrollsSideways } from "./reader.ts";
import { expect, test } from "./test.ts";

/** One state: how it is come to from the one before. */
export type Step = readonly [name: string, show: (page: Page) => Promise<void>];

export const SIZES = [
  ["a laptop", { width: 1280, height: 800 }],
  ["a phone", { width: 390, height: 844 }],
] as const;

/** Axe finds nothing in any of them, and nothing scrolls sideways. */
export async function lookAt(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [name, show] of steps) {
    await test.step(name, async () => {
      await show(page);
      await expectNoAxeViolationsInEitherTheme(page);
      expect(await scrollsSideways(page)).toBe(false);
    });
  }
}

/** Opens everything in it that folds. */
export function unfold(part: Locator): Promise<void> {
  return part.locator("details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
}
