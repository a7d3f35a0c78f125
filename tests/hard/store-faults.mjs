// @ts-check
/**
 * A store that fails, doesn't answer or is full at every single call, and backups of generated collections,
 * whole and altered: the tests of `tests/library` with all moments and many cases.
 *
 *     node tests/hard/store-faults.mjs [cases]
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const [cases = "2000"] = process.argv.slice(2);

const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--project", "node", "tests/library"],
  { cwd: ROOT, stdio: "inherit", env: { ...process.env, DATELINE_CASES: cases } },
);
process.exitCode = status ?? 1;
