import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DAY, MIN_DAY, dayFromIso, dayOf, dayToMs } from "#src/domain/calendar.ts";
import { LANGS } from "#src/domain/model.ts";
import { axisLabel, boundInWords, dateInWords, dayInWords } from "#src/i18n/dates.ts";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe("a date in words", () => {
  it.each([
    // [EDTF, English heading, English prose, German heading, German prose]
    ["2025-07-12", "12 July 2025", "on 12 July 2025", "12. Juli 2025", "am 12. Juli 2025"],
    ["2024-08", "August 2024", "in August 2024", "August 2024", "im August 2024"],
    ["2024-08-XX", "August 2024", "in August 2024", "August 2024", "im August 2024"],
    ["2024", "2024", "in 2024", "2024", "im Jahr 2024"],
    ["2024-22", "summer 2024", "in summer 2024", "Sommer 2024", "im Sommer 2024"],
    ["2024-24", "winter 2024/25", "in winter 2024/25", "Winter 2024/25", "im Winter 2024/25"],
    [
      "2024-33",
      "1st quarter of 2024",
      "in the 1st quarter of 2024",
      "1. Quartal 2024",
      "im 1. Quartal 2024",
    ],
    ["202X", "2020s", "in the 2020s", "2020er-Jahre", "in den 2020er-Jahren"],
    ["19XX", "20th century", "in the 20th century", "20. Jahrhundert", "im 20. Jahrhundert"],
    [
      "-04XX",
      "5th century BC",
      "in the 5th century BC",
      "5. Jahrhundert v. Chr.",
      "im 5. Jahrhundert v. Chr.",
    ],
    ["-0500", "501 BC", "in 501 BC", "501 v. Chr.", "im Jahr 501 v. Chr."],
    ["0000", "1 BC", "in 1 BC", "1 v. Chr.", "im Jahr 1 v. Chr."],
    ["0079", "AD 79", "in AD 79", "79 n. Chr.", "im Jahr 79 n. Chr."],
    ["Y12000", "12000", "in 12000", "12000", "im Jahr 12000"],
    [
      "Y-17E7",
      "170,000,001 BC",
      "in 170,000,001 BC",
      "170.000.001 v. Chr.",
      "im Jahr 170.000.001 v. Chr.",
    ],
    [
      "-0043-03-15",
      "15 March 44 BC",
      "on 15 March 44 BC",
      "15. März 44 v. Chr.",
      "am 15. März 44 v. Chr.",
    ],
    [
      "2024-06-01T23:30:00-05:00",
      "1 June 2024",
      "on 1 June 2024",
      "1. Juni 2024",
      "am 1. Juni 2024",
    ],
  ])("%s", (edtf, enHeading, enProse, deHeading, deProse) => {
    expect(dateInWords(edtf, "en", "heading")).toBe(enHeading);
    expect(dateInWords(edtf, "en", "prose")).toBe(enProse);
    expect(dateInWords(edtf, "de", "heading")).toBe(deHeading);
    expect(dateInWords(edtf, "de", "prose")).toBe(deProse);
  });

  it.each([
    // the same as a heading and in prose
    ["/2025-07-13", "until 13 July 2025", "bis 13. Juli 2025"],
    ["/2024-05", "until May 2024", "bis Mai 2024"],
    ["/2024-22", "until summer 2024", "bis zum Sommer 2024"],
    ["2022/", "since 2022", "seit 2022"],
    ["2025-06-05/", "since 5 June 2025", "seit dem 5. Juni 2025"],
    ["199X/", "since the 1990s", "seit den 1990er-Jahren"],
    ["2022~/", "since around 2022", "seit etwa 2022"],
    ["2024/..", "since 2024, with no end", "seit 2024, ohne Ende"],
    ["../2024", "until 2024, with no beginning", "bis 2024, ohne Anfang"],
    ["../..", "at all times", "jederzeit"],
    ["2025-08-08~", "around 8 August 2025", "um den 8. August 2025"],
    ["2024-08~", "around August 2024", "um August 2024"],
    ["202X~", "around the 2020s", "um die 2020er-Jahre"],
    ["2024%", "perhaps around 2024", "vielleicht um 2024"],
    ["2022~/2024?", "around 2022 – perhaps 2024", "um 2022 – vielleicht 2024"],
    ["1X32", "between 1032 and 1932", "zwischen 1032 und 1932"],
    ["-050X", "between 510 and 501 BC", "zwischen 510 und 501 v. Chr."],
    ["2024-1X", "between October and December 2024", "zwischen Oktober und Dezember 2024"],
    ["2024-08-1X", "between 10 and 19 August 2024", "zwischen dem 10. und dem 19. August 2024"],
    ["[2022..2024]", "between 2022 and 2024", "zwischen 2022 und 2024"],
    ["[..2024]", "2024 or earlier", "2024 oder früher"],
    ["[2024..]", "2024 or later", "2024 oder später"],
    ["XXXX", "year not stated", "Jahr nicht genannt"],
  ])("%s", (edtf, english, german) => {
    for (const style of ["heading", "prose"] as const) {
      expect(dateInWords(edtf, "en", style)).toBe(english);
      expect(dateInWords(edtf, "de", style)).toBe(german);
    }
  });

  it.each([
    ["2024-08?", "perhaps August 2024", "perhaps in August 2024", "vielleicht im August 2024"],
    [
      "2025-07-12?",
      "perhaps 12 July 2025",
      "perhaps on 12 July 2025",
      "vielleicht am 12. Juli 2025",
    ],
  ])("that is uncertain, %s", (edtf, heading, prose, germanProse) => {
    expect(dateInWords(edtf, "en", "heading")).toBe(heading);
    expect(dateInWords(edtf, "en", "prose")).toBe(prose);
    expect(dateInWords(edtf, "de", "prose")).toBe(germanProse);
  });

  it.each([
    [
      "XXXX-04",
      "April (year not stated)",
      "in April (year not stated)",
      "April (Jahr nicht genannt)",
      "im April (Jahr nicht genannt)",
    ],
    [
      "XXXX-04-12",
      "12 April (year not stated)",
      "on 12 April (year not stated)",
      "12. April (Jahr nicht genannt)",
      "am 12. April (Jahr nicht genannt)",
    ],
  ])("without a year, %s", (edtf, enHeading, enProse, deHeading, deProse) => {
    expect(dateInWords(edtf, "en", "heading")).toBe(enHeading);
    expect(dateInWords(edtf, "en", "prose")).toBe(enProse);
    expect(dateInWords(edtf, "de", "heading")).toBe(deHeading);
    expect(dateInWords(edtf, "de", "prose")).toBe(deProse);
  });

  it.each(["soon", "", "2025-02-30", "<b>2024</b>", "$&"])(
    "that isn't EDTF stands as it is: %j",
    (text) => {
      expect(dateInWords(text, "de", "heading")).toBe(text);
      expect(dateInWords(text, "en", "prose")).toBe(text);
    },
  );
});

