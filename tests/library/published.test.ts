import { expect, test } from "vitest";
import { publishedAgain } from "#src/domain/published.ts";
import { backupOf, backupText } from "#src/library/backup.ts";
import { readBackup } from "#src/library/read-backup.ts";
import { recordsFrom } from "#tests/support/collection.ts";
import { libraryOf, TITLE } from "./made-up.ts";

test("what was published is kept, told at the next time, and goes into a backup", async () => {
  const library = await libraryOf();
  const made = await library.create(TITLE, undefined);
  const records = recordsFrom({ events: [{ id: "meeting" }] });
  await library.notePublished(made.id, (before) => publishedAgain(before, records, 1000));
  await library.notePublished(made.id, (before) => {
    expect(before?.first).toBe(1000);
    return publishedAgain(before, [], 2000);
  });
  const [kept] = await library.collections();
  expect(kept?.changed).toBe(made.changed);
  expect(kept?.published?.corrections).toHaveLength(1);
  const reading = readBackup(backupText(await backupOf(library, [made.id])));
  expect(reading.ok && reading.backup.collections[0]?.collection.published).toEqual(
    kept?.published,
  );
});

test("a collection that is gone was not published", async () => {
  const library = await libraryOf();
  const noting = library.notePublished("nowhere", () => publishedAgain(undefined, [], 1));
  await expect(noting).rejects.toMatchObject({ fault: { kind: "missing" } });
});
