import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsWithin } from "#src/domain/bounds.ts";
import { civilOf, isoOfDay } from "#src/domain/calendar.ts";
import { boundsOf, parseEdtf, precisionOf } from "#src/domain/edtf.ts";
import { boundsInIso, edtf } from "#tests/domain/edtf-reading.ts";

describe("a date is one happening on an unknown day of what it says", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-XX", "2024-01-01", "2024-12-31"],
    ["2024-08", "2024-08-01", "2024-08-31"],
    ["2024-08-XX", "2024-08-01", "2024-08-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2024-03-31", "2024-03-31", "2024-03-31"],
    ["2024-10-27", "2024-10-27", "2024-10-27"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["0000-02-29", "0000-02-29", "0000-02-29"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["1XXX", "1000-01-01", "1999-12-31"],
    ["1X32", "1032-01-01", "1932-12-31"],
    ["202X-04", "2020-04-01", "2029-04-30"],
    ["202X-02-29", "2020-02-29", "2028-02-29"],
    ["2024-1X", "2024-10-01", "2024-12-31"],
    ["2024-X1", "2024-01-01", "2024-11-30"],
    ["2024-XX-31", "2024-01-31", "2024-12-31"],
    ["2023-02-2X", "2023-02-20", "2023-02-28"],
    ["2024-12-1X", "2024-12-10", "2024-12-19"],
    ["0000", "0000-01-01", "0000-12-31"],
    ["-0500", "-000500-01-01", "-000500-12-31"],
    ["-0500-03-15", "-000500-03-15", "-000500-03-15"],
    ["-050X", "-000509-01-01", "-000500-12-31"],
    ["-05X0-02-29", "-000580-02-29", "-000520-02-29"],
    ["-000X", "-000009-01-01", "-000001-12-31"],
    ["Y12000", "+012000-01-01", "+012000-12-31"],
    ["Y-12000", "-012000-01-01", "-012000-12-31"],
    ["Y17E7", "+170000000-01-01", "+170000000-12-31"],
    ["2024-08-06T23:30:00+09:00", "2024-08-06", "2024-08-06"],
    ["2024-08-06T00:15Z", "2024-08-06", "2024-08-06"],
  ])("%s", (text, first, last) => {
    expect(boundsInIso(text)).toBe(`${first} ${last} | ${first} ${last}`);
  });

  it.each([
    ["2024-21", "2024-03-01", "2024-05-31"],
    ["2024-22", "2024-06-01", "2024-08-31"],
    ["2024-23", "2024-09-01", "2024-11-30"],
    ["2024-24", "2024-12-01", "2025-02-28"],
    ["2023-28", "2023-12-01", "2024-02-29"],
    ["2024-29", "2024-09-01", "2024-11-30"],
    ["2024-30", "2024-12-01", "2025-02-28"],
    ["2024-31", "2024-03-01", "2024-05-31"],
    ["2024-32", "2024-06-01", "2024-08-31"],
    ["2024-33", "2024-01-01", "2024-03-31"],
    ["2024-36", "2024-10-01", "2024-12-31"],
    ["2024-37", "2024-01-01", "2024-04-30"],
    ["2024-39", "2024-09-01", "2024-12-31"],
    ["2024-40", "2024-01-01", "2024-06-30"],
    ["2024-41", "2024-07-01", "2024-12-31"],
    ["202X-24", "2020-12-01", "2030-02-28"],
  ])("%s, a part of the year", (text, first, last) => {
    expect(boundsInIso(text)).toBe(`${first} ${last} | ${first} ${last}`);
    expect(precisionOf(edtf(text))).toBe(text.startsWith("202X") ? "decade" : "season");
  });

  it.each(["XXXX", "XXXX-04", "XXXX-04-12", "XXXX-02-29", "XXXX-22", "-XXXX"])(
    "%s has no year, and so no bounds",
    (text) => {
      expect(boundsInIso(text)).toBe("none");
      expect(precisionOf(edtf(text))).toBe("none");
    },
  );
});

