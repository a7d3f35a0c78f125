import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "#src/domain/edtf.ts";
import { readICalendar } from "#src/formats/import/icalendar.ts";
import { calendar, calendarEvent, onlyEvent } from "./made-calendar.ts";
import { imported } from "./read-whole.ts";

describe("faults", () => {
  test("one broken part is named with its line, and the rest loads", () => {
    const { events, problems } = imported(
      calendar(
        ...calendarEvent("DTSTART;VALUE=DATE:20230701", "UID:a"),
        "BEGIN:VEVENT",
        "SUMMARY:Never ended",
        "DTSTART;VALUE=DATE:20230702",
        ...calendarEvent(
          "DTSTART;VALUE=DATE:20230703",
          "UID:b",
          "no line of a calendar",
          'X;A="open',
        ),
        ...calendarEvent("DTSTART;TZID:20230704", "UID:a"),
        "BEGIN:VEVENT",
        "DTSTART;VALUE=DATE:20230705",
        "END:VEVENT",
      ),
    );
    expect(events.map(({ id, edtf }) => [id, edtf])).toStrictEqual([
      ["a", "2023-07-01"],
      ["b", "2023-07-03"],
      [undefined, undefined],
    ]);
    expect(
      problems.map(({ place, reason, leftOut }) => [place.line, reason, leftOut]),
    ).toStrictEqual([
      [8, "bad-record", true],
      [15, "bad-record", false],
      [20, "bad-record", false],
      [18, "no-date", false],
      [18, "duplicate-id", false],
      [23, "no-title", true],
    ]);
  });

  test("whatever the line ends are, and whatever stands round the calendar", () => {
    const lines = [
      "\ufeffBEGIN:VCALENDAR",
      "begin:vevent",
      "summary:Fa",
      "\tir",
      "dtstart:20230701",
      "end:vevent",
      "END:VCALENDAR",
    ];
    for (const end of ["\n", "\r", "\r\n"]) {
      expect(imported(readICalendar(lines.join(end))).events).toMatchObject([
        { title: "Fair", edtf: "2023-07-01" },
      ]);
    }
  });

  test.each([
    ["", { kind: "empty", detail: "" }],
    ["<html>no calendar</html>", { kind: "not-this-format", detail: "<html>no calendar</html>" }],
  ])("%j is no calendar", (text, fault) => {
    expect(readICalendar(text)).toStrictEqual({ ok: false, fault });
  });

  test("no lines make it throw, and every date that is read can be read", () => {
    const name = fc.constantFrom(
      "DTSTART",
      "DTEND",
      "DURATION",
      "RRULE",
      "RDATE",
      "EXDATE",
      "SUMMARY",
      "UID",
      "BEGIN",
      "END",
      "RECURRENCE-ID",
      "TZID",
      "URL",
    );
    const parameter = fc.constantFrom(
      "",
      ";TZID=Harbour",
      ";VALUE=DATE",
      ";VALUE=PERIOD",
      ';X="',
      ";__proto__=x",
      ";TZID=__proto__",
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "VEVENT",
        "VALARM",
        "VTIMEZONE",
        "20230701",
        "20230701T090000",
        "20230701T090000Z/P1D",
        "P1D",
        "-P9W",
        "FREQ=DAILY",
        "FREQ=YEARLY;BYDAY=-1SU",
        "FREQ=X;COUNT=-1",
        "FREQ=DAILY;UNTIL=20240101T000000Z",
      ),
    );
    const line = fc.tuple(name, parameter, value).map(([a, b, c]) => `${a}${b}:${c}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const { title, edtf } of onlyEvent(...lines).events) {
          expect(title).not.toBe("");
          expect(edtf === undefined || parseEdtf(edtf).ok).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
