/** What holds for all that belongs to one collection, or to one data file. */
import { OwnCollection, type Shelf } from "#src/domain/own-collection.ts";
import type { Connection } from "./connection.ts";
import { LibraryError, type LibraryNews } from "./library.ts";
import type { Newsroom } from "./news.ts";
import { shelfKey, type StoreName } from "./stores.ts";
import type { Writing } from "./transaction.ts";

/** What the parts of the library work with. */
export interface Keeping {
  readonly connection: Connection;
  readonly newsroom: Newsroom;
  /** milliseconds since 1970 */
  readonly now: () => number;
}

export function collectionShelf(id: string): Shelf {
  return { of: "collection", id };
}

/**
 * Changes something on a shelf and tells of it. A collection has to be there, since another tab may have
 * removed it, and remembers when it was changed.
 */
export async function changeShelf<T>(
  { connection, newsroom, now }: Keeping,
  shelf: Shelf,
  stores: readonly StoreName[],
  work: (tx: Writing) => Promise<T>,
  told: Pick<Extract<LibraryNews, { of: "shelf" }>, "lost"> = {},
): Promise<T> {
  const written =
    shelf.of === "data"
      ? await connection.write(stores, work)
      : await connection.write(["collections", ...stores], async (tx) => {
          await touch(tx, shelf.id, now());
          return work(tx);
        });
  newsroom.tell({ of: "shelf", shelf, ...told });
  return written;
}

async function touch(tx: Writing, id: string, changed: number): Promise<void> {
  const stored = await tx.get("collections", id);
  if (stored === undefined) throw new LibraryError({ kind: "missing" });
  const collection = OwnCollection.safeParse(stored);
  // one that can't be read stays as it is; what belongs to it can be kept all the same
  if (collection.success) await tx.put("collections", id, { ...collection.data, changed });
}

/** Takes a collection away with all that belongs to it. */
export async function clearCollection(tx: Writing, id: string): Promise<void> {
  const beginning = shelfKey(collectionShelf(id));
  await tx.removeAll("decisions", beginning);
  await tx.removeAll("originals", beginning);
  await tx.removeAll("articles", [id]);
  await tx.remove("bases", id);
  await tx.remove("files", id);
  await tx.remove("collections", id);
}
