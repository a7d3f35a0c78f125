/** What the query cache calls what comes from the library: a change outdates it by these names. */
import type { Shelf } from "#src/domain/own-collection.ts";

export const COLLECTIONS_KEY = ["collections"] as const;
export const OWN_COLLECTIONS_KEY = ["own-collection"] as const;
export const CORRECTIONS_KEY = ["corrections"] as const;
export const ORIGINALS_KEY = ["kept-original"] as const;

export function ownCollectionKey(id: string) {
  return [...OWN_COLLECTIONS_KEY, id] as const;
}

export function correctionsKey(address: string) {
  return [...CORRECTIONS_KEY, address] as const;
}

/** Without a shelf it names the source's originals on all shelves. */
export function keptOriginalKey(shelf: Shelf | undefined, source: string) {
  return shelf === undefined
    ? ([...ORIGINALS_KEY, source] as const)
    : ([...ORIGINALS_KEY, source, shelf] as const);
}

/** What was decided on a shelf since the page was opened, to be taken back. */
export function editHistoryKey(shelf: Shelf) {
  return ["edit-history", shelf.of, shelf.of === "data" ? shelf.address : shelf.id] as const;
}