describe("a stretch of time in words says once what its ends share", () => {
  it.each([
    ["2025-07-11/2025-07-13", "11–13 July 2025", "11.–13. Juli 2025"],
    ["2025-06-04/2025-06-05", "4–5 June 2025", "4.–5. Juni 2025"],
    ["2025-06-30/2025-07-02", "30 June – 2 July 2025", "30. Juni – 2. Juli 2025"],
    [
      "2024-12-30/2025-01-02",
      "30 December 2024 – 2 January 2025",
      "30. Dezember 2024 – 2. Januar 2025",
    ],
    ["2025-06/2025-07", "June–July 2025", "Juni–Juli 2025"],
    ["2022/2024", "2022–2024", "2022–2024"],
    ["2024/2024", "2024", "2024"],
    ["-0500/-0498", "501–499 BC", "501–499 v. Chr."],
    ["-0010/0079", "11 BC – AD 79", "11 v. Chr. – 79 n. Chr."],
    ["2024-06/2025-03-03", "June 2024 – 3 March 2025", "Juni 2024 – 3. März 2025"],
    [
      "2024-33/2024-35",
      "1st quarter of 2024 – 3rd quarter of 2024",
      "1. Quartal 2024 – 3. Quartal 2024",
    ],
    [
      "XXXX-04-12/XXXX-04-14",
      "12–14 April (year not stated)",
      "12.–14. April (Jahr nicht genannt)",
    ],
    ["{2022..2024}", "2022–2024", "2022–2024"],
  ])("%s", (edtf, english, german) => {
    expect(dateInWords(edtf, "en", "heading")).toBe(english);
    expect(dateInWords(edtf, "de", "heading")).toBe(german);
  });

  it.each([
    ["2025-07-11/2025-07-13", "from 11 to 13 July 2025", "vom 11. bis 13. Juli 2025"],
    ["2025-06/2025-07", "from June to July 2025", "von Juni bis Juli 2025"],
    ["2022/2024", "from 2022 to 2024", "von 2022 bis 2024"],
    ["2024-22/2024-23", "from summer to autumn 2024", "vom Sommer bis zum Herbst 2024"],
    ["190X/192X", "from the 1900s to the 1920s", "von den 1900er-Jahren bis zu den 1920er-Jahren"],
    ["[2023,2024]", "in 2023 or in 2024", "im Jahr 2023 oder im Jahr 2024"],
    ["{2023-04,2023-06}", "in April 2023 and in June 2023", "im April 2023 und im Juni 2023"],
  ])("%s in prose", (edtf, english, german) => {
    expect(dateInWords(edtf, "en", "prose")).toBe(english);
    expect(dateInWords(edtf, "de", "prose")).toBe(german);
  });
});

