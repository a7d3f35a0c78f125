/** Invented archives as plain objects, and the columns made of them. */
import * as fc from "fast-check";
import type { Columns, Lists, Names } from "#src/archive/columns.ts";
import { NO_BEGIN, NO_END } from "#src/archive/columns.ts";
import type { ArchiveChoices } from "#src/archive/questions.ts";
import { actorWithAncestors } from "#src/domain/actor-tree.ts";
import type { Bounds } from "#src/domain/bounds.ts";
import { cutTree } from "#src/domain/cut-tree.ts";
import { anchorDay } from "#src/domain/event-time.ts";
import { KINDS, NONE_NAMED, OWN_WORDS, type Actor, type Kind } from "#src/domain/model.ts";
import { SAYINGS, type Saying } from "#src/domain/record.ts";

export interface PlainEvent {
  readonly row: number;
  readonly bounds: Bounds | undefined;
  readonly kind: Kind;
  readonly saying: Saying;
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
}

export interface PlainArchive {
  readonly events: readonly PlainEvent[];
  readonly names: Names;
}

export const ACTORS = ["a0", "a1", "a2", "a3", "a4", "a5", "a6"] as const;
export const SOURCES = ["s0", "s1", "s2"] as const;
export const SPEAKERS = [OWN_WORDS, "a1", "a2"] as const;

/** One known day, or from day to day. */
export function lasting(from: number, last: number = from): Bounds {
  return { beginEarliest: from, beginLatest: from, endEarliest: last, endLatest: last };
}

export function plainEvent(row: number, given: Partial<PlainEvent> = {}): PlainEvent {
  return {
    row,
    bounds: lasting(row),
    kind: "other",
    saying: "stated",
    actors: [],
    sources: [],
    speakers: [],
    ...given,
  };
}

export function namesWith(
  actors: readonly Actor[] = ACTORS.map((id) => plainActor(id)),
  sides: readonly string[] = [],
): Names {
  return {
    actors,
    sides,
    sources: SOURCES.map((id) => ({ id, publisher: id, headline: id, lang: "en" })),
    speakers: SPEAKERS,
  };
}

export function plainActor(id: string, partOf?: string): Actor {
  return {
    id,
    kind: "group",
    name: { en: id },
    aliases: [],
    ...(partOf === undefined ? {} : { partOf }),
  };
}

// ----- columns ----- //

export function columnsOf(events: readonly PlainEvent[], names: Names): Columns {
  const day = (of: (bounds: Bounds) => number) =>
    Int32Array.from(events, ({ bounds }) => {
      const value = bounds === undefined ? 0 : of(bounds);
      return value === -Infinity ? NO_BEGIN : value === Infinity ? NO_END : value;
    });
  const numbers = (of: (event: PlainEvent) => readonly string[], ids: readonly string[]): Lists => {
    const lists = events.map((event) => of(event).map((id) => ids.indexOf(id)));
    const offsets = new Uint32Array(events.length + 1);
    for (const [n, list] of lists.entries()) offsets[n + 1] = (offsets[n] ?? 0) + list.length;
    return { offsets, values: Uint32Array.from(lists.flat()) };
  };
  return {
    count: events.length,
    beginEarliest: day((bounds) => bounds.beginEarliest),
    beginLatest: day((bounds) => bounds.beginLatest),
    endEarliest: day((bounds) => bounds.endEarliest),
    endLatest: day((bounds) => bounds.endLatest),
    layer: Uint8Array.from(events, ({ bounds }) => (bounds === undefined ? 0 : 1)),
    kind: Uint8Array.from(events, ({ kind }) => KINDS.indexOf(kind)),
    saying: Uint8Array.from(events, ({ saying }) => SAYINGS.indexOf(saying)),
    actors: numbers(
      ({ actors }) => actors,
      names.actors.map(({ id }) => id),
    ),
    sources: numbers(
      ({ sources }) => sources,
      names.sources.map(({ id }) => id),
    ),
    speakers: numbers(({ speakers }) => speakers, names.speakers),
    row: Uint32Array.from(events, ({ row }) => row),
  };
}

/** In the order of the page. */
export function inOrder(events: readonly PlainEvent[]): readonly PlainEvent[] {
  return events.toSorted((a, b) => {
    if (a.bounds === undefined || b.bounds === undefined) {
      return Number(a.bounds === undefined) - Number(b.bounds === undefined) || a.row - b.row;
    }
    return (
      difference(anchorDay(a.bounds), anchorDay(b.bounds)) ||
      difference(b.bounds.endLatest, a.bounds.endLatest) ||
      a.row - b.row
    );
  });
}

