/** Parts of a collection, and who answers for the rest of it, for the tests of the picture. */
import { vi } from "vitest";
import type {
  PartCallbacks,
  PartItem,
  PartNeed,
  TimelineCluster,
  TimelineEvent,
  TimelineModel,
  TimelinePart,
} from "#src/timeline/contract.ts";
import { day, modelOf } from "./made-up.ts";

export const NEED: PartNeed = {
  from: day("2024-01-01"),
  to: day("2026-01-01"),
  dayWidth: 1,
  plotWidth: 600,
  height: 400,
  laneAir: 16,
  rowHeight: 28,
  cursor: undefined,
};

export function clusterOf(
  first: string,
  last: string,
  more: Partial<TimelineCluster> = {},
): TimelineCluster {
  return {
    span: { from: day(first), to: day(last) },
    count: 1204,
    label: "1,204 events",
    name: `1,204 events, ${first} to ${last}: 900 meetings, 304 statements`,
    kinds: [
      { kind: "meeting", share: 0.75 },
      { kind: "statement", share: 0.25 },
    ],
    fromBefore: false,
    ...more,
  };
}

export function single(event: TimelineEvent, row = 0, lane = "all"): PartItem {
  return { key: `${lane}:${event.id}`, lane, row, event };
}

export function group(cluster: TimelineCluster, key = "all:c1", row = 0, lane = "all"): PartItem {
  return { key, lane, row, cluster };
}

export function partOf(items: readonly PartItem[], more: Partial<TimelinePart> = {}): TimelinePart {
  return {
    lanes: [{ id: "all", label: "All", rows: 3 }],
    items,
    count: 4,
    need: NEED,
    standing: new Map(),
    ...more,
  };
}

/** Tells of an event that it is in the item of this key. */
export function standingIn(
  event: TimelineEvent,
  key: string | undefined,
  lane = "all",
): TimelinePart["standing"] {
  return new Map([[event.id, { event, keys: new Map([[lane, key]]) }]]);
}

export function partModel(
  part: TimelinePart | undefined,
  more: Partial<TimelineModel> = {},
): TimelineModel {
  return modelOf([], { lanes: [], part, ...more });
}

/** Answers from a list in the page's order, round and round. */
export function answering(events: readonly TimelineEvent[]) {
  const at = (id: string | undefined) => events.findIndex((event) => event.id === id);
  return {
    onNeed: vi.fn<PartCallbacks["onNeed"]>(),
    onDay: vi.fn<PartCallbacks["onDay"]>(),
    step: vi.fn<PartCallbacks["step"]>(async (from, to) => {
      if (to === "first" || to === "last") return events.at(to === "first" ? 0 : -1);
      return events[(at(from) + to + events.length) % events.length];
    }),
    across: vi.fn<PartCallbacks["across"]>(async () => undefined),
    first: vi.fn<PartCallbacks["first"]>(async () => events[0]),
  };
}
