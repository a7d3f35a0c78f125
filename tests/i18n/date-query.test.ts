import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoOfDay } from "#src/domain/calendar.ts";
import { LANGS } from "#src/domain/model.ts";
import { readDateQuery, readTypedEdtf } from "#src/i18n/date-query.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";

function days(text: string, lang: "de" | "en" = "en"): string | undefined {
  const found = readDateQuery(text, lang);
  return found && `${isoOfDay(found.from)} ${isoOfDay(found.to)}`;
}

describe("a typed date is its days, in both languages", () => {
  it.each([
    ["August 2024", "2024-08-01 2024-08-31"],
    ["aug 2024", "2024-08-01 2024-08-31"],
    ["Sept. 2024", "2024-09-01 2024-09-30"],
    ["im August 2024", "2024-08-01 2024-08-31"],
    ["in August 2024", "2024-08-01 2024-08-31"],
    ["März 2024", "2024-03-01 2024-03-31"],
    ["März 2024".normalize("NFD"), "2024-03-01 2024-03-31"],
    ["Maerz 2024", "2024-03-01 2024-03-31"],
    ["Mär. 2024", "2024-03-01 2024-03-31"],
    ["Dez 2024", "2024-12-01 2024-12-31"],
    ["Jänner 2025", "2025-01-01 2025-01-31"],
    ["May 2024", "2024-05-01 2024-05-31"],
    ["07/2025", "2025-07-01 2025-07-31"],
    ["7.2025", "2025-07-01 2025-07-31"],
    ["2025-07", "2025-07-01 2025-07-31"],
    ["12.7.2025", "2025-07-12 2025-07-12"],
    ["12.07.2025", "2025-07-12 2025-07-12"],
    ["12. 7. 2025", "2025-07-12 2025-07-12"],
    ["12. Juli 2025", "2025-07-12 2025-07-12"],
    ["am 12. Juli 2025", "2025-07-12 2025-07-12"],
    ["Samstag, 12. Juli 2025", "2025-07-12 2025-07-12"],
    ["am Samstag, dem 12.7.2025", "2025-07-12 2025-07-12"],
    ["Saturday 12 July 2025", "2025-07-12 2025-07-12"],
    ["12 July 2025", "2025-07-12 2025-07-12"],
    ["12 JULY, 2025", "2025-07-12 2025-07-12"],
    ["12th of July 2025", "2025-07-12 2025-07-12"],
    ["July 12, 2025", "2025-07-12 2025-07-12"],
    ["Jul 12th 2025", "2025-07-12 2025-07-12"],
    ["2025-07-12", "2025-07-12 2025-07-12"],
    ["2025-7-12", "2025-07-12 2025-07-12"],
    ["2025/07/12", "2025-07-12 2025-07-12"],
    ["13/7/2025", "2025-07-13 2025-07-13"],
    ["7/13/2025", "2025-07-13 2025-07-13"],
    ["7/7/2025", "2025-07-07 2025-07-07"],
    ["  2024 ", "2024-01-01 2024-12-31"],
    ["im Jahr 2024", "2024-01-01 2024-12-31"],
    ["in 2024", "2024-01-01 2024-12-31"],
    ["Sommer 2024", "2024-06-01 2024-08-31"],
    ["im Sommer 2024", "2024-06-01 2024-08-31"],
    ["summer of 2024", "2024-06-01 2024-08-31"],
    ["Frühjahr 2025", "2025-03-01 2025-05-31"],
    ["Winter 2024", "2024-12-01 2025-02-28"],
    ["winter 2024/25", "2024-12-01 2025-02-28"],
    ["the 1990s", "1990-01-01 1999-12-31"],
    ["in den 1990er Jahren", "1990-01-01 1999-12-31"],
    ["501 v. Chr.", "-000500-01-01 -000500-12-31"],
    ["1 BC", "0000-01-01 0000-12-31"],
    ["AD 79", "0079-01-01 0079-12-31"],
    ["79 n.Chr.", "0079-01-01 0079-12-31"],
    ["202x", "2020-01-01 2029-12-31"],
    ["Y12000", "+012000-01-01 +012000-12-31"],
    ["-0500", "-000500-01-01 -000500-12-31"],
    ["2025-06-04/2025-06-05", "2025-06-04 2025-06-05"],
    ["2024-22", "2024-06-01 2024-08-31"],
    ["29.2.2024", "2024-02-29 2024-02-29"],
  ])("%s", (text, expected) => {
    expect(days(text, "de")).toBe(expected);
    expect(days(text, "en")).toBe(expected);
  });
});

describe("anything else is a text", () => {
  it.each([
    "",
    "July",
    "Juli",
    "summer",
    "Sommer",
    "12",
    "12.",
    "202",
    "12345",
    "12. Juli",
    "12.7.",
    "12.7.25",
    "7/8/2025",
    "13/13/2025",
    "30.2.2025",
    "29 February 2025",
    "31 June 2025",
    "0.7.2025",
    "12.13.2025",
    "13/2025",
    "Ju 2025",
    "Junk 2025",
    "Kursk 2024",
    "Sunday 2025",
    "winter 2024/26",
    "summer 2024/25",
    "0 BC",
    "XXXX-04",
    "/2025-07-13",
    "2024/..",
    "Lavrov July 2025",
    "July 2025 Lavrov",
    "2024 2025",
    "constructor 2024",
    "__proto__ 2024",
  ])("%j", (text) => {
    expect(days(text, "de")).toBeUndefined();
    expect(days(text, "en")).toBeUndefined();
  });

  it("whatever is typed or pasted, without ever throwing", () => {
    const piece = fc.constantFrom(
      "12",
      ".",
      "7",
      "/",
      "2025",
      " ",
      "Juli",
      "july",
      ",",
      "BC",
      "im ",
      "er",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const found = readDateQuery(typed, "de");
        expect(found === undefined || found.from <= found.to).toBe(true);
      }),
    );
    expect(readDateQuery("2024 ".repeat(2000), "en")).toBeUndefined();
  });
});

it("reads back every day that the page writes", () => {
  const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9999, 12, 31) });
  const style = fc.constantFrom("long", "short", "weekday");
  fc.assert(
    fc.property(day, style, fc.constantFrom(...LANGS), (written, how, lang) => {
      const text = dayInWords(written, lang, how);
      expect(readDateQuery(text, lang)).toEqual({ from: written, to: written });
    }),
  );
});

it.each(["2024", "2024-08", "2024-21", "2024-24", "199X", "-0500", "0079", "2025-07-12"])(
  "reads back %s as the page writes it",
  (edtf) => {
    for (const lang of LANGS)
      for (const style of ["heading", "prose"] as const) {
        const text = dateInWords(edtf, lang, style);
        expect(readDateQuery(text, lang)).toEqual(readDateQuery(edtf, lang));
      }
  },
);

it.each([
  ["12. Juli 2025", "2025-07-12"],
  ["July 2025", "2025-07"],
  ["summer 2024", "2024-22"],
  ["2025-07-11/2025-07-13", "2025-07-11/2025-07-13"],
  ["2025-07-11/..", "2025-07-11/.."],
  ["199x", "199X"],
  ["30.2.2025", undefined],
  ["soon", undefined],
  ["", undefined],
])("takes %j as the EDTF %j", (typed, edtf) => {
  for (const lang of LANGS) expect(readTypedEdtf(typed, lang)).toBe(edtf);
});
