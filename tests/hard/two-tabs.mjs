// @ts-check
/**
 * Two tabs of one browser that decide, undo, add, rename and delete at once: what both show at the end
 * has to be the same, and what is stored; nothing that one of them was told to be added may be gone.
 *
 *     node tests/hard/two-tabs.mjs [rounds] [seed]
 */
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { randomNumbers } from "../bench/invented-random.mjs";
import { serveBuilt } from "./served.mjs";
import { roundOfTwo } from "./two-tabs/tab-rounds.mjs";

const [rounds = "20", seed = "20250712"] = process.argv.slice(2);
const ACTS = 15;

const random = randomNumbers(Number(seed));
const chance = () => random() / 2 ** 32;
const { origin, close } = await serveBuilt();
const browser = await chromium.launch(chromiumLaunchOptions());
/** @type {import("./two-tabs/tab-rounds.mjs").Outcome} */
const outcome = { done: {}, wrong: [] };
for (let round = 0; round < Number(rounds); round += 1) {
  await roundOfTwo(browser, { origin, chance, acts: ACTS, together: round % 2 === 0 }, outcome);
}
await browser.close();
await close();

/** @param {readonly (string | number)[]} cells */
const line = (cells) =>
  process.stdout.write(`${cells.map((cell) => String(cell).padEnd(18)).join("")}\n`);
line(["rounds", "act", "times"]);
for (const [kind, times] of Object.entries(outcome.done)) line([rounds, kind, times]);
line(["wrong", "", outcome.wrong.length]);
for (const words of outcome.wrong) process.stdout.write(`${words}\n`);
process.exitCode = outcome.wrong.length === 0 ? 0 : 1;
