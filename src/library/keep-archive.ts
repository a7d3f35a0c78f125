/** The whole store at one moment, and what is put back into it. */
import { DecisionRecord, sameRecord } from "#src/domain/decisions.ts";
import { OwnArticle, OwnCollection, type Shelf } from "#src/domain/own-collection.ts";
import type { Archive, ArchivedCollection, Contents } from "./archive.ts";
import { fromBase64, toBase64 } from "./file-bytes.ts";
import { freeId } from "./collection-id.ts";
import { StoredOriginal, type StoredProblem } from "./library.ts";
import { collectionShelf, type Keeping } from "./shelf.ts";
import { idOf, readAllStored, readArticles, toStore } from "./stored-record.ts";
import { decisionKey, EVERY_STORE, originalKey, type StoredRecord } from "./stores.ts";
import { forEach, type Reading, type Writing } from "./transaction.ts";

export function keepArchive({ connection, newsroom }: Keeping): Archive {
  return {
    contents: async () => contentsOf(await connection.read(EVERY_STORE, everything)),

    putBack: async ({ collection, base, file, articles, decisions }, originals) => {
      const bytes = file === undefined ? undefined : fromBase64(file);
      const shelf = await connection.write(EVERY_STORE, async (tx) => {
        const taken = new Set((await tx.all("collections")).map(({ key }) => key));
        const id = freeId(collection.id, (one) => taken.has(one));
        await tx.put(
          "collections",
          id,
          toStore("collections", OwnCollection, { ...collection, id }),
        );
        if (base !== undefined) await tx.put("bases", id, base);
        if (bytes !== undefined) await tx.put("files", id, bytes);
        await forEach(articles, (article) =>
          tx.put("articles", [id, article.id], toStore("articles", OwnArticle, article)),
        );
        await addDecisions(tx, collectionShelf(id), decisions);
        await addOriginals(tx, collectionShelf(id), originals);
        return { of: "collection", id } as const;
      });
      newsroom.tell({ of: "collections" });
      newsroom.tell({ of: "shelf", shelf });
      return shelf.id;
    },

    putBackCorrections: async ({ address, decisions }, originals) => {
      const shelf: Shelf = { of: "data", address };
      const unlike = await connection.write(["decisions", "originals"], async (tx) => {
        const count = await addDecisions(tx, shelf, decisions);
        await addOriginals(tx, shelf, originals);
        return count;
      });
      newsroom.tell({ of: "shelf", shelf });
      for (const { source } of originals) newsroom.tell({ of: "original", source });
      return unlike;
    },
  };
}

/** Adds those that nobody has decided here; how many of the others say something else. */
async function addDecisions(
  tx: Writing,
  shelf: Shelf,
  records: readonly DecisionRecord[],
): Promise<number> {
  let unlike = 0;
  await forEach(records, async (given) => {
    const record = toStore("decisions", DecisionRecord, given);
    const key = decisionKey(shelf, record.on, idOf(record));
    const stands = await tx.get("decisions", key);
    if (stands === undefined) await tx.put("decisions", key, record);
    else if (!sameRecord(stands, record)) unlike += 1;
  });
  return unlike;
}

async function addOriginals(
  tx: Writing,
  shelf: Shelf,
  originals: readonly StoredOriginal[],
): Promise<void> {
  await forEach(originals, async (original) => {
    const key = originalKey(shelf, original.source);
    if (await tx.has("originals", key)) return;
    await tx.put("originals", key, toStore("originals", StoredOriginal, { ...original, shelf }));
  });
}

interface Everything {
  readonly collections: readonly StoredRecord[];
  readonly bases: readonly StoredRecord[];
  readonly files: readonly StoredRecord[];
  readonly articles: readonly StoredRecord[];
  readonly decisions: readonly StoredRecord[];
  readonly originals: readonly StoredRecord[];
}

async function everything(tx: Reading): Promise<Everything> {
  return {
    collections: await tx.all("collections"),
    bases: await tx.all("bases"),
    files: await tx.all("files"),
    articles: await tx.all("articles"),
    decisions: await tx.all("decisions"),
    originals: await tx.all("originals"),
  };
}

function contentsOf(all: Everything): Contents {
  const problems: StoredProblem[] = [];
  const bases = new Map(all.bases.map(({ key, value }) => [key, value]));
  const files = new Map(all.files.map(({ key, value }) => [key, value]));
  const articles = grouped(all.articles, ([collection]) => collection);
  const ofCollections = grouped(all.decisions, ([of, id]) =>
    of === "collection" ? id : undefined,
  );
  const ofData = grouped(all.decisions, ([of, address]) => (of === "data" ? address : undefined));
  const decided = (records: readonly StoredRecord[] = []) =>
    readAllStored("decisions", records, DecisionRecord, problems);
  return {
    collections: readAllStored("collections", all.collections, OwnCollection, problems).map(
      (collection) => ({
        collection,
        base: bases.get(collection.id),
        ...fileOf(files.get(collection.id)),
        articles: readArticles(articles.get(collection.id) ?? [], problems),
        decisions: decided(ofCollections.get(collection.id)),
      }),
    ),
    corrections: [...ofData].map(([address, records]) => ({
      address,
      decisions: decided(records),
    })),
    originals: readAllStored("originals", all.originals, StoredOriginal, problems),
    problems,
  };
}

function fileOf(stored: unknown): Pick<ArchivedCollection, "file"> {
  return stored instanceof ArrayBuffer ? { file: toBase64(stored) } : {};
}

/** By a part of their keys; those without it are in no group. */
function grouped(
  records: readonly StoredRecord[],
  nameOf: (key: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly StoredRecord[]> {
  const groups = new Map<string, StoredRecord[]>();
  for (const record of records) {
    const name = nameOf([record.key].flat());
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [record]);
    else group.push(record);
  }
  return groups;
}
