/** Tables as strangers make them: their headings, their years, and what stands above them. */
import { describe, expect, test } from "vitest";
import { readJsonList } from "#src/formats/import/json-list.ts";
import { readTable } from "#src/formats/import/table.ts";
import { guessed, mapped, reasons } from "./read-whole.ts";

const csv = (...lines: readonly string[]) => readTable(lines.join("\n"));
const dates = (...lines: readonly string[]) =>
  guessed(csv(...lines)).events.map(({ edtf }) => edtf);

describe("years in a column of numbers", () => {
  test("are counted as people do, whatever the column is called", () => {
    const rows = ["-2000;Erste Tafeln", "-50;Ein Brief", "820;Ein Buch", "1642;Eine Maschine"];
    const expected = ["-1999", "-0049", "0820", "1642"];
    expect(dates("Date;Titre", ...rows)).toEqual(expected);
    expect(dates("Année;Titre", ...rows)).toEqual(expected);
  });

  test("begin and end", () => {
    const { events } = guessed(
      readJsonList(
        JSON.stringify({
          events: [
            { name: "Feldbau", begin: -10_000, end: -4500 },
            { name: "Ein Reich", begin: -206, end: 220 },
          ],
        }),
      ),
    );
    expect(events.map(({ edtf }) => edtf)).toEqual(["-9999/-4499", "-0205/0220"]);
  });

  test("with four digits and a 0 they are ISO's", () => {
    expect(dates("Year,Title", "-0043,A", "-44,B")).toEqual(["-0043", "-0043"]);
  });

  test("days of a month and hours are none", () => {
    expect(dates("Title,Year,Month,Day", "A,1848,3,18", "B,1848,3,9")).toEqual([
      "1848-03-18",
      "1848-03-09",
    ]);
    expect(guessed(csv("Title,Time", "A,830", "B,915")).guess.mapping.beginParts).toBeUndefined();
  });
});

describe("headings", () => {
  test("in French", () => {
    const { events } = guessed(
      csv(
        "Titre;Date de début;Date de fin;Lieu;Pays;Lien",
        "Fête;14 juillet 1790;16 juillet 1790;Paris;France;https://example.org/f",
      ),
    );
    expect(events).toMatchObject([
      { title: "Fête", edtf: "1790-07-14/1790-07-16", where: "Paris, France" },
    ]);
  });

  test("with an underscore, and a day that says when the row was looked up", () => {
    const { events } = guessed(
      csv("name;datum_von;datum_bis;abrufdatum", "Kurs;2026-09-17;2027-04-00;2026-09-08"),
    );
    expect(events.map(({ edtf }) => edtf)).toEqual(["2026-09-17/2027-04"]);
  });

  test("the day on which a row was made is not its event's", () => {
    const { guess } = guessed(
      csv(
        "name,starts_at,created_at",
        "Market,,2026-08-02T11:20:44Z",
        "Fair,,2026-08-03T09:00:00Z",
      ),
    );
    expect(guess.doubts).toMatchObject([{ what: "no-date" }]);
  });

  test("a calendar's table has clock times for begin and end", () => {
    expect(
      dates(
        "Subject,Start Date,Start Time,End Date,End Time,All Day Event",
        "Sync,9/15/2026,9:30 AM,9/15/2026,10:30 AM,False",
        "Trip,9/21/2026,,9/22/2026,,True",
      ),
    ).toEqual(["2026-09-15T09:30/2026-09-15T10:30", "2026-09-21/2026-09-22"]);
  });

  test("of a list with sources within", () => {
    const file = {
      list: [
        {
          date: "2017-01-20",
          headline: "A",
          sources: [{ name: "P", link: "https://example.org" }],
        },
        { date: "2017-01-21", headline: "B" },
      ],
    };
    const { events } = guessed(readJsonList(JSON.stringify(file)));
    expect(events[0]?.sources).toEqual([{ publisher: "P", url: "https://example.org" }]);
  });

  test("without a title's name, the fullest column of words is the title", () => {
    const { guess, events } = guessed(
      csv(
        "Year,Matter,Notes",
        "1950,A term ends,",
        "1835,A visitor,wrote of it at length",
        "1825,A clerk,",
      ),
    );
    expect(guess.doubts).toEqual([{ what: "title-guessed", column: "Matter" }]);
    expect(events).toHaveLength(3);
  });

  test("longer words of a column that is mostly empty are none", () => {
    const { guess } = guessed(
      csv(
        "when,first,second",
        "2017,Short one,",
        "2018,Short two,",
        "2019,,A far longer title of one row",
        "2020,Short three,",
      ),
    );
    expect(guess.mapping.title).toBe("first");
  });

  test("where the words repeat themselves they are titles all the same", () => {
    const rows = Array.from({ length: 12 }, (_, n) => `${1900 + n},Explosion`);
    expect(guessed(csv("Year,Sort", ...rows)).events).toHaveLength(12);
  });
});

