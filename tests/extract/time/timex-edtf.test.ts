import { describe, expect, test } from "vitest";
import { dayOfEdtf } from "#src/domain/edtf-bounds.ts";
import { parseEdtf } from "#src/domain/edtf.ts";
import { edtfBefore, edtfOfTimex, lengthOfTimex } from "#src/extract/time/timex-edtf.ts";

describe("a TIMEX3 value as EDTF", () => {
  test.each([
    ["2024-08-06", "2024-08-06"],
    ["2024-08", "2024-08"],
    ["2024", "2024"],
    ["199", "199X"],
    ["19", "19XX"],
    ["2024-SU", "2024-22"],
    ["2024-Q3", "2024-35"],
    ["2024-H1", "2024-40"],
    ["XXXX-04", "XXXX-04"],
    ["XXXX-04-28", "XXXX-04-28"],
    ["BC0044", "-0043"],
    ["BC0001", "0000"],
  ])("%s is %s", (timex, edtf) => {
    expect(edtfOfTimex(timex)).toBe(edtf);
    expect(parseEdtf(edtf).ok).toBe(true);
  });

  test.each(["2025-07-12T20:00", "2025-07-12TEV", "2025-07-12TMO"])(
    "%s is no finer than its day",
    (timex) => {
      expect(edtfOfTimex(timex)).toBe("2025-07-12");
    },
  );

  test("a night has the two days that it runs through", () => {
    expect(edtfOfTimex("2025-06-30TNI")).toBe("2025-06-30/2025-07-01");
  });

  test("a week and a weekend are one of their days", () => {
    expect(edtfOfTimex("2025-W01")).toBe("[2024-12-30..2025-01-05]");
    expect(edtfOfTimex("2025-W28-WE")).toBe("[2025-07-12..2025-07-13]");
  });

  test.each(["P3M", "PRESENT_REF", "XXXX-WXX-6", "2024-02-31", "TNI", "", "2024-13-40"])(
    "%s has none",
    (timex) => {
      expect(edtfOfTimex(timex)).toBeUndefined();
    },
  );
});

test("so long before a day keeps the grain of its unit", () => {
  const before = (length: string) =>
    edtfBefore(dayOfEdtf("2025-03-31") ?? Number.NaN, lengthOfTimex(length));
  expect(before("P3D")).toBe("2025-03-28");
  expect(before("P2W")).toBe("2025-03-17");
  expect(before("P1M")).toBe("2025-02");
  expect(before("P3M")).toBe("2024-12");
  expect(before("P1Y")).toBe("2024");
  expect(before("P0.5Y")).toBe("2024-09");
  expect(before("P1.5Y")).toBe("2023-09");
  expect(before("P1H")).toBe("2024-09");
  expect(before("P2Q")).toBe("2024-09");
  expect(before("P1DE")).toBe("2015");
  expect(before("P1.5M")).toBeUndefined();
  expect(before("PT3H")).toBeUndefined();
  expect(before("PXM")).toBeUndefined();
});
