/** Dates in cells: read as exactly as they are stated, never more so. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, parseEdtf } from "#src/domain/edtf.ts";
import { readCellDate, readCellEnd } from "#src/formats/import/cell-date.ts";

const edtf = (cell: string) => readCellDate(cell).edtf;

describe("a date in a cell", () => {
  test.each([
    ["2020-01-05", "2020-01-05"],
    ["2020-1-5", "2020-01-05"],
    ["20130103", "2013-01-03"],
    ["2020/01/05", "2020-01-05"],
    ["05.01.2020", "2020-01-05"],
    ["5. 1. 2020", "2020-01-05"],
    ["5 January 2020", "2020-01-05"],
    ["5th of January 2020", "2020-01-05"],
    ["January 5, 2020", "2020-01-05"],
    ["Sun, 05 Jan 2020", "2020-01-05"],
    ["5. Januar 2020", "2020-01-05"],
    ["Sonntag, 5. Jänner 2020", "2020-01-05"],
    ["5-Jan-2020", "2020-01-05"],
    ["20200105.0", "2020-01-05"],
    ["1984?", "1984?"],
    ["2004-06-XX", "2004-06-XX"],
  ])("%s", (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  test.each([
    ["2020-05", "2020-05"],
    ["05/2020", "2020-05"],
    ["Mai 2020", "2020-05"],
    ["2020-05-00", "2020-05"],
    ["20130100", "2013-01"],
    ["20130000", "2013"],
    ["2020-00-00", "2020"],
    ["1990.0", "1990"],
    ["1850s", "185X"],
    ["Q3 2020", "2020-35"],
    ["in the spring of 1815", "1815-21"],
  ])("%s is no more than that", (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  test.each([
    ["2020-01-05 14:30:00", "2020-01-05T14:30:00"],
    ["2020-01-05T14:30:00.123+0200", "2020-01-05T14:30:00.123+02:00"],
    ["2020-01-05 14:30:00 UTC", "2020-01-05T14:30:00Z"],
    ["5 Jan 2020, 2:30 PM", "2020-01-05T14:30"],
    ["5.1.2020 14:30 Uhr", "2020-01-05T14:30"],
    ["20200105143000", "2020-01-05T14:30:00"],
  ])("with its clock time: %s", (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  test.each([
    ["500 BC", "-0499"],
    ["500 v. Chr.", "-0499"],
    ["-0499", "-0499"],
    ["1 BCE", "0000"],
    ["15 March 44 BC", "-0043-03-15"],
    ["AD 79", "0079"],
    ["79 n. Chr.", "0079"],
    ["12000 BC", "Y-11999"],
    ["12345-01-01", "Y12345"],
    // a historian's 44 BC, or ISO's 45 BC
    ["-44", "[-0044,-0043]"],
  ])("of other ages: %s", (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
    expect(parseEdtf(expected).ok).toBe(true);
  });

  test.each([
    ["2020-01-01/2020-01-05", "2020-01-01/2020-01-05"],
    ["1939-1945", "1939/1945"],
    ["1 May 2020 to 3 June 2020", "2020-05-01/2020-06-03"],
    ["3.–5. Mai 2020", "2020-05-03/2020-05-05"],
    ["500–450 BC", "-0499/-0449"],
    ["May 2020 – present", "2020-05/.."],
  ])("from one to another: %s", (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });
});

describe("what is not sure", () => {
  test("a doubt is part of the date, and its words stay", () => {
    expect(readCellDate("(Believed to be) 2020-06-05")).toEqual({
      edtf: "2020-06-05?",
      words: "(Believed to be) 2020-06-05",
    });
    expect(edtf("ca. 1850")).toBe("1850~");
    expect(edtf("circa 1850?")).toBe("1850%");
    expect(edtf("vermutlich Mai 1848")).toBe("1848-05?");
  });

  test("day and month that could be either are one of the two days", () => {
    expect(edtf("03/04/2020")).toBe("[2020-03-04,2020-04-03]");
    expect(readCellDate("03/04/2020", { order: "DMY" }).edtf).toBe("2020-04-03");
    expect(readCellDate("03/04/2020", { order: "MDY" }).edtf).toBe("2020-03-04");
    expect(edtf("25/12/2020")).toBe("2020-12-25");
    expect(edtf("03/03/2020")).toBe("2020-03-03");
    expect(readCellDate("25/12/2020", { order: "MDY" })).toMatchObject({ words: "25/12/2020" });
    expect(readCellDate("25/12/2020", { order: "MDY" }).edtf).toBeUndefined();
  });

  test.each(["Unknown Date", "unbekannt", "n.d.", "o. J."])(
    "%s says that there is none",
    (cell) => {
      expect(readCellDate(cell)).toEqual({ words: cell });
    },
  );

  test.each(["", "NaN", "None", "0000-00-00"])("%j says nothing", (cell) => {
    expect(readCellDate(cell)).toEqual({});
  });

  test.each([
    "2021-02-30",
    "31.02.2020",
    "2020-13-01",
    "03.04.20",
    "12-Jul-23",
    "1587168000",
    "43831",
    "12:30",
    "5 Mai",
  ])("%s can't be read for sure, and stays words", (cell) => {
    const { edtf: value, bad, words } = readCellDate(cell);
    expect(value).toBeUndefined();
    expect(bad).toBeDefined();
    expect(words).toBe(cell);
  });

  test("a day is stated whatever its clock says", () => {
    expect(readCellDate("2020-01-05T25:00")).toEqual({ edtf: "2020-01-05", bad: "25:00" });
  });

  test("numbers are days of a spreadsheet only where somebody says so", () => {
    expect(readCellDate("43831", { serial: true }).edtf).toBe("2020-01-01");
    expect(readCellDate("43831.75", { serial: true }).edtf).toBe("2020-01-01T18:00");
    expect(readCellDate("12", { serial: true }).bad).toBeDefined();
  });

  test("an end may not have come", () => {
    expect(readCellEnd("ongoing").edtf).toBe("..");
    expect(readCellEnd("heute").edtf).toBe("..");
    expect(readCellEnd("2020-05").edtf).toBe("2020-05");
  });
});

test("every value is EDTF, and holds the day that was written", () => {
  const day = fc.tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  const two = (value: number) => String(value).padStart(2, "0");
  fc.assert(
    fc.property(day, ([y, m, d]) => {
      const iso = `${y}-${two(m)}-${two(d)}`;
      const forms = [iso, `${y}${two(m)}${two(d)}`, `${d}.${m}.${y}`, `${y}/${two(m)}/${two(d)}`];
      expect(forms.map(edtf)).toEqual(forms.map(() => iso));
      const either = parseEdtf(edtf(`${d}/${m}/${y}`) ?? "");
      const [bounds, exact] = [either, parseEdtf(iso)].map((each) =>
        each.ok ? boundsOf(each.value) : undefined,
      );
      expect(bounds?.beginEarliest).toBeLessThanOrEqual(exact?.beginEarliest ?? Number.NaN);
      expect(bounds?.endLatest).toBeGreaterThanOrEqual(exact?.endLatest ?? Number.NaN);
    }),
  );
});

test("any cell comes to EDTF or to none", () => {
  const unit = fc.constantFrom(
    ..."0 1 2 20 1848 2020 - / . : T Z , ~ ? BC Mai May Jan ca. um to bis ( ) [ ] X Y + PM Uhr Q the s –".split(
      " ",
    ),
    " ",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (cell) => {
      const { edtf: value = "2020" } = readCellDate(cell);
      expect(parseEdtf(value).ok, `${cell}: ${value}`).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
