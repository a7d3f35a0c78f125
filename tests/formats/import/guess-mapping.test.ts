/** Which column says what: proposed by names and contents, applied to each row. */
import { describe, expect, test } from "vitest";
import { guessMapping } from "#src/formats/import/guess-mapping.ts";
import { readTable } from "#src/formats/import/table.ts";
import { guessed, mapped, opened, reasons } from "./read-whole.ts";

const csv = (...lines: readonly string[]) => readTable(lines.join("\n"));

describe("a table of which nothing is known", () => {
  test("in English", () => {
    const { events, guess } = guessed(
      csv(
        "Event,Start date,End date,Description,City,Country,Participants,Source,URL,ID",
        'Talks,2020-01-05,2020-01-07,"They met <b>twice</b> &amp; parted",Bern,Switzerland,A Group; B Group,The Paper,https://example.org/1,e1',
        "Vote,2020-02,,,Bern,Switzerland,,The Paper,https://example.org/2,e2",
      ),
    );
    expect(guess.doubts).toEqual([]);
    expect(events).toMatchObject([
      {
        id: "e1",
        title: "Talks",
        edtf: "2020-01-05/2020-01-07",
        summary: "They met twice & parted",
        where: "Bern, Switzerland",
        actors: [{ name: "A Group" }, { name: "B Group" }],
        sources: [{ publisher: "The Paper", url: "https://example.org/1" }],
        place: { row: 2, line: 2 },
      },
      { id: "e2", title: "Vote", edtf: "2020-02" },
    ]);
  });

  test("in German, with the numbers of a date in columns", () => {
    const { events, guess } = guessed(
      csv(
        "Überschrift;Jahr;Monat;Tag;Beschreibung;Ort;Quelle",
        "Erstes;1848;3;18;Barrikaden;Berlin;Zeitung",
        "Zweites;1848;0;0;;Wien;",
        "Drittes;44 v. Chr.;März;15;;Rom;",
        "Viertes;1848;2;31;;;",
      ),
    );
    expect(guess.mapping.beginParts).toEqual({ year: "Jahr", month: "Monat", day: "Tag" });
    expect(events.map(({ edtf }) => edtf)).toEqual([
      "1848-03-18",
      "1848",
      "-0043-03-15",
      undefined,
    ]);
    expect(events[3]?.dateWords).toBe("31 2 1848");
  });

  test("by what stands in the columns, where their names say nothing", () => {
    const { guess, events } = guessed(
      csv("a,b,c", "1,The first of all days,2020-01-01", "2,And then a second one,2020-01-02"),
    );
    expect(guess.doubts).toEqual([
      { what: "date-guessed", column: "c" },
      { what: "title-guessed", column: "b" },
    ]);
    expect(events.map(({ title, edtf }) => [title, edtf])).toEqual([
      ["The first of all days", "2020-01-01"],
      ["And then a second one", "2020-01-02"],
    ]);
  });

  test("nothing in it is a date or a title", () => {
    const { doubts } = guessMapping(opened(csv("a,b", "1,2", "3,4")));
    expect(doubts.map(({ what }) => what)).toEqual(["no-date", "no-title"]);
  });

  test("a row without a title takes its first sentence", () => {
    const long = `The first sentence says what happened there. ${"More of it. ".repeat(30)}`;
    const { events } = guessed(csv("date,description", `2020-01-01,${long}`, "2020-01-02,Short"));
    expect(events[0]?.title).toBe("The first sentence says what happened there.");
    expect(events[0]?.summary).toBe(long.trim());
    expect(events[1]).toMatchObject({ title: "Short", summary: undefined });
  });

  test("columns that nothing was taken from are named", () => {
    const { head } = guessed(csv("title,date,latitude,category", "A,2020,1.5,War"));
    expect(head.unread).toEqual(["latitude", "category"]);
  });

  test("a clock time in a column of its own", () => {
    const { events, problems } = guessed(
      csv("title,date,time", "A,2020-01-05,14:30", "B,2020-01,14:30", "C,2020-01-06,26:00"),
    );
    expect(events.map(({ edtf }) => edtf)).toEqual(["2020-01-05T14:30", "2020-01", "2020-01-06"]);
    expect(reasons(problems)).toEqual([{ reason: "bad-value", row: 4, line: 4, column: "date" }]);
  });

  test("midnight in all rows is what a program added, and a clock time where rows differ", () => {
    const all = csv(
      "title,date,end",
      "A,2020-01-05 00:00:00,2020-01-06 00:00:00",
      "B,2020-01-06 00:00:00,",
    );
    expect(guessed(all).events.map(({ edtf }) => edtf)).toEqual([
      "2020-01-05/2020-01-06",
      "2020-01-06",
    ]);
    const some = csv("title,date", "A,2020-01-05 00:00:00", "B,2020-01-06 09:30:00");
    expect(guessed(some).events.map(({ edtf }) => edtf)).toEqual([
      "2020-01-05T00:00:00",
      "2020-01-06T09:30:00",
    ]);
  });

  test("a precision in a column of its own", () => {
    const { events } = guessed(
      csv("title,date,precision", "A,2020-01-05,day", "B,2020-01-05,month", "C,1850-01-01,century"),
    );
    expect(events.map(({ edtf }) => edtf)).toEqual(["2020-01-05", "2020-01", "[1800..1900]"]);
  });
});