describe("the columns of ACLED, as people cut them", () => {
  test("without those who act", () => {
    const { events, head } = guessed(
      csv(
        "event_id_cnty,event_date,event_type,sub_event_type,country,admin1",
        "ABC1,15 March 2019,Battles,Armed clash,Land,Province",
      ),
    );
    expect(head.shape).toBe("ACLED");
    expect(events).toMatchObject([
      { id: "ABC1", edtf: "2019-03-15", title: "Armed clash, Province", kind: "fighting" },
    ]);
  });
});

describe("above the names of the columns", () => {
  test("a spreadsheet's own line says what divides the cells", () => {
    const { events, problems } = guessed(
      readTable("\ufeffsep=;\r\nDatum;Titel\r\n30.04.2026;A, B und C\r\n"),
    );
    expect(events).toMatchObject([{ title: "A, B und C", edtf: "2026-04-30", place: { row: 3 } }]);
    expect(problems).toEqual([]);
    // commas would divide it more evenly
    const marked = guessed(csv("sep=|", "title|date", "A, B, C|2020", "D, E, F|2021"));
    expect(marked.events.map(({ title }) => title)).toEqual(["A, B, C", "D, E, F"]);
  });

  test("a title in one cell is named, and no row", () => {
    const { events, problems } = guessed(
      csv("Chronik der Stadt;;", "", "Jahr;Ereignis;Ort", "1348/49;Pest;Stadt"),
    );
    expect(events).toMatchObject([{ title: "Pest", edtf: "1348/1349" }]);
    expect(reasons(problems)).toEqual([{ reason: "above-names", row: 1, line: 1 }]);
  });

  test("a table without names keeps its first row, however empty", () => {
    expect(
      guessed(csv("2020-01-05,", "2020-01-06,The second day", "2020-01-07,The third day")).guess
        .mapping.begin,
    ).toBe("1");
    expect(readTable("2020-01-05,\n2020-01-06,Two")).toMatchObject({ table: { hasHeader: false } });
  });
});

describe("what only somebody who knows the table can say", () => {
  test("the century of two digits", () => {
    const reading = csv("Title,Start", "Opening,4/29/17 09:00 AM", "Close,11/05/98 09:00 AM");
    const { guess, events } = guessed(reading);
    expect(guess.doubts).toEqual([
      { what: "short-years", column: "Start", example: "4/29/17 09:00 AM" },
    ]);
    expect(events.map(({ edtf }) => edtf)).toEqual([undefined, undefined]);
    const said = mapped(reading, { ...guess.mapping, shortYears: true });
    expect(said.events.map(({ edtf }) => edtf)).toEqual(["2017-04-29T09:00", "1998-11-05T09:00"]);
  });

  test("an end beside a begin that may be either of two days is named", () => {
    const { events, problems } = guessed(csv("title,start,end", "A,03/04/2020,05/04/2020"));
    expect(events[0]?.edtf).toBe("[2020-03-04,2020-04-03]");
    expect(reasons(problems)).toEqual([{ reason: "bad-value", row: 2, line: 2, column: "end" }]);
  });
});

test("times since 1970 need nobody to say it", () => {
  const { events } = guessed(csv("title,time", "A,1517966773840", "B,1517966296303"));
  expect(events.map(({ edtf }) => edtf)).toEqual(["2018-02-07T01:26:13Z", "2018-02-07T01:18:16Z"]);
});

test("rows of another length say what is wrong with them", () => {
  const { events, problems } = guessed(csv("title,date,place", "A,2020", "B,2021,Bern,too much"));
  expect(events.map(({ title }) => title)).toEqual(["A"]);
  expect(problems).toMatchObject([
    { reason: "short-row", leftOut: false, detail: "A,2020" },
    { reason: "long-row", leftOut: true, detail: "B,2021,Bern,too much" },
  ]);
});
