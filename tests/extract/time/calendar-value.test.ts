import { describe, expect, test } from "vitest";
import { dayFromIso, isoOfDay } from "#src/domain/calendar.ts";
import {
  anchorOfParts,
  isPossible,
  partsOfAnchor,
  unitFrom,
  valueOfParts,
} from "#src/extract/time/calendar-value.ts";
import { easterOf } from "#src/extract/time/easter.ts";
import type { CalendarParts, Unit } from "#src/extract/time/expression.ts";

describe("values of parts", () => {
  test.each<[CalendarParts, string]>([
    [{ year: 2019, month: 5, day: 3 }, "2019-05-03"],
    [{ month: 5 }, "XXXX-05"],
    [{ weekday: 6 }, "XXXX-WXX-6"],
    [{ year: 2019, week: 3, weekend: true }, "2019-W03-WE"],
    [{ year: 2019, season: "WI" }, "2019-WI"],
    [{ year: -479 }, "BC0480"],
    [{ century: 20 }, "19"],
    [{ century: -4 }, "BC04"],
    [{ decade: 199 }, "199"],
    [{ decade: 9 }, "XX9"],
    [{ year: 2019, month: 5, day: 3, part: "NI" }, "2019-05-03TNI"],
    [{ hour: 9, minute: 5 }, "XXXX-XX-XXT09:05"],
    [{ easter: -2 }, "XXXX-XX-XX"],
  ])("%j is %s", (parts, value) => {
    expect(valueOfParts(parts)).toBe(value);
  });
});

describe("steps", () => {
  test.each<[string, Unit, number, string]>([
    ["2019-01-31", "month", 1, "2019-02"],
    ["2019-01-31", "month", -13, "2017-12"],
    ["2019-06-15", "week", 1, "2019-W25"],
    ["2018-12-31", "week", 0, "2019-W01"],
    ["2019-06-15", "weekend", 0, "2019-W24-WE"],
    ["2019-06-15", "quarter", -2, "2018-Q4"],
    ["2019-06-15", "half", 1, "2019-H2"],
    ["2019-06-15", "decade", -1, "200"],
    ["2000-06-15", "century", 0, "19"],
    ["0002-06-15", "year", -3, "BC0002"],
    ["2019-06-15", "hour", 5, "2019-06-15"],
  ])("from %s %s %i is %s", (day, unit, by, value) => {
    expect(unitFrom(dayFromIso(day) ?? Number.NaN, unit, by).value).toBe(value);
  });

  test("the parts of an anchor lead back to it", () => {
    for (const unit of ["day", "week", "weekend", "month", "year"] as const) {
      const anchor = unitFrom(dayFromIso("2021-01-02") ?? Number.NaN, unit, 0);
      expect(anchorOfParts(partsOfAnchor(anchor))).toEqual(anchor);
    }
  });
});

test("days, months and hours that don't exist are not possible", () => {
  expect(isPossible({ month: 2, day: 29 })).toBe(true);
  for (const parts of [
    { year: 2019, month: 2, day: 29 },
    { month: 2, day: 30 },
    { month: 13 },
    { hour: 25 },
    { hour: 9, minute: 60 },
    { year: 2019, week: 54 },
  ]) {
    expect(isPossible(parts)).toBe(false);
  }
});

test("Easter", () => {
  const sundays = [
    "1818-03-22",
    "1943-04-25",
    "2000-04-23",
    "2008-03-23",
    "2019-04-21",
    "2038-04-25",
  ];
  expect(sundays.map((day) => isoOfDay(easterOf(Number(day.slice(0, 4)))))).toEqual(sundays);
});
