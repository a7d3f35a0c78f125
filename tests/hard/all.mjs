// @ts-check
/**
 * `npm run test:hard`: the long runs, one after another, each a script of its own beside this one. Names after
 * the command choose some of them. Exits with 1 where one fails; the others are run all the same.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("./", import.meta.url));
const RUNS = [
  "fuzz",
  "payloads",
  "killed",
  "two-tabs",
  "store-faults",
  "updates",
  "errors",
  "soak",
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((run) => !RUNS.includes(run));
if (unknown.length > 0) {
  console.error(`No such run: ${unknown.join(", ")}. There are ${RUNS.join(", ")}.`);
  process.exit(2);
}

const chosen = wanted.length === 0 ? RUNS : wanted;
const failed = chosen.filter((run) => {
  console.log(`\n== ${run}`);
  return spawnSync(process.execPath, [`${FOLDER}${run}.mjs`], { stdio: "inherit" }).status !== 0;
});
console.log(`\n${chosen.length - failed.length} of ${chosen.length} runs passed`);
if (failed.length > 0) console.log(`failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
