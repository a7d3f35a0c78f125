import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { dayOf, isoOfDay } from "#src/domain/calendar.ts";
import { textInLang } from "#src/domain/local-text.ts";
import { passageIn } from "#src/domain/passage.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { toICalendar } from "#src/formats/export/to-icalendar.ts";
import { readICalendar } from "#src/formats/import/icalendar.ts";
import { dated, editorsDate } from "#tests/support/collection.ts";
import { bundled, collections, exportOf, losing, lossesOf } from "./made-exports.ts";

const onDate = (edtf: string, id: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });

/** As ical.js has them. */
function eventsOf(input: ToExport) {
  const calendar = ICAL.Component.fromString(toICalendar.write(input).text);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const day = (name: string) => {
      const time = component.getFirstPropertyValue(name);
      if (!(time instanceof ICAL.Time)) return undefined;
      return isoOfDay(dayOf(time.year, time.month, time.day));
    };
    const text = (name: string) => {
      const value = component.getFirstPropertyValue(name);
      return value === null ? undefined : String(value);
    };
    return {
      id: text("uid")?.split("@")[0],
      uid: text("uid"),
      title: text("summary"),
      description: text("description"),
      paragraphs: (text("description") ?? "").split(/\n+/u),
      begin: day("dtstart"),
      end: day("dtend"),
      stamp: text("dtstamp"),
      status: text("status"),
      free: text("transp"),
      kind: text("categories"),
      where: text("location"),
      url: text("url"),
      edtf: text("x-dateline-edtf"),
    };
  });
}

test("an event lasts all day; its end is the day after its last", () => {
  const input = exportOf(
    { events: [onDate("2024-07-11/2024-07-13", "some-days"), onDate("2024-12-31", "one-day")] },
    { made: 1_790_000_000_500, address: "https://example.org/kursk/" },
  );
  expect(eventsOf(input)).toMatchObject([
    {
      uid: "some-days@https-example-org-kursk",
      begin: "2024-07-11",
      end: "2024-07-14",
      stamp: "2026-09-21T14:13:20Z",
      status: "CONFIRMED",
      free: "TRANSPARENT",
      edtf: "2024-07-11/2024-07-13",
    },
    { begin: "2024-12-31", end: "2025-01-01" },
  ]);
  const { text, extension, mediaType } = toICalendar.write(input);
  expect([extension, mediaType]).toEqual(["ics", "text/calendar"]);
  expect(text).toContain("DTSTART;VALUE=DATE:20240711\r\n");
});

test("a day that is known but for its month covers all that it may be, and says so", () => {
  const input = exportOf({
    events: [onDate("2024-08", "in-august"), onDate("2024-09-10~", "around")],
  });
  expect(eventsOf(input)).toMatchObject([
    {
      begin: "2024-08-01",
      end: "2024-09-01",
      status: "TENTATIVE",
      edtf: "2024-08",
      description: "The exact day is not known: 2024-08.",
    },
    { begin: "2024-09-10", end: "2024-09-11", edtf: "2024-09-10~" },
  ]);
});

test("what no calendar should show is listed and not written", () => {
  const events = [
    { id: "undated" },
    onDate("2024", "a-year"),
    onDate("2024-01/2026", "ends-some-day"),
    { ...onDate("", "until"), claims: [{}], editor: editorsDate("/2024-05-12") },
    onDate("2024-05-01/..", "since"),
    onDate("-0043-03-15", "ides"),
    onDate("9999-12-31", "last-day"),
    onDate("2024-06-05", "known"),
  ];
  const input = exportOf({ events });
  expect(eventsOf(input).map(({ id }) => id)).toEqual(["known"]);
  expect(losing(toICalendar, input, "undated")).toBe(1);
  expect(losing(toICalendar, input, "uncertain-dates")).toBe(2);
  expect(losing(toICalendar, input, "open-ends")).toBe(2);
  expect(losing(toICalendar, input, "far-years")).toBe(2);
});

test("what isn't said to be lost comes back as it was, by lines of 75 octets at most", () => {
  fc.assert(
    fc.property(collections, (input) => {
      const { text } = toICalendar.write(input);
      expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
      const lines = text.split("\r\n");
      expect(lines.filter((line) => /[\r\n]/u.test(line) || Buffer.byteLength(line) > 75)).toEqual(
        [],
      );
      expect(lines.filter((line) => line.includes("\u{FFFD}"))).toEqual([]);

      const left = ["undated", "open-ends", "far-years", "uncertain-dates"] as const;
      const written = input.records.filter((record) => {
        const lost = lossesOf(toICalendar, input, record);
        return !left.some((what) => lost.has(what));
      });
      const events = eventsOf(input);
      expect(events).toHaveLength(written.length);
      for (const [index, record] of written.entries()) {
        const { words, ...expected } = expectedOf(record, input);
        expect(events[index]).toMatchObject(expected);
        expect(events[index]?.paragraphs).toEqual(expect.arrayContaining(words));
      }
    }),
    { numRuns: 60 },
  );
});

function expectedOf({ event, time, evidence }: EventRecord, { lang }: ToExport) {
  const { summary } = event;
  const words = [
    ...(summary === undefined ? [] : [textInLang(summary, lang)]),
    ...evidence.flatMap(({ claim }) => passageIn(claim, lang)?.exact ?? []),
  ];
  return {
    id: event.id,
    title: textInLang(event.title, lang),
    kind: event.kind,
    edtf: time.place?.edtf,
    begin: isoOfDay(time.place?.bounds.beginEarliest ?? 0),
    end: isoOfDay((time.place?.bounds.endLatest ?? 0) + 1),
    words,
  };
}

test("our own reader has the dates, the kinds and the words of the calendar again", () => {
  const input = bundled("en");
  const events = eventsOf(input);
  expect(events.length).toBeGreaterThan(10);
  expect(events.every(({ url }) => url?.startsWith("https://"))).toBe(true);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);

  const reading = readICalendar(toICalendar.write(input).text);
  if (!reading.ok) throw new Error(reading.fault.detail);
  const pieces = [...reading.file.pieces()];
  expect(pieces.flatMap(({ problems }) => problems)).toEqual([]);
  expect(reading.file.head().title).toBe("Russia and North Korea, 2024–2025");
  expect(
    pieces.flatMap((piece) => piece.events).map(({ title, edtf, kind }) => [title, edtf, kind]),
  ).toEqual(
    events.map(({ title, edtf, kind }) => [title, edtf, kind === "other" ? undefined : kind]),
  );
});
