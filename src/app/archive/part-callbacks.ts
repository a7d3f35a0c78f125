/** What lies outside of the part that the picture has: asked of the archive, event by event. */
import type { ArchiveChoices, ShownEvent } from "#src/archive/questions.ts";
import type { PartCallbacks, TimelineEvent } from "#src/timeline/contract.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { timelineEvent, type PartWords } from "./part-words.ts";

export function partCallbacks(
  archive: Archive,
  { choices, lanes }: { readonly choices: ArchiveChoices; readonly lanes: Address["lanes"] },
  words: PartWords,
  change: ChangeAddress,
): Omit<PartCallbacks, "onNeed"> {
  // where it stands the next part will tell; that it stands somewhere shows by its date
  const eventOf = (event: ShownEvent, lane = ""): TimelineEvent =>
    timelineEvent(event, [lane], words);
  return {
    step: async (from, to) => {
      const found = await archive.ask<"step">({ kind: "step", choices, from, to });
      return found && eventOf(found.event);
    },
    across: async (from, by) => {
      const found = await archive.ask<"across">({ kind: "across", choices, lanes, from, by });
      return found && { event: eventOf(found.event, found.lane), lane: found.lane };
    },
    first: async (window) => {
      const found = await archive.ask<"first">({ kind: "first", choices, window });
      return found && eventOf(found.event);
    },
    onDay: ({ from, to }) => change({ view: "list", from, to }, "push"),
  };
}
