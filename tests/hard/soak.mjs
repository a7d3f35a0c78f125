// @ts-check
/**
 * A day of use in ten minutes: rounds of everything that the page can do, in one tab that is never loaded
 * again. After each, what the page and its workers hold is counted, garbage left out; over the last two
 * thirds of the rounds none of it may grow.
 *
 *     node tests/hard/soak.mjs [--minutes 10] [--rounds N] [--each] [--only "step, step"]
 *
 * `--each` prints the figures of each round.
 */
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { serveBuilt } from "./served.mjs";
import { begin, oneRound, STEPS } from "./soak/cycle.mjs";
import { heldBy, watchAddresses } from "./soak/probe.mjs";
import { growsBeyond, slopeOf } from "./soak/slope.mjs";

/**
 * By how much each may grow with a round, if at all. A round opens and closes some hundred things: one
 * that is left behind in each round is found, since everything besides bytes may not grow at all.
 */
const BOUNDS = new Map([
  ["heap", 24 * 1024],
  ["buffers", 16 * 1024],
  ["of the page", 24 * 1024],
  ["of workers", 24 * 1024],
  ["addresses", Infinity],
]);
const NOT_AT_ALL = 0.25;
/** Fewer say nothing about a slope. */
const FEWEST = 6;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    rounds: { type: "string", default: "100000" },
    each: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const only = values.only?.split(",").map((name) => name.trim());
const unknown = only?.filter((name) => STEPS.every(([step]) => step !== name)) ?? [];
if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(", ")}.`);

/** @param {readonly (string | number)[]} cells */
const line = (cells) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(22) : String(cell).padStart(14))).join("")}\n`,
  );
/** @param {number} figure */
const shown = (figure) => (Math.abs(figure) >= 100 ? figure.toFixed(0) : figure.toFixed(2));

const { origin, close } = await serveBuilt();
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage({
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
  });
  /** @type {string[]} */
  const thrown = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  await watchAddresses(page);
  await begin(page, origin);
  /** @type {import("./soak/probe.mjs").Held[]} */
  const rounds = [];
  const until = performance.now() + Number(values.minutes) * 60_000;
  const isEnough = () =>
    rounds.length >= Number(values.rounds) ||
    (performance.now() > until && rounds.length >= FEWEST);
  while (!isEnough()) {
    await oneRound(page, only);
    const held = await heldBy(page);
    rounds.push(held);
    if (values.each) process.stdout.write(`${JSON.stringify(held)}\n`);
  }
  process.stdout.write(`${rounds.length} rounds of ${(only ?? STEPS).length} steps\n`);
  const failed = report(rounds);
  for (const message of thrown) process.stdout.write(`thrown: ${message}\n`);
  process.exitCode = failed || thrown.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await close();
}

/**
 * @param {readonly import("./soak/probe.mjs").Held[]} rounds
 * @returns {boolean} whether something grows
 */
function report(rounds) {
  const counted = rounds.slice(Math.floor(rounds.length / 3));
  const [first = {}] = counted;
  line(["what", "at a third", "at the end", "each round", "give or take", "may grow by", ""]);
  const growing = Object.keys(first).filter((name) => reportOne(name, counted));
  const stale = counted.at(-1)?.["stale"] ?? 0;
  if (stale > 0) line(["left behind", stale, "addresses of blobs"]);
  return growing.length > 0 || stale > 0;
}

/**
 * @param {string} name
 * @param {readonly import("./soak/probe.mjs").Held[]} counted
 * @returns {boolean} whether it grows
 */
function reportOne(name, counted) {
  const figures = counted.map((held) => held[name] ?? 0);
  const grown = slopeOf(figures);
  const bound = BOUNDS.get(name) ?? NOT_AT_ALL;
  const grows = growsBeyond(grown, bound);
  const ends = [figures[0] ?? 0, figures.at(-1) ?? 0];
  const may = bound === Infinity ? "" : shown(bound);
  line([name, ...ends, shown(grown.slope), shown(grown.give), may, grows ? "GROWS" : ""]);
  return grows;
}
