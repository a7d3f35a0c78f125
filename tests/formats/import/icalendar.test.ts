import { describe, expect, test } from "vitest";
import { calendar, calendarEvent, onlyEvent } from "./made-calendar.ts";
import { imported, reasons } from "./read-whole.ts";

const dateOf = (...lines: readonly string[]) => onlyEvent(...lines).events[0]?.edtf;

const ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Harbour",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19700329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19701025T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

describe("days", () => {
  test.each([
    [["DTSTART;VALUE=DATE:20231011", "DTEND;VALUE=DATE:20231013"], "2023-10-11/2023-10-12"],
    [["DTSTART;VALUE=DATE:20231011", "DTEND;VALUE=DATE:20231012"], "2023-10-11"],
    [["DTSTART;VALUE=DATE:20231011", "DTEND;VALUE=DATE:20231011"], "2023-10-11"],
    [["DTSTART:20231011"], "2023-10-11"],
    [['DTSTART;X-NOTE="a:b;c":20231011'], "2023-10-11"],
    [["DTSTART;VALUE=DATE:20231011", "DURATION:P3D"], "2023-10-11/2023-10-13"],
    [["DTSTART;VALUE=DATE:20231011", "DURATION:P1W"], "2023-10-11/2023-10-17"],
    [["DTSTART;VALUE=DATE:20231011", "DURATION:PT1H"], "2023-10-11"],
  ])("%j: the end is exclusive", (lines, edtf) => {
    expect(dateOf(...lines)).toBe(edtf);
  });

  test.each([
    [["DTSTART:20231011T090000"], "2023-10-11T09:00:00"],
    [["DTSTART:20231011T090000Z"], "2023-10-11T09:00:00Z"],
    [
      ["DTSTART:20231011T220000", "DTEND:20231012T013000"],
      "2023-10-11T22:00:00/2023-10-12T01:30:00",
    ],
    [["DTSTART:20231011T220000", "DTEND:20231012T000000"], "2023-10-11T22:00:00"],
    [["DTSTART:20231011T220000", "DTEND:20231014T000000"], "2023-10-11T22:00:00/2023-10-13"],
    [["DTSTART:20231011T220000", "DURATION:PT3H"], "2023-10-11T22:00:00/2023-10-12T01:00:00"],
  ])("%j: the stated clock counts, and nobody is there at midnight", (lines, edtf) => {
    expect(dateOf(...lines)).toBe(edtf);
  });

  test("an end before the begin is set aside", () => {
    const { events, problems } = onlyEvent("DTSTART:20231011T090000", "DTEND:20231010T090000");
    expect(events[0]?.edtf).toBe("2023-10-11T09:00:00");
    expect(reasons(problems)).toStrictEqual([{ reason: "end-before-begin", line: 6 }]);
  });

  test("an impossible day leaves the event undated, with what it states; an impossible clock only that", () => {
    const noDay = onlyEvent("DTSTART;VALUE=DATE:20230231");
    expect(noDay.events[0]).toMatchObject({ title: "Fair", dateWords: "20230231" });
    expect(noDay.events[0]?.edtf).toBeUndefined();
    expect(reasons(noDay.problems)).toStrictEqual([{ reason: "bad-date", line: 5 }]);
    const noClock = onlyEvent("DTSTART:20230228T250000");
    expect(noClock.events[0]?.edtf).toBe("2023-02-28");
    expect(reasons(noClock.problems)).toStrictEqual([{ reason: "bad-value", line: 5 }]);
    const none = onlyEvent("UID:a");
    expect(none.events).toHaveLength(1);
    expect(reasons(none.problems)).toStrictEqual([{ reason: "no-date", line: 3 }]);
  });

  test("our own word for a date wins over the calendar's", () => {
    expect(dateOf("DTSTART;VALUE=DATE:20200101", "X-DATELINE-EDTF:[2020-01\\,2020-03~]")).toBe(
      "[2020-01,2020-03~]",
    );
    const { events, problems } = onlyEvent("DTSTART;VALUE=DATE:20200101", "X-EDTF:sometime");
    expect(events[0]?.edtf).toBe("2020-01-01");
    expect(reasons(problems)).toStrictEqual([{ reason: "bad-date", line: 6 }]);
  });
});

