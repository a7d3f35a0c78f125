/** Puts a data file of the test in the place of the bundled one. */
import type { Page } from "@playwright/test";

interface Answer {
  readonly status?: number;
  readonly contentType?: string;
}

/** A string is sent as it stands, anything else as JSON. */
export async function serveData(page: Page, data: unknown, answer: Answer = {}): Promise<void> {
  await page.unroute("**/data/timeline.json");
  await page.route("**/data/timeline.json", (route) =>
    route.fulfill({
      status: answer.status ?? 200,
      contentType: answer.contentType ?? "application/json",
      body: typeof data === "string" ? data : JSON.stringify(data),
    }),
  );
}
