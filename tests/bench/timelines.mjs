// @ts-check
/**
 * Timelines side by side in one run, in Chromium with its own mouse and wheel: an empty page, ours from
 * 25 to a million events, vis-timeline and TimelineJS3. Exits with 1 where a bar is missed. Run whole, it
 * writes its findings into docs/benchmarks.md.
 *
 * npm run bench
 * npm run bench -- ours 1000,1000000
 * npm run bench -- peers
 * npm run bench -- 10m
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { barLine, barsOf, isOver } from "./bars.mjs";
import { serveBench } from "./bench-server.mjs";
import { wantedCases } from "./cases.mjs";
import { chartOf } from "./chart.mjs";
import { measured } from "./measure.mjs";
import { builtPeers } from "./peer-pages.mjs";
import { summarised } from "./summary.mjs";
import { tableOf, withMeasured } from "./table.mjs";

const ROUNDS = 3;
const DOCS = new URL("../../docs/", import.meta.url);
const PACKAGES = ["vis-timeline", "@knight-lab/timelinejs"];

/** @typedef {import("./measure.mjs").Figures} Figures */

/** The machine and what ran on it, in one paragraph. */
async function circumstances() {
  const browser = await chromium.launch(chromiumLaunchOptions());
  const version = browser.version();
  await browser.close();
  const [cpu] = cpus();
  const memory = (totalmem() / 1_000_000_000).toFixed(0);
  const packages = PACKAGES.map((name) => {
    const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
    return `${name} ${JSON.parse(readFileSync(file, "utf8")).version}`;
  });
  return `${new Date().toISOString().slice(0, 10)}: ${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, ${memory} GB, load ${loadavg()[0]?.toFixed(1)} before; Node ${process.version}, Chromium ${version}, ${packages.join(", ")}. 1280 × 720, without a graphics card. ${ROUNDS} rounds of ours and of the empty page, one of the others.`;
}

/** @param {readonly string[]} wanted */
async function run(wanted) {
  const about = await circumstances();
  console.log(about);
  const peers = await builtPeers();
  const server = await serveBench(peers.folder);
  try {
    const cases = await wantedCases(wanted, server, console.log);
    /** @type {Map<typeof cases[number], Figures[]>} */
    const found = new Map(cases.map((one) => [one, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const one of cases) {
        const isOurs = one.who === "Dateline" || one.who === "empty page";
        if (round > 0 && !isOurs) continue;
        console.log(`round ${round + 1}: ${one.who}, ${one.events.toLocaleString("en")}`);
        // one after the other, or they would measure each other
        found.get(one)?.push(await measured(one, server));
      }
    }
    return { about, summaries: [...found].map(([one, rounds]) => summarised(one, rounds)) };
  } finally {
    await server.close();
    peers.remove();
  }
}

const wanted = process.argv.slice(2);
const { about, summaries } = await run(wanted);
const table = tableOf(summaries);
const bars = barsOf(summaries);
console.log(`\n${table}\n`);
for (const bar of bars) console.log(barLine(bar));
if (wanted.length === 0) {
  const lines = bars.map((bar) => `    ${barLine(bar)}`).join("\n");
  const page = new URL("benchmarks.md", DOCS);
  const words = `${about}\n\n${table}\n\n${lines}`;
  writeFileSync(page, withMeasured(readFileSync(page, "utf8"), words));
  writeFileSync(new URL("benchmarks.svg", DOCS), chartOf(summaries));
}
process.exitCode = bars.some(isOver) || summaries.some(({ faults }) => faults.length > 0) ? 1 : 0;
