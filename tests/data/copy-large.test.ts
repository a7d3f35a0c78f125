import { expect, test } from "vitest";
import { copyOfLarge } from "#src/data/copy-collection.ts";
import type { LocalText } from "#src/domain/model.ts";
import { libraryOf, TITLE } from "#tests/library/made-up.ts";

const BYTES = Uint8Array.from({ length: 1003 }, (_, index) => (index * 7) % 256).buffer;
const titled = (): LocalText => ({ en: "A copy" });

test("a large collection is copied with its file, and deleting one leaves the other whole", async () => {
  const library = await libraryOf();
  const made = await library.createLarge(TITLE, { bytes: BYTES, events: 2000 });
  const copy = await copyOfLarge(library, made, titled);
  expect(copy).toMatchObject({ title: { en: "A copy" }, file: { bytes: 1003, events: 2000 } });
  expect(copy.id).not.toBe(made.id);
  await library.remove(made.id);
  expect(await library.file(copy.id)).toEqual(BYTES);
  expect((await library.collections()).map(({ id }) => id)).toEqual([copy.id]);
});

test("one that was deleted meanwhile is not copied", async () => {
  const library = await libraryOf();
  const made = await library.createLarge(TITLE, { bytes: BYTES, events: 2000 });
  await library.remove(made.id);
  await expect(copyOfLarge(library, made, titled)).rejects.toMatchObject({
    fault: { kind: "missing" },
  });
  expect(await library.collections()).toEqual([]);
});
