/** The lanes of a picture, and which of them each event stands in: one bit for each lane. */
import { KINDS, NONE_NAMED } from "#src/domain/vocabulary.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { Lists } from "../columns.ts";
import type { DrawnPlaces } from "../drawn-places.ts";
import type { ArchiveChoices, LanesBy } from "../questions.ts";
import { createDaySums, type DaySums } from "./day-sums.ts";

export interface Lane {
  readonly id: string;
  /** how many of the events that can be drawn stand in it */
  readonly count: number;
  /** of the lane that others share: how many */
  readonly shared: number | undefined;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** of an event: lane n is bit n */
  readonly bitsAt: (position: number) => number;
  /** the same of all that is drawn, in its order */
  readonly bits: Uint16Array;
  /** how often an event of more than a day stands in a lane */
  readonly lasting: number;
  /** where in `bits` the events of more than a day stand */
  readonly longer: Uint32Array;
  /** all others */
  readonly ofDays: DaySums;
}

/** Lanes of their own; all that remains shares one more. */
const MOST_LANES = 12;

interface Candidate {
  readonly id: string;
  readonly shared?: number;
}

/** Candidates by number of their bit; those that nothing stands in are left out at the end. */
interface Table {
  readonly candidates: readonly Candidate[];
  readonly bitsAt: (position: number) => number;
}

/** `drawn` of the selection. */
export function lanesOf(
  index: ArchiveIndex,
  drawn: Uint32Array,
  by: LanesBy,
  choices: ArchiveChoices,
): Lanes {
  const { candidates, bitsAt } = tableOf(index, drawn, by, choices);
  const { bits, all, lasting, longer } = standing(drawn, bitsAt, candidates.length, index.places);
  const counts = candidates.map((_, n) => countWith(all, n));
  const kept = [...candidates.keys()].filter((n) => (counts[n] ?? 0) > 0);
  const lanes = kept.map((n) => ({
    id: candidates[n]?.id ?? "",
    count: counts[n] ?? 0,
    shared: candidates[n]?.shared,
  }));
  // bits of candidates to bits of lanes
  const isMoved = kept.length < candidates.length;
  const moved = Uint16Array.from(isMoved ? all : [], (_, old) =>
    kept.reduce((sum, n, lane) => sum | (((old >> n) & 1) << lane), 0),
  );
  if (isMoved) for (let n = 0; n < bits.length; n += 1) bits[n] = moved[bits[n] ?? 0] ?? 0;
  return {
    lanes,
    bits,
    bitsAt: isMoved ? (position) => moved[bitsAt(position)] ?? 0 : bitsAt,
    lasting: kept.reduce((sum, n) => sum + countWith(lasting, n), 0),
    longer,
    ofDays: createDaySums(index, drawn, bits, lanes.length),
  };
}

/**
 * The bits of each, how often each set of bits is met, by all and by what lasts longer than a day, and
 * where that stands.
 */
function standing(
  drawn: Uint32Array,
  bitsAt: (position: number) => number,
  size: number,
  { from, last }: DrawnPlaces,
) {
  const bits = new Uint16Array(drawn.length);
  const all = new Uint32Array(1 << size);
  const lasting = new Uint32Array(1 << size);
  const longer = new Uint32Array(drawn.length);
  let end = 0;
  for (let n = 0; n < drawn.length; n += 1) {
    const position = drawn[n] ?? 0;
    const own = bitsAt(position);
    bits[n] = own;
    all[own] = (all[own] ?? 0) + 1;
    if (from[position] === last[position]) continue;
    lasting[own] = (lasting[own] ?? 0) + 1;
    longer[end] = n;
    end += 1;
  }
  return { bits, all, lasting, longer: longer.slice(0, end) };
}

function countWith(bySet: Uint32Array, bit: number): number {
  let count = 0;
  for (let set = 0; set < bySet.length; set += 1) {
    if (((set >> bit) & 1) === 1) count += bySet[set] ?? 0;
  }
  return count;
}

function tableOf(
  index: ArchiveIndex,
  drawn: Uint32Array,
  by: LanesBy,
  choices: ArchiveChoices,
): Table {
  const { kind, sources } = index.columns;
  switch (by) {
    case "none":
      return { candidates: [{ id: "all" }], bitsAt: () => 1 };
    case "kind":
      return {
        candidates: KINDS.map((id) => ({ id })),
        bitsAt: (position) => 1 << (kind[position] ?? 0),
      };
    case "actor":
      return choices.actors.length > 0
        ? chosenTable(index, choices.actors)
        : rootTable(index, drawn);
    case "source": {
      const own = Uint32Array.from(index.names.sources, (_, n) => n);
      const ids = index.names.sources.map(({ id }) => id);
      return wholeTable(sources, own, ids, [], drawn);
    }
  }
}

