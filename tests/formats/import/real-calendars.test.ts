/** Calendars of Apple, Google and others, as they stand. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readICalendar } from "#src/formats/import/icalendar.ts";
import { imported, reasons } from "./read-whole.ts";

const FOLDER = fileURLToPath(new URL("../../../../shared/data/ics/", import.meta.url));
const textOf = (name: string) => readFileSync(`${FOLDER}${name}`, "utf8");
const read = (name: string) => imported(readICalendar(textOf(name)));

describe.skipIf(!existsSync(FOLDER))("real calendars", () => {
  test("Apple: days, hours in a zone that stands at the end, a rule with an end and one without", () => {
    const { events, problems, head } = read("apple-ical.ics");
    expect(head.title).toBe("Home");
    const dated = events.map(({ title, edtf }) => `${title} ${edtf}`);
    for (const expected of [
      "New Event 2022-09-27T09:00:00-07:00/2022-09-27T10:00:00-07:00",
      "Multi-day event 2023-10-11/2023-10-12",
      "Multi-day event 2023-10-15/2023-10-17",
      "Example 2022-09-20T09:00:00-07:00/2022-09-20T11:00:00-07:00",
      "New Event 2022-09-12T09:00:00-07:00/2022-09-12T10:00:00-07:00",
      "bar 2022-09-22T09:00:00-07:00/2022-09-22T10:00:00-07:00",
      // in winter
      "Daily 2022-12-01T09:00:00-08:00/2022-12-01T10:00:00-08:00",
    ])
      expect(dated).toContain(expected);
    // six single ones, 500 of the endless rule, and 13 to 25 September of the other
    expect(events).toHaveLength(6 + 500 + 13);
    const second = events.filter(({ id }) => id?.startsWith("E53B06A1"));
    expect([second.at(0)?.edtf, second.at(-1)?.edtf]).toStrictEqual([
      "2022-09-13T09:00:00-07:00/2022-09-13T10:00:00-07:00",
      "2022-09-25T09:00:00-07:00/2022-09-25T10:00:00-07:00",
    ]);
    expect(reasons(problems)).toStrictEqual([{ reason: "recurrence-cut", line: 50 }]);
  });

  test("Google: every holiday is the one day on which it begins", () => {
    const name = "google-public-holidays.ics";
    const { events, problems, head } = read(name);
    // the file folds no summary and repeats nothing, so that its lines can be read one by one
    const lines = textOf(name).split(/\r?\n/u);
    const days = lines.flatMap(
      (line) => /^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)$/u.exec(line)?.slice(1).join("-") ?? [],
    );
    const titles = lines.flatMap((line) => /^SUMMARY:(.*)$/u.exec(line)?.[1] ?? []);
    expect(days).toHaveLength(111);
    expect(events.map(({ edtf }) => edtf)).toStrictEqual(days);
    expect(events.map(({ title }) => title)).toStrictEqual(titles);
    expect(events.map(({ title, edtf }) => `${title} ${edtf}`)).toContain(
      "Easter Monday 2021-04-05",
    );
    expect(head).toMatchObject({
      title: "Holidays in United States",
      description: "Holidays and Observances in United States",
    });
    expect(problems).toStrictEqual([]);
  });

  test("Calendar Labs: an end on the day of the begin is one day", () => {
    const { events, problems } = read("calendar-labs-same-day-dtend.ics");
    expect(events.map(({ title, edtf }) => [title, edtf])).toStrictEqual([
      ["Immaculate Conception Day", "2025-12-08"],
    ]);
    expect(problems).toStrictEqual([]);
  });

  test("a duration in place of an end", () => {
    const { events, problems } = read("duration-instead-of-dtend.ics");
    expect(events).toMatchObject([
      {
        title: "Really long event name thing",
        edtf: "2012-06-30T06:00:00-07:00/2012-07-01T06:00:00-07:00",
      },
    ]);
    expect(events[0]).not.toHaveProperty("where");
    expect(problems).toStrictEqual([]);
  });

  test("nine languages", () => {
    const { events } = read("languages-utf8.ics");
    expect(events.map(({ title }) => title)).toStrictEqual([
      "žmogus",
      "中文",
      "кириллица",
      "Ελληνικά",
      "עִברִית",
      "日本語",
      "한국어",
      "ไทย",
      "देवनागरी",
    ]);
    expect(new Set(events.map(({ edtf }) => edtf))).toStrictEqual(
      new Set(["1997-07-14T17:00:00Z/1997-07-15T04:00:00Z"]),
    );
  });

  test("a place in lines, and working days without end from summer into winter time", () => {
    const { events, problems } = read("x-location.ics");
    expect(events).toHaveLength(500);
    expect(events[0]).toMatchObject({
      title: "Daily Sync",
      where: "Roadstar 16 12764 Happyville Denmark",
      edtf: "2016-10-28T14:00:00+02:00/2016-10-28T14:30:00+02:00",
    });
    expect(events[1]?.edtf).toBe("2016-10-31T14:00:00+01:00/2016-10-31T14:30:00+01:00");
    // a hundred weeks of five days later is a Thursday
    expect(events.at(-1)?.edtf).toContain("2018-09-27T14:00:00+02:00");
    expect(reasons(problems)).toStrictEqual([{ reason: "recurrence-cut", line: 30 }]);
  });
});
