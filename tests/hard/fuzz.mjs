// @ts-check
/**
 * A hundred thousand inputs that nobody would write, spread over everything that takes something in from
 * outside (`tests/fuzz/targets.ts`). What fails is printed with the smallest input that does; the same seed
 * gives the same inputs again.
 *
 *     node tests/hard/fuzz.mjs [target|all] [cases] [seed]
 */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CASES = 100_000;

const [target = "all", cases = String(CASES), seed = String(randomInt(2 ** 31))] =
  process.argv.slice(2);

/** @param {string} words */
const say = (words) => process.stdout.write(`${words}\n`);

say(`${cases} cases, seed ${seed}`);
const folder = mkdtempSync(path.join(tmpdir(), "dateline-tally-"));
const tally = path.join(folder, "tally.jsonl");
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--project", "node", "tests/fuzz/fuzz.test.ts"],
  {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      DATELINE_CASES: cases,
      DATELINE_SEED: seed,
      DATELINE_TALLY: tally,
      ...(target === "all" ? {} : { DATELINE_TARGET: target }),
    },
  },
);

/** @type {readonly { readonly name: string, readonly runs: number, readonly ms: number }[]} */
const rows = existsSync(tally)
  ? readFileSync(tally, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true });

/** @param {readonly (string | number)[]} cells */
const print = ([name = "", ...figures]) =>
  say(String(name).padEnd(28) + figures.map((cell) => String(cell).padStart(10)).join(""));

print(["passed", "cases", "ms each"]);
for (const { name, runs, ms } of rows) print([name, runs, (ms / runs).toFixed(2)]);
print(["all", rows.reduce((sum, { runs }) => sum + runs, 0)]);
process.exitCode = rows.length === 0 ? 1 : (status ?? 1);
