import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_DAY,
  MIN_DAY,
  civilOf,
  dayFromIso,
  dayOf,
  dayToMs,
  daysInMonth,
  fitsClock,
  isoOfDay,
  isoWeekOf,
  msToDay,
  weekdayOf,
} from "#src/domain/calendar.ts";

const anyClockDay = fc.integer({ min: MIN_DAY, max: MAX_DAY });

describe("days and dates", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2024-03-31", 19_813],
    ["2024-10-27", 20_023],
    ["0000-01-01", -719_528],
    ["-000500-01-01", -902_149],
    ["+012000-01-01", 3_663_382],
  ])("%s is day %d, and back", (iso, day) => {
    expect(dayFromIso(iso)).toBe(day);
    expect(isoOfDay(day)).toBe(iso);
  });

  it("agree with the machine's clock on every day that it holds", () => {
    fc.assert(
      fc.property(anyClockDay, (day) => {
        const clock = new Date(dayToMs(day));
        expect(civilOf(day)).toEqual({
          year: clock.getUTCFullYear(),
          month: clock.getUTCMonth() + 1,
          day: clock.getUTCDate(),
        });
        expect(isoOfDay(day)).toBe(clock.toISOString().slice(0, -"T00:00:00.000Z".length));
        expect(weekdayOf(day) % 7).toBe(clock.getUTCDay());
      }),
    );
  });

  it("are inverses, far beyond what the clock holds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000_000, max: 400_000_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(dayFromIso(isoOfDay(day))).toBe(day);
      }),
    );
  });

  it("follow one another without a gap through a leap year and its neighbours", () => {
    for (let day = dayOf(2023, 1, 1); day < dayOf(2026, 1, 1); day += 1) {
      const { year, month, day: dayOfMonth } = civilOf(day);
      expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
      const next = civilOf(day + 1);
      expect(next.day === dayOfMonth + 1 || next.day === 1).toBe(true);
    }
  });
});

describe("reading a day", () => {
  it.each([
    "2025-02-30",
    "2025-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-00-01",
    "2025-01-00",
    "2025-6-5",
    "2025-06",
    "25-06-05",
    "+002025-06-05",
    "-000000-01-01",
    "-0500-01-01",
    "12000-01-01",
    " 2025-06-05",
    "2025-06-05\n",
    "2025-06-05T00:00:00Z",
    "",
  ])("refuses %j", (text) => {
    expect(dayFromIso(text)).toBeUndefined();
  });

  it("gives each day one spelling", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+-]?\d{4,7}-[01]\d-[0-3]\d$/), (text) => {
        const day = dayFromIso(text);
        expect(day === undefined || isoOfDay(day) === text).toBe(true);
      }),
    );
  });
});

describe("milliseconds", () => {
  it("of any time of a day are that day", () => {
    const day = dayOf(2024, 3, 31);
    expect(msToDay(dayToMs(day))).toBe(day);
    expect(msToDay(dayToMs(day + 1) - 1)).toBe(day);
    expect(msToDay(-1)).toBe(-1);
  });

  it("of a day without limit have none", () => {
    expect(dayToMs(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("limits of the clock", () => {
  it("are the first and last day that it can write", () => {
    expect(isoOfDay(MIN_DAY)).toBe("-271821-04-20");
    expect(isoOfDay(MAX_DAY)).toBe("+275760-09-13");
    expect(Number.isNaN(new Date(dayToMs(MAX_DAY + 1)).getTime())).toBe(true);
    expect([MIN_DAY - 1, MIN_DAY, MAX_DAY, MAX_DAY + 1].map(fitsClock)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("weeks", () => {
  it.each([
    ["2024-12-29", 52],
    ["2024-12-30", 1],
    ["2025-06-05", 23],
    ["2026-12-31", 53],
    ["2027-01-03", 53],
    ["2027-01-04", 1],
  ])("%s is in ISO week %d", (iso, week) => {
    expect(isoWeekOf(dayFromIso(iso) ?? Number.NaN)).toBe(week);
  });
});
