// @ts-check
/**
 * How long large tables take to be looked at and imported, whether the page keeps answering meanwhile,
 * and what stays in memory: the app as it is built, in Chromium, through its own dialog. Exits with 1
 * where a bar is missed.
 *
 * node tests/bench/importing.mjs                 builds the app into a folder of its own first
 * node tests/bench/importing.mjs dist            measures a build that is there
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { serveBench } from "./bench-server.mjs";
import { importTable } from "./import-table.mjs";
import { longTable, wideTable } from "./invented-tables.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ICEWS = path.join(ROOT, "../shared/data/events/icews-2005-2015-actors.csv.gz");
const MOST_WORKER_MS = 5000;
const MOST_TASK_MS = 50;
const COLUMNS = 10_000;
const MEGABYTES = 50;
const HEAD = `
| file | events | look | import | worker's processor | page's longest task | kept in memory after |
| ---- | -----: | ---: | -----: | -----------------: | ------------------: | -------------------: |`;

const folder = mkdtempSync(path.join(tmpdir(), "dateline-importing-"));
const [, , given] = process.argv;
const app = given === undefined ? path.join(folder, "dist") : path.resolve(given);
let server;
let browser;
try {
  if (given === undefined) await build({ root: ROOT, logLevel: "error", build: { outDir: app } });
  server = await serveBench(folder, app);
  browser = await chromium.launch(chromiumLaunchOptions());
  const [cpu] = cpus();
  console.log(
    `${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, Chromium ${browser.version()}`,
  );
  const isThere = existsSync(ICEWS);
  if (!isThere) console.log("without the ICEWS file: it is not there");
  const icews = isThere ? [{ name: "ICEWS", file: ICEWS }] : [];
  const long = longTable(path.join(folder, "long.csv"), MEGABYTES);
  const wide = wideTable(path.join(folder, "wide.csv"), COLUMNS);
  const cases = [
    ...icews.flatMap(({ name, file }) => [
      { name, file, times: 2, stop: false },
      { name: `${name}, stopped midway`, file, times: 1, stop: true },
    ]),
    { name: `${MEGABYTES} MB`, file: long, times: 1, stop: false },
    { name: `${COLUMNS} columns`, file: wide, times: 1, stop: false },
  ];
  console.log(HEAD);
  const missed = [];
  for (const each of cases) {
    for await (const run of importTable(browser, server.address, each)) {
      console.log(lineOf(each.name, run));
      if (each.file === ICEWS && !each.stop && run.worker > MOST_WORKER_MS) {
        missed.push(
          `worker: ${run.worker.toFixed(0)} ms of processor of at most ${MOST_WORKER_MS}`,
        );
      }
      if (run.task > MOST_TASK_MS) {
        missed.push(`${each.name}: a task of ${run.task.toFixed(0)} ms of at most ${MOST_TASK_MS}`);
      }
    }
  }
  for (const line of missed) console.log(`OVER ${line}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} name
 * @param {import("./import-table.mjs").Run} run
 */
function lineOf(name, run) {
  const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(2)} s`;
  const cells = [
    name,
    run.events,
    seconds(run.look),
    seconds(run.taken),
    seconds(run.worker),
    `${run.task.toFixed(0)} ms`,
    `${(run.memory / 1e6).toFixed(0)} MB`,
  ];
  return `| ${cells.join(" | ")} |`;
}
