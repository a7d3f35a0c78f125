/** What is kept where: the stores, and the keys of their records. */
import type { Edit } from "#src/domain/decisions.ts";
import type { Shelf } from "#src/domain/own-collection.ts";

/** Keys stand outside the records, which are kept in the form of their schemas. */
export type StoreName =
  /** by id */
  | "collections"
  /** the data file that a collection was copied from, by the collection's id */
  | "bases"
  /** the Parquet file that holds a large collection's events, by the collection's id */
  | "files"
  /** by collection and id */
  | "articles"
  /** by shelf, what is decided on, and its id */
  | "decisions"
  /** by shelf and source */
  | "originals";

export const EVERY_STORE: readonly StoreName[] = [
  "collections",
  "bases",
  "files",
  "articles",
  "decisions",
  "originals",
];

export type Key = string | readonly string[];

/** What a record is kept under, and its content as it is stored: not yet looked at. */
export interface StoredRecord {
  readonly key: Key;
  readonly value: unknown;
}

export function shelfKey(shelf: Shelf): readonly string[] {
  return shelf.of === "collection" ? [shelf.of, shelf.id] : [shelf.of, shelf.address];
}

export function decisionKey(shelf: Shelf, on: Edit["on"], id: string): Key {
  return [...shelfKey(shelf), on, id];
}

export function originalKey(shelf: Shelf, source: string): Key {
  return [...shelfKey(shelf), source];
}

/** What a problem calls a record: "data/https://example.org/a.json/claim/a-s01-meeting-1". */
export function keyInWords(key: Key): string {
  return typeof key === "string" ? key : key.join("/");
}
