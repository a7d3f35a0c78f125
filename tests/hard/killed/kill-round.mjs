// @ts-check
/** Kills a browser in the middle of its work, starts it again, and looks at what is there. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBrowser } from "./own-browser.mjs";
import { nothingTried } from "./scenarios.mjs";
import { watchShown } from "./shown.mjs";
import { inconsistencies, readStored } from "./stored.mjs";

/**
 * @typedef {{ kills: number, saved: number, wrong: string[] }} Outcome
 * kills, things that were shown as saved before them, and what was wrong after them
 */

/** Kills in one profile: what was kept before them is there at the next, and doesn't grow without end. */
const IN_ONE = 5;

/** A page of the same origin that hasn't the program open. */
const BLANK = "/assets.json";

/**
 * So many kills, with a new profile after some of them.
 * @param {import("./scenarios.mjs").Scenario} scenario
 * @param {{ origin: string, kills: number, chance: () => number }} options
 * @returns {Promise<Outcome>}
 */
export async function killOften(scenario, { origin, kills, chance }) {
  /** @type {Outcome} */
  const outcome = { kills: 0, saved: 0, wrong: [] };
  while (outcome.kills < kills) {
    const profile = await mkdtemp(path.join(tmpdir(), "dateline-killed-"));
    try {
      const rounds = Math.min(IN_ONE, kills - outcome.kills);
      await killInProfile(scenario, { origin, chance, profile, rounds }, outcome);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return outcome;
}

/**
 * @param {import("./scenarios.mjs").Scenario} scenario
 * @param {{ origin: string, chance: () => number, profile: string, rounds: number }} options
 * @param {Outcome} outcome
 */
async function killInProfile(scenario, { origin, chance, profile, rounds }, outcome) {
  let browser = await startBrowser(profile);
  try {
    await browser.page.goto(origin + BLANK);
    let before = await readStored(browser.page);
    for (let round = 0; round < rounds; round += 1) {
      if (round === 0 || scenario.anew) {
        await scenario.prepare(browser.page);
        before = await readStored(browser.page);
      }
      const at = scenario.when(chance());
      const { shown, tried, ended } = await workUntilKilled(scenario, browser, {
        origin,
        chance,
        round,
        at,
      });
      browser = await startBrowser(profile);
      await browser.page.goto(origin + BLANK);
      const stored = await readStored(browser.page);
      const wrong = [
        ...inconsistencies(stored),
        ...scenario.missing(stored, shown, tried, before),
        ...(await faultsOnOpening(browser.page, origin, stored)),
        ...(ended === undefined ? [] : [`the work ended by itself: ${ended}`]),
      ];
      outcome.kills += 1;
      outcome.saved += scenario.saved(shown);
      outcome.wrong.push(
        ...wrong.map((words) => `${scenario.name}, killed after ${Math.round(at)} ms: ${words}`),
      );
      before = stored;
    }
  } finally {
    await browser.kill();
  }
}

/**
 * @param {import("./scenarios.mjs").Scenario} scenario
 * @param {import("./own-browser.mjs").OwnBrowser} browser
 * @param {{ origin: string, chance: () => number, round: number, at: number }} options
 */
async function workUntilKilled(scenario, { page, context, kill }, { origin, chance, round, at }) {
  /** @type {import("./shown.mjs").Shown[]} */
  const shown = [];
  const tried = nothingTried();
  await watchShown(context, (one) => shown.push(one));
  await scenario.begin(page, origin);
  let killed = false;
  const working = scenario.work({ page, origin, tried, chance, round }).then(
    () => "nothing left to do",
    (error) => (killed ? undefined : String(error)),
  );
  await new Promise((resolve) => {
    setTimeout(() => resolve(undefined), at);
  });
  killed = true;
  await kill();
  return { shown, tried, ended: await working };
}

/**
 * The program opens what is there, and has nothing to complain about.
 * @param {import("@playwright/test").Page} page
 * @param {string} origin
 * @param {import("./stored.mjs").Stored} stored
 */
async function faultsOnOpening(page, origin, { stores }) {
  const ids = (stores["collections"] ?? []).map(({ key }) => String(key));
  const last = ids.at(-1);
  if (last === undefined) return [];
  /** @type {string[]} */
  const heard = [];
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(message.text());
  });
  page.on("requestfailed", (request) => {
    heard.push(`${request.url()}: ${request.failure()?.errorText ?? ""}`);
  });
  await page.goto(`${origin}/?collection=${last}`);
  const opened = page.getByRole("status").filter({ hasText: /event/u }).first();
  const fault = page.getByRole("alert").filter({ hasText: /\w/u }).first();
  await opened.or(fault).first().waitFor();
  const alerts = await page.getByRole("alert").allTextContents();
  const said = alerts.filter((words) => words.trim() !== "");
  await page.goto(origin + BLANK);
  return said.map((words) => `says on opening: ${words} (${heard.join("; ")})`);
}
