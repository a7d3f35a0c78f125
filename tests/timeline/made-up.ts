/** Events and lanes for the tests of the picture. */
import type { Bounds } from "#src/domain/bounds.ts";
import { dayFromIso } from "#src/domain/calendar.ts";
import type {
  TimelineCallbacks,
  TimelineEvent,
  TimelineModel,
  TimelineWords,
} from "#src/timeline/contract.ts";

export function day(iso: string): number {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

export function onDay(iso: string): Bounds {
  return someDayOf(iso, iso);
}

/** One happening on an unknown day from `first` to `last`. */
export function someDayOf(first: string, last: string): Bounds {
  const [from, to] = [day(first), day(last)];
  return { beginEarliest: from, beginLatest: to, endEarliest: from, endLatest: to };
}

/** From `first` to `last`, both known. */
export function lasting(first: string, last: string): Bounds {
  const [from, to] = [day(first), day(last)];
  return { beginEarliest: from, beginLatest: from, endEarliest: to, endLatest: to };
}

/** Ended on `last`; nobody says when it began. */
export function until(last: string): Bounds {
  const to = day(last);
  return { beginEarliest: -Infinity, beginLatest: to, endEarliest: to, endLatest: to };
}

export function madeUp(
  id: string,
  bounds: Bounds | undefined,
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  return {
    id,
    kind: "meeting",
    label: `Label of ${id}`,
    labelLang: "en",
    name: `Name of ${id}`,
    bounds,
    standing: "solid",
    lanes: ["all"],
    passages: 1,
    ...more,
  };
}

export function modelOf(
  events: readonly TimelineEvent[],
  more: Partial<TimelineModel> = {},
): TimelineModel {
  return {
    lang: "en",
    lanes: [{ id: "all", label: "All" }],
    events,
    publications: [],
    selected: undefined,
    window: undefined,
    extent: { from: day("2024-01-01"), to: day("2025-07-13") },
    ...more,
  };
}

export const WORDS: TimelineWords = {
  list: "Events along time",
  lane: (label) => `Lane ${label}`,
  passages: (count) => `${count} passages`,
  crowd: (name, count) => `${name} and others, ${count}`,
  member: (name, index, count) => `${name}, ${index} of ${count}`,
  inGroup: (name, count) => `${name}, in a group of ${count}`,
};

export const SILENT: TimelineCallbacks = {
  onOpen: () => undefined,
  onWindow: () => undefined,
  onEscape: () => undefined,
};
