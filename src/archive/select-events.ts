/** Which events the reader's choices leave: the semantics of `domain/select.ts`, column by column. */
import { KINDS, NONE_NAMED, SAYINGS } from "#src/domain/vocabulary.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import type { Lists } from "./columns.ts";
import { union, type Postings } from "./postings.ts";
import type { ArchiveChoices } from "./questions.ts";

export const LISTED = ["actors", "sources", "speakers"] as const;
export type Listed = (typeof LISTED)[number];

/** Those that have been made: without them each event is looked at. */
export type KnownPostings = Partial<Record<Listed, Postings>>;

/** Positions, ascending. `found` says by position what the full text search found, where one searches. */
export function selectEvents(
  index: ArchiveIndex,
  choices: ArchiveChoices,
  found: Uint8Array | undefined,
  known: KnownPostings,
): Uint32Array {
  const { columns } = index;
  let positions = startingFrom(index, wantedLists(index, choices), known);
  positions = withCodes(positions, columns.kind, codesOf(choices.kinds, KINDS));
  positions = withCodes(positions, columns.saying, codesOf(choices.sayings, SAYINGS));
  return found === undefined ? positions : withCodes(positions, found, Uint8Array.of(0, 1));
}

/** The fewest that postings tell, narrowed by all that they don't. */
function startingFrom(
  { columns, all }: ArchiveIndex,
  wanted: readonly Wanted[],
  known: KnownPostings,
): Uint32Array {
  const told = wanted.flatMap((one) => {
    const postings = known[one.facet];
    return postings === undefined ? [] : [leastOf(one, postings)];
  });
  const least = told.reduce<Told | undefined>(
    (best, one) => (best === undefined || one.most < best.most ? one : best),
    undefined,
  );
  const start = least === undefined ? all : union(least.lists, columns.count);
  return wanted
    .filter((one) => one !== least?.answers)
    .reduce((positions, one) => withValues(positions, columns[one.facet], one), start);
}

// ----- one value per event ----- //

function codesOf(chosen: readonly string[], all: readonly string[]): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  return Uint8Array.from(all, (value) => Number(chosen.includes(value)));
}

function withCodes(
  positions: Uint32Array,
  codes: Uint8Array,
  wanted: Uint8Array | undefined,
): Uint32Array {
  if (wanted === undefined) return positions;
  const left = new Uint32Array(positions.length);
  let end = 0;
  for (let n = 0; n < positions.length; n += 1) {
    const position = positions[n] ?? 0;
    if (wanted[codes[position] ?? 0] !== 1) continue;
    left[end] = position;
    end += 1;
  }
  return left.slice(0, end);
}

// ----- several values per event ----- //

/** What an event's values must bring together: all of the bits. */
interface Wanted {
  readonly facet: Listed;
  /** by number of the value */
  readonly bits: Uint32Array;
  /** what an event without any value brings */
  readonly none: number;
  readonly all: number;
}

function wantedLists(index: ArchiveIndex, choices: ArchiveChoices): readonly Wanted[] {
  const { sources, speakers } = choices;
  return [
    ...wantedActors(index, choices),
    ...(sources.length === 0 ? [] : [anyOf(index, "sources", sources)]),
    ...(speakers.length === 0 ? [] : [anyOf(index, "speakers", speakers)]),
  ];
}

function anyOf(
  { numbers, names }: ArchiveIndex,
  facet: "sources" | "speakers",
  chosen: readonly string[],
): Wanted {
  const bits = new Uint32Array(names[facet].length);
  for (const id of chosen) {
    const number = numbers[facet].get(id);
    if (number !== undefined) bits[number] = 1;
  }
  return { facet, bits, none: 0, all: 1 };
}

function withValues(
  positions: Uint32Array,
  { offsets, values }: Lists,
  { bits, none, all }: Wanted,
): Uint32Array {
  const left = new Uint32Array(positions.length);
  let found = 0;
  for (let n = 0; n < positions.length; n += 1) {
    const position = positions[n] ?? 0;
    const end = offsets[position + 1] ?? 0;
    let at = offsets[position] ?? 0;
    let brought = at === end ? none : 0;
    for (; at < end; at += 1) brought |= bits[values[at] ?? 0] ?? 0;
    if (brought !== all) continue;
    left[found] = position;
    found += 1;
  }
  return left.slice(0, found);
}

/** Lists in which all that pass stand, and how many that are at the most. */
interface Told {
  readonly lists: readonly Uint32Array[];
  readonly most: number;
  /** whose every event passes; undefined where they have to be looked at */
  readonly answers: Wanted | undefined;
}

/** By the one of the bits that the fewest events bring. */
function leastOf(wanted: Wanted, postings: Postings): Told {
  const { bits, none, all } = wanted;
  const told = new Map<number, { readonly lists: Uint32Array[]; most: number }>();
  for (let left = all; left !== 0; left &= left - 1) told.set(left & -left, { lists: [], most: 0 });
  const add = (brought: number, list: Uint32Array) => {
    for (let left = brought; left !== 0; left &= left - 1) {
      const one = told.get(left & -left);
      one?.lists.push(list);
      if (one !== undefined) one.most += list.length;
    }
  };
  add(none, postings.none);
  for (let value = 0; value < bits.length; value += 1) {
    const brought = bits[value] ?? 0;
    if (brought !== 0) add(brought, postings.of(value));
  }
  const least = [...told.values()].reduce((best, one) => (one.most < best.most ? one : best));
  return { ...least, answers: told.size === 1 ? wanted : undefined };
}

// ----- actors: with all parts of the chosen ones ----- //

/** As many as there are bits to tell them apart by, below the sign. */
const AT_ONCE = 31;

function wantedActors(index: ArchiveIndex, { actors, match }: ArchiveChoices): readonly Wanted[] {
  const chosen = [...new Set(actors)];
  if (chosen.length === 0) return [];
  if (match === "any") return [actorBits(index, chosen, () => 1)];
  const wanted: Wanted[] = [];
  for (let first = 0; first < chosen.length; first += AT_ONCE) {
    wanted.push(actorBits(index, chosen.slice(first, first + AT_ONCE), (n) => 2 ** n));
  }
  return wanted;
}

function actorBits(
  { parents, numbers }: ArchiveIndex,
  chosen: readonly string[],
  bitOf: (n: number) => number,
): Wanted {
  const own = new Uint32Array(parents.length);
  let [none, all] = [0, 0];
  for (const [n, id] of chosen.entries()) {
    all |= bitOf(n);
    if (id === NONE_NAMED) none |= bitOf(n);
    const number = numbers.actors.get(id);
    if (number !== undefined) own[number] = (own[number] ?? 0) | bitOf(n);
  }
  const bits = own.map((_, actor) => {
    let brought = 0;
    for (let at = actor; at >= 0; at = parents[at] ?? -1) brought |= own[at] ?? 0;
    return brought;
  });
  return { facet: "actors", bits, none, all };
}
