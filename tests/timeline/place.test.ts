import { describe, expect, test } from "vitest";
import { MIN_DAY } from "#src/domain/calendar.ts";
import { cutPlace, isDay, isDrawable, placeOf } from "#src/timeline/place.ts";
import { day, lasting, onDay, someDayOf, until } from "./made-up.ts";

describe("where bounds stand", () => {
  test("a known day takes that day, all of it sure", () => {
    const place = placeOf(onDay("2025-06-05"));
    const at = day("2025-06-05");
    expect(place).toMatchObject({ from: at, to: at + 1, firmFrom: at, firmTo: at + 1 });
    expect(place !== undefined && isDay(place)).toBe(true);
  });

  test("one happening in August fades at both ends of August", () => {
    const place = placeOf(someDayOf("2024-08-01", "2024-08-31"));
    expect(place?.from).toBe(day("2024-08-01"));
    expect(place?.to).toBe(day("2024-09-01"));
    expect(place?.firmFrom).toBeGreaterThan(day("2024-08-01"));
    expect(place?.firmTo).toBeLessThan(day("2024-09-01"));
  });

  test("three stated days are firm at both ends", () => {
    const place = placeOf(lasting("2025-07-11", "2025-07-13"));
    expect(place).toMatchObject({
      from: day("2025-07-11"),
      firmFrom: day("2025-07-11"),
      firmTo: day("2025-07-14"),
      to: day("2025-07-14"),
    });
  });

  test("a beginning somewhere in June fades through June and no farther", () => {
    const place = placeOf({
      ...lasting("2025-06-01", "2025-08-31"),
      beginLatest: day("2025-06-30"),
    });
    expect(place?.firmFrom).toBe(day("2025-06-30"));
    expect(place?.firmTo).toBe(day("2025-09-01"));
  });

  test("an end without a beginning is open to the left, and its last day is sure", () => {
    const place = placeOf(until("2025-07-13"));
    expect(place).toMatchObject({ openLeft: true, openRight: false, to: day("2025-07-14") });
    expect(place?.from).toBe(day("2025-07-13"));
    expect(place?.firmTo).toBe(day("2025-07-14"));
  });

  test("what no clock can hold isn't drawn; what reaches beyond it is cut there", () => {
    const longAgo = {
      beginEarliest: -2e10,
      beginLatest: -2e10,
      endEarliest: -2e10,
      endLatest: -2e10,
    };
    expect(placeOf(longAgo)).toBeUndefined();
    expect(isDrawable(longAgo)).toBe(false);
    expect(isDrawable(undefined)).toBe(false);
    expect(isDrawable(onDay("-000500-01-01"))).toBe(true);
    const since = { ...longAgo, endEarliest: 100, endLatest: 200 };
    expect(placeOf(since)).toMatchObject({
      from: MIN_DAY,
      firmFrom: MIN_DAY,
      firmTo: 101,
      to: 201,
    });
  });

  test("a bound alone, or nothing, has no place", () => {
    const last = day("2025-07-12");
    const before = {
      beginEarliest: -Infinity,
      beginLatest: last,
      endEarliest: -Infinity,
      endLatest: last,
    };
    expect(placeOf(before)).toBeUndefined();
    expect(placeOf({ ...before, beginLatest: Infinity, endLatest: Infinity })).toBeUndefined();
  });
});

describe("a place that is cut", () => {
  const whole = placeOf({ ...lasting("2025-01-01", "2025-12-31"), endLatest: Infinity });
  const cut = (first: string, last: string) =>
    whole && cutPlace(whole, { from: day(first), to: day(last) });

  test("is as long as it may be, and fades where it goes on", () => {
    expect(cut("2025-01-01", "2025-03-31")).toMatchObject({
      from: day("2025-01-01"),
      firmFrom: day("2025-01-01"),
      to: day("2025-04-01"),
      openRight: false,
    });
    expect(cut("2025-01-01", "2025-03-31")?.firmTo).toBeLessThan(day("2025-04-01"));
    expect(cut("2025-06-01", "2026-01-01")).toMatchObject({
      from: day("2025-06-01"),
      to: day("2026-01-01"),
      openRight: true,
    });
    expect(cut("2025-06-01", "2026-01-01")?.firmFrom).toBeGreaterThan(day("2025-06-01"));
  });

  test("stays as it is where nothing is cut off", () => {
    expect(cut("2024-01-01", "2026-12-31")).toEqual(whole);
  });
});
