// @ts-check
/**
 * The browser is killed (SIGKILL, its whole process group) at random moments of an update; then the server is
 * gone, and the page has to start from what is kept: wholly the build before or wholly the one after, each
 * file being that build's by its checksum. `node tests/hard/updates.mjs [KILLS] [SEED]`; exits with 1 where
 * one trial fails.
 */
import { createHash } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startBrowser } from "./killed/own-browser.mjs";
import { keptFiles, otherBuild } from "./updates/builds.mjs";
import { serveSite } from "./updates/site.mjs";

/** @typedef {import("./updates/builds.mjs").KeptFile} KeptFile */
/** @typedef {import("@playwright/test").Page} Page */

const [kills = 40, seed = 20_261_122] = process.argv.slice(2).map(Number);
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BEFORE = path.resolve(ROOT, process.env["DATELINE_DIST"] ?? "dist");
const MARK = "after";

const scratch = await mkdtemp(path.join(tmpdir(), "dateline-updates-"));
const after = path.join(scratch, "build");
await otherBuild(BEFORE, after, MARK);
const lists = { before: await keptFiles(BEFORE), after: await keptFiles(after) };
const site = await serveSite(BEFORE);
const installed = path.join(scratch, "installed");
await install(installed);
const wholeUpdate = await millisecondsOfUpdate();

/** @type {{ before: number, after: number }} */
const started = { before: 0, after: 0 };
/** @type {string[]} */
const faults = [];
for (let kill = 0; kill < kills; kill += 1) {
  // a little longer than an update takes, so that some kills come after its end
  const moment = fraction(`${seed} ${kill}`) * wholeUpdate * 1.3;
  const found = await trial(moment).catch((error) => ({ fault: String(error) }));
  if ("fault" in found) faults.push(`killed after ${Math.round(moment)} ms: ${found.fault}`);
  else started[found.build] += 1;
}
await site.stop();
await rm(scratch, { recursive: true, force: true });

console.log(`an update takes ${Math.round(wholeUpdate)} ms here; seed ${seed}`);
console.log(`killed ${kills}: started as before ${started.before}, as after ${started.after}`);
console.log(`failed: ${faults.length}`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/**
 * A profile in which the build before is kept whole.
 * @param {string} profile
 */
async function install(profile) {
  const { page, context } = await startBrowser(profile);
  await page.goto(site.origin);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await context.browser()?.close();
}

/** From asking for it to its being ready. */
async function millisecondsOfUpdate() {
  const { page, kill, profile } = await visit();
  site.show(after);
  const begun = performance.now();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    await new Promise((resolve) => {
      if (worker === null || worker.state === "installed") resolve(undefined);
      else worker.addEventListener("statechange", resolve);
    });
  });
  const took = performance.now() - begun;
  await kill();
  await rm(profile, { recursive: true, force: true });
  return took;
}

async function visit() {
  const profile = await mkdtemp(path.join(scratch, "profile-"));
  await cp(installed, profile, { recursive: true });
  site.show(BEFORE);
  const browser = await startBrowser(profile);
  await browser.page.goto(site.origin);
  await browser.page.getByRole("heading", { level: 1 }).waitFor();
  return { ...browser, profile };
}

/**
 * Half of the updates are taken into use as soon as they are ready, as a reader does who says so.
 * @param {number} moment in milliseconds from the asking
 * @returns {Promise<{ build: "before" | "after" } | { fault: string }>}
 */
async function trial(moment) {
  const { page, kill, profile } = await visit();
  site.show(after);
  await page.evaluate(() => {
    void navigator.serviceWorker.ready.then((registration) => registration.update());
  });
  const use = page.getByRole("button", { name: "Use it now" }).click({ timeout: 20_000 });
  use.catch(() => undefined);
  await elapsed(moment);
  await kill();
  await site.stop();
  try {
    return await startedAs(profile);
  } finally {
    await site.start();
    await rm(profile, { recursive: true, force: true });
  }
}

/** @param {number} milliseconds */
function elapsed(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * Which build starts without a server, with every file of it.
 * @param {string} profile
 * @returns {Promise<{ build: "before" | "after" } | { fault: string }>}
 */
async function startedAs(profile) {
  const { page, kill } = await startBrowser(profile);
  try {
    await page.goto(site.origin);
    await page
      .getByRole("listbox")
      .or(page.getByRole("heading", { level: 1 }))
      .first()
      .waitFor();
    const marks = await page.locator(`meta[name="build"][content="${MARK}"]`).count();
    const build = marks === 0 ? "before" : "after";
    const wrong = await filesUnlike(page, lists[build]);
    if (wrong.length === 0) return { build };
    return { fault: `started as ${build}, but not its ${wrong.join(", ")}` };
  } finally {
    await kill();
  }
}

/**
 * @param {Page} page
 * @param {readonly KeptFile[]} list
 */
async function filesUnlike(page, list) {
  const bodies = await page.evaluate(
    (urls) =>
      Promise.all(
        urls.map(async (url) => {
          const response = await fetch(url).catch(() => undefined);
          if (response === undefined || !response.ok) return "";
          const bytes = new Uint8Array(await response.arrayBuffer());
          return Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
        }),
      ),
    list.map(({ url }) => url),
  );
  return list
    .filter(({ integrity }, at) => checksum(bodies[at] ?? "") !== integrity)
    .map(({ url }) => url);
}

/** @param {string} bytes a character each */
function checksum(bytes) {
  return `sha256-${createHash("sha256").update(bytes, "latin1").digest("base64")}`;
}

/**
 * The same for the same words, from 0 to 1.
 * @param {string} words
 */
function fraction(words) {
  return createHash("sha256").update(words).digest().readUInt32BE() / 2 ** 32;
}
