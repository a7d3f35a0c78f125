import { actorWithAncestors } from "./actor-tree.ts";
import type { Dataset } from "./dataset.ts";
import {
  FORMAT,
  type Actor,
  type Claim,
  type Event,
  type LocalText,
  type Source,
} from "./model.ts";

/** A data file, as it is written: of one event, or of several. */
export interface EventDataset {
  readonly format: string;
  readonly title: LocalText;
  readonly sides: readonly string[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  /** the events themselves first, then those that their dates are counted from */
  readonly events: readonly Event[];
}

/**
 * The records of a data file that holds one event, with all that bears on it: also the events that its
 * dates are counted from, since where it stands depends on them.
 */
export function datasetOfEvent(event: Event, dataset: Dataset): EventDataset {
  return datasetOfEvents([event], dataset);
}

/** The same of several events: what they share stands once. */
export function datasetOfEvents(chosen: readonly Event[], dataset: Dataset): EventDataset {
  const events = withUsed(chosen, dataset);
  const claims = claimsOf(events, dataset);
  const actors = new Set(
    claims.flatMap(actorsOf).flatMap((id) => actorWithAncestors(id, dataset.actors)),
  );
  const sources = new Set(claims.flatMap(sourcesOf));
  return {
    format: FORMAT,
    title: dataset.title,
    sides: dataset.sides.filter((id) => actors.has(id)),
    sources: [...sources].flatMap((id) => dataset.sources.get(id) ?? []),
    actors: [...actors].flatMap((id) => dataset.actors.get(id) ?? []),
    claims,
    events,
  };
}

function withUsed(chosen: readonly Event[], dataset: Dataset): readonly Event[] {
  const byId = new Map(chosen.map((event) => [event.id, event]));
  // a set that grows while it is gone through: what is used may use others
  for (const next of byId.values()) {
    for (const id of claimsOf([next], dataset).flatMap(eventsUsedBy)) {
      const used = byId.has(id) ? undefined : eventOf(id, dataset);
      if (used !== undefined) byId.set(id, used);
    }
  }
  return [...byId.values()];
}

/** By id, once for each collection: many events are asked for one after the other. */
const eventsOf = new WeakMap<Dataset, ReadonlyMap<string, Event>>();

function eventOf(id: string, dataset: Dataset): Event | undefined {
  const known = eventsOf.get(dataset) ?? new Map(dataset.events.map((event) => [event.id, event]));
  eventsOf.set(dataset, known);
  return known.get(id);
}

function claimsOf(events: readonly Event[], { claims }: Dataset): readonly Claim[] {
  const ids = new Set(events.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)));
  return [...ids].flatMap((id) => claims.get(id) ?? []);
}

function datedsOf({ when, chain, bounds }: Claim) {
  const whens = [when, ...chain.map((link) => link.when)];
  return [
    ...whens.flatMap((each) => [each?.text, each?.published]),
    bounds?.notBefore,
    bounds?.notAfter,
  ].filter((dated) => dated !== undefined);
}

function eventsUsedBy(claim: Claim): readonly string[] {
  return datedsOf(claim).flatMap(({ uses }) =>
    uses.flatMap((use) => ("event" in use ? [use.event] : [])),
  );
}

function actorsOf({ actors, chain }: Claim): readonly string[] {
  return [...actors.map(({ actor }) => actor), ...chain.flatMap(({ speakers }) => speakers)];
}

function sourcesOf(claim: Claim): readonly string[] {
  return [
    ...claim.passages.map(({ source }) => source),
    ...(claim.sources ?? []),
    ...datedsOf(claim).flatMap(({ uses }) =>
      uses.flatMap((use) => ("source" in use ? [use.source] : [])),
    ),
  ];
}
