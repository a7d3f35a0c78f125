/**
 * What the program proposed when the editor last looked is kept with the articles: what a newer one
 * reads otherwise shows by it.
 */
import type { QueryClient } from "@tanstack/react-query";
import { sameRecord } from "#src/domain/decisions.ts";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import type { Seen } from "#src/library/library.ts";
import { ownCollectionKey } from "./library-keys.ts";
import type { OpenedCollection } from "./own-collection.ts";
import type { Workshop } from "./workshop.ts";

/** Rejects with a `LibraryError`; what is then not remembered is only shown as changed once more. */
export async function noteSeen(
  opened: Pick<OpenedCollection, "whole" | "checked">,
  isMeant: (article: OwnArticle) => boolean,
  workshop: Workshop,
  client: QueryClient,
): Promise<void> {
  const seen = proposedIn(opened, isMeant);
  if (seen.length === 0) return;
  const { id } = opened.whole.collection;
  const library = await workshop.library();
  await library.noteSeen(id, seen);
  // the worker compares with what it was given when the collection was opened
  await client.invalidateQueries({ queryKey: ownCollectionKey(id) });
}

/** Of the articles whose proposals are not those that were seen; `isMeant` chooses. */
function proposedIn(
  { whole, checked }: Pick<OpenedCollection, "whole" | "checked">,
  isMeant: (article: OwnArticle) => boolean,
): readonly Seen[] {
  return whole.articles.filter(isMeant).flatMap((article) => {
    const seen = checked.cards.flatMap(({ source, proposed }) =>
      source === article.id && proposed !== undefined ? [proposed] : [],
    );
    return sameRecord(seen, article.seen) ? [] : [{ id: article.id, digest: article.digest, seen }];
  });
}

/** An article that nobody has looked at yet. */
export function isNew({ seen }: OwnArticle): boolean {
  return seen.length === 0;
}
