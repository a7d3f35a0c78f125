import { NO_CHOICES } from "#src/archive/questions.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scale } from "#src/archive/scale.ts";
import { lasting, namesWith, plainEvent } from "./plain-archive.ts";
import {
  answersOf,
  clusterOf,
  covering,
  daysAt,
  drawnOf,
  isBefore,
  missing,
  said,
  someAsked,
  someStart,
  standsIn,
  summedUp,
  type Asked,
} from "./plain-picture.ts";

function pictureOf(asked: Asked, days: { from: number; to: number }) {
  const { archive, choices, lanes, scale } = asked;
  const marked = drawnOf(asked).map(({ position }) => position);
  return answersOf(archive).picture({ choices, lanes, scale, ...days, marked });
}

describe("a picture", () => {
  it("has all that touches its days in an item of each lane", () => {
    fc.assert(
      fc.property(someAsked, someStart, (asked, start) => {
        const days = daysAt(asked.scale, start);
        expect(missing(asked, days, pictureOf(asked, days))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("has each event in one item of a lane, and says exactly what its clusters hold", () => {
    fc.assert(
      fc.property(someAsked, someStart, (asked, start) => {
        const picture = pictureOf(asked, daysAt(asked.scale, start));
        expect(said(picture)).toEqual(summedUp(asked, picture));
        expect(new Set(picture.items.map(({ key }) => key)).size).toBe(picture.items.length);
      }),
      { numRuns: 300 },
    );
  });

  it("says how many stand in each lane", () => {
    fc.assert(
      fc.property(someAsked, (asked) => {
        const drawn = drawnOf(asked);
        for (const { id, count } of pictureOf(asked, { from: 0, to: 1 }).lanes) {
          expect(drawn.filter(({ event }) => standsIn(asked, event, id))).toHaveLength(count);
        }
      }),
    );
  });

  it("says of what began before how many reach into it", () => {
    // ten at once, in a lane that has rows for four of them
    const events = Array.from({ length: 10 }, (_, n) =>
      plainEvent(n, { bounds: lasting(n, 365 - 10 * n) }),
    );
    const { items } = answersOf({ events, names: namesWith() }).picture({
      choices: NO_CHOICES,
      lanes: "none",
      scale: { dayWidth: 100, plotWidth: 1000, rows: 6 },
      from: 300.5,
      to: 320.5,
      marked: [],
    });
    expect(items.map((item) => clusterOf(item)?.count)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      3,
    ]);
    expect(items.map(clusterOf).at(-1)).toMatchObject({
      fromBefore: true,
      span: { from: 4, to: 325 },
    });
  });

  it("keeps its items, their rows and counts wherever it is panned to", () => {
    fc.assert(
      fc.property(someAsked, someStart, someStart, ({ archive, ...asked }, one, other) => {
        const answers = answersOf(archive);
        const first = answers.picture({ ...asked, ...daysAt(asked.scale, one), marked: [] });
        const second = answers.picture({ ...asked, ...daysAt(asked.scale, other), marked: [] });
        const known = new Map(first.items.map((item) => [item.key, item]));
        const both = second.items.filter((item) => known.has(item.key) && !isBefore(item));
        expect(both).toEqual(both.map(({ key }) => known.get(key)));
        expect(second.lanes).toEqual(first.lanes);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same at scales that are nearly the same", () => {
    fc.assert(
      fc.property(someAsked, ({ archive, choices, lanes, scale }) => {
        const answers = answersOf(archive);
        const level = 2 ** Math.floor(Math.log2(scale.dayWidth));
        const at = (dayWidth: number) => {
          const nearly: Scale = { ...scale, dayWidth };
          return answers.picture({ choices, lanes, scale: nearly, from: -30, to: 30, marked: [] });
        };
        expect(at(level * 1.4)).toEqual(at(level * 1.001));
      }),
    );
  });

  it("has nothing that covers another, and no more rows than it says", () => {
    fc.assert(
      fc.property(someAsked, someStart, (asked, start) => {
        const picture = pictureOf(asked, daysAt(asked.scale, start));
        const rows = new Map(picture.lanes.map((lane) => [lane.id, lane.rows]));
        expect(covering(asked, picture)).toEqual([]);
        expect(picture.items.filter(({ lane, row }) => row >= (rows.get(lane) ?? 0))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves room for words beside what it shows singly", () => {
    // 120 pixels apart
    const events = [1, 16, 31].map((day, row) => plainEvent(row, { bounds: lasting(day) }));
    const { items } = answersOf({ events, names: namesWith() }).picture({
      choices: NO_CHOICES,
      lanes: "none",
      scale: { dayWidth: 8, plotWidth: 1000, rows: 12 },
      from: 0,
      to: 60,
      marked: [],
    });
    expect(items.map(({ row }) => row)).toEqual([0, 1, 0]);
  });
});
