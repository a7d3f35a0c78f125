// @ts-check
/**
 * Runs one Node script with its arguments in each of two zones, far behind and far ahead of UTC:
 * a day that is worked out in the machine's zone shifts in one of them.
 *
 * node scripts/in-zones.mjs node_modules/vitest/vitest.mjs run
 */
import { spawnSync } from "node:child_process";

const ZONES = ["America/Los_Angeles", "Pacific/Kiritimati"];

for (const TZ of ZONES) {
  console.log(`TZ=${TZ}`);
  const { status } = spawnSync(process.execPath, process.argv.slice(2), {
    stdio: "inherit",
    env: { ...process.env, TZ },
  });
  if (status !== 0) process.exit(status ?? 1);
}
