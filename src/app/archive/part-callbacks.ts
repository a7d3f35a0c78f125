/** What lies outside of the part that the picture has: asked of the archive, event by event. */
import type { ArchiveChoices, Found, ShownEvent } from "#src/archive/questions.ts";
import { KINDS, NONE_NAMED } from "#src/domain/model.ts";
import type { DayWindow, PartCallbacks, TimelineEvent } from "#src/timeline/contract.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { ranked, timelineEvent, type PartWords } from "./part-words.ts";

export function partCallbacks(
  archive: Archive,
  { choices, lanes }: { readonly choices: ArchiveChoices; readonly lanes: Address["lanes"] },
  words: PartWords,
  change: ChangeAddress,
  /** the list is about to open, and is to begin with what begins on the day, if one is given */
  onLanding: (day: DayWindow | undefined) => void,
): Omit<PartCallbacks, "onNeed"> {
  // where it stands the next part will tell; that it stands somewhere shows by its date
  const eventOf = (event: ShownEvent, lane = ""): TimelineEvent =>
    timelineEvent(event, [lane], words);
  const foundOf = (found: Found | undefined): TimelineEvent | undefined =>
    found && ranked(eventOf(found.event), found.rank);
  return {
    step: async (from, to) => {
      return foundOf(await archive.ask<"step">({ kind: "step", choices, from, to }));
    },
    across: async (from, by) => {
      const found = await archive.ask<"across">({ kind: "across", choices, lanes, from, by });
      return found && { event: eventOf(found.event, found.lane), lane: found.lane };
    },
    first: async (window) => {
      return foundOf(await archive.ask<"first">({ kind: "first", choices, window }));
    },
    onDay: (window, { lane, fromBefore }) => {
      onLanding(fromBefore ? undefined : window);
      change({ view: "list", ...window, ...chosenByLane(lane, lanes, choices) }, "push");
    },
  };
}

/** What leaves the events of a lane alone; the lane that several share is no choice. */
export function chosenByLane(
  lane: string,
  lanes: Address["lanes"],
  { actors, match, sources }: Pick<ArchiveChoices, "actors" | "match" | "sources">,
): Partial<Pick<Address, "actors" | "kinds" | "sources">> {
  switch (lanes) {
    case "none":
      return {};
    case "kind":
      return { kinds: KINDS.filter((kind) => kind === lane) };
    case "actor":
      if (lane === "rest") return {};
      // whoever is to be in all of the events stays so
      return { actors: match === "all" ? [...new Set([...actors, lane])] : [lane] };
    case "source":
      if (lane === "rest" || lane === NONE_NAMED) return {};
      // any of several is enough: beside those that are chosen, another would show what is left out now
      return sources.length === 0 || sources.includes(lane) ? { sources: [lane] } : {};
  }
}
