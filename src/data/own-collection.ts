/** Requests for collections of this machine: the list of them, and one that is opened and checked. */
import { queryOptions } from "@tanstack/react-query";
import type { OwnCollection, WholeCollection } from "#src/domain/own-collection.ts";
import { correctionsOf } from "#src/domain/published.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import type { StoredProblem } from "#src/library/library.ts";
import type { Progress } from "#src/worker/protocol.ts";
import { collectionOfMade, type Collection } from "./collection-query.ts";
import { COLLECTIONS_KEY, ownCollectionKey } from "./library-keys.ts";
import { nextTask } from "./next-task.ts";
import type { Workshop } from "./workshop.ts";

/** A collection of this machine as it is stored, as it is checked, and as it is shown. */
export interface OpenedCollection {
  readonly whole: WholeCollection;
  readonly checked: CheckedCollection;
  readonly collection: Collection;
  /** records of the store that could not be read; they are left out, and stay stored */
  readonly unread: readonly StoredProblem[];
}

/** How far the opening of a collection is; there as long as it takes. */
export function openingKey(id: string) {
  return ["opening", id] as const;
}

/** Rejects with a `LibraryError`. */
export function collectionsQuery(workshop: Workshop) {
  return queryOptions({
    queryKey: COLLECTIONS_KEY,
    queryFn: async () => (await workshop.library()).collections(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/** Collections, and corrections of data files, that are kept and can't be read. */
export function unreadQuery(workshop: Workshop) {
  return queryOptions({
    queryKey: [...COLLECTIONS_KEY, "unread"],
    queryFn: async () => (await workshop.library()).unread(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/** How much is in a collection: articles, and imported events; none are those of a copy. */
export interface CollectionContent {
  readonly articles: number;
  readonly events: number;
}

/** Asked anew when it has changed. */
export function contentQuery({ id, changed, file, copiedFrom }: OwnCollection, workshop: Workshop) {
  return queryOptions({
    queryKey: [...COLLECTIONS_KEY, id, changed],
    queryFn: async (): Promise<CollectionContent> => {
      const library = await workshop.library();
      const articles = await library.articleCount(id);
      const isCopy = copiedFrom !== undefined;
      return { articles, events: file?.events ?? (isCopy ? 0 : await library.eventCount(id)) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/**
 * `null` where this machine has no such collection. Rejects with a `LibraryError` or a `DeskError`. It is
 * opened anew whenever it is come back to: the worker has one collection in hand, and answers from
 * memory where it read the articles before.
 */
export function ownCollectionQuery(id: string, workshop: Workshop) {
  return queryOptions({
    queryKey: ownCollectionKey(id),
    queryFn: async ({ client, signal }): Promise<OpenedCollection | null> => {
      const library = await workshop.library();
      const kept = await library.whole(id);
      if (kept === undefined) return null;
      const { problems, ...whole } = kept;
      const desk = await workshop.desk();
      const onProgress = (progress: Progress) => {
        client.setQueryData<Progress>(openingKey(id), progress);
      };
      const checked = await desk.ask({ kind: "open", whole }, { signal, onProgress });
      const { baseFault } = checked;
      const ofBase = baseFault === undefined ? [] : [{ store: "bases", key: id, field: baseFault }];
      return openedOf(whole, checked, [...problems, ...ofBase]);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    // maps and functions can't be shared structurally
    structuralSharing: false,
  });
}

/** An answer of the worker is large: unpacking and indexing it are two tasks, and no long one. */
export async function openedOf(
  whole: WholeCollection,
  checked: CheckedCollection,
  unread: readonly StoredProblem[],
): Promise<OpenedCollection> {
  await nextTask();
  const corrections = correctionsOf(whole.collection.published);
  return { whole, checked, unread, collection: collectionOfMade(checked.dataset, corrections) };
}

/** How much the browser keeps for this page, and whether it promises to. */
export function usageQuery(workshop: Workshop) {
  return queryOptions({
    queryKey: ["usage"],
    queryFn: async () => (await workshop.library()).usage(),
    gcTime: 0,
    retry: false,
  });
}
