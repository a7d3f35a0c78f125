/**
 * Our own data file of a collection that nobody holds whole. Events and claims are written as they come;
 * sources and actors, which many share, stand once.
 */
import { datasetOfEvent, type EventDataset } from "#src/domain/dataset-of-event.ts";
import { FORMAT, type Actor, type Source } from "#src/domain/model.ts";
import { frameOf, indentFor, jsonItems } from "./json-parts.ts";
import type { About, PartsWriter } from "./parts.ts";

export function jsonInParts<Part>(
  { input, events: count }: About,
  aside: (text: string) => Part,
): PartsWriter<Part> {
  const indent = indentFor(count);
  const sources = new Map<string, Source>();
  const actors = new Map<string, Actor>();
  const ids: Ids = { claims: new Set(), events: new Set(), given: new Set() };
  const lists = { claims: jsonItems(1, indent), events: jsonItems(1, indent) };
  const parts: { readonly claims: Part[]; readonly events: Part[] } = { claims: [], events: [] };

  return {
    add: (piece) => {
      const found = piece.flatMap(({ dataset, records }) =>
        records.map(({ event }) => once(datasetOfEvent(event, dataset), ids)),
      );
      for (const one of found) {
        for (const actor of one.actors) actors.set(actor.id, actor);
        for (const source of one.sources) {
          const known = sources.get(source.id);
          sources.set(source.id, known === undefined ? source : common(known, source));
        }
      }
      parts.claims.push(aside(lists.claims.textOf(found.flatMap(({ claims }) => claims))));
      parts.events.push(aside(lists.events.textOf(found.flatMap(({ events }) => events))));
      return true;
    },
    finish: () => {
      const { title, description, sides } = input.dataset;
      const frame = {
        format: FORMAT,
        title,
        ...(description === undefined ? {} : { description }),
        sides: sides.filter((id) => actors.has(id)),
        sources: [...sources.values()],
        actors: [...actors.values()],
        claims: [],
      };
      const { head, foot } = frameOf(frame, indent);
      const between = indent === 0 ? `,"events":[` : `,\n  "events": [`;
      return [
        aside(head),
        ...parts.claims,
        aside(lists.claims.end() + between),
        ...parts.events,
        aside(`${lists.events.end()}${foot}\n`),
      ];
    },
  };
}

/** What is written already; `given` are the events that were asked for themselves. */
interface Ids {
  readonly claims: Set<string>;
  readonly events: Set<string>;
  readonly given: Set<string>;
}

/** What of it is not written yet. */
function once(one: EventDataset, ids: Ids): EventDataset {
  const { claims, events, ...rest } = distinct(one, ids);
  const [own] = events;
  if (own !== undefined) ids.given.add(own.id);
  const fresh = <T extends { readonly id: string }>(records: readonly T[], known: Set<string>) =>
    records.filter(({ id }) => {
      const isFresh = !known.has(id);
      known.add(id);
      return isFresh;
    });
  return { ...rest, claims: fresh(claims, ids.claims), events: fresh(events, ids.events) };
}

/** Of two events with one id the later gets another, and so do its claims. */
function distinct(one: EventDataset, { events, given }: Ids): EventDataset {
  const [own, ...others] = one.events;
  if (own === undefined || !given.has(own.id)) return one;
  let number = 2;
  while (events.has(`${own.id}-${number}`)) number += 1;
  const named = (id: string) => `${id}-${number}`;
  const evidence = own.evidence.map(({ claim, as }) => ({ claim: named(claim), as }));
  const stated = new Set(own.evidence.map(({ claim }) => claim));
  return {
    ...one,
    events: [{ ...own, id: named(own.id), evidence }, ...others],
    claims: one.claims.map((claim) =>
      stated.has(claim.id) ? { ...claim, id: named(claim.id) } : claim,
    ),
  };
}

/** One that each row gives an address of its own has none in common; each event's notes have its own. */
function common(known: Source, other: Source): Source {
  if (known.url === other.url) return known;
  const { url: _url, ...rest } = known;
  return rest;
}
