import { NO_CHOICES } from "#src/archive/questions.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scale } from "#src/archive/scale.ts";
import { MOST_PICTURE_ITEMS } from "#src/archive/questions.ts";
import { lasting, namesWith, plainEvent, type PlainEvent } from "./plain-archive.ts";
import {
  answersOf,
  clusterOf,
  covering,
  daysAt,
  drawnOf,
  hundredths,
  isBefore,
  missing,
  said,
  standingOut,
  summedUp,
  someAsked,
  someBeads,
  someStart,
  type Asked,
} from "./plain-picture.ts";

function pictureOf(asked: Asked, days: { from: number; to: number }) {
  const { archive, choices, lanes, scale } = asked;
  const marked = drawnOf(asked).map(({ position }) => position);
  return answersOf(archive).picture({ choices, lanes, scale, ...days, marked });
}

const someStartOfBeads = hundredths(-1, 5);

describe("an event no longer than a cell", () => {
  it("is never singly where others of its cell are counted, and nothing is counted alone", () => {
    fc.assert(
      fc.property(fc.oneof(someAsked, someBeads), someStart, (asked, start) => {
        expect(standingOut(asked, pictureOf(asked, daysAt(asked.scale, start)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is counted where it begins, though it reaches into the next cells", () => {
    // five a day, all of three days
    const events = Array.from({ length: 1000 }, (_, n) =>
      plainEvent(n, { bounds: lasting(Math.floor(n / 5), Math.floor(n / 5) + 2) }),
    );
    const asked: Asked = {
      archive: { events, names: namesWith() },
      choices: NO_CHOICES,
      lanes: "none",
      scale: { dayWidth: 8, plotWidth: 1000, rows: 6 },
    };
    for (let from = -1; from < 60; from += 1) {
      const { items } = pictureOf(asked, { from, to: from + 120 });
      expect(items.filter((item) => "position" in item)).toEqual([]);
    }
  });

  it("keeps its row, and what covers it has another, wherever it ends", () => {
    fc.assert(
      fc.property(someBeads, someStartOfBeads, someStartOfBeads, (asked, one, other) => {
        const first = pictureOf(asked, daysAt(asked.scale, one));
        const second = pictureOf(asked, daysAt(asked.scale, other));
        for (const [picture, start] of [[first, one] as const, [second, other] as const]) {
          expect(covering(asked, picture)).toEqual([]);
          expect(missing(asked, daysAt(asked.scale, start), picture)).toEqual([]);
          expect(said(picture)).toEqual(summedUp(asked, picture));
          expect(picture.items.length).toBeLessThanOrEqual(MOST_PICTURE_ITEMS);
        }
        const known = new Map(first.items.map((item) => [item.key, item]));
        const both = second.items.filter((item) => known.has(item.key) && !isBefore(item));
        expect(both).toEqual(both.map(({ key }) => known.get(key)));
      }),
      { numRuns: 300 },
    );
  });

  it("is singly, from its first day to its last, wherever there is room", () => {
    // cells of eighteen days: whatever the raster, some of these reach over its lines
    const events = Array.from({ length: 12 }, (_, n) =>
      plainEvent(n, { bounds: lasting(n * 40, n * 40 + 15) }),
    );
    const { items } = pictureOf(
      {
        archive: { events, names: namesWith() },
        choices: NO_CHOICES,
        lanes: "none",
        scale: { dayWidth: 8, plotWidth: 1000, rows: 4 },
      },
      { from: 0, to: 250 },
    );
    expect(items.map((item) => ("position" in item ? item.drawn : item))).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });
});

describe("a long event without a row, if there is no other", () => {
  const scale: Scale = { dayWidth: 100, plotWidth: 1000, rows: 3 };
  const ask = (events: readonly PlainEvent[], from: number) =>
    answersOf({ events, names: namesWith() }).picture({
      choices: NO_CHOICES,
      lanes: "none",
      scale,
      from,
      to: from + 20,
      marked: [1],
    });
  // one row for long ones, which the first has taken
  const events = [
    plainEvent(0, { bounds: lasting(0, 300) }),
    plainEvent(1, { bounds: lasting(40, 200) }),
    ...Array.from({ length: 30 }, (_, n) => plainEvent(n + 2, { bounds: lasting(42 + 2 * n) })),
  ];

  it("is drawn itself, as far as its cell reaches", () => {
    const { items, marked } = ask(events, 35);
    const own = items.find(({ key }) => key === "all:e1");
    expect(own).toMatchObject({ position: 1, drawn: { from: 40 } });
    expect(own).toHaveProperty(
      "drawn.to",
      expect.toSatisfy((to: number) => to < 44),
    );
    expect(marked).toEqual([{ position: 1, places: [{ lane: "all", key: "all:e1" }] }]);
  });

  it("is drawn itself where it began before", () => {
    const { items, marked } = ask(events, 120);
    expect(items.filter(isBefore)).toEqual([
      { key: "all:before", lane: "all", row: 1, position: 1, drawn: { from: 120, to: 139 } },
    ]);
    expect(items.map(clusterOf).filter((cluster) => cluster !== undefined)).toEqual([]);
    expect(marked).toEqual([{ position: 1, places: [{ lane: "all", key: "all:before" }] }]);
  });
});
