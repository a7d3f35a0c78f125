import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  START,
  TALLEST,
  heightBetween,
  heightOfAll,
  isBefore,
  lastPlace,
  moved,
  placeAt,
  placeShowing,
  reach,
  rowsAround,
  scrollTopAt,
  type Place,
  type Rows,
} from "#src/ui/long-rows.ts";

/** Rows of which some are higher than others, by their number. */
const rowsOf = (count: number, view: number, higher: number): Rows => ({
  count,
  view,
  estimate: 64,
  heightOf: (index) => 64 + (index % 7 === 3 ? higher : 0),
});

const someRows = fc
  .tuple(
    fc.oneof(fc.integer({ min: 30, max: 3_000 }), fc.integer({ min: 30, max: 10_000_000 })),
    fc.integer({ min: 100, max: 1_800 }),
    fc.integer({ min: 0, max: 60 }),
  )
  .map(([count, view, higher]) => rowsOf(count, view, higher));

const placeIn = (rows: Rows, share: number): Place =>
  moved({ index: Math.floor(share * (rows.count - 1)), offset: 0 }, share * 50, rows);

const share = fc.double({ min: 0, max: 1, noNaN: true });

test("ten million rows stay below what browsers can make of an element", () => {
  expect(heightOfAll(rowsOf(10_000_000, 700, 0))).toBe(TALLEST);
  expect(heightOfAll(rowsOf(1_000, 700, 0))).toBe(64_000);
});

describe("the scrollbar", () => {
  test("is at its ends where the list is, and nowhere else", () => {
    fc.assert(
      fc.property(someRows, share, (rows, at) => {
        const place = placeIn(rows, at);
        const scrollTop = scrollTopAt(place, rows);
        expect(scrollTopAt(START, rows)).toBe(0);
        expect(scrollTopAt(lastPlace(rows), rows)).toBe(reach(rows));
        const last = lastPlace(rows);
        fc.pre(isBefore({ index: 0, offset: 1 }, place));
        fc.pre(isBefore(moved(place, 1, rows), last));
        expect(scrollTop).toBeGreaterThan(0);
        expect(scrollTop).toBeLessThan(reach(rows));
      }),
    );
  });

  test("is further down where the list is", () => {
    fc.assert(
      fc.property(someRows, share, share, (rows, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        expect(scrollTopAt(placeIn(rows, first), rows)).toBeLessThanOrEqual(
          scrollTopAt(placeIn(rows, second), rows),
        );
      }),
    );
  });

  test("points at the place that it was put at, as near as its pixels can tell", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 10_000_000 }), share, (count, at) => {
        const rows = rowsOf(count, 700, 0);
        const place = placeIn(rows, at);
        const back = placeAt(scrollTopAt(place, rows), rows);
        const perPixel = Math.max(1, (count * 64) / TALLEST);
        // the two pixels that keep it off the ends, and a rounding
        const off = Math.abs((back.index - place.index) * 64 + back.offset - place.offset);
        expect(off).toBeLessThanOrEqual(3 * perPixel * 2);
      }),
    );
  });

  test("moves by a pixel for a pixel near both ends, however long the list is", () => {
    const rows = rowsOf(10_000_000, 700, 30);
    const place = placeIn(rows, 0.000_001);
    expect(scrollTopAt(moved(place, 500, rows), rows) - scrollTopAt(place, rows)).toBeCloseTo(500);
    const late = moved(lastPlace(rows), -2_000, rows);
    expect(reach(rows) - scrollTopAt(late, rows)).toBeCloseTo(2_000);
  });

  test("at its end the last row ends at the lower edge", () => {
    const rows = rowsOf(10_000_000, 700, 30);
    const { index, offset } = placeAt(reach(rows), rows);
    expect(heightBetween(index, rows.count, rows) - offset).toBeCloseTo(700);
  });
});

test("so many pixels there and back lead to the same place", () => {
  fc.assert(
    fc.property(someRows, share, fc.integer({ min: 1, max: 900 }), (rows, at, by) => {
      const place = placeIn(rows, at);
      const there = moved(place, by, rows);
      fc.pre(isBefore(there, lastPlace(rows)));
      const back = moved(there, -by, rows);
      expect(back.index).toBe(place.index);
      expect(back.offset).toBeCloseTo(place.offset);
    }),
  );
});

test("a list that fits is always at its beginning", () => {
  const rows = rowsOf(3, 700, 0);
  expect(moved(START, 300, rows)).toEqual(START);
  expect(placeAt(50, rows)).toEqual(START);
  expect(lastPlace(rows)).toEqual(START);
});

test("an empty list has no rows to draw", () => {
  expect(rowsAround(START, 700, rowsOf(0, 700, 0))).toEqual({ first: 0, last: -1 });
});

test("a row that is to be shown is wholly seen, and shown again moves nothing", () => {
  fc.assert(
    fc.property(someRows, share, share, (rows, from, to) => {
      const covered = 40;
      fc.pre(rows.view > 250);
      const index = Math.floor(to * (rows.count - 1));
      const place = placeShowing(index, placeIn(rows, from), covered, rows);
      const top = heightBetween(place.index, index, rows) - place.offset;
      const covers = isBefore(START, place) ? covered : 0;
      expect(top).toBeGreaterThanOrEqual(covers - 0.001);
      expect(top + rows.heightOf(index)).toBeLessThanOrEqual(rows.view + 0.001);
      const again = placeShowing(index, place, covered, rows);
      expect(again.index * 64 + again.offset).toBeCloseTo(place.index * 64 + place.offset);
    }),
  );
});

test("the rows that are drawn fill what is seen, with some to spare", () => {
  fc.assert(
    fc.property(someRows, share, (rows, at) => {
      const place = placeIn(rows, at);
      const { first, last } = rowsAround(place, 300, rows);
      const end = heightBetween(place.index, last + 1, rows) - place.offset;
      expect(first).toBeLessThanOrEqual(place.index);
      expect(end >= rows.view + 300 || last === rows.count - 1).toBe(true);
      expect(last - first).toBeLessThan((rows.view + 900) / 64 + 4);
    }),
  );
});