describe("an interval begins within its first date and ends within its last", () => {
  it.each([
    ["2025-07-11/2025-07-13", "2025-07-11 2025-07-11 | 2025-07-13 2025-07-13"],
    ["2024-08/2025", "2024-08-01 2024-08-31 | 2025-01-01 2025-12-31"],
    ["2025-07-12/2025-07-12", "2025-07-12 2025-07-12 | 2025-07-12 2025-07-12"],
    ["2024-08/2024-08", "2024-08-01 2024-08-31 | 2024-08-01 2024-08-31"],
    ["2024/2024-08", "2024-01-01 2024-08-31 | 2024-08-01 2024-08-31"],
    ["2024-08-15/2024", "2024-08-15 2024-08-15 | 2024-08-15 2024-12-31"],
    ["-0500/-0498", "-000500-01-01 -000500-12-31 | -000498-01-01 -000498-12-31"],
    ["-0010/Y12000", "-000010-01-01 -000010-12-31 | +012000-01-01 +012000-12-31"],
    ["/2025-07-13", "-Infinity 2025-07-13 | 2025-07-13 2025-07-13"],
    ["/2024-05", "-Infinity 2024-05-31 | 2024-05-01 2024-05-31"],
    ["2022/", "2022-01-01 2022-12-31 | 2022-01-01 Infinity"],
    ["../2024", "-Infinity -Infinity | 2024-01-01 2024-12-31"],
    ["2024/..", "2024-01-01 2024-12-31 | Infinity Infinity"],
    ["../..", "-Infinity -Infinity | Infinity Infinity"],
    ["XXXX-04/2024", "-Infinity 2024-12-31 | 2024-01-01 2024-12-31"],
    ["XXXX-04/XXXX-05", "none"],
    ["XXXX-04/..", "none"],
    ["/..", "none"],
  ])("%s", (text, bounds) => {
    expect(boundsInIso(text)).toBe(bounds);
    expect(precisionOf(edtf(text))).toBe("interval");
  });
});

describe("a set", () => {
  it.each([
    ["[2024-01,2024-03]", "2024-01-01 2024-03-31 | 2024-01-01 2024-03-31"],
    ["[2022..2024]", "2022-01-01 2024-12-31 | 2022-01-01 2024-12-31"],
    ["[1667,1668, 1670..1672]", "1667-01-01 1672-12-31 | 1667-01-01 1672-12-31"],
    ["[..2024]", "-Infinity 2024-12-31 | -Infinity 2024-12-31"],
    ["[2024-08..]", "2024-08-01 Infinity | 2024-08-01 Infinity"],
    ["[2024,XXXX-04]", "none"],
  ])("%s is one happening on one of its days", (text, bounds) => {
    expect(boundsInIso(text)).toBe(bounds);
    expect(precisionOf(edtf(text))).toBe("set");
  });

  it.each([
    ["{2024-03,2024-01}", "2024-01-01 2024-01-31 | 2024-03-01 2024-03-31"],
    ["{2022..2024}", "2022-01-01 2022-12-31 | 2024-01-01 2024-12-31"],
    ["{2024}", "2024-01-01 2024-12-31 | 2024-01-01 2024-12-31"],
    ["{..1984,1990}", "-Infinity -Infinity | 1990-01-01 1990-12-31"],
    ["{1984..}", "1984-01-01 1984-12-31 | Infinity Infinity"],
  ])("%s reaches from its first member to its last", (text, bounds) => {
    expect(boundsInIso(text)).toBe(bounds);
  });
});

describe("a qualifier", () => {
  it.each([
    ["2024", "", ""],
    ["2024-08?", "year month", ""],
    ["2024-08~", "", "year month"],
    ["2024-08-06%", "year month day", "year month day"],
    ["2004-06~-11", "", "year month"],
    ["2004?-06-11", "year", ""],
    ["2004-?06-11", "month", ""],
    ["?2004-06-~11", "year", "day"],
    ["2004-06-%11", "day", "day"],
    ["2024-22~", "", "year month"],
    ["Y12000?", "year", ""],
  ])("%s: uncertain [%s], approximate [%s]", (text, uncertain, approximate) => {
    expect(edtf(text)).toMatchObject({
      uncertain: uncertain.split(" ").filter(Boolean),
      approximate: approximate.split(" ").filter(Boolean),
    });
  });

  it("changes no bound", () => {
    expect(boundsInIso("2025-08-08~")).toBe(boundsInIso("2025-08-08"));
    expect(boundsInIso("2022?/2024~")).toBe(boundsInIso("2022/2024"));
  });
});

it("keeps the clock time as it is stated", () => {
  expect(edtf("2024-08-06T23:30:00+09:00")).toMatchObject({ clock: "23:30:00+09:00" });
  expect(edtf("2024-08-06")).toMatchObject({ clock: undefined });
});

describe("precision", () => {
  it.each([
    ["2024-08-06", "day"],
    ["2024-08-06T12:00Z", "day"],
    ["2024-08-XX", "month"],
    ["2024-08-1X", "month"],
    ["2024-XX-06", "year"],
    ["Y12000", "year"],
    ["-0500", "year"],
    ["202X-08-06", "decade"],
    ["20XX", "century"],
    ["-05XX", "century"],
    ["1XXX", "millennium"],
    ["XXX5", "none"],
  ])("of %s is %s", (text, precision) => {
    expect(precisionOf(edtf(text))).toBe(precision);
  });
});

