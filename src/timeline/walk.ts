/** Where the keys lead from an event: pure. */
import type { TimelineEvent } from "#src/timeline/contract.ts";
import type { LaidItem, Layout } from "#src/timeline/layout.ts";
import { middleOf } from "#src/timeline/place.ts";

/** What the keyboard stands on: an event may stand in several lanes. */
export interface Cursor {
  readonly id: string;
  readonly lane: string | undefined;
  /** what is known of it, where the collection is given in parts */
  readonly event?: TimelineEvent | undefined;
}

/** The event before (-1) or after (1) in the page's order, round and round; from nowhere its first or last. */
export function neighbourOf(
  events: readonly TimelineEvent[],
  id: string | undefined,
  by: -1 | 1,
): TimelineEvent | undefined {
  const index = events.findIndex((event) => event.id === id);
  if (index === -1) return events.at(by === 1 ? 0 : -1);
  return events[(index + by + events.length) % events.length];
}

/** Every item that shows the event, alone or in a crowd. */
export function itemsOf(layout: Layout, id: string): readonly LaidItem[] {
  return layout.lanes.flatMap(({ items }) =>
    items.filter(({ crowd }) => crowd.members.some(({ event }) => event.id === id)),
  );
}

/** The item under the cursor: in its lane where it is there, else wherever the event stands. */
export function itemAt(layout: Layout, { id, lane }: Cursor): LaidItem | undefined {
  const items = itemsOf(layout, id);
  return items.find((item) => item.lane === lane) ?? items[0];
}

/** The nearest event, in time, of the next lane above (-1) or below (1) that has any. */
export function acrossLanes(layout: Layout, cursor: Cursor, by: -1 | 1): Cursor | undefined {
  const here = itemAt(layout, cursor);
  if (here === undefined) return undefined;
  const own = here.crowd.members.find(({ event }) => event.id === cursor.id);
  const middle = middleOf(own?.place ?? here.crowd.place);
  const index = layout.lanes.findIndex(({ lane }) => lane.id === here.lane);
  const beyond =
    by === 1 ? layout.lanes.slice(index + 1) : layout.lanes.slice(0, index).toReversed();
  const target = beyond.find(({ items }) => items.length > 0);
  if (target === undefined) return undefined;
  const members = target.items.flatMap(({ crowd }) => crowd.members);
  const [nearest] = members.toSorted(
    (a, b) => Math.abs(middleOf(a.place) - middle) - Math.abs(middleOf(b.place) - middle),
  );
  return nearest === undefined ? undefined : { id: nearest.event.id, lane: target.lane.id };
}
