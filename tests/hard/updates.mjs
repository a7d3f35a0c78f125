// @ts-check
/**
 * The browser is killed (SIGKILL, its whole process group) at random moments of updates, half of them while a
 * newer version is fetched and half after the reader has chosen to use it; then the server is gone, and the
 * page has to start from what is kept: wholly the build before or wholly the one after, each file being that
 * build's by its checksum. `node tests/hard/updates.mjs [KILLS] [SEED]`; exits with 1 where one trial fails.
 */
import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { killUpdates } from "./updates/kill-updates.mjs";

const [kills = 40, seed = 20_261_122] = process.argv.slice(2).map(Number);
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const { whole, started, faults } = await killUpdates({
  build: path.resolve(ROOT, process.env["DATELINE_DIST"] ?? "dist"),
  // a little longer than each takes, so that some kills come after its end
  moments: Array.from({ length: kills }, (_, kill) => ({
    during: kill % 2 === 0 ? "fetching" : "using",
    part: fraction(`${seed} ${kill}`) * 1.3,
  })),
});
console.log(`fetching a newer version takes ${Math.round(whole.fetching)} ms here; seed ${seed}`);
console.log(`taking it into use takes ${Math.round(whole.using)} ms`);
console.log(`killed ${kills}: started as before ${started.before}, as after ${started.after}`);
console.log(`failed: ${faults.length}`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/**
 * The same for the same words, from 0 to 1.
 * @param {string} words
 */
function fraction(words) {
  return createHash("sha256").update(words).digest().readUInt32BE() / 2 ** 32;
}
