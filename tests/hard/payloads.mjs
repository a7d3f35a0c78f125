// @ts-check
/**
 * Every payload through every input, in a real browser: nothing of them runs, asks anybody, or leads anywhere.
 * What is given after the command goes to Playwright ("--config …", "-g …").
 *
 *     node tests/hard/payloads.mjs
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
const { stdout, stderr } = spawnSync(
  process.execPath,
  [cli, "test", "e2e/payloads", "e2e/policy", "--reporter=json", ...process.argv.slice(2)],
  {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, DATELINE_PAYLOADS: "all" },
  },
);

/**
 * @typedef {{ title: string, ok: boolean, tests: { results: { duration: number, error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 */

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @returns {Spec[]} */
function told() {
  try {
    return JSON.parse(stdout).suites.flatMap(specsOf);
  } catch {
    console.error(stderr === "" ? stdout.slice(0, 2000) : stderr);
    return [];
  }
}

const specs = told();
for (const { title, ok, tests } of specs) {
  const results = tests.flatMap((test) => test.results);
  const seconds = results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
  console.log(`${ok ? "quiet" : "FOUND"}  ${seconds.toFixed(1).padStart(6)} s  ${title}`);
  for (const { error } of ok ? [] : results) console.log(error?.message?.slice(0, 1500) ?? "");
}
const found = specs.filter(({ ok }) => !ok).length;
console.log(`${specs.length} inputs, ${found} with something found`);
process.exitCode = specs.length > 0 && found === 0 ? 0 : 1;
