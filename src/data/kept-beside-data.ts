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

/** Milliseconds for which nobody waits longer to read a data file: what was kept beside it comes later. */
const PATIENCE = 3000;

/** `null` where there are none, or none yet. Never rejects: who can keep nothing has corrected nothing. */
export function correctionsQuery(address: string, workshop: Workshop) {
  const queryKey = correctionsKey(address);
  return queryOptions({
    queryKey,
    queryFn: async ({ client }): Promise<Decisions | null> => {
      let isLate = false;
      const reading = correctionsOf(address, workshop).then((corrections) => {
        // unless something was decided meanwhile
        if (isLate) client.setQueryData<Decisions | null>(queryKey, (now) => now ?? corrections);
        return corrections;
      });
      const waiting = new Promise<null>((resolve) => {
        setTimeout(() => {
          isLate = true;
          resolve(null);
        }, PATIENCE);
      });
      return Promise.race([reading, waiting]);
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

async function correctionsOf(address: string, workshop: Workshop): Promise<Decisions | null> {
  try {
    if (!(await workshop.keepsSomething())) return null;
    const library = await workshop.library();
    const decisions = await library.decisions({ of: "data", address });
    const { claims, events, actors } = decisions;
    return claims.size + events.size + actors.size === 0 ? null : decisions;
  } catch {
    return null;
  }
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
