import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, boundsWithin, certain, possible, sameBounds } from "#src/domain/bounds.ts";

/** One happening on an unknown day from 10 to 20. */
const someDay: Bounds = { beginEarliest: 10, beginLatest: 20, endEarliest: 10, endLatest: 20 };
/** From day 10 to day 20, both known. */
const lasting: Bounds = { beginEarliest: 10, beginLatest: 10, endEarliest: 20, endLatest: 20 };

describe("in a window", () => {
  it.each([
    ["before it", 0, 9, false, false, false, false],
    ["at its first day", 0, 10, true, false, true, true],
    ["inside it", 12, 15, true, false, true, true],
    ["all of it", 10, 20, true, true, true, true],
    ["at its last day", 20, 30, true, false, true, true],
    ["after it", 21, 30, false, false, false, false],
  ])("%s", (_, from, to, dayPossible, dayCertain, lastingPossible, lastingCertain) => {
    expect(possible(someDay, from, to)).toBe(dayPossible);
    expect(certain(someDay, from, to)).toBe(dayCertain);
    expect(possible(lasting, from, to)).toBe(lastingPossible);
    expect(certain(lasting, from, to)).toBe(lastingCertain);
  });

  it("what is certain is possible, whatever the bounds", () => {
    const limit = fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(limit, limit, limit, limit, fc.nat(40), fc.nat(40), (a, b, c, d, e, f) => {
        const bounds: Bounds = {
          beginEarliest: Math.min(a, b),
          beginLatest: Math.max(a, b),
          endEarliest: Math.max(Math.min(a, b), Math.min(c, d)),
          endLatest: Math.max(a, b, c, d),
        };
        expect(!certain(bounds, e, e + f) || possible(bounds, e, e + f)).toBe(true);
      }),
    );
  });

  it("without limits is everywhere, and with unknown ends certain nowhere", () => {
    const [never, always] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const open = {
      beginEarliest: never,
      beginLatest: never,
      endEarliest: always,
      endLatest: always,
    };
    const unknown = {
      beginEarliest: never,
      beginLatest: always,
      endEarliest: never,
      endLatest: always,
    };
    expect([possible(open, 1, 1), certain(open, 1, 1)]).toEqual([true, true]);
    expect([possible(unknown, 1, 1), certain(unknown, 1, 1)]).toEqual([true, false]);
  });
});

describe("two bounds", () => {
  const changed: readonly Bounds[] = [
    { ...lasting, beginEarliest: 9 },
    { ...lasting, beginLatest: 11 },
    { ...lasting, endEarliest: 19 },
    { ...lasting, endLatest: 21 },
  ];

  it("are the same only where all four are", () => {
    expect(sameBounds(lasting, { ...lasting })).toBe(true);
    for (const other of changed) expect(sameBounds(lasting, other)).toBe(false);
  });

  it("lie within each other where one allows all that the other does", () => {
    expect(boundsWithin(lasting, lasting)).toBe(true);
    for (const looser of changed) {
      expect(boundsWithin(lasting, looser)).toBe(true);
      expect(boundsWithin(looser, lasting)).toBe(false);
    }
  });
});
