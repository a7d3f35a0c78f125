import { describe, expect, test } from "vitest";
import type { MonthGroup } from "#src/archive/questions.ts";
import { groupAt, headingOf, monthGroupsOf } from "#src/features/list/headings.ts";
import { monthsOf, yearsOf } from "#src/features/list/jump-years.ts";
import { dated, recordsFrom } from "#tests/support/collection.ts";

const at = (id: string, edtf: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });

test("events of one month stand in one group, those of the year alone in another, the undated last", () => {
  const records = recordsFrom({
    events: [
      at("year", "2024"),
      at("first", "2024-08-06"),
      at("second", "2024-08-20"),
      { id: "bounded", claims: [{ bounds: { notAfter: dated("2025-07-12") } }] },
    ],
  });
  expect(monthGroupsOf(records)).toEqual([
    { year: 2024, month: undefined, first: 0, count: 1 },
    { year: 2024, month: 8, first: 1, count: 2 },
    { year: undefined, month: undefined, first: 3, count: 1 },
  ]);
});

test("a heading says the month, the year, or that there is none", () => {
  expect(headingOf({ year: 2024, month: 8 }, "de", "Undatiert")).toBe("August 2024");
  expect(headingOf({ year: -500, month: undefined }, "en", "Undated")).toBe("501 BC");
  expect(headingOf({ year: undefined, month: undefined }, "de", "Undatiert")).toBe("Undatiert");
});

/** One group per given year or month, three events each. */
const groupsOf = (months: readonly (readonly [number | undefined, number | undefined])[]) =>
  months.map(([year, month], n): MonthGroup => ({ year, month, first: n * 3, count: 3 }));

test("a row belongs to the group that begins before it", () => {
  const groups = groupsOf([
    [2024, 8],
    [2024, 9],
  ]);
  expect([0, 2, 3, 5, 6].map((row) => groupAt(groups, row)?.month)).toEqual([
    8,
    8,
    9,
    9,
    undefined,
  ]);
  expect(groupAt([], 0)).toBeUndefined();
});

describe("the years to go to", () => {
  test("are the years there are, with all of their events", () => {
    const years = yearsOf(
      groupsOf([
        [2023, 12],
        [2024, undefined],
        [2024, 8],
        [undefined, undefined],
      ]),
    );
    expect(years.map(({ from, to, first, count }) => [from, to, first, count])).toEqual([
      [2023, 2023, 0, 3],
      [2024, 2024, 3, 6],
      [undefined, undefined, 9, 3],
    ]);
    expect(years.map((year) => monthsOf(year).map(({ month }) => month))).toEqual([
      [],
      [undefined, 8],
      [],
    ]);
  });

  test("are centuries or more where nobody could look through so many", () => {
    const years = yearsOf(
      groupsOf(Array.from({ length: 5_000 }, (_, n) => [n - 2_500, undefined])),
    );
    expect(years.length).toBeLessThanOrEqual(501);
    expect(years[0]).toMatchObject({ from: -2_500, to: -2_401, first: 0, count: 300 });
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(15_000);
  });
});
