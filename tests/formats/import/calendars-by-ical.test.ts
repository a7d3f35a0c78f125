/** Calendars read by us and by ical.js: the same events, days, clock times and ends. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readICalendar } from "#src/formats/import/icalendar.ts";
import { MOST_REPEATS } from "#src/formats/import/ical-repeats.ts";
import { occurrencesByIcal } from "./ical-oracle.ts";
import { imported } from "./read-whole.ts";

const FOLDER = fileURLToPath(new URL("../../../../shared/data/ics/", import.meta.url));

function ours(text: string): readonly string[] {
  return imported(readICalendar(text))
    .events.map(({ title, edtf }) => `${title} ${edtf}`)
    .toSorted();
}

describe.skipIf(!existsSync(FOLDER))("real calendars", () => {
  test.each([
    ["apple-ical.ics", 519],
    ["calendar-labs-same-day-dtend.ics", 1],
    ["duration-instead-of-dtend.ics", 1],
    ["google-public-holidays.ics", 111],
    ["languages-utf8.ics", 9],
    ["x-location.ics", 500],
  ])("%s: %i events, all of them ical.js's", (name, count) => {
    const text = readFileSync(FOLDER + name, "utf8");
    const events = ours(text);
    expect(events).toHaveLength(count);
    expect(events).toStrictEqual(occurrencesByIcal(text, MOST_REPEATS));
  });
});

const BERLIN = [
  "BEGIN:VTIMEZONE",
  "TZID:W. Europe Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16011028T030000",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010325T020000",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];
const NEW_YORK = [
  "BEGIN:VTIMEZONE",
  "TZID:America/New_York",
  "X-LIC-LOCATION:America/New_York",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:-0500",
  "TZOFFSETTO:-0400",
  "TZNAME:EDT",
  "DTSTART:19700308T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:-0400",
  "TZOFFSETTO:-0500",
  "TZNAME:EST",
  "DTSTART:19701101T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];
const IN_BERLIN = ';TZID="W. Europe Standard Time"';
const IN_NEW_YORK = ";TZID=America/New_York";

const calendarOf = (...lines: readonly string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Invented//EN", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );
const event = (uid: string, title: string, ...lines: readonly string[]) => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `SUMMARY:${title}`,
  ...lines,
  "END:VEVENT",
];

describe("invented calendars in the shape of", () => {
  test.each([
    [
      "Outlook: a Windows zone, folded lines, alarms, one meeting moved and one called off",
      14,
      calendarOf(
        ...BERLIN,
        ...event(
          "0400",
          "Quay meeting with a long subject that is fo\r\n lded within a word",
          `DTSTART${IN_BERLIN}:20240110T100000`,
          `DTEND${IN_BERLIN}:20240110T113000`,
          "RRULE:FREQ=WEEKLY;UNTIL=20240410T080000Z;BYDAY=WE",
          `EXDATE${IN_BERLIN}:20240214T100000`,
          "BEGIN:VALARM",
          "TRIGGER:-PT15M",
          "ACTION:DISPLAY",
          "DESCRIPTION:Reminder",
          "END:VALARM",
        ),
        ...event(
          "0400",
          "Quay meeting (moved)",
          `DTSTART${IN_BERLIN}:20240221T140000`,
          `DTEND${IN_BERLIN}:20240221T150000`,
          `RECURRENCE-ID${IN_BERLIN}:20240221T100000`,
        ),
        ...event(
          "0401",
          "Dredging",
          "DTSTART;VALUE=DATE:20240318",
          "DTEND;VALUE=DATE:20240321",
          "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
        ),
      ),
    ],
    [
      "Google: a number of times, one taken out, one moved, one called off, over the change of clocks",
      10,
      calendarOf(
        ...NEW_YORK,
        ...event(
          "choir-1",
          "Rehearsal",
          `DTSTART${IN_NEW_YORK}:20240226T190000`,
          `DTEND${IN_NEW_YORK}:20240226T210000`,
          "RRULE:FREQ=WEEKLY;WKST=SU;COUNT=6;BYDAY=MO",
          `EXDATE${IN_NEW_YORK}:20240304T190000`,
        ),
        ...event(
          "choir-1",
          "Rehearsal on a Tuesday",
          `DTSTART${IN_NEW_YORK}:20240312T190000`,
          `DTEND${IN_NEW_YORK}:20240312T210000`,
          `RECURRENCE-ID${IN_NEW_YORK}:20240311T190000`,
        ),
        ...event(
          "choir-1",
          "Rehearsal called off",
          `DTSTART${IN_NEW_YORK}:20240318T190000`,
          `DTEND${IN_NEW_YORK}:20240318T210000`,
          `RECURRENCE-ID${IN_NEW_YORK}:20240318T190000`,
          "STATUS:CANCELLED",
        ),
        ...event("choir-2", "Concert", "DTSTART:20240420T230000Z", "DTEND:20240421T010000Z"),
        ...event(
          "choir-3",
          "End of month",
          "DTSTART;VALUE=DATE:20240131",
          "DTEND;VALUE=DATE:20240201",
          "RRULE:FREQ=MONTHLY;COUNT=4",
        ),
      ),
    ],
    [
      "a list of meetings: lengths in place of ends, midnight, a flight, no end at all",
      9,
      calendarOf(
        ...BERLIN,
        ...NEW_YORK,
        ...event("m-1", "Called off", "DTSTART:20240801T170000", "DURATION:PT2H30M"),
        ...event("m-2", "Until midnight", "DTSTART:20240805T223000Z", "DTEND:20240806T000000Z"),
        ...event("m-3", "Three days", "DTSTART;VALUE=DATE:20240901", "DURATION:P3D"),
        ...event("m-4", "A week", "DTSTART;VALUE=DATE-TIME:20240902T080000Z", "DURATION:P1W"),
        ...event("m-5", "One day", "DTSTART;VALUE=DATE:20240910"),
        ...event(
          "m-6",
          "The night of the change",
          `DTSTART${IN_BERLIN}:20240330T233000`,
          `DTEND${IN_BERLIN}:20240331T043000`,
        ),
        ...event(
          "m-7",
          "A flight",
          `DTSTART${IN_BERLIN}:20240330T120000`,
          `DTEND${IN_NEW_YORK}:20240330T120000`,
        ),
        ...event("m-8", "A moment", "DTSTART:20240910T120000Z", "DTEND:20240910T120000Z"),
        ...event("m-9", "Over new year", "DTSTART:20241231T220000", "DTEND:20250101T020000"),
      ),
    ],
  ])("%s", (_, count, text) => {
    const events = ours(text);
    expect(events).toHaveLength(count);
    expect(events).toStrictEqual(occurrencesByIcal(text, MOST_REPEATS));
  });
});

const two = (value: number) => String(value).padStart(2, "0");

/** Rules whose first day is one of their own, and which ical.js follows as the standard has them. */
const rules = fc.oneof(
  fc.constantFrom("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"),
  fc
    .tuple(fc.constantFrom("DAILY", "WEEKLY", "MONTHLY"), fc.integer({ min: 1, max: 5 }))
    .map(([frequency, interval]) => `FREQ=${frequency};INTERVAL=${interval}`),
);
const ends = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
  fc.constantFrom(";UNTIL=20250630", ";UNTIL=20241231T235959Z"),
);

test("any rule comes to the days that ical.js finds, in any of three kinds of time", () => {
  const days = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  const kinds = fc.constantFrom(";VALUE=DATE", IN_BERLIN, IN_NEW_YORK, "");
  fc.assert(
    fc.property(days, kinds, rules, ends, ([month, day], kind, rule, end) => {
      const isDate = kind === ";VALUE=DATE";
      const begin = `2024${two(month)}${two(day)}${isDate ? "" : "T093000"}`;
      const until = isDate
        ? end.replace(/T\d+Z/u, "")
        : end.replace(/(?<=UNTIL=\d{8})$/u, "T120000Z");
      const lines = [
        `DTSTART${kind}:${begin}`,
        isDate ? "DURATION:P2D" : "DURATION:PT3H",
        `RRULE:${rule}${until}`,
      ];
      const text = calendarOf(...BERLIN, ...NEW_YORK, ...event("fair", "Fair", ...lines));
      expect(ours(text)).toStrictEqual(occurrencesByIcal(text, MOST_REPEATS));
    }),
    { numRuns: 50 },
  );
});
