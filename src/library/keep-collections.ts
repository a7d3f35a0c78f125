/** Collections: listed, made, renamed, removed, and read as a whole. */
import { DecisionRecord, decisionsOf } from "#src/domain/decisions.ts";
import { OwnCollection, type Shelf } from "#src/domain/own-collection.ts";
import { idFromTitle } from "./collection-id.ts";
import { LibraryError, type Library, type StoredProblem } from "./library.ts";
import { clearCollection, collectionShelf, type Keeping } from "./shelf.ts";
import { readAllStored, readArticles, toStore } from "./stored-record.ts";
import { EVERY_STORE, shelfKey } from "./stores.ts";
import { forEach, type Writing } from "./transaction.ts";

type Collections = Pick<
  Library,
  | "collections"
  | "unread"
  | "whole"
  | "create"
  | "createLarge"
  | "file"
  | "eventCount"
  | "rename"
  | "notePublished"
  | "remove"
>;

export function keepCollections(keeping: Keeping): Collections {
  const { connection, newsroom, now } = keeping;
  return {
    collections: async () => {
      const records = await connection.read(["collections"], (tx) => tx.all("collections"));
      return readAllStored("collections", records, OwnCollection, []);
    },

    unread: async () => {
      const problems: StoredProblem[] = [];
      await connection.read(["collections", "decisions"], async (tx) => {
        readAllStored("collections", await tx.all("collections"), OwnCollection, problems);
        readAllStored("decisions", await tx.all("decisions", ["data"]), DecisionRecord, problems);
      });
      return problems;
    },

    whole: async (id) => {
      const { stored, base, articles, decisions } = await connection.read(
        ["collections", "bases", "articles", "decisions"],
        async (tx) => ({
          stored: await tx.get("collections", id),
          base: await tx.get("bases", id),
          articles: await tx.all("articles", [id]),
          decisions: await tx.all("decisions", shelfKey(collectionShelf(id))),
        }),
      );
      if (stored === undefined) return undefined;
      const problems: StoredProblem[] = [];
      return {
        collection: toStore("collections", OwnCollection, stored),
        base,
        articles: readArticles(articles, problems),
        decisions: decisionsOf(readAllStored("decisions", decisions, DecisionRecord, problems)),
        problems,
      };
    },

    create: async (given, base, like) => {
      const stores = ["collections", "bases", "decisions"] as const;
      const collection = await connection.write(stores, async (tx) => {
        const made = await putNew(tx, given, now());
        if (base !== undefined) await tx.put("bases", made.id, base);
        if (like !== undefined) await copyDecisions(tx, like, collectionShelf(made.id));
        return made;
      });
      newsroom.tell({ of: "collections" });
      return collection;
    },

    createLarge: async (given, { bytes, events }) => {
      const collection = await connection.write(["collections", "files"], async (tx) => {
        const file = { bytes: bytes.byteLength, events };
        const made = await putNew(tx, { ...given, file }, now());
        await tx.put("files", made.id, bytes);
        return made;
      });
      newsroom.tell({ of: "collections" });
      return collection;
    },

    file: async (id) => {
      const stored = await connection.read(["files"], (tx) => tx.get("files", id));
      return stored instanceof ArrayBuffer ? stored : undefined;
    },

    eventCount: async (id) =>
      eventsIn(await connection.read(["bases"], (tx) => tx.get("bases", id))),

    rename: async (id, { title, description }) => {
      await connection.write(["collections"], async (tx) => {
        const stored = await tx.get("collections", id);
        if (stored === undefined) throw new LibraryError({ kind: "missing" });
        const before = toStore("collections", OwnCollection, stored);
        const after = { ...before, title, description, changed: now() };
        await tx.put("collections", id, toStore("collections", OwnCollection, after));
      });
      newsroom.tell({ of: "collections" });
    },

    notePublished: async (id, make) => {
      await connection.write(["collections"], async (tx) => {
        const stored = await tx.get("collections", id);
        if (stored === undefined) throw new LibraryError({ kind: "missing" });
        const before = toStore("collections", OwnCollection, stored);
        const after = { ...before, published: make(before.published) };
        await tx.put("collections", id, toStore("collections", OwnCollection, after));
      });
      newsroom.tell({ of: "collections" });
    },

    remove: async (id) => {
      await connection.write(EVERY_STORE, (tx) => clearCollection(tx, id));
      newsroom.tell({ of: "collections" });
      newsroom.tell({ of: "shelf", shelf: collectionShelf(id), lost: true });
    },
  };
}

/** A data file as it is stored, which nobody has looked at yet. */
function eventsIn(base: unknown): number {
  const events = typeof base === "object" && base !== null && "events" in base ? base.events : [];
  return Array.isArray(events) ? events.length : 0;
}

/** Under an id like its title. */
async function putNew(
  tx: Writing,
  given: Omit<OwnCollection, "id" | "made" | "changed">,
  time: number,
): Promise<OwnCollection> {
  const taken = new Set((await tx.all("collections")).map(({ key }) => key));
  const id = idFromTitle(Object.values(given.title)[0] ?? "", (one) => taken.has(one));
  const made = toStore("collections", OwnCollection, { ...given, id, made: time, changed: time });
  await tx.put("collections", id, made);
  return made;
}

async function copyDecisions(tx: Writing, from: Shelf, to: Shelf): Promise<void> {
  const beginning = shelfKey(from);
  await forEach(await tx.all("decisions", beginning), ({ key, value }) =>
    tx.put("decisions", [...shelfKey(to), ...[key].flat().slice(beginning.length)], value),
  );
}
