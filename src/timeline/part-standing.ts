/** Where an event stands in a part: pure. */
import type { TimelineEvent, TimelinePart } from "#src/timeline/contract.ts";
import type { Cursor } from "#src/timeline/walk.ts";

export interface Standing {
  /** what is known of it, by the part or by whoever led the cursor there */
  readonly event: TimelineEvent | undefined;
  readonly lane: string | undefined;
  /** of the item that it is drawn as, or in */
  readonly key: string | undefined;
  /** nobody has said yet where it stands */
  readonly awaited: boolean;
}

/** In the cursor's lane where it stands there, else in the first that has it. */
export function standingOf(cursor: Cursor, part: TimelinePart | undefined): Standing {
  const { id, event: told } = cursor;
  const place = placeFor(cursor, placesOf(id, part));
  const event = eventOf(id, part) ?? told;
  // an event without a date stands nowhere
  if (place !== undefined || (event !== undefined && event.bounds === undefined)) {
    return { event, lane: place?.lane, key: place?.key, awaited: false };
  }
  const awaited = part?.need.cursor !== id;
  // with a date, and yet not among what was asked for: the choices leave it out
  return { event: awaited ? event : undefined, lane: undefined, key: undefined, awaited };
}

function placeFor({ lane }: Cursor, places: readonly InLane[]): InLane | undefined {
  return (
    places.find((place) => place.lane === lane) ??
    places.find(({ key }) => key !== undefined) ??
    places[0]
  );
}

/** Of every item that the event is drawn as, or in. */
export function keysOf(
  id: string | undefined,
  part: TimelinePart | undefined,
): ReadonlySet<string> {
  return new Set(id === undefined ? [] : placesOf(id, part).flatMap(({ key }) => key ?? []));
}

interface InLane {
  readonly lane: string;
  readonly key: string | undefined;
}

function placesOf(id: string, part: TimelinePart | undefined): readonly InLane[] {
  if (part === undefined) return [];
  const told = part.standing.get(id);
  if (told !== undefined) return [...told.keys].map(([lane, key]) => ({ lane, key }));
  return part.items.filter((item) => "event" in item && item.event.id === id);
}

function eventOf(id: string, part: TimelinePart | undefined): TimelineEvent | undefined {
  const told = part?.standing.get(id)?.event;
  if (told !== undefined) return told;
  for (const item of part?.items ?? []) {
    if ("event" in item && item.event.id === id) return item.event;
  }
  return undefined;
}
