import { defineConfig } from "@playwright/test";
import { chromiumLaunchOptions } from "./scripts/chromium.mjs";

const port = Number(process.env["DATELINE_PORT"] ?? "4180");
const origin = `http://127.0.0.1:${port}`;
/** The bundled collection as the app itself publishes it, on a server that knows nothing of the app. */
const published = `http://127.0.0.1:${port + 1}`;

/**
 * Runs against what `npm run build` made, in the browser of `scripts/chromium.mjs` and in the
 * machine's time zone: set TZ to test another.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 20_000,
  reporter: [["list"]],
  use: {
    baseURL: origin,
    // it would answer in the place of the routes that tests make; offline.spec.ts lets it in
    serviceWorkers: "block",
    locale: "en-GB",
    viewport: { width: 1280, height: 720 },
    launchOptions: chromiumLaunchOptions(),
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "chromium", use: { browserName: "chromium" } },
    {
      name: "published",
      testMatch: /\/(?:address|focus|main-job|window)\.spec\.ts$/u,
      use: { browserName: "chromium", baseURL: published },
    },
  ],
  webServer: [
    {
      command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
      url: origin,
      reuseExistingServer: false,
    },
    {
      command: `node tests/e2e/support/serve-published.mjs ${port + 1}`,
      url: published,
      reuseExistingServer: false,
      // a browser starts, and publishes
      timeout: 120_000,
    },
  ],
});
