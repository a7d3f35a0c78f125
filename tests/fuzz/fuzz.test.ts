/**
 * Inputs that nobody would write, for everything that takes something in from outside: no throw past
 * the boundary, no more than two seconds of the processor, and words that name the place of a fault.
 *
 * DATELINE_CASES is how many cases there are in all, DATELINE_SEED where they begin, and DATELINE_TARGET
 * the one that is tried; `node tests/hard/fuzz.mjs` sets them.
 */
import { appendFileSync } from "node:fs";
import process from "node:process";
import { afterAll, expect, test } from "vitest";
import { TARGETS } from "./targets.ts";
import { startWatch } from "./watch.ts";

/** `npm test` runs twice, in two zones. */
const CASES = Number(process.env["DATELINE_CASES"] ?? "1000");
const SEED = Number(process.env["DATELINE_SEED"] ?? "20250712");
const ONLY = process.env["DATELINE_TARGET"];
/** A line for each target is written there, where the long run counts them. */
const TALLY = process.env["DATELINE_TALLY"];
/** Milliseconds by the clock: hours, since what hangs is ended by the watch. */
const PATIENCE = 8 * 3_600_000;

const chosen = TARGETS.filter(({ name }) => ONLY === undefined || name === ONLY);
const shares = chosen.reduce((sum, { share }) => sum + share, 0);
const watch = startWatch("input");
afterAll(() => watch.end());

/** Milliseconds of the processor that it took. */
async function timed(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(chosen)(
  "$name",
  async ({ name, share, run }) => {
    const runs = Math.max(1, Math.round((CASES * share) / shares));
    const ms = await timed(() => run(watch, runs, SEED));
    if (TALLY !== undefined) appendFileSync(TALLY, `${JSON.stringify({ name, runs, ms })}\n`);
    expect(ms).toBeGreaterThan(0);
  },
  PATIENCE,
);

const extremes = chosen.flatMap((target) =>
  target.extremes.map((extreme) => [target.name, extreme, target] as const),
);

/** They take longer than all the others together. */
test.runIf(TALLY !== undefined).each(extremes)(
  "%s: %s",
  async (_, extreme, { runExtreme }) => {
    await expect(runExtreme(watch, extreme)).resolves.toBeUndefined();
  },
  PATIENCE,
);
