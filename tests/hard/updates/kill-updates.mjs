// @ts-check
/** Updates in whose middle the browser is killed, and what starts afterwards without a server. */
import { createHash } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBrowser } from "../killed/own-browser.mjs";
import { keptFiles, otherBuild } from "./builds.mjs";
import { serveSite } from "./site.mjs";

/** @typedef {import("./builds.mjs").KeptFile} KeptFile */
/** @typedef {import("./site.mjs").Site} Site */
/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ build: "before" | "after" } | { fault: string }} Found */
/**
 * While a newer version is fetched, or while the reader's "Use it now" is carried out; a part of the time that
 * it takes here.
 * @typedef {{ during: "fetching" | "using", part: number }} Moment
 */
/** @typedef {Readonly<Record<Moment["during"], number>>} Whole milliseconds */

const MARK = "after";
const NEWER = `meta[name="build"][content="${MARK}"]`;

/**
 * What all trials share: two builds, what each keeps, and a profile in which the first is kept whole.
 * @typedef {{
 *   site: Site,
 *   scratch: string,
 *   installed: string,
 *   folders: Readonly<Record<"before" | "after", string>>,
 *   lists: Readonly<Record<"before" | "after", KeptFile[]>>,
 * }} Ground
 */

/**
 * @param {{ build: string, moments: readonly Moment[] }} what
 * @returns {Promise<{ whole: Whole, started: { before: number, after: number }, faults: string[] }>}
 */
export async function killUpdates({ build, moments }) {
  const scratch = await mkdtemp(path.join(tmpdir(), "dateline-updates-"));
  const after = path.join(scratch, "build");
  await otherBuild(build, after, MARK);
  const ground = {
    site: await serveSite(build),
    scratch,
    installed: path.join(scratch, "installed"),
    folders: { before: build, after },
    lists: { before: await keptFiles(build), after: await keptFiles(after) },
  };
  try {
    await install(ground);
    const whole = await millisecondsOfUpdate(ground);
    const started = { before: 0, after: 0 };
    /** @type {string[]} */
    const faults = [];
    for (const { during, part } of moments) {
      const moment = part * whole[during];
      const found = await trial(ground, during, moment).catch((error) => ({ fault: `${error}` }));
      if ("fault" in found) faults.push(`${during}, ${Math.round(moment)} ms: ${found.fault}`);
      else started[found.build] += 1;
    }
    return { whole, started, faults };
  } finally {
    await ground.site.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** @param {Ground} ground */
async function install({ site, installed }) {
  const { page, quit } = await startBrowser(installed);
  await page.goto(site.origin);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await quit();
}

/**
 * From asking for it to its being ready, and from "Use it now" to the newer page.
 * @param {Ground} ground
 * @returns {Promise<Whole>}
 */
async function millisecondsOfUpdate(ground) {
  const { page, kill, profile } = await visit(ground);
  ground.site.show(ground.folders.after);
  const asked = performance.now();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    await new Promise((resolve) => {
      if (worker === null || worker.state === "installed") resolve(undefined);
      else worker.addEventListener("statechange", resolve);
    });
  });
  const fetching = performance.now() - asked;
  await takeIntoUse(page).waitFor();
  const chosen = performance.now();
  await takeIntoUse(page).click();
  await page.locator(NEWER).waitFor({ state: "attached" });
  const using = performance.now() - chosen;
  await kill();
  await rm(profile, { recursive: true, force: true });
  return { fetching, using };
}

/** @param {Ground} ground */
async function visit({ site, scratch, installed, folders }) {
  const profile = await mkdtemp(path.join(scratch, "profile-"));
  await cp(installed, profile, { recursive: true });
  site.show(folders.before);
  const browser = await startBrowser(profile);
  await browser.page.goto(site.origin);
  await browser.page.getByRole("heading", { level: 1 }).waitFor();
  return { ...browser, profile };
}

/** @param {Page} page */
function takeIntoUse(page) {
  return page.getByRole("button", { name: "Use it now" });
}

/**
 * @param {Ground} ground
 * @param {Moment["during"]} during
 * @param {number} moment in milliseconds, from the asking or from "Use it now"
 * @returns {Promise<Found>}
 */
async function trial(ground, during, moment) {
  const { site } = ground;
  const { page, kill, profile } = await visit(ground);
  site.show(ground.folders.after);
  await page.evaluate(() => {
    void navigator.serviceWorker.ready.then((registration) => registration.update());
  });
  if (during === "using") await takeIntoUse(page).click({ timeout: 60_000 });
  await elapsed(moment);
  await kill();
  await site.stop();
  try {
    return await startedAs(ground, profile);
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
 * @param {Ground} ground
 * @param {string} profile
 * @returns {Promise<Found>}
 */
async function startedAs({ site, lists }, profile) {
  const { page, kill } = await startBrowser(profile);
  try {
    await page.goto(site.origin);
    await page
      .getByRole("listbox")
      .or(page.getByRole("heading", { level: 1 }))
      .first()
      .waitFor();
    const marks = await page.locator(NEWER).count();
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
