/**
 * How the store came to have its form. The place of a migration in the list is the version that it
 * starts from; one that has been released is never changed, only followed by another.
 */
import type { IDBPDatabase, IDBPTransaction } from "idb";

/** Runs within the one transaction of the upgrade: where it fails, everything is as before. */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], "versionchange">,
) => void | Promise<void>;

const theStores: Migration = (database) => {
  for (const store of ["collections", "bases", "articles", "decisions", "originals"])
    database.createObjectStore(store);
};

const filesOfLargeCollections: Migration = (database) => {
  database.createObjectStore("files");
};

export const MIGRATIONS: readonly Migration[] = [theStores, filesOfLargeCollections];
