/** What each further choice would leave: the semantics of `countFacets`, in one pass. */
import { KINDS, SAYINGS } from "#src/domain/vocabulary.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import type { Lists } from "./columns.ts";
import type { ArchiveChoices, ChosenAnswer } from "./questions.ts";
import { FACET_BITS } from "./select-events.ts";

export type FacetNumbers = Pick<
  ChosenAnswer,
  "actors" | "noneNamed" | "kinds" | "sources" | "speakers" | "sayings"
>;

/** `failing` of the selection. An event counts where no other facet leaves it out. */
export function facetCounts(
  index: ArchiveIndex,
  failing: Uint8Array,
  match: ArchiveChoices["match"],
): FacetNumbers {
  const { columns, names } = index;
  // chosen actors narrow each other under "all of": there they count too
  const ownActors = match === "all" ? 0 : FACET_BITS.actors;
  const { actors, noneNamed } = actorCounts(index, failing, ownActors);
  return {
    actors,
    noneNamed,
    kinds: codeCounts(columns.kind, failing, FACET_BITS.kinds, KINDS.length),
    sayings: codeCounts(columns.saying, failing, FACET_BITS.sayings, SAYINGS.length),
    sources: listCounts(columns.sources, failing, FACET_BITS.sources, names.sources.length),
    speakers: listCounts(columns.speakers, failing, FACET_BITS.speakers, names.speakers.length),
  };
}

/** Whether nothing but its own facet leaves an event out. */
function counts(failing: number | undefined, own: number): boolean {
  return ((failing ?? 0) & ~own) === 0;
}

function codeCounts(
  codes: Uint8Array,
  failing: Uint8Array,
  own: number,
  size: number,
): Uint32Array {
  const tally = new Uint32Array(size);
  for (let n = 0; n < failing.length; n += 1) {
    if (!counts(failing[n], own)) continue;
    const code = codes[n] ?? 0;
    tally[code] = (tally[code] ?? 0) + 1;
  }
  return tally;
}

/** A value that an event names twice counts once. */
function listCounts(
  { offsets, values }: Lists,
  failing: Uint8Array,
  own: number,
  size: number,
): Uint32Array {
  const tally = new Uint32Array(size);
  const seen = new Uint32Array(size);
  for (let n = 0; n < failing.length; n += 1) {
    if (!counts(failing[n], own)) continue;
    const end = offsets[n + 1] ?? 0;
    for (let at = offsets[n] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      if (seen[value] === n + 1) continue;
      seen[value] = n + 1;
      tally[value] = (tally[value] ?? 0) + 1;
    }
  }
  return tally;
}

/** An actor counts with all that it is part of. */
function actorCounts(
  { columns, parents }: ArchiveIndex,
  failing: Uint8Array,
  own: number,
): { readonly actors: Uint32Array; readonly noneNamed: number } {
  const { offsets, values } = columns.actors;
  const actors = new Uint32Array(parents.length);
  const seen = new Uint32Array(parents.length);
  let noneNamed = 0;
  for (let n = 0; n < failing.length; n += 1) {
    if (!counts(failing[n], own)) continue;
    const [start, end] = [offsets[n] ?? 0, offsets[n + 1] ?? 0];
    if (start === end) noneNamed += 1;
    for (let at = start; at < end; at += 1) {
      let actor = values[at] ?? 0;
      // whoever has been met has been met with all above
      while (actor >= 0 && seen[actor] !== n + 1) {
        seen[actor] = n + 1;
        actors[actor] = (actors[actor] ?? 0) + 1;
        actor = parents[actor] ?? -1;
      }
    }
  }
  return { actors, noneNamed };
}
