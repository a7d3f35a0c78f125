// @ts-check
/**
 * Takes the README's pictures of the real, built page into docs/screenshots: both languages, both
 * themes, laptop and phone, with an event open.
 *
 * npm run screenshots
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { serveBuiltApp } from "./built-app.mjs";
import { chromiumLaunchOptions } from "./chromium.mjs";

const FOLDER = fileURLToPath(new URL("../docs/screenshots/", import.meta.url));
const EVENT = "partnership-treaty";

const LANGUAGES = [
  { lang: "de", locale: "de-DE" },
  { lang: "en", locale: "en-GB" },
];
const THEMES = /** @type {const} */ (["light", "dark"]);
const SCREENS = [
  { screen: "laptop", viewport: { width: 1440, height: 900 }, hasTouch: false },
  {
    screen: "phone",
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    deviceScaleFactor: 2,
  },
];

/**
 * Waits until nothing that the first picture needs is missing: data, fonts, drawn events, and two
 * frames without anything left to do.
 * @param {import("@playwright/test").Page} page
 */
async function settled(page) {
  await page.waitForLoadState("networkidle");
  const timeline = page.getByRole("region", { name: /^(?:Timeline|Zeitstrahl)$/u });
  await timeline.getByRole("option").first().waitFor({ state: "attached", timeout: 10_000 });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

mkdirSync(FOLDER, { recursive: true });
const server = await serveBuiltApp();
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  for (const { lang, locale } of LANGUAGES) {
    for (const colorScheme of THEMES) {
      for (const { screen, ...device } of SCREENS) {
        const context = await browser.newContext({
          ...device,
          locale,
          colorScheme,
          reducedMotion: "reduce",
          timezoneId: "UTC",
        });
        const page = await context.newPage();
        await page.goto(`${server.address}?lang=${lang}&event=${EVENT}`);
        await settled(page);
        const name = `${screen}-${lang}-${colorScheme}.png`;
        await page.screenshot({ path: `${FOLDER}${name}`, animations: "disabled" });
        console.log(`docs/screenshots/${name}`);
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
