/** What a picture must show, worked out by looking at each event; and what is wrong with one. */
import { NO_CHOICES } from "#src/archive/questions.ts";
import * as fc from "fast-check";
import { archiveIndex } from "#src/archive/archive-index.ts";
import { createEngine } from "#src/archive/engine.ts";
import { nameIndex } from "#src/archive/name-index.ts";
import { lanesOf } from "#src/archive/picture/lanes.ts";
import { createLevel, type Level } from "#src/archive/picture/level.ts";
import type { PositionedPicture } from "#src/archive/picture/picture.ts";
import type { ArchiveChoices, Cluster, LanesBy } from "#src/archive/questions.ts";
import type { Scale } from "#src/archive/scale.ts";
import { KINDS, NONE_NAMED } from "#src/domain/model.ts";
import { placeOf } from "#src/timeline/place.ts";
import {
  columnsOf,
  inOrder,
  lasting,
  namesWith,
  passes,
  plainEvent,
  somePlainArchive,
  someChoices,
  wholesOf,
  type PlainArchive,
  type PlainEvent,
} from "./plain-archive.ts";

export function answersOf({ events, names }: PlainArchive) {
  const engine = createEngine(events.length);
  engine.add(columnsOf(events, names));
  engine.publish(names);
  return engine.answers();
}

// ----- invented questions ----- //

export interface Asked {
  readonly archive: PlainArchive;
  readonly choices: ArchiveChoices;
  readonly lanes: LanesBy;
  readonly scale: Scale;
}

const someScale: fc.Arbitrary<Scale> = fc.record({
  dayWidth: fc.oneof(
    fc.double({ min: 0.01, max: 2, noNaN: true }),
    fc.double({ min: 1, max: 60, noNaN: true }),
    fc.double({ min: 30, max: 1200, noNaN: true }),
  ),
  plotWidth: fc.integer({ min: 200, max: 1600 }),
  rows: fc.integer({ min: 1, max: 14 }),
});

export const someAsked: fc.Arbitrary<Asked> = fc.record({
  archive: fc.oneof(somePlainArchive(60), somePlainArchive(12)),
  choices: fc.oneof(fc.constant(NO_CHOICES), someChoices),
  lanes: fc.constantFrom<LanesBy>("none", "kind", "actor", "source"),
  scale: someScale,
});

/** In cells. */
const someLength = fc.oneof(
  { weight: 3, arbitrary: hundredths(0, 1.1) },
  { weight: 1, arbitrary: hundredths(1, 20) },
);

/** Some cells with a few, some with many, and most of them about as long as a cell. */
export const someBeads: fc.Arbitrary<Asked> = fc
  .record({
    days: fc.integer({ min: 2, max: 30 }),
    begun: fc.array(fc.constantFrom(0, 0, 1, 1, 2, 3, 5, 9), { minLength: 8, maxLength: 30 }),
    offsets: fc.array(hundredths(0, 0.99), { minLength: 1, maxLength: 9 }),
    lengths: fc.array(someLength, { minLength: 1, maxLength: 7 }),
    kinds: fc.constantFrom(1, 1, 2, KINDS.length),
    plotWidth: fc.integer({ min: 170, max: 1500 }),
    rows: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 14 })),
  })
  .map(({ days, begun, offsets, lengths, kinds, plotWidth, rows }) => {
    const cells = begun.flatMap((count, cell) => Array.from({ length: count }, () => cell));
    const events = cells.map((cell, row) => {
      const from = Math.floor((cell + (offsets[row % offsets.length] ?? 0)) * days);
      const last = from + Math.floor((lengths[row % lengths.length] ?? 0) * days);
      return plainEvent(row, {
        bounds: lasting(from, last),
        kind: KINDS[row % kinds] ?? "other",
      });
    });
    return {
      archive: { events, names: namesWith() },
      choices: NO_CHOICES,
      lanes: "kind",
      scale: { dayWidth: 150 / days, plotWidth, rows },
    };
  });

/** In widths of the plot. */
export const someStart = hundredths(-3, 3);

/** Evenly spread, as doubles of the library are not. */
export function hundredths(min: number, max: number): fc.Arbitrary<number> {
  const [from, to] = [Math.round(min * 100), Math.round(max * 100)];
  return fc.integer({ min: from, max: to }).map((n) => n / 100);
}

export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Two widths of the plot: a view and half of one on each side. */
export function daysAt({ plotWidth, dayWidth }: Scale, start: number): Days {
  const from = (start * plotWidth) / dayWidth;
  return { from, to: from + (2 * plotWidth) / dayWidth };
}

// ----- what stands where ----- //

/** One event that can be drawn; `to` is exclusive. */
export interface DrawnEvent {
  readonly position: number;
  readonly event: PlainEvent;
  readonly from: number;
  readonly to: number;
}

export function drawnOf({ archive, choices }: Pick<Asked, "archive" | "choices">) {
  return inOrder(archive.events).flatMap((event, position): DrawnEvent[] => {
    const place = event.bounds === undefined ? undefined : placeOf(event.bounds);
    if (place === undefined || !passes(archive, event, choices)) return [];
    return [{ position, event, from: place.from, to: place.to }];
  });
}

/** Whether it stands in the lane; there are too few actors and sources for any to share one. */
export function standsIn({ archive, lanes }: Asked, event: PlainEvent, lane: string): boolean {
  switch (lanes) {
    case "none":
      return lane === "all";
    case "kind":
      return event.kind === lane;
    case "actor":
      return lane === NONE_NAMED ? event.actors.length === 0 : wholesOf(archive, event).has(lane);
    case "source":
      return lane === NONE_NAMED ? event.sources.length === 0 : event.sources.includes(lane);
  }
}

