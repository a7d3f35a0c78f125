/** Whole files as other programs write them, from their bytes on: invented facts in real shapes. */
import { describe, expect, test } from "vitest";
import type { ImportedEvent, ImportProblem } from "#src/formats/import/imported.ts";
import type { MappingDoubt } from "#src/formats/import/guess-mapping.ts";
import { openImport } from "#src/formats/import/open-import.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import { reasons, whole } from "./read-whole.ts";

interface OpenedFile {
  readonly format: string;
  readonly encoding: string | undefined;
  readonly events: readonly ImportedEvent[];
  readonly problems: readonly ImportProblem[];
  readonly doubts: readonly MappingDoubt[];
}

function open(name: string, content: string | Uint8Array): OpenedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { opened, encoding } = openImport(name, bytes);
  if (opened.is === "fault" || opened.is === "other") throw new Error(`${name} is ${opened.is}`);
  const { format } = opened;
  const isTable = opened.is === "table";
  const file = isTable ? readMapped(opened.table, opened.guess.mapping) : opened.file;
  const { events, problems } = whole(file);
  return { format, encoding, events, problems, doubts: isTable ? opened.guess.doubts : [] };
}

const dated = ({ events }: OpenedFile) => events.map(({ title, edtf }) => [title, edtf]);

/** Bytes of windows-1252, of which letters beyond latin-1 are given by their numbers. */
const QUOTES: ReadonlyMap<string, number> = new Map([
  ["–", 0x96],
  ["„", 0x84],
  ["“", 0x93],
]);
const windows = (text: string) =>
  Uint8Array.from(Array.from(text, (letter) => QUOTES.get(letter) ?? letter.charCodeAt(0)));

describe("spreadsheets", () => {
  test("Excel in German: windows-1252, semicolons, decimal commas, an empty row, short years", () => {
    const file = open(
      "Mappe1.csv",
      windows(
        [
          "Nr.;Datum;Ereignis;Ort;Länge;Quelle",
          "1;31.12.2024;Größte Schleuse öffnet;Köln;54,3388;Rheinbote, Lokalteil",
          "2;01.01.2025;Wärme fällt aus – „Spaß“;Düsseldorf;51,2;",
          ";;;;;",
          "3;2.3.25;Kurzes Jahr;Bonn;;",
          "",
        ].join("\r\n"),
      ),
    );
    expect(file.encoding).toBe("windows-1252");
    expect(dated(file)).toEqual([
      ["Größte Schleuse öffnet", "2024-12-31"],
      // on Node, too, whose decoder leaves controls in the place of these marks
      ["Wärme fällt aus – „Spaß“", "2025-01-01"],
      ["Kurzes Jahr", undefined],
    ]);
    expect(file.doubts).toEqual([{ what: "short-years", column: "Datum", example: "2.3.25" }]);
    expect(reasons(file.problems)).toEqual([
      { reason: "bad-date", row: 5, line: 5, column: "Datum" },
    ]);
  });

  test("a single letter of UTF-8 among many others of one byte is there by chance", () => {
    const { events } = open("a.csv", windows("Jahr;Titel\n1901;„Spaß“ für Größen\n"));
    expect(events[0]?.title).toBe("„Spaß“ für Größen");
  });

  test("Excel's Unicode text: UTF-16 with tabs, the month first", () => {
    const text =
      "\ufeffDate\tTitle\tPlace\r\n1/15/2023\tÖffnung\tKiel\r\n12/3/2023\tДень\tКиїв\r\n";
    const units = Uint16Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(dated(open("Book1.txt", new Uint8Array(units.buffer)))).toEqual([
      ["Öffnung", "2023-01-15"],
      ["День", "2023-12-03"],
    ]);
  });

  test("a title above the names, and an empty row of commas below it", () => {
    const file = open(
      "a.csv",
      "Our town's years,,,\n,,,\nYear,Month,Day,Headline\n1901,5,1,First tram\n,,,\n1903,2,30,A bad day\n",
    );
    expect(dated(file)).toEqual([
      ["First tram", "1901-05-01"],
      ["A bad day", undefined],
    ]);
    expect(reasons(file.problems)).toEqual([
      { reason: "above-names", row: 1, line: 1 },
      { reason: "bad-date", row: 6, line: 6, column: "Year" },
    ]);
  });

  test("three kinds of line ends in one file", () => {
    const file = open(
      "a.csv",
      'date,title\r\n2020-01-01,A\n2020-01-02,B\r2020-01-03,"C\r\nC2"\n\r\n2020-01-04,D',
    );
    expect(file.events.map(({ title }) => title)).toEqual(["A", "B", "C C2", "D"]);
    expect(file.problems).toEqual([]);
  });

  test.each([
    ['2020-05-05,"A broken quote,Town', { reason: "open-quote", leftOut: true }, 999],
    ["2020-05-05,Too,many,cells", { reason: "long-row", leftOut: true }, 999],
    ["2020-05-05", { reason: "short-row", leftOut: false }, 999],
    ["2020-99-05,A bad date,Town", { reason: "bad-date", leftOut: false }, 1000],
  ])("%s among a thousand rows", (row, problem, count) => {
    const rows = Array.from({ length: 1000 }, (_, n) => `2020-01-${(n % 19) + 10},Fair ${n},Town`);
    const text = ["date,title,place", ...rows.map((each, n) => (n === 499 ? row : each))];
    const { events, problems } = open("a.csv", text.join("\n"));
    expect(events).toHaveLength(count);
    expect(problems[0]).toMatchObject({ ...problem, place: { row: 501, line: 501 } });
  });
});

