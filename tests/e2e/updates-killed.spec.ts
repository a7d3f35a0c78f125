/** A browser killed in the middle of an update: a sample of `tests/hard/updates.mjs`. */
import path from "node:path";
import { killUpdates } from "#tests/hard/updates/kill-updates.mjs";
import { expect, test } from "./support/test.ts";

// a browser starts seven times
test.describe.configure({ timeout: 120_000 });

test("killed while a newer version is fetched, or taken into use, it starts as one of both, whole", async () => {
  const build = path.resolve(process.env["DATELINE_DIST"] ?? "dist");
  const { started, faults } = await killUpdates({
    build,
    moments: [
      { during: "fetching", part: 0.4 },
      { during: "using", part: 0.5 },
    ],
  });
  expect(faults).toEqual([]);
  expect(started.before + started.after).toBe(2);
});
