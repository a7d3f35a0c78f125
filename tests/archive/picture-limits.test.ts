import { NO_CHOICES } from "#src/archive/questions.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_PICTURE_ITEMS, type LanesBy } from "#src/archive/questions.ts";
import type { Scale } from "#src/archive/scale.ts";
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import { KINDS } from "#src/domain/model.ts";
import {
  ACTORS,
  lasting,
  namesWith,
  plainActor,
  plainEvent,
  type PlainEvent,
} from "./plain-archive.ts";
import { answersOf, clusterOf, daysAt, hundredths } from "./plain-picture.ts";

const MANY = Array.from({ length: 20 }, (_, n) => `actor-${String(n)}`);
const NAMES = namesWith(MANY.map((id) => plainActor(id)));

/** So many events, as long as `lengths` says in turn, one every `every` days. */
function crowd(count: number, every: number, lengths: readonly number[]): readonly PlainEvent[] {
  return Array.from({ length: count }, (_, n) => {
    const from = Math.floor(n * every);
    return plainEvent(n, {
      bounds: lasting(from, from + (lengths[n % lengths.length] ?? 0)),
      kind: KINDS[n % KINDS.length] ?? "other",
      actors: [MANY[n % MANY.length] ?? "", MANY[(n * 7) % MANY.length] ?? ""],
    });
  });
}

const someCrowd = fc
  .tuple(
    fc.integer({ min: 200, max: 1500 }),
    fc.constantFrom(0, 0.01, 0.3, 1, 5, 40),
    fc.array(fc.constantFrom(0, 0, 0, 1, 2, 6, 20, 90, 400, 5000), { minLength: 1, maxLength: 9 }),
  )
  .map((given) => crowd(...given));

const someScale: fc.Arbitrary<Scale> = fc.record({
  dayWidth: hundredths(-8, 10).map((power) => 2 ** power),
  plotWidth: fc.integer({ min: 160, max: 2600 }),
  rows: fc.integer({ min: 1, max: 40 }),
});

const someLanes = fc.constantFrom<LanesBy>("none", "kind", "actor", "source");

describe("two widths of the plot", () => {
  it("never hold more items than the widget can carry", () => {
    fc.assert(
      fc.property(someCrowd, someScale, someLanes, (events, scale, lanes) => {
        const answers = answersOf({ events, names: NAMES });
        for (let start = -1; start < 6; start += 0.37) {
          const days = daysAt(scale, start);
          const picture = answers.picture({
            choices: NO_CHOICES,
            lanes,
            scale,
            ...days,
            marked: [],
          });
          expect(picture.items.length).toBeLessThanOrEqual(MOST_PICTURE_ITEMS);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("have at most twelve lanes for actors, and one that says how many share it", () => {
    const { lanes } = answersOf({ events: crowd(400, 1, [0]), names: NAMES }).picture({
      choices: NO_CHOICES,
      lanes: "actor",
      scale: { dayWidth: 3, plotWidth: 1000, rows: 3 },
      from: 0,
      to: 600,
      marked: [],
    });
    expect(lanes).toHaveLength(13);
    expect(lanes.filter(({ shared }) => shared !== undefined)).toMatchObject([
      { id: "rest", shared: 8 },
    ]);
  });
});

describe("zooming in", () => {
  const narrowest: Scale = { dayWidth: 1000, plotWidth: 1000, rows: 8 };

  function onDay(events: readonly PlainEvent[], day: number) {
    const { items } = answersOf({ events, names: NAMES }).picture({
      choices: NO_CHOICES,
      lanes: "none",
      scale: narrowest,
      from: day - 0.5,
      to: day + 1.5,
      marked: [],
    });
    return items;
  }

  it("ends at single events, also beside a crowd", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (day) => {
        const others = crowd(300, 0.3, [0]).map((event) => ({
          ...event,
          bounds: lasting((event.bounds?.beginEarliest ?? 0) + day + 1),
        }));
        const alone = plainEvent(1000, { bounds: lasting(day) });
        const items = onDay([...others, alone], day);
        expect(items.filter((item) => "position" in item).map(({ key }) => key)).toContain(
          "all:e1000",
        );
      }),
    );
  });

  it("ends at a cluster of one day where a thousand share it", () => {
    const items = onDay(crowd(1000, 0, [0]), 0);
    expect(items.map((item) => clusterOf(item))).toMatchObject([
      { count: 1000, span: { from: 0, to: 0 }, drawn: { from: 0, to: 0 } },
    ]);
  });

  it("takes the events of a day apart, though long ones begin with them", () => {
    const long = crowd(20, 0, [4000]);
    const short = crowd(4, 0, [0]).map((event) => ({ ...event, row: event.row + 100 }));
    const later = crowd(30, 1, [0]).map((event) => ({
      ...event,
      row: event.row + 200,
      bounds: lasting(event.row + 50),
    }));
    const items = onDay([...long, ...short, ...later], 0);
    // two of the long ones have rows; eighteen don't
    expect(items.flatMap((item) => clusterOf(item)?.count ?? [])).toEqual([18]);
    expect(items.filter((item) => "position" in item)).toHaveLength(6);
  });
});

describe("hostile data", () => {
  const scale: Scale = { dayWidth: 2, plotWidth: 1000, rows: 8 };
  const ask = (events: readonly PlainEvent[], lanes: LanesBy = "kind", from = -200) =>
    answersOf({ events, names: namesWith() }).picture({
      choices: NO_CHOICES,
      lanes,
      scale,
      from,
      to: from + 1000,
      marked: [],
    });

  it("no events make an empty picture", () => {
    expect(ask([])).toEqual({ lanes: [], items: [], marked: [], filtered: 0, ranks: new Map() });
  });

  it("an event of three thousand years is there wherever the view is", () => {
    const events = [plainEvent(0, { bounds: lasting(-500_000, 600_000) })];
    const keys = [-400_000, 0, 300_000].map((from) =>
      ask(events, "none", from).items.map(({ key }) => key),
    );
    expect(keys).toEqual([["all:e0"], ["all:e0"], ["all:e0"]]);
  });

  it("bounds without limits, and beyond the clock, are drawn as far as they can be", () => {
    const open = { beginLatest: 0, endEarliest: 10 };
    const events = [
      plainEvent(0, { bounds: { ...open, beginEarliest: -Infinity, endLatest: Infinity } }),
      plainEvent(1, { bounds: lasting(-200_000_000, 200_000_000) }),
      plainEvent(2, { bounds: lasting(MAX_DAY + 5) }),
      plainEvent(3, { bounds: lasting(MIN_DAY - 5) }),
      plainEvent(4, { bounds: undefined }),
    ];
    expect(ask(events, "none").items.map(({ key }) => key)).toEqual(["all:e1", "all:e0"]);
  });

  it("ten thousand actors of one event are one item in each lane", () => {
    const actors = Array.from({ length: 10_000 }, (_, n) => ACTORS[n % ACTORS.length] ?? "a0");
    const { items, lanes } = ask([plainEvent(0, { actors, bounds: lasting(3) })], "actor");
    expect(lanes.map(({ count }) => count)).toEqual(ACTORS.map(() => 1));
    expect(items).toHaveLength(ACTORS.length);
  });

  it("ten thousand long events that begin on one day are counted", () => {
    const { items } = ask(crowd(10_000, 0, [300, 2000, 90]), "none", 50);
    const counted = items.reduce((sum, item) => sum + (clusterOf(item)?.count ?? 1), 0);
    expect(counted).toBe(10_000);
  });
});
