import { expectNoAxeViolations } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

test("the page loads, has its title and something to read", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/Dateline/u);
  await expect(page.locator("#root")).not.toBeEmpty();
});

test("an address that does not exist is not found", async ({ request }) => {
  const response = await request.get("/data/nothing-here.json");
  expect(response.status()).toBe(404);
});

test("what the page may load is limited before it loads anything", async ({ page }) => {
  await page.goto("/");
  // another one follows it, which the page adds itself
  const policy = page.locator("head > meta[http-equiv=Content-Security-Policy]").first();
  await expect(policy).toHaveAttribute("content", /default-src 'none'/u);
  const before = await policy.evaluate((meta) => meta.previousElementSibling === null);
  expect(before).toBe(true);
});

test("axe finds nothing on the first picture", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#root")).not.toBeEmpty();
  await expectNoAxeViolations(page);
});