// ----- the actors chosen, each with all its parts ----- //

function chosenTable(index: ArchiveIndex, chosen: readonly string[]): Table {
  const { numbers, parents, columns } = index;
  const known = [...new Set(chosen)].filter((id) => id === NONE_NAMED || numbers.actors.has(id));
  const sharing = known.length > MOST_LANES + 1 ? known.length - MOST_LANES : 0;
  const own = known.slice(0, known.length - sharing);
  const candidates: readonly Candidate[] = [
    ...own.map((id) => ({ id })),
    ...(sharing > 0 ? [{ id: "rest", shared: sharing }] : []),
  ];
  const bits = new Uint16Array(parents.length);
  let none = 0;
  for (const [n, id] of known.entries()) {
    const bit = 1 << Math.min(n, own.length);
    const number = numbers.actors.get(id);
    if (number === undefined) none |= bit;
    else bits[number] = (bits[number] ?? 0) | bit;
  }
  const table = bits.map((_, actor) => {
    let all = 0;
    for (let at = actor; at >= 0; at = parents[at] ?? -1) all |= bits[at] ?? 0;
    return all;
  });
  return { candidates, bitsAt: bitsOfList(columns.actors, table, none) };
}

function bitsOfList(
  { offsets, values }: Lists,
  table: Uint16Array,
  none: number,
): (position: number) => number {
  return (position) => {
    const [start, end] = [offsets[position] ?? 0, offsets[position + 1] ?? 0];
    let bits = start === end ? none : 0;
    for (let at = start; at < end; at += 1) bits |= table[values[at] ?? 0] ?? 0;
    return bits;
  };
}

// ----- all actors or sources: the most frequent, and the rest ----- //

/** The outermost actors: the sides first. */
function rootTable({ columns, names, roots, numbers }: ArchiveIndex, drawn: Uint32Array): Table {
  const ids = names.actors.map(({ id }) => id);
  const sides = names.sides.flatMap((id) => numbers.actors.get(id) ?? []);
  return wholeTable(columns.actors, Uint32Array.from(roots), ids, sides, drawn);
}

/** `wholes` says by number of a value which number it counts as. */
function wholeTable(
  lists: Lists,
  wholes: Uint32Array,
  ids: readonly string[],
  first: readonly number[],
  drawn: Uint32Array,
): Table {
  const { counts, none } = wholeCounts(lists, wholes, drawn);
  const ahead = new Map(first.map((number, n) => [number, n]));
  const order = [...counts.keys()]
    .filter((n) => (counts[n] ?? 0) > 0)
    .toSorted(
      (a, b) =>
        (ahead.get(a) ?? first.length) - (ahead.get(b) ?? first.length) ||
        (counts[b] ?? 0) - (counts[a] ?? 0) ||
        a - b,
    );
  const most = MOST_LANES - Number(none > 0);
  // one alone needs no lane to share
  const sharing = order.length > most + 1 ? order.length - most : 0;
  const own = order.slice(0, order.length - sharing);
  const candidates: readonly Candidate[] = [
    ...own.map((n) => ({ id: ids[n] ?? "" })),
    ...(sharing > 0 ? [{ id: "rest", shared: sharing }] : []),
    ...(none > 0 ? [{ id: NONE_NAMED }] : []),
  ];
  const bitOf = new Uint16Array(counts.length);
  for (const [rank, n] of order.entries()) bitOf[n] = 1 << Math.min(rank, own.length);
  const table = Uint16Array.from(wholes, (whole) => bitOf[whole] ?? 0);
  return { candidates, bitsAt: bitsOfList(lists, table, 1 << (candidates.length - 1)) };
}

function wholeCounts(
  { offsets, values }: Lists,
  wholes: Uint32Array,
  drawn: Uint32Array,
): { readonly counts: Uint32Array; readonly none: number } {
  const counts = new Uint32Array(wholes.length);
  const seen = new Uint32Array(wholes.length);
  let none = 0;
  for (let stamp = 1; stamp <= drawn.length; stamp += 1) {
    const position = drawn[stamp - 1] ?? 0;
    const [start, end] = [offsets[position] ?? 0, offsets[position + 1] ?? 0];
    if (start === end) none += 1;
    for (let at = start; at < end; at += 1) {
      const whole = wholes[values[at] ?? 0] ?? 0;
      if (seen[whole] === stamp) continue;
      seen[whole] = stamp;
      counts[whole] = (counts[whole] ?? 0) + 1;
    }
  }
  return { counts, none };
}