describe("programs that export tables", () => {
  test("Outlook in German: days in whole, from midnight to midnight", () => {
    const text = [
      '"Betreff";"Beginnt am";"Beginnt um";"Endet am";"Endet um";"Ort"',
      '"Kai";"10.1.2024";"10:00:00";"10.1.2024";"11:30:00";"Raum 3"',
      '"Kai";"10.1.2024";"10:00:00";"10.1.2024";"12:00:00";"Raum 3"',
      '"Baggern";"18.3.2024";"00:00:00";"21.3.2024";"00:00:00";""',
      '"Neujahr";"31.12.2024";"00:00:00";"1.1.2025";"00:00:00";""',
    ];
    expect(dated(open("kalender.csv", text.join("\r\n")))).toEqual([
      ["Kai", "2024-01-10T10:00:00/2024-01-10T11:30:00"],
      // the same but for its end
      ["Kai", "2024-01-10T10:00:00/2024-01-10T12:00:00"],
      ["Baggern", "2024-03-18/2024-03-20"],
      ["Neujahr", "2024-12-31"],
    ]);
  });

  test("Notion: an arrow between two dates, a time zone in brackets, one that can't be read", () => {
    const file = open(
      "Board.csv",
      '\ufeffName,Date\nStart,"May 3, 2024 → May 5, 2024"\nReview,"May 13, 2024 9:00 AM (GMT+2)"\nDue,@May 1\n',
    );
    expect(dated(file)).toEqual([
      ["Start", "2024-05-03/2024-05-05"],
      ["Review", "2024-05-13T09:00+02"],
      ["Due", undefined],
    ]);
    expect(reasons(file.problems)).toEqual([
      { reason: "bad-date", row: 4, line: 4, column: "Date" },
    ]);
  });

  test("a column that is called a date is taken where one of its cells is one, and the others are named", () => {
    const file = open("a.csv", "Date,Title\n@May 1,A\n@May 2,B\n@May 4,C\n2024-05-03,D\n");
    expect(file.events.map(({ edtf }) => edtf)).toEqual([
      undefined,
      undefined,
      undefined,
      "2024-05-03",
    ]);
    expect(file.problems.map(({ reason, detail }) => [reason, detail])).toEqual([
      ["bad-date", "@May 1"],
      ["bad-date", "@May 2"],
      ["bad-date", "@May 4"],
    ]);
    expect(file.doubts).toEqual([{ what: "date-guessed", column: "Date" }]);
  });

  test("Tiki-Toki: the era stands behind a midnight that nobody meant", () => {
    const rows = [
      "title,startDate,endDate",
      "Launch,1999-05-01 00:00:00 AD,1999-05-02 00:00:00 AD",
      "A wall,0500-01-01 00:00:00 BC,0500-01-01 00:00:00 BC",
    ];
    const file = open("a.csv", rows.join("\n"));
    expect(dated(file)).toEqual([
      ["Launch", "1999-05-01/1999-05-02"],
      ["A wall", "-0499-01-01"],
    ]);
    expect(file.events[1]?.dateWords).toBe("0500-01-01 00:00:00 BC");
    expect(file.problems).toEqual([]);
  });

  test("the Global Terrorism Database: numbers of a date, and words for few of them", () => {
    const rows = [
      "eventid,iyear,imonth,iday,approxdate,country_txt,city,attacktype1_txt",
      "1,1970,7,2,,Elbonia,Mudtown,Assassination",
      "2,1970,0,0,,Elbonia,,Bombing",
      '3,1970,1,0,"January 19-20, 1970",Elbonia,,Bombing',
    ];
    expect(open("a.csv", rows.join("\n")).events.map(({ edtf }) => edtf)).toEqual([
      "1970-07-02",
      "1970",
      "1970-01",
    ]);
  });

  test("a column of dates that is mostly empty is not when the rows were", () => {
    const rows = Array.from({ length: 9 }, (_, n) => `A fair of the town ${n},`);
    const file = open("a.csv", ["Matter,Repaired", ...rows, "A fair,2020-05-01"].join("\n"));
    expect(file.doubts).toMatchObject([{ what: "no-date" }, { what: "title-guessed" }]);
  });

  test("a month's name between slashes", () => {
    expect(dated(open("a.csv", "Title,Date\nA,03/May/2024\nB,13/Jun/2024\n"))).toEqual([
      ["A", "2024-05-03"],
      ["B", "2024-06-13"],
    ]);
  });
});

