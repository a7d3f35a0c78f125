/** The request of a page that shows an archive: opened once, and closed when no page shows it any more. */
import { hashKey, queryOptions, type QueryClient, type QueryKey } from "@tanstack/react-query";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import type { ArchivePlace } from "#src/worker/archive/archive-protocol.ts";
import { openArchive, type Opening } from "#src/worker/archive/open-archive.ts";

/** An archive that nobody shows holds memory for this many milliseconds: enough for Back. */
const KEPT = 15_000;

export interface ArchiveOpening extends Pick<Opening, "makeWorker"> {
  /** where the address names one: of a manifest, only its files are read at first */
  readonly window?: DayRange | undefined;
  /** where its bytes are, of one that lies at no address; `url` only names it then */
  readonly place?: (() => Promise<ArchivePlace>) | undefined;
}

/** Resolves as soon as the head is known; fails with an `ArchiveFaultError` or an `ArchiveError`. */
export function archiveQuery(url: string, { window, makeWorker, place }: ArchiveOpening = {}) {
  return queryOptions({
    // the window only says what comes first
    queryKey: ["archive", url],
    queryFn: async ({ signal, client, queryKey }): Promise<Archive> => {
      const at = (await place?.()) ?? { url };
      const archive = await openArchive(at, { signal, window, makeWorker });
      closeWhenForgotten(archive, client, queryKey);
      return archive;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT,
    // functions can't be shared structurally
    structuralSharing: false,
    retry: false,
  });
}

/** A worker ends when its archive has left the cache, or another has taken its place there. */
function closeWhenForgotten(archive: Archive, client: QueryClient, key: QueryKey): void {
  const hash = hashKey(key);
  const stop = client.getQueryCache().subscribe((event) => {
    if (event.query.queryHash !== hash) return;
    const isReplaced =
      event.type === "updated" &&
      event.action.type === "success" &&
      event.query.state.data !== archive;
    if (event.type !== "removed" && !isReplaced) return;
    stop();
    archive.close();
  });
}
