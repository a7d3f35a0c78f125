// @ts-check
/**
 * A browser that is killed in the middle of adding, reviewing, importing and migrating, 200 times in all:
 * what the page had shown as saved has to be there, and the store has to be whole.
 *
 *     node tests/hard/killed.mjs [kills] [seed] [adding|reviewing|importing|migrating|typing]
 */
import { randomNumbers } from "../bench/invented-random.mjs";
import { killOften } from "./killed/kill-round.mjs";
import { SCENARIOS } from "./killed/scenarios.mjs";
import { killWhileTyping } from "./killed/typing.mjs";
import { serveBuilt } from "./served.mjs";

const [kills = "200", seed = "20250712", only] = process.argv.slice(2);
/** Besides those in which something was shown as saved. */
const TYPING = 20;

const random = randomNumbers(Number(seed));
const chance = () => random() / 2 ** 32;
const { origin, close } = await serveBuilt();
/** @type {string[]} */
const wrong = [];
/** @param {readonly (string | number)[]} cells */
const line = (cells) =>
  process.stdout.write(`${cells.map((cell) => String(cell).padEnd(12)).join("")}\n`);

line(["while", "kills", "shown saved", "wrong"]);
const scenarios = SCENARIOS.filter(({ name }) => only === undefined || name === only);
for (const [index, scenario] of scenarios.entries()) {
  const share = Math.floor((Number(kills) + index) / scenarios.length);
  const outcome = await killOften(scenario, { origin, kills: share, chance });
  line([scenario.name, outcome.kills, outcome.saved, outcome.wrong.length]);
  wrong.push(...outcome.wrong);
}
if (only === undefined || only === "typing") {
  const typing = await killWhileTyping({
    origin,
    kills: only === undefined ? TYPING : Number(kills),
    chance,
  });
  line(["typing", typing.kills, typing.saved, typing.wrong.length]);
  wrong.push(...typing.wrong);
}
for (const words of wrong) process.stdout.write(`${words}\n`);
await close();
process.exitCode = wrong.length === 0 ? 0 : 1;
