/** Ids in a link that the archive doesn't have: known once it is read; until then each may still come. */
import { applyKnownIds } from "#src/url/known-ids.ts";
import type { AddressReading } from "#src/url/address.ts";
import type { ArchiveNames } from "./archive-names.ts";

const ANY = { has: () => true };

export function knownInArchive(
  reading: AddressReading,
  names: Pick<ArchiveNames, "actors" | "sources">,
  state: {
    /** whether all names have come */
    readonly isRead: boolean;
    /** whether the archive has the event, or may have it */
    readonly hasEvent: boolean;
  },
): AddressReading {
  const { isRead, hasEvent } = state;
  return applyKnownIds(reading, {
    events: { has: () => hasEvent },
    actors: isRead ? names.actors : ANY,
    sources: isRead ? names.sources : ANY,
  });
}
