import { test } from "./test.ts";

// the page's policy would stop the request before anybody could watch it
test.use({ bypassCSP: true });

test.describe("what fails a test although the test itself says nothing", () => {
  test.fail("an error that the page prints", async ({ page }) => {
    await page.goto("/");
    await page.evaluate(() => {
      // oxlint-disable-next-line eslint/no-console -- the noise under test
      console.error("planted");
    });
  });

  test.fail("a request to another origin", async ({ page }) => {
    await page.route("https://elsewhere.invalid/**", (route) => route.fulfill({ body: "" }));
    await page.goto("/");
    await page.evaluate(() => fetch("https://elsewhere.invalid/", { mode: "no-cors" }));
  });
});

test.describe("what a test may allow by name", () => {
  test.use({ allowedNoise: [/planted/u], allowedOrigins: ["https://elsewhere.invalid"] });

  test("noise and origins", async ({ page }) => {
    await page.route("https://elsewhere.invalid/**", (route) => route.fulfill({ body: "" }));
    await page.goto("/");
    await page.evaluate(async () => {
      // oxlint-disable-next-line eslint/no-console -- the noise under test
      console.error("planted");
      await fetch("https://elsewhere.invalid/", { mode: "no-cors" });
    });
  });
});