describe("what isn't EDTF is refused, with its place", () => {
  it.each([
    ["", "syntax", 0],
    ["soon", "syntax", 0],
    ["202", "syntax", 0],
    ["12000", "syntax", 4],
    ["2024-8", "syntax", 4],
    ["2024-08-6", "syntax", 7],
    ["2024-08-06x", "syntax", 10],
    ["2024-08-06T25:00:00Z", "syntax", 10],
    ["2024-08T12:00:00Z", "syntax", 7],
    ["2024-22-05", "syntax", 7],
    ["2024-08\n", "syntax", 7],
    ["1950S2", "syntax", 4],
    ["Y2024", "syntax", 1],
    ["Y12000-05", "syntax", 6],
    ["Y9999999999999", "range", 1],
    ["Y9E99", "range", 1],
    ["-0000", "range", 0],
    ["2024-13", "range", 5],
    ["2024-00", "range", 5],
    ["2024-42", "range", 5],
    ["2024-2X", "range", 5],
    ["2024-08-32", "range", 8],
    ["2024-02-30", "range", 8],
    ["2023-02-29", "range", 8],
    ["1900-02-29", "range", 8],
    ["2023-02-29", "range", 8],
    ["2023-02-3X", "range", 8],
    ["XXXX-02-30", "range", 8],
    ["2023-~02-~29", "range", 10],
    ["/", "syntax", 0],
    ["2024/2025/2026", "syntax", 9],
    ["2024/202x", "syntax", 5],
    ["2024/2025-13", "range", 10],
    ["2024/2023", "order", 5],
    ["2024-08-06/2024-07", "order", 11],
    ["[2024", "syntax", 5],
    ["[]", "syntax", 1],
    ["[2024,]", "syntax", 6],
    ["[2024, 20]", "syntax", 7],
    ["[2024,..2025]", "syntax", 6],
    ["[2024..,2025]", "syntax", 5],
    ["[..]", "syntax", 1],
    ["[2024..2023]", "order", 7],
    ["{2024}]", "syntax", 7],
  ])("%j: %s at %d", (text, reason, at) => {
    expect(parseEdtf(text)).toEqual({ ok: false, reason, at });
  });

  it("without ever throwing, whatever the text and its length", () => {
    const piece = fc.constantFrom(
      ...Array.from("0123456789XYTEZ-/.,?~%[]{}:+ S"),
      "2024",
      "-08",
      "..",
      "💥",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const reading = parseEdtf(written);
        const place = reading.ok ? boundsOf(reading.value)?.beginEarliest : reading.at;
        expect(place).not.toBeNaN();
        expect(reading.ok || reading.at <= written.length).toBe(true);
      }),
    );
    const many = parseEdtf(`{${"2024,".repeat(200_000)}2025}`);
    expect(many.ok && boundsOf(many.value)?.endLatest).toBe(boundsOf(edtf("2025"))?.endLatest);
  });
});

// 2024-04-3X is left out: it can only be the 30th
it("never gains precision: what is written shorter or with X allows all that the day does", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
      const iso = isoOfDay(day);
      const bounds = (text: string) => boundsOf(edtf(text));
      const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
      const wider = [month, `${month}-XX`, year, `${year}-XX-XX`];
      const widest = [`${iso.slice(0, 3)}X`, `${iso.slice(0, 2)}XX`, `${iso.slice(0, 1)}XXX`];
      const exact = bounds(iso);
      for (const text of [...wider, ...widest]) {
        const loose = bounds(text);
        expect(exact && loose && boundsWithin(exact, loose)).toBe(true);
        expect(exact && loose && boundsWithin(loose, exact)).toBe(false);
      }
    }),
  );
});

it("keeps the four bounds in order, whatever the dates", () => {
  const day = fc.integer({ min: -1_000_000, max: 2_000_000 });
  const date = fc.tuple(day, fc.constantFrom("day", "month", "year")).map(([at, unit]) => {
    const { year, month } = civilOf(at);
    const yearText =
      year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
    if (unit === "year") return yearText;
    return unit === "month"
      ? `${yearText}-${String(month).padStart(2, "0")}`
      : `${yearText}-${isoOfDay(at).slice(-5)}`;
  });
  const end = fc.oneof({ weight: 3, arbitrary: date }, fc.constantFrom("", ".."));
  const text = fc.oneof(
    fc.tuple(end, end).map(([a, b]) => `${a}/${b}`),
    fc.tuple(date, date).map(([a, b]) => `[${a},${b}]`),
    fc.tuple(date, date).map(([a, b]) => `{${a},${b}}`),
  );
  fc.assert(
    fc.property(text, (written) => {
      const reading = parseEdtf(written);
      const bounds = reading.ok ? boundsOf(reading.value) : undefined;
      if (bounds === undefined) return;
      expect(bounds.beginEarliest).toBeLessThanOrEqual(bounds.beginLatest);
      expect(bounds.endEarliest).toBeLessThanOrEqual(bounds.endLatest);
      expect(bounds.beginEarliest).toBeLessThanOrEqual(bounds.endEarliest);
      expect(bounds.beginLatest).toBeLessThanOrEqual(bounds.endLatest);
    }),
  );
});
