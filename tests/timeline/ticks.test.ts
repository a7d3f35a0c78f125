import { describe, expect, test } from "vitest";
import { isoOfDay } from "#src/domain/calendar.ts";
import { tickScale, ticks } from "#src/timeline/ticks.ts";
import { day } from "./made-up.ts";

const scaleOf = (from: string, to: string, width = 660) =>
  tickScale(width / (day(to) - day(from) + 1), day(from), day(to));
const marked = (scale: Parameters<typeof ticks>[0], from: string, to: string) =>
  ticks(scale, day(from), day(to)).map((tick) => isoOfDay(tick.day));

describe("the scale", () => {
  test.each([
    ["one day", "2025-06-05", "2025-06-05", { unit: "day", step: 1 }],
    ["three weeks", "2025-06-01", "2025-06-21", { unit: "day", step: 1 }],
    ["a quarter", "2025-04-01", "2025-06-30", { unit: "day", step: 5 }],
    ["a year and a half", "2024-01-01", "2025-07-31", { unit: "month", step: 1 }],
    ["four years", "2022-01-01", "2025-12-31", { unit: "month", step: 3 }],
    ["a century", "1900-01-01", "1999-12-31", { unit: "year", step: 10 }],
    ["-500 to 12000", "-000500-01-01", "+012000-12-31", { unit: "year", step: 2000 }],
  ])("of %s", (_, from, to, expected) => {
    expect(scaleOf(from, to)).toMatchObject(expected);
  });

  test("days stand below their month, months below their year", () => {
    expect(scaleOf("2025-06-01", "2025-06-21").above).toEqual({ unit: "month", step: 1 });
    expect(scaleOf("2024-01-01", "2025-07-31").above).toEqual({ unit: "year", step: 1 });
  });
});

describe("the marks", () => {
  test("begin with the one that holds the first day and reach the last", () => {
    expect(marked({ unit: "month", step: 1 }, "2024-11-15", "2025-02-01")).toEqual([
      "2024-11-01",
      "2024-12-01",
      "2025-01-01",
      "2025-02-01",
    ]);
    expect(marked({ unit: "month", step: 3 }, "2024-05-15", "2024-12-31")).toEqual([
      "2024-04-01",
      "2024-07-01",
      "2024-10-01",
    ]);
  });

  test("leave a month's short rest out", () => {
    expect(marked({ unit: "day", step: 5 }, "2024-02-20", "2024-03-07")).toEqual([
      "2024-02-16",
      "2024-02-21",
      "2024-02-26",
      "2024-03-01",
      "2024-03-06",
    ]);
    expect(marked({ unit: "day", step: 10 }, "2025-01-31", "2025-02-12")).toEqual([
      "2025-01-21",
      "2025-02-01",
      "2025-02-11",
    ]);
  });

  test("stand on round years, before our era too", () => {
    expect(marked({ unit: "year", step: 500 }, "-000700-01-01", "0600-01-01")).toEqual([
      "-001000-01-01",
      "-000500-01-01",
      "0000-01-01",
      "0500-01-01",
    ]);
  });

  test("days never shift at the switch to summer time", () => {
    expect(marked({ unit: "day", step: 1 }, "2024-03-30", "2024-04-01")).toEqual([
      "2024-03-30",
      "2024-03-31",
      "2024-04-01",
    ]);
  });
});
