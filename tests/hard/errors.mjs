// @ts-check
/**
 * Every error that the browser tests bring about, in both languages, with axe over each: it shows its code, its
 * sentence, what was kept and what to do, and its report holds no word of what was read. What is given after
 * the command goes to Playwright ("--config …", "-g …").
 *
 *     node tests/hard/errors.mjs
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
const { status } = spawnSync(
  process.execPath,
  [cli, "test", "e2e/errors", "--reporter=list", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, DATELINE_ERRORS: "all" } },
);
process.exitCode = status === 0 ? 0 : 1;
