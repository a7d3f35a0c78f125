/** One transaction, in the few words that the library needs. */
import type { IDBPTransaction } from "idb";
import type { Key, StoredRecord, StoreName } from "./stores.ts";

export interface Reading {
  /** `undefined` where there is none */
  get(store: StoreName, key: Key): Promise<unknown>;
  has(store: StoreName, key: Key): Promise<boolean>;
  /** How many records have a key that begins so. */
  count(store: StoreName, beginning: readonly string[]): Promise<number>;
  /** All records of a store, or those whose key begins so, in the order of their keys. */
  all(store: StoreName, beginning?: readonly string[]): Promise<readonly StoredRecord[]>;
}

export interface Writing extends Reading {
  put(store: StoreName, key: Key, value: unknown): Promise<void>;
  remove(store: StoreName, key: Key): Promise<void>;
  removeAll(store: StoreName, beginning: readonly string[]): Promise<void>;
}

export function readingOf(tx: IDBPTransaction<unknown, StoreName[], IDBTransactionMode>): Reading {
  return {
    get: async (store, key) => {
      const value: unknown = await tx.objectStore(store).get(asKey(key));
      return value;
    },
    has: async (store, key) => (await tx.objectStore(store).getKey(asKey(key))) !== undefined,
    count: (store, beginning) => tx.objectStore(store).count(keysBeginning(beginning)),
    all: async (store, beginning) => {
      const range = beginning === undefined ? undefined : keysBeginning(beginning);
      const records = tx.objectStore(store);
      const keys = await records.getAllKeys(range);
      const values: readonly unknown[] = await records.getAll(range);
      return keys.map((key, index) => ({ key: fromKey(key), value: values[index] }));
    },
  };
}

export function writingOf(tx: IDBPTransaction<unknown, StoreName[], "readwrite">): Writing {
  return {
    ...readingOf(tx),
    put: async (store, key, value) => {
      await tx.objectStore(store).put(value, asKey(key));
    },
    remove: (store, key) => tx.objectStore(store).delete(asKey(key)),
    removeAll: (store, beginning) => tx.objectStore(store).delete(keysBeginning(beginning)),
  };
}

/** Begins all at once and waits for all; one that can't even begin leaves no other unheard. */
export async function forEach<T>(
  items: Iterable<T>,
  begin: (item: T) => Promise<void>,
): Promise<void> {
  await Promise.all([...items].map(async (item) => begin(item)));
}

/** A list comes after all strings, and so after whatever may follow the beginning. */
function keysBeginning(beginning: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...beginning], [...beginning, []]);
}

function asKey(key: Key): string | string[] {
  return typeof key === "string" ? key : [...key];
}

/** Nothing of ours has keys of another kind; what is there all the same is named by what it shows. */
function fromKey(key: IDBValidKey): Key {
  if (typeof key === "string") return key;
  return Array.isArray(key) ? key.map((part) => inWords(part)) : inWords(key);
}

function inWords(part: unknown): string {
  return typeof part === "string" ? part : JSON.stringify(part);
}
