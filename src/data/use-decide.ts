/** An editor's changes of a collection of this machine: kept, then decided on by the worker, then shown. */
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { applied, isConflict, type Change } from "#src/domain/decisions.ts";
import { LibraryError } from "#src/library/library.ts";
import { DeskError } from "#src/worker/desk.ts";
import { ownCollectionKey } from "./library-keys.ts";
import { isNew, noteSeen } from "./note-seen.ts";
import { nextTask } from "./next-task.ts";
import { withSameCards } from "./same-cards.ts";
import { openedOf, type OpenedCollection } from "./own-collection.ts";
import { useDeciding, type Deciding } from "./use-deciding.ts";
import { useWorkshop, type Workshop } from "./workshop.ts";

export function useDecide(id: string): Deciding {
  const workshop = useWorkshop();
  const client = useQueryClient();
  return useDeciding(
    { of: "collection", id },
    {
      show: (change) => showDecided(id, change, workshop, client),
      reload: () => reload(id, client),
    },
  );
}

/** The change is kept by now: whatever fails here, opening the collection anew shows it. */
async function showDecided(
  id: string,
  change: Change,
  workshop: Workshop,
  client: QueryClient,
): Promise<void> {
  const opened = client.getQueryData<OpenedCollection | null>(ownCollectionKey(id));
  if (opened === undefined || opened === null) return reload(id, client);
  const decisions = applied(opened.whole.decisions, change);
  if (isConflict(decisions)) return reload(id, client);
  try {
    const desk = await workshop.desk();
    const answer = await desk.ask({ kind: "decide", decisions });
    await nextTask();
    const checked = withSameCards(answer, opened.checked);
    const next = await openedOf({ ...opened.whole, decisions }, checked, opened.unread);
    const current = client.getQueryState<OpenedCollection | null>(ownCollectionKey(id));
    // another tab's change may have come in between
    const overtaken = current?.data !== opened || current.fetchStatus !== "idle";
    if (overtaken) return await reload(id, client);
    client.setQueryData<OpenedCollection>(ownCollectionKey(id), next);
    // an actor whose names are known now: the editor's own doing, and no newer program's
    const isOwnDoing = opened.checked.changes.length === 0 && checked.changes.length > 0;
    if (isOwnDoing) await noteSeen(next, (article) => !isNew(article), workshop, client);
  } catch (error) {
    if (!(error instanceof DeskError || error instanceof LibraryError)) throw error;
    await reload(id, client);
  }
}

function reload(id: string, client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ownCollectionKey(id) });
}
