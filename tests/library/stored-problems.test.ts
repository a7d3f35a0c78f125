/** Records that a fault, or another program, has left in the store. */
import { expect, test } from "vitest";
import { article, contentOf, freshName, libraryOf, plant, TITLE } from "./made-up.ts";

const CLAIM = "a-s01-other-1";
const ADDRESS = "https://example.org/timeline.json";

test("a record that its schema refuses is left out, named, and stays where it is", async () => {
  const name = freshName();
  const library = await libraryOf({ name });
  const { id } = await library.create(TITLE, undefined);
  await library.putArticles(id, () => [article("a")]);
  await plant(name, "articles", [id, "b"], { ...article("b"), paragraphs: [] });
  await plant(name, "decisions", ["collection", id, "claim", CLAIM], { on: "claim" });
  await plant(name, "decisions", ["data", ADDRESS, "claim", CLAIM], { on: "claim" });
  await plant(name, "collections", "broken", { id: "broken", title: "no languages" });
  const before = await contentOf(name);

  expect((await library.collections()).map((one) => one.id)).toEqual([id]);
  expect(await library.whole(id)).toMatchObject({
    articles: [article("a")],
    problems: [
      { store: "articles", key: `${id}/b`, field: "paragraphs" },
      { store: "decisions", key: `collection/${id}/claim/${CLAIM}`, field: "decision" },
    ],
  });
  expect(await library.unread()).toEqual([
    { store: "collections", key: "broken", field: "title" },
    { store: "decisions", key: `data/${ADDRESS}/claim/${CLAIM}`, field: "decision" },
  ]);
  await expect(library.putArticles(id, () => [article("b")])).rejects.toMatchObject({
    fault: { kind: "conflict", on: "b" },
  });
  await expect(library.whole("broken")).rejects.toMatchObject({
    fault: { kind: "failed", detail: "collections: title" },
  });
  expect((await library.contents()).problems).toHaveLength(4);
  expect(await contentOf(name)).toEqual(before);
  const { id: other } = await library.create({ title: { en: "Broken" }, sides: [] }, undefined);
  expect(other).toBe("broken-2");
});