describe("time zones", () => {
  test("as the file describes them, wherever it does", () => {
    const lines = calendarEvent(
      "DTSTART;TZID=Harbour:20230701T090000",
      "DTEND;TZID=Harbour:20231101T090000",
    );
    for (const text of [calendar(...ZONE, ...lines), calendar(...lines, ...ZONE)]) {
      const { events, problems } = imported(text);
      expect(events[0]?.edtf).toBe("2023-07-01T09:00:00+02:00/2023-11-01T09:00:00+01:00");
      expect(problems).toStrictEqual([]);
    }
  });

  test("as the machine knows them by their names", () => {
    expect(dateOf("DTSTART;TZID=America/New_York:20230701T233000")).toBe(
      "2023-07-01T23:30:00-04:00",
    );
    expect(dateOf("DTSTART;TZID=America/New_York:20230312T013000")).toBe(
      "2023-03-12T01:30:00-05:00",
    );
    expect(dateOf("DTSTART;TZID=America/New_York:20230312T033000")).toBe(
      "2023-03-12T03:30:00-04:00",
    );
  });

  test("unknown: the clock as stated, and the zone is named once", () => {
    const lines = calendarEvent(
      "DTSTART;TZID=Nowhere/Land:20230701T090000",
      "DTEND;TZID=Nowhere/Land:20230701T100000",
    );
    const { events, problems } = imported(calendar(...lines, ...lines));
    expect(events[1]?.edtf).toBe("2023-07-01T09:00:00/2023-07-01T10:00:00");
    expect(problems.map(({ reason, detail }) => [reason, detail])).toStrictEqual([
      ["unknown-zone", "Nowhere/Land"],
    ]);
  });

  test("a description that repeats itself each second is none", () => {
    const endless = ZONE.map((line) => line.replace("FREQ=YEARLY", "FREQ=SECONDLY"));
    const lines = calendarEvent("DTSTART;TZID=Harbour:20230701T090000");
    expect(imported(calendar(...endless, ...lines)).events[0]?.edtf).toBe("2023-07-01T09:00:00");
  });
});

test("words, place, kind, language, who invites and where to read more", () => {
  const { events, head } = imported(
    calendar(
      "X-WR-CALNAME:Town\\, by the sea",
      "X-WR-CALDESC:What happens",
      "BEGIN:VEVENT",
      "UID:fair-1",
      "SUMMARY;LANGUAGE=de:Markt\\, <b>gro",
      " ß</b>",
      "DESCRIPTION:First line\\nsecond <i>line</i>",
      "LOCATION:Square\\, north",
      "CATEGORIES:Town,MEETING",
      'ORGANIZER;CN="Council: of the town":mailto:council@a.example',
      "ORGANIZER;CN=b@a.example:mailto:b@a.example",
      "ATTENDEE;CN=Somebody:mailto:b@a.example",
      "URL:https://www.a.example/fair?x=1",
      "ATTACH:CID:part3",
      "STATUS:CANCELLED",
      "DTSTART;VALUE=DATE:20230701",
      "BEGIN:VALARM",
      "SUMMARY:Alarm",
      "TRIGGER:-PT15M",
      "END:VALARM",
      "END:VEVENT",
    ),
  );
  expect(events).toStrictEqual([
    {
      place: { line: 5 },
      id: "fair-1",
      title: "Markt, groß",
      summary: "First line\nsecond line\nSTATUS: CANCELLED",
      where: "Square, north",
      kind: "meeting",
      lang: "de",
      edtf: "2023-07-01",
      actors: [{ name: "Council: of the town", role: "participant" }],
      sources: [{ publisher: "a.example", url: "https://www.a.example/fair?x=1" }],
    },
  ]);
  expect(head).toStrictEqual({
    format: "icalendar",
    title: "Town, by the sea",
    description: "What happens",
    unread: ["ATTENDEE"],
  });
});

test("tasks are there on the day they are due, and journals on theirs", () => {
  const { events } = imported(
    calendar(
      "BEGIN:VTODO",
      "SUMMARY:Due",
      "DUE;VALUE=DATE:20230701",
      "END:VTODO",
      "BEGIN:VTODO",
      "SUMMARY:Span",
      "DTSTART;VALUE=DATE:20230701",
      "DUE;VALUE=DATE:20230703",
      "END:VTODO",
      "BEGIN:VJOURNAL",
      "DESCRIPTION:Written down\\nand more",
      "DTSTART:20230704T080000",
      "END:VJOURNAL",
    ),
  );
  expect(events.map(({ title, edtf }) => [title, edtf])).toStrictEqual([
    ["Due", "2023-07-01"],
    ["Span", "2023-07-01/2023-07-03"],
    ["Written down", "2023-07-04T08:00:00"],
  ]);
});
