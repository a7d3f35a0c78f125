/** Two tabs at once, and tabs of two versions of the program. */
import { openDB } from "idb";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { LibraryNews } from "#src/library/library.ts";
import { MIGRATIONS, type Migration } from "#src/library/migrations.ts";
import {
  accepted,
  article,
  contentOf,
  firstDecision,
  freshName,
  libraryOf,
  onClaim,
  rejected,
  TITLE,
} from "./made-up.ts";

const CLAIM = "a-s01-other-1";

async function twoTabs() {
  const name = freshName();
  return { name, here: await libraryOf({ name }), there: await libraryOf({ name }) };
}

test("what one tab does, both are told, once it is kept", async () => {
  const { here, there } = await twoTabs();
  const heard: Record<"here" | "there", LibraryNews[]> = { here: [], there: [] };
  const whose = new Set<string>();
  here.listen((news, own) => {
    heard.here.push(news);
    whose.add(own ? "own, heard here" : "another's, heard here");
  });
  there.listen((news, own) => {
    heard.there.push(news);
    whose.add(own ? "own, heard there" : "another's, heard there");
  });
  const { id } = await here.create(TITLE, undefined);
  const shelf: Shelf = { of: "collection", id };
  await here.putArticles(id, () => [article("a")]);
  await here.decide(shelf, firstDecision(accepted(CLAIM)));
  await here.putOriginal({ shelf, source: "a", text: "words", opened: 1 });
  await here.remove(id);
  const all: LibraryNews[] = [
    { of: "collections" },
    { of: "shelf", shelf },
    { of: "shelf", shelf },
    { of: "shelf", shelf },
    { of: "original", source: "a" },
    { of: "collections" },
    { of: "shelf", shelf, lost: true },
  ];
  expect(heard.here).toEqual(all);
  await vi.waitFor(() => expect(heard.there).toEqual(all));
  expect([...whose]).toEqual(["own, heard here", "another's, heard there"]);
});

test("what fails is no news, and who has stopped listening hears nothing", async () => {
  const { here } = await twoTabs();
  const heard: LibraryNews[] = [];
  const stop = here.listen((news) => heard.push(news));
  await expect(here.putArticles("nowhere", () => [])).rejects.toMatchObject({
    fault: { kind: "missing" },
  });
  stop();
  await here.create(TITLE, undefined);
  expect(heard).toEqual([]);
});

test("news that makes no sense, of a tab of another version, is passed over", async () => {
  const name = freshName();
  const library = await libraryOf({ name });
  const heard: LibraryNews[] = [];
  library.listen((news) => heard.push(news));
  const other = new BroadcastChannel(name);
  onTestFinished(() => other.close());
  const posted = [{ of: "everything" }, "news", { of: "shelf" }, { of: "collections" }];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has only one
  for (const message of posted) other.postMessage(message);
  await vi.waitFor(() => expect(heard).toEqual([{ of: "collections" }]));
});

test("the second tab never overwrites what the first has decided", async () => {
  const { here, there } = await twoTabs();
  const { id } = await here.create(TITLE, undefined);
  const shelf: Shelf = { of: "collection", id };
  const both = await Promise.allSettled([
    here.decide(shelf, firstDecision(accepted(CLAIM))),
    there.decide(shelf, firstDecision(rejected(CLAIM))),
  ]);
  expect(both).toMatchObject([
    { status: "fulfilled" },
    { status: "rejected", reason: { fault: { kind: "conflict", on: CLAIM } } },
  ]);
  expect((await there.decisions(shelf)).claims.get(CLAIM)).toEqual(accepted(CLAIM));
  await there.decide(shelf, [onClaim(accepted(CLAIM), rejected(CLAIM))]);
  expect((await here.decisions(shelf)).claims.get(CLAIM)).toEqual(rejected(CLAIM));
});

test("a collection that the other tab has removed takes nothing any more", async () => {
  const { name, here, there } = await twoTabs();
  const { id } = await here.create(TITLE, undefined);
  await there.remove(id);
  const fault = { fault: { kind: "missing" } };
  await expect(here.putArticles(id, () => [article("a")])).rejects.toMatchObject(fault);
  expect(await contentOf(name)).toMatchObject({ articles: [[], []] });
});

// ----- versions ----- //

const withNotes: Migration = async (database, transaction) => {
  database.createObjectStore("notes");
  const collections = transaction.objectStore("collections");
  for (const id of await collections.getAllKeys()) {
    await transaction.objectStore("notes").put("none yet", id);
  }
};

test("a newer program brings what is kept to its own form", async () => {
  const name = freshName();
  const older = await libraryOf({ name });
  const made = await older.create(TITLE, undefined);
  const newer = await libraryOf({ name, migrations: [...MIGRATIONS, withNotes] });
  expect(await newer.collections()).toEqual([made]);
  expect(await contentOf(name)).toMatchObject({ notes: [[made.id], ["none yet"]] });
});

test("an older tab lets the newer one in, and says at its next call that it is the older one", async () => {
  const name = freshName();
  const older = await libraryOf({ name, patience: 0 });
  await libraryOf({ name, migrations: [...MIGRATIONS, withNotes], patience: 0 });
  const newer = { fault: { kind: "newer", version: MIGRATIONS.length + 1 } };
  await expect(older.collections()).rejects.toMatchObject(newer);
  await expect(libraryOf({ name })).rejects.toMatchObject(newer);
});

test("an upgrade that fails leaves everything as it was", async () => {
  const name = freshName();
  const older = await libraryOf({ name });
  await older.create(TITLE, undefined);
  const before = await contentOf(name);
  const failing: Migration = async (database, transaction) => {
    await withNotes(database, transaction);
    await transaction.objectStore("collections").clear();
    throw new TypeError("a field that nobody expected");
  };
  const opening = libraryOf({ name, migrations: [...MIGRATIONS, failing] });
  await expect(opening).rejects.toMatchObject({
    fault: { kind: "failed", detail: "TypeError: a field that nobody expected" },
  });
  expect(await contentOf(name)).toEqual(before);
});

test("a tab that doesn't let go is named, and once it does the library opens", async () => {
  const name = freshName();
  await libraryOf({ name });
  const stubborn = await openDB(name);
  const migrations = [...MIGRATIONS, withNotes];
  await expect(libraryOf({ name, migrations, patience: 1 })).rejects.toMatchObject({
    fault: { kind: "blocked" },
  });
  // a second request would wait behind the first one, and be told nothing
  const open = vi.spyOn(indexedDB, "open");
  await expect(libraryOf({ name, migrations, patience: 1 })).rejects.toMatchObject({
    fault: { kind: "blocked" },
  });
  const opening = libraryOf({ name, migrations });
  stubborn.close();
  const library = await opening;
  expect(open).not.toHaveBeenCalled();
  expect(await library.collections()).toEqual([]);
});

test("a store that somebody deletes meanwhile is made anew", async () => {
  const name = freshName();
  const library = await libraryOf({ name });
  await library.create(TITLE, undefined);
  indexedDB.deleteDatabase(name);
  await vi.waitFor(async () => expect(await library.collections()).toEqual([]));
  expect((await library.create(TITLE, undefined)).id).toBe("harbour-strike");
});
