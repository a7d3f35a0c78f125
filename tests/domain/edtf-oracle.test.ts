/**
 * Our reader against npm `edtf`. Left out is where we differ on purpose: seasons (its spring is
 * January to March), `a..b` and dates out of order in a set (it looks at the first of the one and the
 * last of the other), dates partly unspecified that are qualified or stand in an interval,
 * qualified members of a set (it refuses most of these), dates
 * partly unspecified before the year 0 (it mixes up first and last), leap days that don't exist (it
 * says 1 March), the one of the year 0 (it has none), unknown ends (it says 1970), bare decades and centuries (202, 20), significant digits, and clock times without a
 * zone (it takes the machine's).
 */
import oracle from "edtf";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, daysInMonth, isoOfDay, msToDay } from "#src/domain/calendar.ts";
import { boundsOf, parseEdtf } from "#src/domain/edtf.ts";

/** First and last day as the oracle has them; undefined where it refuses the text. */
function oracleDays(text: string): readonly [number, number] | undefined {
  try {
    const { min, max } = oracle(text);
    return [msToDay(min), msToDay(max)];
  } catch {
    return undefined;
  }
}

function ourDays(text: string): readonly [number, number] | undefined {
  const reading = parseEdtf(text);
  const bounds = reading.ok ? boundsOf(reading.value) : undefined;
  return bounds && [bounds.beginEarliest, bounds.endLatest];
}

/**
 * The oracle reads a 29 February that doesn't exist as 1 March, and has none in the year 0, which is a
 * leap year. We refuse the one and know the other, as the tables of `edtf.test.ts` hold.
 */
function isMisread(text: string): boolean {
  if (/^0000-02-2[89]/u.test(text)) return true;
  const year = /^(-?\d+)-02-29/u.exec(text)?.[1];
  return year !== undefined && daysInMonth(Number(year), 2) === 28;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");
const qualifier = fc.constantFrom("", "", "?", "~", "%");

/** Days from 999 BC to 9999, and what is less precise than they are. */
const date = fc
  .record({
    day: fc.integer({ min: -1_084_000, max: 2_932_896 }),
    shape: fc.constantFrom("Y", "YM", "YMD", "YMD", "YMX", "YX", "YXX", "decade", "century"),
    mark: qualifier,
  })
  .map(({ day, shape, mark }) => {
    const { year, month } = civilOf(day);
    const digits = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
    const written: Readonly<Record<typeof shape, string>> = {
      Y: digits,
      YM: `${digits}-${twoDigits(month)}`,
      YMD: `${digits}-${isoOfDay(day).slice(-5)}`,
      YMX: `${digits}-${twoDigits(month)}-XX`,
      YX: `${digits}-XX`,
      YXX: `${digits}-XX-XX`,
      decade: `${digits.slice(0, -1)}X`,
      century: `${digits.slice(0, -2)}XX`,
    };
    return written[shape].includes("X") ? written[shape] : `${written[shape]}${mark}`;
  })
  .filter((text) => !/^-.*X/u.test(text) && !isMisread(text));

const specified = date.filter((text) => !text.includes("X"));
const inOrder = fc.tuple(specified, specified).filter(([a, b]) => {
  const [first, last] = [ourDays(a), ourDays(b)];
  return first !== undefined && last !== undefined && first[1] < last[0];
});

describe("as npm edtf reads it", () => {
  it("is a date's first and last day", () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(ourDays(text)).toEqual(oracleDays(text));
      }),
    );
  });

  it("are the ends of an interval that is in order, and no interval that isn't", () => {
    fc.assert(
      fc.property(inOrder, ([a, b]) => {
        expect(ourDays(`${a}/${b}`)).toEqual(oracleDays(`${a}/${b}`));
        expect(parseEdtf(`${b}/${a}`)).toMatchObject({ ok: false, reason: "order" });
        expect(oracleDays(`${b}/${a}`)).toBeUndefined();
      }),
    );
  });

  it("are the outer days of a set that is in order", () => {
    fc.assert(
      fc.property(inOrder, (dates) => {
        const [a, b] = dates.map((text) => text.replace(/[?~%]$/u, ""));
        for (const text of [`[${a},${b}]`, `{${a},${b}}`])
          expect(ourDays(text)).toEqual(oracleDays(text));
      }),
    );
  });

  it("is what exists: month and day of any two digits", () => {
    const part = fc.nat(99).map(twoDigits);
    const year = fc.constantFrom("2023", "2024", "1900", "2000", "-0004", "0000");
    fc.assert(
      fc.property(year, part, part, (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        fc.pre(!isMisread(text));
        expect(ourDays(text)).toEqual(oracleDays(text));
      }),
    );
  });

  it.each([
    "Y12000",
    "Y-12000",
    "-0500",
    "2024-03-31",
    "2024-10-27",
    "2024-02-29",
    "156X-12-25",
    "15XX-12-XX",
    "2024-1X",
    "2024-12-1X",
    "1XXX-12",
    "?2004-06-~11",
    "2004-06~-11",
    "../2024",
    "2024/..",
    "../..",
    "[..2024]",
    "[2024-08..]",
    "[1667,1668, 1670]",
    "2024-06-01T23:30:00Z",
  ])("%s", (text) => {
    expect(oracleDays(text)).toBeDefined();
    expect(ourDays(text)?.map(String)).toEqual(oracleDays(text)?.map(String));
  });
});
