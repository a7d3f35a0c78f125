/** A link may name another data file: of this origin at once, of another only when the reader agrees. */
import { dated, fileFrom } from "#tests/support/collection.ts";
import { countInWords, howMany } from "./support/bundled.ts";
import { otherHost, type OtherHost } from "./support/other-host.ts";
import { count, expectParameter, notices, pane, visit } from "./support/reader.ts";
import { expect, test as base } from "./support/test.ts";

const FILE = fileFrom({
  events: [
    { id: "first", claims: [{ when: { text: dated("2024-08-01") } }] },
    { id: "second", claims: [{ when: { text: dated("2024-09-01") } }] },
  ],
});

const test = base.extend<{ other: OtherHost }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  other: async ({}, provide) => {
    const server = await otherHost(FILE);
    await provide(server);
    await server.close();
  },
});

test("a file of the same origin is opened at once", async ({ page }) => {
  await page.route("**/elsewhere/mine.json", (route) => route.fulfill({ json: FILE }));
  await visit(page, "/?data=elsewhere/mine.json&event=first");
  await expect(count(page)).toHaveText("2 events");
  await expect(pane(page, "Title of first")).toBeVisible();
  await expectParameter(page, "data", "elsewhere/mine.json");
});

test("another origin is asked nothing before the reader agrees", async ({ page, other }) => {
  await page.goto(`/?data=${encodeURIComponent(other.url)}&event=first`);
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText(other.host);
  await page.evaluate(() => document.fonts.ready);
  expect(other.asked).toEqual([]);
  await question.getByRole("button", { name: "Open the bundled collection instead" }).click();
  await expect(count(page)).toHaveText(countInWords(howMany()));
  await expectParameter(page, "data", undefined);
  await expect(notices(page)).toHaveCount(0);
  expect(other.asked).toEqual([]);
});

test.describe("once the reader agrees", () => {
  // the port of the other host is known only when it runs: its own list of requests is looked at
  test.use({ allowedOrigins: [/^http:\/\/127\.0\.0\.1:\d+$/u] });

  test("it is asked once, for the file alone, and works like any other", async ({
    page,
    other,
  }) => {
    await page.goto(`/?data=${encodeURIComponent(other.url)}&event=first`);
    await page.getByRole("button", { name: `Load from ${other.host}` }).click();
    await expect(count(page)).toHaveText("2 events");
    await expect(pane(page, "Title of first")).toBeVisible();
    await page.getByRole("button", { name: "List" }).click();
    expect(other.asked).toEqual(["GET /timeline.json"]);
  });
});

for (const address of [
  "javascript:alert(1)",
  "file:///etc/hosts",
  "https://me:secret@example.org/x.json",
]) {
  test(`${address} is refused with the bundled collection as the way out`, async ({ page }) => {
    await page.goto(`/?data=${encodeURIComponent(address)}`);
    await expect(page.getByRole("alert")).toContainText("Only http and https");
    await page.getByRole("button", { name: "Open the bundled collection" }).click();
    await expect(count(page)).toHaveText(countInWords(howMany()));
  });
}
