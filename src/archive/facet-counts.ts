/** How many events have each value: what each further choice would leave, as `countFacets` has it. */
import { KINDS, SAYINGS } from "#src/domain/vocabulary.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import type { Lists } from "./columns.ts";
import type { ArchiveChoices } from "./questions.ts";

export type Facet = "actors" | "kinds" | "sources" | "speakers" | "sayings";

/** Of some events: by number of a value, and how many of them have none. */
export interface Tally {
  readonly counts: Uint32Array;
  readonly none: number;
}

/** What a facet counts is what all the others leave. */
export function othersOf(choices: ArchiveChoices, facet: Facet): ArchiveChoices {
  // chosen actors narrow each other under "all of": there they count too
  if (facet === "actors" && choices.match === "all") return choices;
  return { ...choices, [facet]: [] };
}

export function tallyOf(index: ArchiveIndex, facet: Facet, positions: Uint32Array): Tally {
  const { columns, parents, names } = index;
  switch (facet) {
    case "actors":
      return listTally(columns.actors, positions, parents.length, parents);
    case "sources":
      return listTally(columns.sources, positions, names.sources.length);
    case "speakers":
      return listTally(columns.speakers, positions, names.speakers.length);
    case "kinds":
      return codeTally(columns.kind, positions, KINDS.length);
    case "sayings":
      return codeTally(columns.saying, positions, SAYINGS.length);
  }
}

function codeTally(codes: Uint8Array, positions: Uint32Array, size: number): Tally {
  const counts = new Uint32Array(size);
  for (let n = 0; n < positions.length; n += 1) {
    const code = codes[positions[n] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return { counts, none: 0 };
}

/** A value that an event names twice counts once; it counts with all that it is part of. */
function listTally(
  { offsets, values }: Lists,
  positions: Uint32Array,
  size: number,
  parents: Int32Array = new Int32Array(size).fill(-1),
): Tally {
  const counts = new Uint32Array(size);
  const seen = new Uint32Array(size);
  let none = 0;
  let stamp = 0;
  for (const position of positions) {
    stamp += 1;
    const [start, end] = [offsets[position] ?? 0, offsets[position + 1] ?? 0];
    if (start === end) none += 1;
    for (let at = start; at < end; at += 1) {
      let value = values[at] ?? 0;
      // whoever has been met has been met with all above
      while (value >= 0 && seen[value] !== stamp) {
        seen[value] = stamp;
        counts[value] = (counts[value] ?? 0) + 1;
        value = parents[value] ?? -1;
      }
    }
  }
  return { counts, none };
}
