/** What the reader's choices leave of the collection, and what each further choice would leave. */
import { certain, possible } from "./bounds.ts";
import { NONE_NAMED, type Kind } from "./model.ts";
import type { EventRecord, Saying } from "./record.ts";

export interface Choices {
  readonly actors: readonly string[];
  /** whether an event must involve one of the chosen actors, or all of them */
  readonly match: "any" | "all";
  readonly kinds: readonly Kind[];
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  readonly sayings: readonly Saying[];
  /** ids of the events that the full text search found; `undefined` where nothing is searched */
  readonly found: ReadonlySet<string> | undefined;
}

/** The facets of a collection; `text` is the search field. */
export type Facet = "actors" | "kinds" | "sources" | "speakers" | "sayings" | "text";

const TESTS: Readonly<Record<Facet, (record: EventRecord, choices: Choices) => boolean>> = {
  actors: (record, { actors, match }) =>
    actors.length === 0 ||
    (match === "all"
      ? actors.every((id) => involves(record, id))
      : actors.some((id) => involves(record, id))),
  kinds: ({ event }, { kinds }) => kinds.length === 0 || kinds.includes(event.kind),
  sources: (record, { sources }) =>
    sources.length === 0 || sources.some((id) => record.sources.has(id)),
  speakers: (record, { speakers }) =>
    speakers.length === 0 || speakers.some((id) => record.speakers.has(id)),
  sayings: ({ saying }, { sayings }) => sayings.length === 0 || sayings.includes(saying),
  text: ({ event }, { found }) => found === undefined || found.has(event.id),
};

const FACETS: readonly Facet[] = ["actors", "kinds", "sources", "speakers", "sayings", "text"];

function passes(record: EventRecord, choices: Choices, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || TESTS[facet](record, choices));
}

/** Whether the event names the actor or any part of it; `NONE_NAMED` asks for events without actors. */
export function involves(record: EventRecord, actor: string): boolean {
  return actor === NONE_NAMED ? record.actors.length === 0 : record.actorsAndWholes.has(actor);
}

/** The events that all choices leave, in their order. */
export function select(records: readonly EventRecord[], choices: Choices): readonly EventRecord[] {
  return records.filter((record) => passes(record, choices));
}

export interface FacetCounts {
  readonly actors: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly speakers: ReadonlyMap<string, number>;
  readonly sayings: ReadonlyMap<string, number>;
}

/**
 * How many events each value would show under the choices made in the other facets. Actors under
 * "all of" narrow each other, so there the chosen actors count too.
 */
export function countFacets(records: readonly EventRecord[], choices: Choices): FacetCounts {
  const tally = (facet: Facet, valuesOf: (record: EventRecord) => Iterable<string>) => {
    const counts = new Map<string, number>();
    const except = facet === "actors" && choices.match === "all" ? undefined : facet;
    for (const record of records) {
      if (!passes(record, choices, except)) continue;
      for (const value of valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    actors: tally("actors", (record) =>
      record.actors.length === 0 ? [NONE_NAMED] : record.actorsAndWholes,
    ),
    kinds: tally("kinds", ({ event }) => [event.kind]),
    sources: tally("sources", ({ sources }) => sources),
    speakers: tally("speakers", ({ speakers }) => speakers),
    sayings: tally("sayings", ({ saying }) => [saying]),
  };
}

export interface InView {
  readonly certain: number;
  readonly possible: number;
  readonly undated: number;
}

export type Presence = "certain" | "possible" | "undated" | "outside";

/** How surely an event lies in the inclusive days of the window. */
export function presence(record: EventRecord, from: number, to: number): Presence {
  const bounds = record.time.place?.bounds;
  if (bounds === undefined) return "undated";
  if (certain(bounds, from, to)) return "certain";
  return possible(bounds, from, to) ? "possible" : "outside";
}

/** Each event counts once: "possible" are those that are not certain. */
export function countInView(records: readonly EventRecord[], from: number, to: number): InView {
  const counts = { certain: 0, possible: 0, undated: 0, outside: 0 };
  for (const record of records) counts[presence(record, from, to)] += 1;
  return counts;
}
