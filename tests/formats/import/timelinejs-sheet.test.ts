import { describe, expect, test } from "vitest";
import { clockInWords, readTimelineJsSheet } from "#src/formats/import/timelinejs-sheet.ts";
import { imported, reasons } from "./read-whole.ts";

const NAMES =
  "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background";

/** A row by the columns that matter to it. */
function row(cells: Readonly<Record<string, string>>): string {
  return NAMES.split(",")
    .map((name) => `"${(cells[name] ?? "").replaceAll('"', '""')}"`)
    .join(",");
}

const sheet = (...rows: readonly string[]) => readTimelineJsSheet([NAMES, ...rows].join("\r\n"));
const datesOf = (cells: Readonly<Record<string, string>>) =>
  imported(sheet(row({ Headline: "Bridge", ...cells }))).events.map(({ edtf }) => edtf);

describe("dates", () => {
  test("are numbers, with blanks and commas in them; months have no names", () => {
    expect(datesOf({ Year: "1815", Month: "12", Day: "10" })).toStrictEqual(["1815-12-10"]);
    expect(datesOf({ Year: " 9,999 ", Month: "1" })).toStrictEqual(["9999-01"]);
    expect(datesOf({ Year: "-44", Month: "3", Day: "15" })).toStrictEqual(["-0043-03-15"]);
    expect(datesOf({ Year: "1815", Month: "May" })).toStrictEqual([undefined]);
  });

  test("span to their end, with the clock times that are stated", () => {
    const cells = { Year: "2020", Month: "2", Day: "29", Time: "9:05 pm" };
    expect(datesOf({ ...cells, "End Year": "2020", "End Month": "3" })).toStrictEqual([
      "2020-02-29T21:05/2020-03",
    ]);
  });

  test.each([
    ["9:05", "09:05"],
    ["9:05 PM", "21:05"],
    ["12 a.m.", "00:00"],
    ["12:30pm", "12:30"],
    ["1530", "15:30"],
    ["15.30", "15:30"],
    ["15:30:12.5", "15:30:12.500"],
    ["", ""],
  ])("%j is %j", (stated, clock) => {
    expect(clockInWords(stated)).toBe(clock);
  });

  test("a time that none is, an impossible day and a missing year are named by row and column", () => {
    const reading = imported(
      sheet(
        row({ Headline: "A", Year: "2020", Month: "1", Day: "1", Time: "noon" }),
        row({ Headline: "B", Year: "2021", Month: "2", Day: "29" }),
        row({ Headline: "C", "Display Date": "long ago" }),
        row({ Year: "2020" }),
        row({ Headline: "D", Year: "May 2020", "End Month": "5" }),
      ),
    );
    expect(
      reading.events.map(({ title, edtf, dateWords }) => [title, edtf, dateWords]),
    ).toStrictEqual([
      ["A", "2020-01-01", undefined],
      ["B", undefined, "2021-02-29"],
      ["C", undefined, "long ago"],
      // the tool shows a mark without a word there
      ["2020", "2020", undefined],
      ["D", undefined, "May 2020"],
    ]);
    expect(reasons(reading.problems)).toStrictEqual([
      { reason: "bad-value", row: 2, line: 2, column: "Time" },
      { reason: "bad-date", row: 3, line: 3, column: "Year" },
      { reason: "no-date", row: 4, line: 4, column: "Year" },
      { reason: "bad-date", row: 6, line: 6, column: "Year" },
    ]);
    expect(reading.problems.map(({ detail }) => detail)).toStrictEqual([
      "noon",
      "2021-02-29",
      "long ago",
      "May 2020",
    ]);
  });

  test("an end without a year is named", () => {
    const cells = { Headline: "A", Year: "2020", Month: "3", "End Month": "5" };
    const { events, problems } = imported(sheet(row(cells)));
    expect(events[0]?.edtf).toBe("2020-03");
    expect(problems).toMatchObject([
      { place: { row: 2, column: "End Year" }, reason: "bad-date", detail: "5" },
    ]);
  });
});

test("the first title names the timeline, known before the rows are read; a second is an event", () => {
  const reading = sheet(
    row({
      Headline: "Bridge",
      Year: "1900",
      Group: "meeting",
      Media: "https://a.example/b.jpg",
      "Media Credit": "<b>Town</b>",
    }),
    row({ Headline: "Bridges<br>of the town", Text: "<p>All</p>", Type: "title" }),
    row({ Headline: "Second", Year: "1901", Type: "title" }),
    row({ Headline: "Building", Year: "1890", "End Year": "1910", Type: "era" }),
    row({}),
  );
  expect(reading.ok && reading.file.head().title).toBe("Bridges of the town");
  const { head, events, problems } = imported(reading);
  expect(head).toStrictEqual({
    format: "timelinejs-sheet",
    title: "Bridges of the town",
    description: "All",
    unread: ["Media Thumbnail", "Background"],
  });
  expect(events.map(({ title, edtf }) => [title, edtf])).toStrictEqual([
    ["Bridge", "1900"],
    ["Second", "1901"],
    ["Building", "1890/1910"],
  ]);
  expect(events[0]).toMatchObject({
    kind: "meeting",
    sources: [{ publisher: "Town", url: "https://a.example/b.jpg" }],
  });
  expect(problems).toStrictEqual([]);
});

test("a row that says Title is the timeline's only where it has no date, as the tool has it", () => {
  const dated = sheet(row({ Headline: "Bridge", Year: "1900", Type: "Title" }));
  expect(imported(dated).events.map(({ title, edtf }) => [title, edtf])).toStrictEqual([
    ["Bridge", "1900"],
  ]);
  const { head, events } = imported(sheet(row({ Headline: "Bridges", Type: "Title" })));
  expect([head.title, events]).toStrictEqual(["Bridges", []]);
});

test("the first version has a date in one cell", () => {
  const text =
    "Start Date\tEnd Date\tHeadline\tText\tMedia\tTag\n1/26/2012 9:05\t2012-02\tBridge, opened; again\t\t\t\n-500\t\tWall\t\t\t\n";
  const { events } = imported(readTimelineJsSheet(text));
  expect(events.map(({ title, edtf }) => [title, edtf])).toStrictEqual([
    ["Bridge, opened; again", "2012-01-26T09:05/2012-02"],
    ["Wall", "-0499"],
  ]);
});

test.each([
  ["", { kind: "empty" }],
  ["a,b\n1,2", { kind: "no-columns", detail: "Year, Headline" }],
  ["Headline,Text\nA,B", { kind: "no-columns", detail: "Year" }],
])("%j is no sheet of TimelineJS", (text, fault) => {
  expect(readTimelineJsSheet(text)).toMatchObject({ ok: false, fault });
});

test("an open quote swallows no row behind it without a word", () => {
  const text = `${NAMES}\n1900,,,,,,,,,"Open,,,,,,,,\n${row({ Year: "1901", Headline: "Kept" })}\n`;
  const { events, problems } = imported(readTimelineJsSheet(text));
  expect(events.map(({ title }) => title)).toContain("Kept");
  expect(reasons(problems)).toContainEqual({ reason: "open-quote", row: 2, line: 2 });
});