describe("what only bounds a happening", () => {
  it.each([
    ["2025-07-12", "by 12 July 2025 at the latest", "spätestens am 12. Juli 2025"],
    ["2024-08", "by August 2024 at the latest", "spätestens im August 2024"],
    ["2024", "by 2024 at the latest", "spätestens 2024"],
    ["199X", "by the 1990s at the latest", "spätestens in den 1990er-Jahren"],
    ["2025-08-08~", "by around 8 August 2025 at the latest", "spätestens um den 8. August 2025"],
    ["2025-07-11/2025-07-13", "by 13 July 2025 at the latest", "spätestens am 13. Juli 2025"],
    ["/2024-05", "by May 2024 at the latest", "spätestens im Mai 2024"],
  ])("is not after %s", (notAfter, english, german) => {
    expect(boundInWords({ notAfter }, "en")).toBe(english);
    expect(boundInWords({ notAfter }, "de")).toBe(german);
  });

  it.each([
    ["2025-07-12", "on 12 July 2025 at the earliest", "frühestens am 12. Juli 2025"],
    ["2024-08", "in August 2024 at the earliest", "frühestens im August 2024"],
    ["2024-08~", "around August 2024 at the earliest", "frühestens um August 2024"],
    ["2025-07-11/2025-07-13", "on 11 July 2025 at the earliest", "frühestens am 11. Juli 2025"],
  ])("is not before %s", (notBefore, english, german) => {
    expect(boundInWords({ notBefore }, "en")).toBe(english);
    expect(boundInWords({ notBefore }, "de")).toBe(german);
  });

  it("is both, or nothing", () => {
    const both = { notBefore: "2024-08", notAfter: "2025-07-12" };
    expect(boundInWords(both, "de")).toBe("frühestens im August 2024, spätestens am 12. Juli 2025");
    expect(boundInWords(both, "en")).toBe(
      "in August 2024 at the earliest, by 12 July 2025 at the latest",
    );
    expect(boundInWords({}, "en")).toBe("");
    expect(boundInWords({ notAfter: "soon" }, "en")).toBe("soon");
  });
});

describe("a day in words", () => {
  it("is long, short, with its weekday, or its month alone", () => {
    const saturday = day("2025-07-12");
    expect(dayInWords(saturday, "en", "long")).toBe("12 July 2025");
    expect(dayInWords(saturday, "de", "long")).toBe("12. Juli 2025");
    expect(dayInWords(saturday, "en", "short")).toBe("12 Jul 2025");
    expect(dayInWords(saturday, "de", "short")).toBe("12. Juli 2025");
    expect(dayInWords(saturday, "en", "weekday")).toBe("Saturday 12 July 2025");
    expect(dayInWords(saturday, "de", "weekday")).toBe("Samstag, 12. Juli 2025");
    expect(dayInWords(saturday, "en", "monthYear")).toBe("July 2025");
    expect(dayInWords(saturday, "de", "monthYear")).toBe("Juli 2025");
  });

  it.each(["2024-03-31", "2024-10-27", "2024-03-10", "2024-11-03"])(
    "is that day where clocks are changed: %s",
    (iso) => {
      expect(dayInWords(day(iso), "en", "weekday")).toMatch(/^Sunday /u);
      expect(dayInWords(day(iso), "en", "weekday")).toBe(
        `Sunday ${dateInWords(iso, "en", "heading")}`,
      );
    },
  );

  it("never throws, in words or on the axis, whether or not the clock holds it", () => {
    const anyDay = fc.oneof(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom(MIN_DAY - 1, MAX_DAY + 1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LANGS), (when, lang) => {
        for (const style of ["long", "short", "monthYear", "weekday"] as const)
          expect(dayInWords(when, lang, style)).not.toBe("");
        for (const scale of ["day", "weekday", "week", "month", "year"] as const)
          expect(axisLabel(dayToMs(when), scale, lang)).not.toMatch(/NaN|undefined|Invalid/u);
      }),
    );
    expect(dayInWords(dayOf(1_000_000, 1, 1), "en", "long")).toBe("1 January 1,000,000");
    expect(dayInWords(Number.POSITIVE_INFINITY, "de", "long")).toBe("…");
    expect(axisLabel(Number.NaN, "year", "de")).toBe("");
  });
});

describe("the axis", () => {
  it("has short labels in the reader's language", () => {
    const ms = dayToMs(day("2025-06-05"));
    const labels = (lang: "de" | "en") =>
      (["day", "weekday", "week", "month", "year"] as const).map((s) => axisLabel(ms, s, lang));
    expect(labels("en")).toEqual(["5", "Thu 5", "W23", "Jun", "2025"]);
    expect(labels("de")).toEqual(["5.", "Do 5.", "KW 23", "Jun", "2025"]);
  });

  it("says the era of early years, and nothing of a time of day", () => {
    expect(axisLabel(dayToMs(dayOf(-500, 1, 1)), "year", "en")).toBe("501 BC");
    expect(axisLabel(dayToMs(dayOf(-500, 1, 1)), "year", "de")).toBe("501 v. Chr.");
    expect(axisLabel(dayToMs(dayOf(12_000, 1, 1)), "year", "de")).toBe("12000");
    expect(axisLabel(dayToMs(day("2024-03-31") + 1) - 1, "day", "en")).toBe("31");
  });
});
