/** Which events the reader's choices leave: the semantics of `domain/select.ts`, column by column. */
import { KINDS, NONE_NAMED, SAYINGS } from "#src/domain/vocabulary.ts";
import { countBefore } from "./ascending.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import type { Lists } from "./columns.ts";
import type { ArchiveChoices } from "./questions.ts";

/** One bit for each facet that may leave an event out. */
export const FACET_BITS = {
  actors: 1,
  kinds: 2,
  sources: 4,
  speakers: 8,
  sayings: 16,
  text: 32,
} as const;

export interface Selection {
  /** by position: which facets leave the event out; 0 where it is selected */
  readonly failing: Uint8Array;
  /** those that are selected, ascending */
  readonly positions: Uint32Array;
  /** of these, those that can be drawn, by the day they are drawn from */
  readonly drawn: Uint32Array;
}

/** `found` says by position what the full text search found; undefined where nothing is searched. */
export function selectEvents(
  index: ArchiveIndex,
  choices: ArchiveChoices,
  found: Uint8Array | undefined,
): Selection {
  const { columns, numbers } = index;
  const failing = new Uint8Array(columns.count);
  failActors(failing, index, choices);
  failCodes(failing, columns.kind, codesOf(choices.kinds, KINDS), FACET_BITS.kinds);
  failCodes(failing, columns.saying, codesOf(choices.sayings, SAYINGS), FACET_BITS.sayings);
  failLists(
    failing,
    columns.sources,
    anyOf(choices.sources, numbers.sources, index.names.sources.length),
    FACET_BITS.sources,
  );
  failLists(
    failing,
    columns.speakers,
    anyOf(choices.speakers, numbers.speakers, index.names.speakers.length),
    FACET_BITS.speakers,
  );
  if (found !== undefined) {
    for (let n = 0; n < failing.length; n += 1) {
      if (found[n] !== 1) failing[n] = (failing[n] ?? 0) | FACET_BITS.text;
    }
  }
  const positions = selectedOf(failing);
  return { failing, positions, drawn: drawnOf(index, failing, positions) };
}

function selectedOf(failing: Uint8Array): Uint32Array {
  let count = 0;
  for (let n = 0; n < failing.length; n += 1) if (failing[n] === 0) count += 1;
  const positions = new Uint32Array(count);
  let end = 0;
  for (let n = 0; n < failing.length; n += 1) {
    if (failing[n] !== 0) continue;
    positions[end] = n;
    end += 1;
  }
  return positions;
}

function drawnOf(
  { places, dated }: ArchiveIndex,
  failing: Uint8Array,
  positions: Uint32Array,
): Uint32Array {
  if (places.order === undefined) return positions.subarray(0, countBefore(positions, dated));
  return places.order.filter((position) => failing[position] === 0);
}

// ----- one value per event ----- //

function codesOf(chosen: readonly string[], all: readonly string[]): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  return Uint8Array.from(all, (value) => Number(chosen.includes(value)));
}

function failCodes(
  failing: Uint8Array,
  codes: Uint8Array,
  wanted: Uint8Array | undefined,
  facet: number,
): void {
  if (wanted === undefined) return;
  for (let n = 0; n < failing.length; n += 1) {
    if (wanted[codes[n] ?? 0] !== 1) failing[n] = (failing[n] ?? 0) | facet;
  }
}

// ----- several values per event ----- //

/** What an event's values must bring together: one of the bits, or all of them. */
interface Wanted {
  /** by number of the value */
  readonly bits: Uint32Array;
  /** what an event without any value brings */
  readonly none: number;
  /** undefined where any bit will do */
  readonly all: number | undefined;
}

function anyOf(
  chosen: readonly string[],
  numbers: ReadonlyMap<string, number>,
  size: number,
): Wanted | undefined {
  if (chosen.length === 0) return undefined;
  const bits = new Uint32Array(size);
  for (const id of chosen) {
    const number = numbers.get(id);
    if (number !== undefined) bits[number] = 1;
  }
  return { bits, none: 0, all: undefined };
}

function failLists(
  failing: Uint8Array,
  { offsets, values }: Lists,
  wanted: Wanted | undefined,
  facet: number,
): void {
  if (wanted === undefined) return;
  const { bits, none, all } = wanted;
  let at = offsets[0] ?? 0;
  for (let n = 0; n < failing.length; n += 1) {
    const end = offsets[n + 1] ?? 0;
    let brought = at === end ? none : 0;
    for (; at < end; at += 1) brought |= bits[values[at] ?? 0] ?? 0;
    const passes = all === undefined ? brought !== 0 : brought === all;
    if (!passes) failing[n] = (failing[n] ?? 0) | facet;
  }
}

// ----- actors: with all parts of the chosen ones ----- //

/** As many as there are bits to tell them apart by, below the sign. */
const AT_ONCE = 31;

function failActors(failing: Uint8Array, index: ArchiveIndex, choices: ArchiveChoices): void {
  const { actors } = index.columns;
  const chosen = [...new Set(choices.actors)];
  if (choices.match === "any") {
    if (chosen.length === 0) return;
    failLists(
      failing,
      actors,
      wantedActors(index, chosen, () => 1, undefined),
      FACET_BITS.actors,
    );
    return;
  }
  for (let first = 0; first < chosen.length; first += AT_ONCE) {
    const some = chosen.slice(first, first + AT_ONCE);
    const all = 2 ** some.length - 1;
    const wanted = wantedActors(index, some, (n) => 2 ** n, all);
    failLists(failing, actors, wanted, FACET_BITS.actors);
  }
}

function wantedActors(
  { parents, numbers }: ArchiveIndex,
  chosen: readonly string[],
  bitOf: (n: number) => number,
  all: number | undefined,
): Wanted {
  const own = new Uint32Array(parents.length);
  let none = 0;
  for (const [n, id] of chosen.entries()) {
    if (id === NONE_NAMED) none |= bitOf(n);
    const number = numbers.actors.get(id);
    if (number !== undefined) own[number] = (own[number] ?? 0) | bitOf(n);
  }
  const bits = own.map((_, actor) => {
    let brought = 0;
    for (let at = actor; at >= 0; at = parents[at] ?? -1) brought |= own[at] ?? 0;
    return brought;
  });
  return { bits, none, all };
}
