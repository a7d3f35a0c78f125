import { describe, expect, test } from "vitest";
import { parseEdtf } from "#src/domain/edtf.ts";
import {
  beyondAxis,
  edtfOfParts,
  edtfOfSpan,
  yearBeforeChrist,
} from "#src/formats/import/date-parts.ts";

describe("a date in parts", () => {
  test.each([
    [{ year: "1815", month: "12", day: "10" }, "1815-12-10"],
    [{ year: 1943, month: 7, day: "" }, "1943-07"],
    [{ year: " 1943 ", month: "00", day: "0" }, "1943"],
    [{ year: "1990.0", month: "5.0", day: "NaN" }, "1990-05"],
    [{ year: 2015, month: Number.NaN, day: 3 }, "2015"],
    [{ year: "-43", month: 3, day: 15 }, "-0043-03-15"],
    [{ year: 0 }, "0000"],
    [{ year: -300_000, month: 2, day: 3 }, "Y-300000"],
    [{ year: 2015, month: 1, day: 1, clock: "01:01:01.010" }, "2015-01-01T01:01:01.010"],
    [{ year: 2015, month: 1, clock: "01:01" }, "2015-01"],
    [{ year: 2015, month: 1, day: 1, clock: "25:00" }, "2015-01-01"],
    [{ year: "None", month: 1, day: 1 }, undefined],
  ])("%j is %s", (parts, edtf) => {
    expect(edtfOfParts(parts)).toStrictEqual({ edtf });
    expect(edtf === undefined || parseEdtf(edtf).ok).toBe(true);
  });

  test.each([
    { year: 2015, month: 2, day: 31 },
    { year: 2015, month: 2, day: 29 },
    { year: 2015, month: 13 },
    { year: 2015, month: -1 },
    { year: 2015, day: 32 },
    { year: "two", month: 1 },
    { year: 2015, month: "May" },
    { year: 1.5 },
    { year: 1e12 },
    { year: "__proto__" },
  ])("%j can't be", (parts) => {
    expect(edtfOfParts(parts).bad).toBeTypeOf("string");
  });
});

test("a year before Christ is one less in EDTF, and a year 0 is one already", () => {
  expect([-44, -1, 0, 1].map(yearBeforeChrist)).toStrictEqual([-43, 0, 0, 1]);
});

test.each([
  ["2015", undefined, "2015", false],
  ["2015", "2015", "2015", false],
  ["2015-06", "2016", "2015-06/2016", false],
  ["2015-06", "2015", "2015-06/2015", false],
  ["2015", "2014-12", "2015", true],
  ["2015-01-01T10:00", "2015-01-01T09:00", "2015-01-01T10:00", true],
  ["2015-01-01T10:00Z", "2015-01-01T10:00:30Z", "2015-01-01T10:00Z/2015-01-01T10:00:30Z", false],
  [
    "2015-01-01T10:00Z",
    "2015-01-01T09:00-05:00",
    "2015-01-01T10:00Z/2015-01-01T09:00-05:00",
    false,
  ],
])("from %s to %s", (begin, end, edtf, endBeforeBegin) => {
  expect(edtfOfSpan(begin, end)).toStrictEqual({ edtf, endBeforeBegin });
  expect(parseEdtf(edtf).ok).toBe(true);
});

test("what no clock can hold stands on no axis; what has no limit does", () => {
  expect(["Y-300000", "2015/Y300000"].map(beyondAxis)).toStrictEqual([true, true]);
  expect(["-9999", "2015/..", "no date"].map(beyondAxis)).toStrictEqual([false, false, false]);
});
