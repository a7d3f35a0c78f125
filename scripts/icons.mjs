// @ts-check
/** Draws `public/icons` out of the page's own icon: `node scripts/icons.mjs`, where that has changed. */
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "./chromium.mjs";

const ROOT = new URL("../", import.meta.url);
const FOLDER = fileURLToPath(new URL("public/icons/", ROOT));
/** Of the ground that the drawing stands on; a maskable icon is cut to any shape. */
const GROUND = "#1b1a18";
/** The part of a maskable icon's width that no shape cuts off is 0.8: this leaves room besides. */
const MASKED = 0.72;

const page = readFileSync(new URL("index.html", ROOT), "utf8");
const drawing = /href="data:image\/svg\+xml,([^"]+)"/u.exec(page)?.[1];
if (drawing === undefined) throw new Error("index.html has no icon");
const svg = decodeURIComponent(drawing);

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch(chromiumLaunchOptions());
for (const { name, size, share } of [
  { name: "192", size: 192, share: 1 },
  { name: "512", size: 512, share: 1 },
  { name: "512-maskable", size: 512, share: MASKED },
]) {
  const sheet = await browser.newPage({ viewport: { width: size, height: size } });
  const ground = share === 1 ? "transparent" : GROUND;
  await sheet.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${share * 100}%}</style>${svg}`,
  );
  await sheet.screenshot({ path: `${FOLDER}${name}.png`, omitBackground: true });
  await sheet.close();
}
await browser.close();
