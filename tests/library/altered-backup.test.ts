/** A backup that was cut off or changed on its way: whatever comes of it, what is there stays. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Contents } from "#src/library/archive.ts";
import { backupText } from "#src/library/backup.ts";
import { readBackup } from "#src/library/read-backup.ts";
import { restore } from "#src/library/restore.ts";
import { contents } from "./generated.ts";
import { contentOf, freshName, libraryOf } from "./made-up.ts";

/** What may become of a text: its end goes, a part goes, comes twice, or other signs take its place. */
const change = fc.record({
  how: fc.constantFrom("cut", "drop", "double", "overwrite"),
  /** parts of the text's length */
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.2, noNaN: true }),
  by: fc.string({ unit: "binary", maxLength: 12 }),
});
type Change = (typeof change extends fc.Arbitrary<infer T> ? T : never) & object;

function changed(text: string, { how, from, length, by }: Change): string {
  const start = Math.floor(from * text.length);
  const end = start + Math.floor(length * text.length);
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (how === "cut") return before;
  if (how === "drop") return before + after;
  return how === "double" ? before + part + part + after : before + by + after;
}

const backupOf = (held: Omit<Contents, "problems">) => ({
  format: "dateline-backup/1",
  made: 0,
  leftOut: [],
  ...held,
});

/** Records by store and key. */
async function recordsOf(name: string): Promise<ReadonlyMap<string, unknown>> {
  return new Map(
    Object.entries(await contentOf(name)).flatMap(([store, [keys, values]]) =>
      keys.map((key, at) => [JSON.stringify([store, key]), values[at]] as const),
    ),
  );
}

test("an altered backup destroys nothing that is there, and never throws", async () => {
  let restored = 0;
  await fc.assert(
    fc.asyncProperty(
      contents,
      contents,
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (here, other, changes) => {
        const name = freshName();
        const library = await libraryOf({ name });
        await restore(library, backupOf(here));
        const before = await recordsOf(name);
        const text = changes.reduce(changed, backupText(backupOf(other)));
        const reading = readBackup(text);
        if (reading.ok) {
          restored += 1;
          await restore(library, reading.backup);
        }
        const after = await recordsOf(name);
        const kept = [...before.keys()].map((key) => [key, after.get(key)] as const);
        expect(new Map(reading.ok ? kept : after)).toEqual(before);
        library.close();
      },
    ),
    { numRuns: Number(process.env["DATELINE_CASES"] ?? "60") },
  );
  // some changes spoil nothing but a record
  expect(restored).toBeGreaterThan(0);
}, 600_000);
