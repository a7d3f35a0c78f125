import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Collection } from "#src/data/collection-query.ts";
import { keptOriginal } from "#src/data/kept-beside-data.ts";
import { keptOriginalKey } from "#src/data/library-keys.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { Source } from "#src/domain/model.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { OpenedOriginal } from "#src/features/article/opened-original.ts";

export interface Originals {
  /** the reader's copy of the source, of this visit or an earlier one */
  readonly opened: OpenedOriginal | undefined;
  /** it is open, but this browser doesn't keep it */
  readonly notKept: boolean;
  readonly open: (original: OpenedOriginal, text: string) => void;
  readonly forget: () => void;
}

/** The reader's own copy of a source: kept in the library as text, and recognised anew when it is read. */
export function useOpenedOriginal(
  shelf: Shelf,
  source: Source | undefined,
  collection: Collection,
): Originals {
  const workshop = useWorkshop();
  const client = useQueryClient();
  const [notKept, setNotKept] = useState<readonly string[]>([]);
  const key = (id: string) => keptOriginalKey(shelf, id);
  const { data } = useQuery<OpenedOriginal | null>({
    queryKey: key(source?.id ?? ""),
    queryFn: async ({ signal }) => {
      const kept = source && (await keptOriginal(shelf, source.id, workshop));
      return kept ? recognised(kept.text, source, collection, signal) : null;
    },
    enabled: source !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
  const show = async (id: string, original: OpenedOriginal | null) => {
    // an answer that is on its way is older than what the reader has just done
    await client.cancelQueries({ queryKey: key(id) });
    client.setQueryData<OpenedOriginal | null>(key(id), original);
  };
  /** Before it is shown: what the page shows as the reader's copy is there at the next visit. */
  const keep = async ({ source: id }: OpenedOriginal, text: string) => {
    const opened = performance.timeOrigin + performance.now();
    try {
      const library = await workshop.library();
      await library.putOriginal({ shelf, source: id, text, opened });
      setNotKept((ids) => ids.filter((other) => other !== id));
    } catch {
      setNotKept((ids) => [...ids, id]);
    }
  };
  return {
    opened: data ?? undefined,
    notKept: source !== undefined && notKept.includes(source.id),
    open: (original, text) => {
      void keep(original, text).then(() => show(original.source, original));
    },
    forget: () => {
      if (source === undefined) return;
      void show(source.id, null);
      const removing = workshop
        .library()
        .then((library) => library.removeOriginal(shelf, source.id));
      // where nothing can be kept, nothing was
      removing.catch(() => undefined);
    },
  };
}

/** `null` where the collection has changed so much that the copy is no longer taken for the article. */
async function recognised(
  text: string,
  source: Source,
  collection: Collection,
  signal: AbortSignal,
): Promise<OpenedOriginal | null> {
  // few readers have a copy of their own: what reads it comes when one does
  const { openOriginal } = await import("#src/features/article/opened-original.ts");
  const answer = await openOriginal(text, source.lang, collection, window.crypto.subtle, signal);
  const found = answer !== undefined && "passages" in answer ? answer : undefined;
  return found?.source === source.id ? found : null;
}