describe("the web", () => {
  test("Wikidata's query service: each value stands beside its kind", () => {
    const literal = (value: string) => ({ type: "literal", value });
    const rows = [
      {
        item: { type: "uri", value: "http://www.wikidata.org/entity/Q1" },
        itemLabel: { ...literal("A bridge"), "xml:lang": "en" },
        date: { ...literal("1848-03-18T00:00:00Z"), datatype: "http://www.w3.org/2001/XMLSchema" },
      },
    ];
    const names = { vars: ["item", "itemLabel", "date"] };
    const file = open("query.json", JSON.stringify({ head: names, results: { bindings: rows } }));
    expect(dated(file)).toEqual([["A bridge", "1848-03-18"]]);
    expect(file.events[0]?.sources).toMatchObject([{ publisher: "Wikidata" }]);
  });

  test("a fact-checker's page: what was claimed, with its day, beside the article about it", () => {
    const script = (json: object) =>
      `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
    const page = [
      "<!doctype html><title>Check</title>",
      script({ "@type": "NewsArticle", headline: "No, they don't", datePublished: "2024-02-02" }),
      script({
        "@type": "ClaimReview",
        claimReviewed: "Fish fly",
        datePublished: "2024-02-02",
        author: { "@type": "Organization", name: "Check" },
        itemReviewed: { "@type": "Claim", datePublished: "2024-01-30", author: { name: "Zed" } },
      }),
      "<article><p>They don't.</p></article>",
    ];
    expect(dated(open("check.html", page.join("\n")))).toEqual([
      ["No, they don't", "2024-02-02"],
      ["Fish fly", "2024-01-30"],
    ]);
  });

  test("a calendar of a site: names with percent signs in them", () => {
    const event = (name: string) =>
      `BEGIN:VEVENT\r\nSUMMARY:Fair\r\nDTSTART:20240601T100000Z\r\nORGANIZER;CN=${name}:MAILTO:a@example.org\r\nEND:VEVENT\r\n`;
    const names = ['"Port%20Office"', "100%25 Mud", "50%E4"];
    const text = `BEGIN:VCALENDAR\r\n${names.map(event).join("")}END:VCALENDAR\r\n`;
    expect(open("a.ics", text).events.map(({ actors }) => actors[0]?.name)).toEqual([
      "Port Office",
      "100%25 Mud",
      "50%E4",
    ]);
  });
});

describe("files that are no text", () => {
  const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0);
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

  test.each([
    ["Table.xlsx", zip, ".xlsx"],
    ["Table.ods", zip, ".ods"],
    ["Table", zip, ".zip"],
    ["TABLE.XLS", old, ".xls"],
  ])("%s is one fault that names it", (name, bytes, detail) => {
    expect(openImport(name, bytes).opened).toEqual({
      is: "fault",
      fault: { kind: "not-this-format", detail },
    });
  });

  test("a document is an article, as before", () => {
    expect(openImport("Report.docx", zip).opened).toEqual({ is: "other", format: "article" });
  });
});
