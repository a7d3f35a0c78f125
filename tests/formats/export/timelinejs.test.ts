import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { z } from "zod";
import { textInLang } from "#src/domain/local-text.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { Exporter, Loss, ToExport } from "#src/formats/export/exported.ts";
import { toTimelineJs } from "#src/formats/export/to-timelinejs.ts";
import { toTimelineJsSheet } from "#src/formats/export/to-timelinejs-sheet.ts";
import type { ImportReading } from "#src/formats/import/imported.ts";
import { readTimelineJs } from "#src/formats/import/timelinejs.ts";
import { readTimelineJsSheet } from "#src/formats/import/timelinejs-sheet.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { dated } from "#tests/support/collection.ts";
import { bundled, collections, exportOf, lossesOf, losing, unless } from "./made-exports.ts";

const FORMATS: readonly (readonly [string, Exporter, (text: string) => ImportReading])[] = [
  ["the JSON", toTimelineJs, readTimelineJs],
  ["the sheet", toTimelineJsSheet, readTimelineJsSheet],
];

function readAgain(reading: ImportReading) {
  if (!reading.ok) throw new Error(reading.fault.detail);
  const pieces = [...reading.file.pieces()];
  expect(pieces.flatMap(({ problems }) => problems)).toEqual([]);
  return { head: reading.file.head(), events: pieces.flatMap(({ events }) => events) };
}

const onDate = (edtf: string, id: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });
const inWords: ToExport["dateInWords"] = (edtf, lang) => dateInWords(edtf, lang, "heading");

const Story = z.object({
  events: z.array(
    z.object({
      unique_id: z.string(),
      start_date: z.record(z.string(), z.number()),
      end_date: z.record(z.string(), z.number()).optional(),
      display_date: z.string().optional(),
      text: z.object({ headline: z.string(), text: z.string() }),
    }),
  ),
});

function slides(input: ToExport) {
  return Story.parse(JSON.parse(toTimelineJs.write(input).text)).events;
}

test.each([
  ["2024", { start_date: { year: 2024 } }],
  ["2024-08", { start_date: { year: 2024, month: 8 } }],
  ["2024-08-06", { start_date: { year: 2024, month: 8, day: 6 } }],
  [
    "2024-07-11/2024-08",
    { start_date: { year: 2024, month: 7, day: 11 }, end_date: { year: 2024, month: 8 } },
  ],
  ["2024-08~", { start_date: { year: 2024, month: 8 }, display_date: "around August 2024" }],
  [
    "[2024-08-01,2024-08-05]",
    {
      start_date: { year: 2024, month: 8, day: 1 },
      end_date: { year: 2024, month: 8, day: 5 },
      display_date: "1 August 2024 or 5 August 2024",
    },
  ],
  [
    "2024-21",
    {
      start_date: { year: 2024, month: 3 },
      end_date: { year: 2024, month: 5 },
      display_date: "spring 2024",
    },
  ],
  ["202X", { start_date: { year: 2020 }, end_date: { year: 2029 }, display_date: "2020s" }],
  ["/2024-05", { start_date: { year: 2024, month: 5 }, display_date: "until May 2024" }],
  [
    "2024-05-02/..",
    {
      start_date: { year: 2024, month: 5, day: 2 },
      display_date: "since 2 May 2024, with no end",
    },
  ],
  // the tool shows the year -500 as 500 BCE, which is EDTF's -0499
  ["-0499", { start_date: { year: -500 } }],
  ["0000", { start_date: { year: -1 } }],
  [
    "2015-01-01T09:30:15",
    { start_date: { year: 2015, month: 1, day: 1, hour: 9, minute: 30, second: 15 } },
  ],
])("%s is never finer than it is known", (edtf, dates) => {
  const [slide] = slides(exportOf({ events: [onDate(edtf, "one")] }, { dateInWords: inWords }));
  const { unique_id: _id, text: _text, ...rest } = slide ?? {};
  expect(rest).toEqual(dates);
});

test("what has no place in a story is listed and not written", () => {
  const input = exportOf({
    events: [
      { id: "undated" },
      onDate("2024", "near"),
      // one year more, and the tool shows all dates of the story as bare years
      onDate("Y-271820", "far"),
      onDate("Y275760", "farther"),
    ],
  });
  expect(slides(input).map((slide) => slide.unique_id)).toEqual(["near"]);
  expect(losing(toTimelineJs, input, "undated")).toBe(1);
  expect(losing(toTimelineJs, input, "far-years")).toBe(2);
});

const DATES: readonly Loss["what"][] = ["open-ends", "uncertain-dates", "clock-times"];

function expectSame(
  record: EventRecord,
  read: ReturnType<typeof readAgain>["events"][number] | undefined,
  lost: ReadonlySet<Loss["what"]>,
  lang: string,
): void {
  expect(read?.title).toBe(textInLang(record.event.title, lang));
  expect(read?.kind ?? "other").toBe(record.event.kind);
  const isOther = DATES.some((what) => lost.has(what));
  expect(unless(isOther, read?.edtf)).toBe(unless(isOther, record.time.place?.edtf));
  expect(unless(isOther, read?.dateWords)).toBeUndefined();
}

test.each(FORMATS)("what isn't said to be lost comes back by %s", (_, exporter, read) => {
  fc.assert(
    fc.property(collections, (input) => {
      const { events } = readAgain(read(exporter.write(input).text));
      const written = input.records.filter((record) => {
        const lost = lossesOf(exporter, input, record);
        return !lost.has("undated") && !lost.has("far-years");
      });
      expect(events).toHaveLength(written.length);
      for (const [index, record] of written.entries()) {
        expectSame(record, events[index], lossesOf(exporter, input, record), input.lang);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(FORMATS)("the bundled collection, by %s: each that is dated", (_, exporter, read) => {
  const input = bundled();
  const { head, events } = readAgain(read(exporter.write(input).text));
  expect(head.title).toBe("Russland und Nordkorea, 2024–2025");
  expect(events.map(({ title }) => title)).toEqual(
    input.records
      .filter(({ time }) => time.place !== undefined)
      .map(({ event }) => event.title["de"]),
  );
});

test("ids stay, and the words that state it are quotations with their source", () => {
  fc.assert(
    fc.property(collections, (input) => {
      const records = new Map(input.records.map((record) => [record.event.id, record]));
      for (const { unique_id: id, text } of slides(input)) {
        const record = records.get(id);
        const { document } = parseHTML(`<body>${text.text}</body>`);
        const quotes = [...document.querySelectorAll("blockquote")].map(
          (quote) => `${quote.getAttribute("lang") ?? ""} ${quote.textContent}`,
        );
        const stated = (record?.evidence ?? []).flatMap(({ claim: { passages } }) => {
          const passage = passages.find((each) => each.text === input.lang) ?? passages[0];
          return passage === undefined ? [] : [`${passage.text} ${passage.exact}`];
        });
        expect(new Set(quotes)).toEqual(new Set(stated));
        const cited = [...document.querySelectorAll("cite a")].map((a) => a.getAttribute("href"));
        expect(new Set(cited)).toEqual(
          new Set([...(record?.sources ?? [])].map((one) => input.dataset.sources.get(one)?.url)),
        );
        expect(document.querySelector("script, b, day, tag")).toBeNull();
      }
    }),
    { numRuns: 60 },
  );
});

test("a headline that a spreadsheet would run is written so that only the tool sees its first sign", () => {
  const input = exportOf({
    events: [{ ...onDate("2024", "one"), title: { en: "=HYPERLINK(1)" } }],
  });
  expect(toTimelineJsSheet.write(input).text).toContain(",&#61;HYPERLINK(1),");
});
