import { describe, expect, test } from "vitest";
import { calendar, calendarEvent, onlyEvent } from "./made-calendar.ts";
import { imported, reasons } from "./read-whole.ts";

const datesOf = (...lines: readonly string[]) =>
  onlyEvent(...lines)
    .events.map(({ edtf }) => edtf)
    .join(" ");

describe("repeated events", () => {
  test.each([
    ["20230130", "FREQ=DAILY;COUNT=3", "2023-01-30 2023-01-31 2023-02-01"],
    [
      "20230102",
      "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20230111",
      "2023-01-02 2023-01-04 2023-01-09 2023-01-11",
    ],
    ["20230131", "FREQ=MONTHLY;COUNT=3", "2023-01-31 2023-03-31 2023-05-31"],
    ["20200229", "FREQ=YEARLY;COUNT=3", "2020-02-29 2024-02-29 2028-02-29"],
    ["20231123", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", "2023-11-23 2024-11-28"],
    ["20230127", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "2023-01-27 2023-02-24"],
    ["20230101", "FREQ=DAILY;INTERVAL=10;UNTIL=20230120T235959Z", "2023-01-01 2023-01-11"],
  ])("from %s by %s", (start, rule, dates) => {
    expect(datesOf(`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`)).toBe(dates);
  });

  test("each is an event of its own, as long as the first, with its day in its id", () => {
    const { events } = onlyEvent(
      "UID:fair",
      "DTSTART:20230130T220000",
      "DTEND:20230131T013000",
      "RRULE:FREQ=DAILY;COUNT=2",
    );
    expect(events.map(({ id, title, edtf }) => [id, title, edtf])).toStrictEqual([
      ["fair-2023-01-30", "Fair", "2023-01-30T22:00:00/2023-01-31T01:30:00"],
      ["fair-2023-01-31", "Fair", "2023-01-31T22:00:00/2023-02-01T01:30:00"],
    ]);
  });

  test("on one day they have ids of their own", () => {
    const { events } = onlyEvent(
      "UID:fair",
      "DTSTART:20230130T080000",
      "RRULE:FREQ=HOURLY;COUNT=3",
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    expect(events.at(-1)?.edtf).toBe("2023-01-30T10:00:00");
  });

  test.each([
    [
      "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=SU;BYHOUR=8,9;BYMINUTE=30;COUNT=4",
      "2023-01-01T08:30:00 2023-01-01T09:30:00 2023-01-08T08:30:00 2023-01-08T09:30:00",
    ],
    [
      "FREQ=DAILY;BYHOUR=20,6;COUNT=3",
      "2023-01-01T06:15:00 2023-01-01T20:15:00 2023-01-02T06:15:00",
    ],
    ["FREQ=WEEKLY;BYMINUTE=0,45;COUNT=2", "2023-01-01T03:15:00 2023-01-01T03:45:00"],
  ])("with several clock times a day by %s", (rule, dates) => {
    expect(datesOf("DTSTART:20230101T031500", `RRULE:${rule}`)).toContain(dates);
  });

  test.each(["FREQ=DAILY;BYHOUR=99", "FREQ=MONTHLY;BYDAY=MO;BYHOUR=8,9;BYSETPOS=-1"])(
    "a rule of clock times that is not followed is named: %s",
    (rule) => {
      const read = onlyEvent("DTSTART:20230101T031500", `RRULE:${rule}`);
      expect(read.events.map(({ edtf }) => edtf)).toStrictEqual(["2023-01-01T03:15:00"]);
      expect(reasons(read.problems)).toHaveLength(1);
    },
  );

  test("the end of a rule is looked at on the clock of the place", () => {
    // 09:00 in New York is 13:00 in UTC, one second too late
    const lines = ["DTSTART;TZID=America/New_York:20230705T090000"];
    expect(datesOf(...lines, "RRULE:FREQ=DAILY;UNTIL=20230706T125959Z")).toBe(
      "2023-07-05T09:00:00-04:00",
    );
    expect(datesOf(...lines, "RRULE:FREQ=DAILY;UNTIL=20230706T130000Z")).toBe(
      "2023-07-05T09:00:00-04:00 2023-07-06T09:00:00-04:00",
    );
  });

  test("a rule that ends on a day ends with it", () => {
    expect(datesOf("DTSTART:20230705T090000", "RRULE:FREQ=DAILY;UNTIL=20230706")).toBe(
      "2023-07-05T09:00:00 2023-07-06T09:00:00",
    );
  });

  test("the clock stays the same when summer time ends", () => {
    expect(datesOf("DTSTART;TZID=Europe/Berlin:20231028T120000", "RRULE:FREQ=DAILY;COUNT=2")).toBe(
      "2023-10-28T12:00:00+02:00 2023-10-29T12:00:00+01:00",
    );
  });

  test("days are added and taken out, by day, by clock and by instant", () => {
    const start = "DTSTART;TZID=America/New_York:20230705T090000";
    const dates = datesOf(
      start,
      "RRULE:FREQ=DAILY;COUNT=4",
      "RDATE;TZID=America/New_York:20230801T090000,20230802T090000",
      "RDATE:20230803T130000Z",
      "EXDATE;TZID=America/New_York:20230706T090000",
      "EXDATE:20230707T130000Z",
      "EXDATE;VALUE=DATE:20230801",
    );
    expect(dates.replaceAll("T09:00:00-04:00", "")).toBe(
      "2023-07-05 2023-07-08 2023-08-02 2023-08-03",
    );
  });

  test("one that was moved stands for its repetition, wherever it stands", () => {
    const moved = calendarEvent(
      "UID:fair",
      "RECURRENCE-ID;VALUE=DATE:20230102",
      "DTSTART;VALUE=DATE:20230110",
    );
    const all = calendarEvent(
      "UID:fair",
      "DTSTART;VALUE=DATE:20230101",
      "RRULE:FREQ=DAILY;COUNT=3",
    );
    for (const lines of [
      [...moved, ...all],
      [...all, ...moved],
    ]) {
      const { events, problems } = imported(calendar(...lines));
      expect(new Map(events.map(({ id, edtf }) => [id, edtf]))).toStrictEqual(
        new Map([
          ["fair-2023-01-01", "2023-01-01"],
          ["fair-2023-01-02", "2023-01-10"],
          ["fair-2023-01-03", "2023-01-03"],
        ]),
      );
      expect(events).toHaveLength(3);
      expect(problems).toStrictEqual([]);
    }
  });
});

describe("without end", () => {
  test("the first five hundred are taken, and that is said", () => {
    const { events, problems } = onlyEvent("DTSTART;VALUE=DATE:20230101", "RRULE:FREQ=DAILY");
    expect(events).toHaveLength(500);
    expect(events.at(-1)?.edtf).toBe("2024-05-14");
    expect(reasons(problems)).toStrictEqual([{ reason: "recurrence-cut", line: 6 }]);
  });

  test("twenty thousand in a file: those behind are there once", () => {
    const one = calendarEvent("DTSTART;VALUE=DATE:20230101", "RRULE:FREQ=DAILY");
    const { events, problems } = imported(
      calendar(...Array.from({ length: 50 }, () => one).flat()),
    );
    expect(events).toHaveLength(20_000 + 10);
    expect(problems).toHaveLength(50);
    const reading = calendar(...one, ...one, ...one, ...one, ...one);
    const sizes = reading.ok ? [...reading.file.pieces()].map((piece) => piece.events.length) : [];
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2000);
  });

  test.each([
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=7;BYDAY=WE",
    "FREQ=WEEKLY;INTERVAL=99999",
    "FREQ=YEARLY;BYDAY=1MO;BYMONTH=4;BYMONTHDAY=20",
  ])("%s comes true never, or hardly ever, and takes no time", (rule) => {
    const began = performance.now();
    const { events, problems } = onlyEvent("DTSTART;VALUE=DATE:20240101", `RRULE:${rule}`);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(events[0]?.edtf).toBe("2024-01-01");
    expect(reasons(problems)).toStrictEqual([{ reason: "recurrence-cut", line: 6 }]);
  });

  test.each([
    "FREQ=NEVER",
    "COUNT=3",
    "FREQ=DAILY;UNTIL=soon",
    "FREQ=DAILY;INTERVAL=9999999",
    "FREQ=WEEKLY;BYDAY=XX",
  ])("%s is no rule: the event is there once", (rule) => {
    const { events, problems } = onlyEvent("DTSTART;VALUE=DATE:20240101", `RRULE:${rule}`);
    expect(events.map(({ edtf }) => edtf)).toStrictEqual(["2024-01-01"]);
    expect(problems).toMatchObject([{ reason: "bad-value", detail: rule, place: { line: 6 } }]);
  });
});

describe("rules as other calendars write them", () => {
  test("the twentieth Monday of a year is one day of each", () => {
    expect(datesOf("DTSTART;VALUE=DATE:19970519", "RRULE:FREQ=YEARLY;BYDAY=20MO;COUNT=3")).toBe(
      "1997-05-19 1998-05-18 1999-05-17",
    );
  });

  test("a blank behind a rule is none of it", () => {
    expect(datesOf("DTSTART;VALUE=DATE:20020404", "RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=TH ")).toBe(
      "2002-04-04 2002-04-11",
    );
  });

  test("what a rule takes out is left out", () => {
    expect(
      datesOf(
        "DTSTART;VALUE=DATE:20240104",
        "RRULE:FREQ=DAILY;COUNT=5",
        "EXRULE:FREQ=WEEKLY;BYDAY=SA,SU",
      ),
    ).toBe("2024-01-04 2024-01-05 2024-01-08");
  });

  test("a rule beside the day of a repetition is followed", () => {
    expect(
      datesOf(
        "UID:a",
        "RECURRENCE-ID:20040714T180000",
        "DTSTART:20040714T180000",
        "RRULE:FREQ=WEEKLY;COUNT=2",
      ),
    ).toBe("2004-07-14T18:00:00 2004-07-21T18:00:00");
  });

  test("numbered weeks, which nothing here follows, are named", () => {
    const { events, problems } = onlyEvent(
      "DTSTART;VALUE=DATE:19970512",
      "RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    );
    expect(events.map(({ edtf }) => edtf)).toEqual(["1997-05-12"]);
    expect(reasons(problems)).toMatchObject([{ reason: "bad-value" }]);
  });
});
