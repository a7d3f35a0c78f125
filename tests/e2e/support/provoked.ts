/** What errors are brought about with. */
import type { Page } from "@playwright/test";
import type { ErrorName } from "#src/domain/error-codes.ts";

/** It stands in every name, address and text that is given, and in no report. */
export const SECRET = "quillfeather";

export type Lang = "de" | "en";

export interface Provoked {
  readonly name: ErrorName;
  readonly provoke: (page: Page, lang: Lang) => Promise<void>;
}

/** `search` without a question mark. */
export async function opened(page: Page, lang: Lang, search: string): Promise<void> {
  await page.goto(`/?lang=${lang}&${search}`);
}
