import { useQueryClient, type QueryClient, type QueryKey } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { LibraryNews } from "#src/library/library.ts";
import type { EditHistory } from "./edit-history.ts";
import {
  COLLECTIONS_KEY,
  CORRECTIONS_KEY,
  correctionsKey,
  editHistoryKey,
  keptOriginalKey,
  ORIGINALS_KEY,
  OWN_COLLECTIONS_KEY,
  ownCollectionKey,
} from "./library-keys.ts";
import { useWorkshop } from "./workshop.ts";

/** What other tabs change in the library is asked for anew, as long as the component is there. */
export function useLibraryNews(): void {
  const workshop = useWorkshop();
  const client = useQueryClient();
  useEffect(() => {
    let gone = false;
    let stop = workshop.overhear(() => void outdateNothing(client));
    const listen = async () => {
      const library = await workshop.opened;
      if (gone) return;
      stop();
      stop = library.listen((news, here) => void outdate(news, here, client));
      // what another tab has kept since was not told to this one
      await outdateNothing(client);
    };
    void listen();
    return () => {
      gone = true;
      stop();
    };
  }, [workshop, client]);
}

/** What this tab changes it shows itself, without reading everything anew; only lists are asked for. */
async function outdate(news: LibraryNews, here: boolean, client: QueryClient): Promise<void> {
  if (news.of === "shelf" && news.lost === true) forgetHistory(news.shelf, client);
  if (news.of !== "original") await client.invalidateQueries({ queryKey: COLLECTIONS_KEY });
  if (!here) await client.invalidateQueries({ queryKey: outdatedBy(news) });
}

/** Where nothing was kept beside a data file, something may be now. */
async function outdateNothing(client: QueryClient): Promise<void> {
  const isNothing = ({ state }: { readonly state: { readonly data: unknown } }) =>
    state.data === null;
  const roots = [CORRECTIONS_KEY, ORIGINALS_KEY];
  await Promise.all(
    roots.map((queryKey) => client.invalidateQueries({ queryKey, predicate: isNothing })),
  );
}

/** Taking back what was decided on an article that is gone would decide on one of the same name. */
function forgetHistory(shelf: Shelf, client: QueryClient): void {
  client.setQueriesData<{ readonly history: EditHistory }>(
    { queryKey: editHistoryKey(shelf) },
    (kept) => kept && { ...kept, history: { undo: [], redo: [] } },
  );
}

function outdatedBy(news: LibraryNews): QueryKey {
  switch (news.of) {
    case "collections":
      // one may have another name, or be gone
      return OWN_COLLECTIONS_KEY;
    case "original":
      return keptOriginalKey(undefined, news.source);
    case "shelf":
      return news.shelf.of === "collection"
        ? ownCollectionKey(news.shelf.id)
        : correctionsKey(news.shelf.address);
  }
}

/** After something was done with whole collections: whatever is shown may have changed. */
export async function outdateLibrary(client: QueryClient): Promise<void> {
  const roots = [COLLECTIONS_KEY, OWN_COLLECTIONS_KEY, CORRECTIONS_KEY, ORIGINALS_KEY];
  await Promise.all(roots.map((queryKey) => client.invalidateQueries({ queryKey })));
}