function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

// ----- invented ones ----- //

const someDay = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -60, max: 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: -4000, max: 4000 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1_000_000, 1_000_000, -150_000_000, 150_000_000) },
);

export const someBounds: fc.Arbitrary<Bounds> = fc
  .tuple(someDay, fc.nat(3), fc.nat(20), fc.nat(3), fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2, 3, 4))
  .map(([from, fuzzyBegin, length, fuzzyEnd, open]) => ({
    beginEarliest: (open & 1) === 1 ? -Infinity : from,
    // an open end may leave the other bound of that end open too
    beginLatest: open === 4 ? Infinity : from + fuzzyBegin,
    endEarliest: open === 4 ? -Infinity : from + length,
    endLatest:
      (open & 2) === 2 || open === 4 ? Infinity : from + Math.max(fuzzyBegin, length) + fuzzyEnd,
  }));

const dayOrLasting = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -60, max: 60 }).map((day) => lasting(day)) },
  { weight: 4, arbitrary: someBounds },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const someActors = fc
  .array(fc.option(fc.constantFrom(...ACTORS, "nobody"), { nil: undefined }), {
    minLength: ACTORS.length,
    maxLength: ACTORS.length,
  })
  .map((wholes) => ACTORS.map((id, n) => plainActor(id, wholes[n])));

const someEvent = fc.record({
  bounds: dayOrLasting,
  kind: fc.constantFrom(...KINDS),
  saying: fc.constantFrom(...SAYINGS),
  actors: fc.array(fc.constantFrom(...ACTORS), { maxLength: 3 }),
  sources: fc.array(fc.constantFrom(...SOURCES), { maxLength: 2 }),
  speakers: fc.array(fc.constantFrom(...SPEAKERS), { maxLength: 2 }),
});

/** Events in any order. */
export function somePlainArchive(maxEvents: number): fc.Arbitrary<PlainArchive> {
  return fc
    .record({
      events: fc.array(someEvent, { maxLength: maxEvents }),
      actors: someActors,
      sides: fc.subarray(["a1", "a2"]),
    })
    .map(({ events, actors, sides }) => ({
      events: events.map((event, row) => ({ ...event, row })),
      names: namesWith(actors, sides),
    }));
}

export const someChoices: fc.Arbitrary<ArchiveChoices> = fc.record({
  actors: fc.oneof(
    fc.constant([]),
    fc.uniqueArray(fc.constantFrom(...ACTORS, NONE_NAMED, "nobody"), { maxLength: 3 }),
  ),
  match: fc.constantFrom("any", "all"),
  kinds: fc.subarray([...KINDS]),
  sources: fc.oneof(fc.constant([]), fc.subarray([...SOURCES, "nothing"])),
  speakers: fc.oneof(fc.constant([]), fc.subarray([...SPEAKERS])),
  sayings: fc.oneof(fc.constant([]), fc.subarray([...SAYINGS])),
  q: fc.constant(""),
});

export const someWindow = fc
  .tuple(fc.integer({ min: -80, max: 80 }), fc.nat(60))
  .map(([from, length]) => ({ from, to: from + length }));

// ----- the plain way to answer ----- //

export type PlainFacet = "actors" | "kinds" | "sources" | "speakers" | "sayings";

export function wholesOf({ names }: PlainArchive, event: PlainEvent): ReadonlySet<string> {
  const tree = cutTree(new Map(names.actors.map((actor) => [actor.id, actor]))).actors;
  return new Set(event.actors.flatMap((id) => actorWithAncestors(id, tree)));
}

export function passes(
  archive: PlainArchive,
  event: PlainEvent,
  choices: ArchiveChoices,
  except?: PlainFacet,
): boolean {
  const wholes = wholesOf(archive, event);
  const involves = (id: string) => (id === NONE_NAMED ? event.actors.length === 0 : wholes.has(id));
  const tests: Readonly<Record<PlainFacet, boolean>> = {
    actors:
      choices.actors.length === 0 ||
      (choices.match === "all" ? choices.actors.every(involves) : choices.actors.some(involves)),
    kinds: choices.kinds.length === 0 || choices.kinds.includes(event.kind),
    sources:
      choices.sources.length === 0 || choices.sources.some((id) => event.sources.includes(id)),
    speakers:
      choices.speakers.length === 0 || choices.speakers.some((id) => event.speakers.includes(id)),
    sayings: choices.sayings.length === 0 || choices.sayings.includes(event.saying),
  };
  const facets: readonly PlainFacet[] = ["actors", "kinds", "sources", "speakers", "sayings"];
  return facets.every((facet) => facet === except || tests[facet]);
}
