import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { collectionOf, type Collection } from "#src/data/collection-query.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { Archive } from "#src/worker/archive/archive.ts";

/** An event with all that bears on it. */
export interface Detail {
  readonly collection: Collection;
  readonly record: EventRecord;
}

/** Everything about the open event: while the next one is read, the one before stays. */
export function useDetail(archive: Archive, url: string, event: string | undefined) {
  return useQuery({
    queryKey: ["archive-detail", url, event ?? ""],
    queryFn:
      event === undefined
        ? skipToken
        : async ({ signal }): Promise<Detail | null> => {
            const detail = await archive.ask<"detail">({ kind: "detail", id: event }, signal);
            if (detail === undefined) return null;
            const collection = collectionOf(detail.dataset);
            const record = collection.byId.get(detail.event);
            return record === undefined ? null : { collection, record };
          },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
}
