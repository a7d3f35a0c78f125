import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../scripts/dateline.mjs", import.meta.url));
/** The first call may have to bundle, on a machine with other work. */
const PATIENCE_MS = 60_000;

function dateline(args: readonly string[], input = "") {
  return spawnSync(process.execPath, [SCRIPT, ...args], { input, encoding: "utf8" });
}

test(
  "the bundled command line takes what comes in, and exits as it says",
  () => {
    const line = JSON.stringify({ id: "a", lang: "en", text: "Ida came in May 2024." });
    const { status, stdout, stderr } = dateline(["times"], `${line}\nnope\n`);
    expect(JSON.parse(stdout)).toMatchObject({ id: "a", times: [{ value: "2024-05" }] });
    expect(stderr).toMatch(/^standard input:2:1: is not JSON/u);
    expect(status).toBe(1);
    expect(dateline(["--help"]).status).toBe(0);
    expect(dateline(["destroy"]).status).toBe(2);
  },
  PATIENCE_MS,
);

test.skipIf(process.platform === "win32")(
  "whoever stops reading ends it without a word",
  () => {
    const call = `"${process.execPath}" "${SCRIPT}" --help | true`;
    const { stderr, status } = spawnSync("sh", ["-c", call], { encoding: "utf8" });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  },
  PATIENCE_MS,
);
