/**
 * What a reader keeps beside a collection: corrections of a data file, and the originals that they have
 * opened. Where nothing was ever kept, the library is not even loaded.
 */
import { queryOptions } from "@tanstack/react-query";
import type { Decisions } from "#src/domain/decisions.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { StoredOriginal } from "#src/library/library.ts";
import { correctionsKey } from "./library-keys.ts";
import type { Workshop } from "./workshop.ts";

/** `null` where there are none. Never rejects: who can keep nothing has corrected nothing. */
export function correctionsQuery(address: string, workshop: Workshop) {
  return queryOptions({
    queryKey: correctionsKey(address),
    queryFn: async (): Promise<Decisions | null> => {
      try {
        if (!(await workshop.keepsSomething())) return null;
        const library = await workshop.library();
        const decisions = await library.decisions({ of: "data", address });
        const { claims, events, actors } = decisions;
        return claims.size + events.size + actors.size === 0 ? null : decisions;
      } catch {
        return null;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

/** Never rejects: who can keep nothing has kept no original. */
export async function keptOriginal(
  shelf: Shelf,
  source: string,
  workshop: Workshop,
): Promise<StoredOriginal | undefined> {
  try {
    if (!(await workshop.keepsSomething())) return undefined;
    return await (await workshop.library()).original(shelf, source);
  } catch {
    return undefined;
  }
}