describe("day and month with slashes", () => {
  test("one date of the column settles it", () => {
    const { guess, events } = guessed(csv("title,date", "A,03/04/2020", "B,25/12/2020"));
    expect(guess).toMatchObject({ mapping: { dateOrder: "DMY" }, doubts: [] });
    expect(events.map(({ edtf }) => edtf)).toEqual(["2020-04-03", "2020-12-25"]);
  });

  test("also far behind the first rows", () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `Row ${n},03/04/2020`);
    const { mapping } = guessMapping(opened(csv("title,date", ...rows, "Last,12/31/2020")));
    expect(mapping.dateOrder).toBe("MDY");
  });

  test("otherwise somebody has to say it, and until then each is one of two days", () => {
    const reading = csv("title,date", "A,03/04/2020", "B,05/06/2020");
    const { guess, events } = guessed(reading);
    expect(guess.doubts).toEqual([{ what: "date-order", column: "date", example: "03/04/2020" }]);
    expect(events[0]?.edtf).toBe("[2020-03-04,2020-04-03]");
    const said = mapped(reading, { ...guess.mapping, dateOrder: "MDY" });
    expect(said.events[0]?.edtf).toBe("2020-03-04");
  });

  test("rows that contradict each other are a doubt too", () => {
    const { doubts } = guessMapping(opened(csv("title,date", "A,13/04/2020", "B,05/16/2020")));
    expect(doubts).toMatchObject([{ what: "date-order", column: "date" }]);
  });
});

test("days of a spreadsheet are asked about, and read where somebody says so", () => {
  const reading = csv("title,date", "A,43831", "B,43832");
  const { guess, events } = guessed(reading);
  expect(guess.doubts).toEqual([{ what: "serial-dates", column: "date", example: "43831" }]);
  expect(events[0]?.edtf).toBeUndefined();
  const said = mapped(reading, { ...guess.mapping, serialDates: true });
  expect(said.events.map(({ edtf }) => edtf)).toEqual(["2020-01-01", "2020-01-02"]);
});

describe("what is wrong with a row", () => {
  test("is said with row, column and reason, and the rest loads", () => {
    const { events, problems } = guessed(
      csv(
        "id,title,start date,end date,url",
        "a,Good,2020-01-01,,https://example.org",
        "a,Twice,2020-01-02,2020-01-01,no address",
        "b,,2020-01-03,,",
        "c,No day,31.02.2020,,",
        "d,Nothing,,,",
        "e,Far,Y400000,,",
        "f,Odd end,2020-01-01,2020-02-31,",
      ),
    );
    expect(events.map(({ title }) => title)).toEqual([
      "Good",
      "Twice",
      "No day",
      "Nothing",
      "Far",
      "Odd end",
    ]);
    expect(reasons(problems)).toEqual([
      { reason: "duplicate-id", row: 3, line: 3, column: "id" },
      { reason: "end-before-begin", row: 3, line: 3, column: "end date" },
      { reason: "bad-address", row: 3, line: 3, column: "url" },
      { reason: "no-title", row: 4, line: 4 },
      { reason: "bad-date", row: 5, line: 5, column: "start date" },
      { reason: "no-date", row: 6, line: 6, column: "start date" },
      { reason: "beyond-axis", row: 7, line: 7, column: "start date" },
      { reason: "bad-date", row: 8, line: 8, column: "end date" },
    ]);
    expect(events.map(({ edtf }) => edtf)).toEqual([
      "2020-01-01",
      "2020-01-02",
      undefined,
      undefined,
      "Y400000",
      "2020-01-01/",
    ]);
    expect(events[1]?.id).toBeUndefined();
    expect(events[2]?.dateWords).toBe("31.02.2020");
  });

  test("values of other programs", () => {
    const { events } = guessed(
      csv(
        "title,date,actors,description",
        `A,2020,"['Jo', 'Ann']",NaN`,
        `B,2021,"{'leader': 'Jo'}",None`,
        "C,2022,[],b'bytes'",
      ),
    );
    expect(events.map(({ actors }) => actors.map(({ name }) => name))).toEqual([
      ["Jo", "Ann"],
      ["leader: Jo"],
      [],
    ]);
    expect(events.map(({ summary }) => summary)).toEqual([undefined, undefined, "bytes"]);
  });

  test("mark-up in every field is taken off", () => {
    const { events } = guessed(
      csv(
        "title,date,description,actors,city,source,url",
        `"<h1>A</h1><script>x()</script>","<b>2020-01-05</b>","<p>B<br>C &lt; D</p>","<i>E</i>","<u>F</u>","<em>G</em>","https://example.org/?a=1&b=2"`,
      ),
    );
    expect(events).toMatchObject([
      {
        title: "A",
        edtf: "2020-01-05",
        summary: "B\nC < D",
        actors: [{ name: "E" }],
        where: "F",
        sources: [{ publisher: "G", url: "https://example.org/?a=1&b=2" }],
      },
    ]);
  });

  test("a year that lost its sign ends before it begins", () => {
    const { events, problems } = guessed(csv("title,start,end", "Reign,500 AD,490 BC"));
    expect(events[0]?.edtf).toBe("0500");
    expect(problems).toMatchObject([{ reason: "end-before-begin", leftOut: false }]);
  });
});

test("several addresses in one cell are several sources", () => {
  const { events } = guessed(
    csv(
      "title,date,links",
      "A,2020,https://www.example.org/a;https://other.example/b?x=1",
      "B,2020,[The video](https://example.org/v)",
      "C,2020,https://example.org/v (later)",
    ),
  );
  expect(events.map(({ sources }) => sources)).toEqual([
    [
      { publisher: "example.org", url: "https://www.example.org/a" },
      { publisher: "other.example", url: "https://other.example/b?x=1" },
    ],
    [{ publisher: "example.org", headline: "The video", url: "https://example.org/v" }],
    [{ publisher: "example.org", headline: "later", url: "https://example.org/v" }],
  ]);
});
