/** Collections whose events stand in a file that is kept beside them. */
import { expect, test } from "vitest";
import { backupOf, backupText } from "#src/library/backup.ts";
import { MIGRATIONS } from "#src/library/migrations.ts";
import { readBackup } from "#src/library/read-backup.ts";
import { restore } from "#src/library/restore.ts";
import { contentOf, freshName, libraryOf, TITLE } from "./made-up.ts";

/** All bytes there are, many times: no text of them is the same in every encoding. */
const BYTES = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 7) % 256).buffer;

test("a large collection is kept with its file, and both go together", async () => {
  const name = freshName();
  const library = await libraryOf({ name });
  const made = await library.createLarge(TITLE, { bytes: BYTES, events: 2000 });
  expect(made).toMatchObject({ id: "harbour-strike", file: { bytes: 100_003, events: 2000 } });
  expect(await library.collections()).toEqual([made]);
  expect(await library.file(made.id)).toEqual(BYTES);
  expect(await library.file("another")).toBeUndefined();
  await library.remove(made.id);
  expect(await contentOf(name)).toMatchObject({ collections: [[], []], files: [[], []] });
});

test("imported events are counted, whatever else is in their collection", async () => {
  const library = await libraryOf();
  const { id } = await library.create(TITLE, { events: [{}, {}, {}] });
  const { id: none } = await library.create(TITLE, undefined);
  const { id: odd } = await library.create(TITLE, { events: "many" });
  expect(await Promise.all([id, none, odd].map((each) => library.eventCount(each)))).toEqual([
    3, 0, 0,
  ]);
});

test("a backup takes the file along, and puts it back byte for byte", async () => {
  const library = await libraryOf();
  const made = await library.createLarge(TITLE, { bytes: BYTES, events: 2000 });
  const text = backupText(await backupOf(library, [made.id]));
  const other = await libraryOf();
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  await restore(other, reading.backup);
  expect(await other.file(made.id)).toEqual(BYTES);
  expect(await other.collections()).toEqual([made]);
  const again = await restore(other, reading.backup);
  expect(again.already.map(({ id }) => id)).toEqual([made.id]);
});

test.each([
  ["is missing", () => undefined],
  ["is no base64", () => "§§§"],
  ["is empty", () => ""],
  ["has lost a part", () => "AAAA"],
])("a large collection whose file %s is left out of what is restored", async (_, broken) => {
  const library = await libraryOf();
  const { id } = await library.createLarge(TITLE, { bytes: BYTES, events: 2000 });
  const backup = await backupOf(library, [id]);
  const collections = backup.collections.map((one) => ({ ...one, file: broken() }));
  const reading = readBackup(backupText({ ...backup, collections }));
  expect(reading).toMatchObject({
    ok: true,
    problems: [{ place: "collections[0]", reason: "shape", detail: "file" }],
    backup: { collections: [] },
  });
});

test("what an earlier version kept is there, and large collections can be kept beside it", async () => {
  const name = freshName();
  const earlier = await libraryOf({ name, migrations: MIGRATIONS.slice(0, 1) });
  const old = await earlier.create(TITLE, { format: "dateline/1" });
  earlier.close();
  const library = await libraryOf({ name });
  const made = await library.createLarge(TITLE, { bytes: BYTES, events: 2000 });
  expect(await library.collections()).toEqual([old, made]);
  expect(await library.file(made.id)).toEqual(BYTES);
});
