/** A clock that somebody sets back: instants are for people, and nothing is decided by them. */
import { expect, test } from "vitest";
import { backupOf, backupText } from "#src/library/backup.ts";
import { readBackup } from "#src/library/read-backup.ts";
import { restore } from "#src/library/restore.ts";
import { STEPS } from "./every-step.ts";
import { contentOf, freshName, libraryOf } from "./made-up.ts";

const HOUR = 3_600_000;

/** What is stored after each step by such a clock, without its instants. */
async function courseBy(now: () => number): Promise<readonly string[]> {
  const name = freshName();
  const library = await libraryOf({ name, now });
  const course: string[] = [];
  for (const step of STEPS) {
    await step(library);
    const content = await contentOf(name);
    course.push(
      JSON.stringify(content, (key, value: unknown) =>
        key === "made" || key === "changed" ? 0 : value,
      ),
    );
  }
  return course;
}

test("with every look at the clock an hour earlier, every step comes to the same", async () => {
  let time = 100 * HOUR;
  const backwards = () => {
    time -= HOUR;
    return time;
  };
  const forwards = () => {
    time += HOUR;
    return time;
  };
  expect(await courseBy(backwards)).toEqual(await courseBy(forwards));
});

test("what was changed before it was made, by the clock, is backed up and put back", async () => {
  let time = 100 * HOUR;
  const library = await libraryOf({ now: () => (time -= HOUR) });
  for (const step of STEPS.slice(0, 10)) await step(library);
  const [one] = await library.collections();
  expect(one?.changed).toBeLessThan(one?.made ?? 0);
  const text = backupText(await backupOf(library, undefined, 1));
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  const other = await libraryOf();
  await restore(other, reading.backup);
  expect(backupText(await backupOf(other, undefined, 1))).toBe(text);
});