export type Item = PositionedPicture["items"][number];

export function clusterOf(item: Item): Cluster | undefined {
  return "cluster" in item ? item.cluster : undefined;
}

/** Whether it stands for what began before the days that were asked for: it depends on these. */
export function isBefore({ key }: Item): boolean {
  return key.endsWith(":before");
}

/** What all pictures of the scale share. */
export function levelOf(asked: Asked): Level {
  const { archive, choices, lanes, scale } = asked;
  const columns = columnsOf(inOrder(archive.events), archive.names);
  const index = archiveIndex(columns, nameIndex(archive.names));
  const byDay = drawnOf(asked).toSorted((a, b) => a.from - b.from || a.position - b.position);
  const drawn = Uint32Array.from(byDay, ({ position }) => position);
  return createLevel(index, drawn, lanesOf(index, drawn, lanes, choices), scale);
}

// ----- what is wrong ----- //

/** `picture` was asked with all that is drawn marked. */
export function missing(asked: Asked, days: Days, picture: PositionedPicture): readonly string[] {
  const touching = drawnOf(asked).filter(({ from, to }) => from < days.to && to > days.from);
  const keys = new Set(picture.items.map(({ key }) => key));
  const places = new Map(picture.marked.map((marked) => [marked.position, marked.places]));
  return touching.flatMap(({ position, event }) => {
    const standing = places.get(position) ?? [];
    const shown = picture.lanes.filter(({ id }) => standsIn(asked, event, id));
    if (shown.length === 0) return [`${String(position)} stands in no lane`];
    return shown.flatMap(({ id }) => {
      const key = standing.find(({ lane }) => lane === id)?.key;
      return key !== undefined && keys.has(key) ? [] : [`${String(position)} is not in ${id}`];
    });
  });
}

/** What each item ought to say, by key: from the events that are said to be in it. */
export function summedUp(asked: Asked, picture: PositionedPicture) {
  const drawn = new Map(drawnOf(asked).map((one) => [one.position, one]));
  const members = new Map<string, DrawnEvent[]>();
  for (const { position, places } of picture.marked) {
    for (const { key = "" } of places) {
      members.set(key, [...(members.get(key) ?? []), ...[drawn.get(position) ?? []].flat()]);
    }
  }
  return picture.items.map((item) => {
    const of = members.get(item.key) ?? [];
    return "position" in item
      ? { key: item.key, positions: of.map(({ position }) => position) }
      : { key: item.key, ...summary(of) };
  });
}

function summary(of: readonly DrawnEvent[]) {
  return {
    count: of.length,
    kinds: KINDS.map((kind) => of.filter(({ event }) => event.kind === kind).length),
    span: {
      from: Math.min(...of.map(({ from }) => from)),
      to: Math.max(...of.map(({ to }) => to)) - 1,
    },
  };
}

/**
 * Events no longer than a cell that are singly, though others that begin in their cell are in a cluster,
 * and clusters of fewer than two; `picture` was asked with all that is drawn marked.
 */
export function standingOut(asked: Asked, picture: PositionedPicture): readonly string[] {
  const { cellDays } = levelOf(asked).grid;
  const drawn = new Map(drawnOf(asked).map((one) => [one.position, one]));
  const items = new Map(picture.items.map((item) => [item.key, item]));
  const [crowded, single] = [new Set<string>(), new Map<string, string>()];
  for (const { position, places } of picture.marked) {
    const event = drawn.get(position);
    for (const { lane, key = "" } of places) {
      const item = items.get(key);
      if (event === undefined || item === undefined || isBefore(item)) continue;
      if (event.to - event.from > cellDays) continue;
      const cell = `${lane} ${String(Math.floor(event.from / cellDays))}`;
      if ("cluster" in item) crowded.add(cell);
      else single.set(key, cell);
    }
  }
  return [
    ...[...single].filter(([, cell]) => crowded.has(cell)).map(([key]) => `${key} stands out`),
    ...picture.items
      .filter((item) => (clusterOf(item)?.count ?? 2) < 2)
      .map(({ key }) => `${key} is a cluster of one`),
  ];
}

/** What the items do say, in the same form. */
export function said(picture: PositionedPicture) {
  return picture.items.map((item) => {
    if ("position" in item) return { key: item.key, positions: [item.position] };
    const { count, kinds, span } = item.cluster;
    return { key: item.key, count, kinds, span };
  });
}

/** Items of one row that cover each other, as their keys. */
export function covering(asked: Asked, picture: PositionedPicture): readonly string[] {
  const drawn = new Map(drawnOf(asked).map((one) => [one.position, one]));
  const stretches = picture.items
    .flatMap((item) => {
      const cluster = clusterOf(item);
      const own = "position" in item ? drawn.get(item.position) : undefined;
      const part = "position" in item ? item.drawn : cluster?.drawn;
      const stretch = part === undefined ? own : { from: part.from, to: part.to + 1 };
      if (stretch === undefined || isBefore(item)) return [];
      return [{ place: `${item.lane} ${String(item.row)}`, key: item.key, ...stretch }];
    })
    .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.from - b.from));
  return stretches.flatMap(({ place, key, from }, n) => {
    const before = stretches[n - 1];
    return before?.place === place && before.to > from ? [`${before.key} and ${key}`] : [];
  });
}
