/** Tables whose columns are known: their precision and their words are honoured. */
import { describe, expect, test } from "vitest";
import { boundsOf, parseEdtf } from "#src/domain/edtf.ts";
import { isoOfDay } from "#src/domain/calendar.ts";
import { guessMapping } from "#src/formats/import/guess-mapping.ts";
import { readTable } from "#src/formats/import/table.ts";
import { guessed, opened } from "./read-whole.ts";

const csv = (...lines: readonly string[]) => readTable(lines.join("\n"));

/** First and last day that it may have been. */
function daysOf(edtf: string | undefined): readonly string[] {
  const reading = parseEdtf(edtf ?? "");
  const bounds = reading.ok ? boundsOf(reading.value) : undefined;
  return bounds === undefined ? [] : [isoOfDay(bounds.beginEarliest), isoOfDay(bounds.endLatest)];
}

describe("UCDP GED", () => {
  const columns =
    "id,type_of_violence,conflict_name,side_a,side_b,source_article,source_office,where_coordinates,country,date_prec,date_start,date_end,best,low,high";
  const row = (prec: number, start: string, end: string, type = 1, article = "") =>
    `${prec}${type},${type},A war,Side A,Side B,${article},,Some town,Somewhere,${prec},${start},${end},3,2,4`;

  test("only the first precision knows the day", () => {
    const { events, guess } = guessed(
      csv(
        columns,
        row(1, "2020-01-05", "2020-01-05"),
        row(2, "2020-01-05", "2020-01-07"),
        row(3, "2020-01-06", "2020-01-12"),
        row(4, "2020-01-01", "2020-01-31"),
        row(5, "2020-01-01", "2020-07-31"),
        row(4, "2020-01-15", "2020-01-15", 2),
        row(5, "2020-01-01", "2020-01-01", 2),
      ),
    );
    expect(guess.shape).toBe("UCDP GED");
    expect(events[0]?.edtf).toBe("2020-01-05");
    expect(events.map(({ edtf }) => daysOf(edtf))).toEqual([
      ["2020-01-05", "2020-01-05"],
      ["2020-01-05", "2020-01-07"],
      ["2020-01-06", "2020-01-12"],
      ["2020-01-01", "2020-01-31"],
      ["2020-01-01", "2020-07-31"],
      ["2020-01-01", "2020-01-31"],
      ["2020-01-01", "2020-12-31"],
    ]);
    const week = parseEdtf(events[2]?.edtf ?? "");
    // one day of the week, not all of it
    expect(week.ok && boundsOf(week.value)?.beginLatest).toBe(
      week.ok && boundsOf(week.value)?.endLatest,
    );
  });

  test("a midnight behind a day is no time", () => {
    const [start, end] = ["2020-01-05 00:00:00.000", "2020-01-07 00:00:00.000"];
    const { events } = guessed(csv(columns, row(1, start, start), row(2, start, end)));
    expect(events.map(({ edtf }) => edtf)).toEqual(["2020-01-05", "[2020-01-05..2020-01-07]"]);
  });

  test("who against whom, where, and with how many deaths", () => {
    const { events, head } = guessed(
      csv(columns, row(1, "2020-01-05", "2020-01-05"), row(1, "2020-01-05", "2020-01-05", 3)),
    );
    expect(events[0]).toMatchObject({
      title: "Side A – Side B: Some town",
      kind: "fighting",
      where: "Some town, Somewhere",
      actors: [{ name: "Side A" }, { name: "Side B" }],
      summary: "A war, state-based conflict\nbest: 3, low: 2, high: 4",
    });
    expect(events[1]?.actors.map(({ role }) => role)).toEqual(["agent", "patient"]);
    expect(head).toMatchObject({
      shape: "UCDP GED",
      lang: "en",
      unread: ["source_office"].slice(1),
    });
  });

  test("its sources, of all years", () => {
    const listed = `"""Paper, The,2020-01-06,Ten, or more, killed"";""Radio X,2020-01-07,""Ten"" dead"""`;
    const { events } = guessed(
      csv(
        columns,
        row(1, "2020-01-05", "2020-01-05", 1, listed),
        row(1, "1990-01-05", "1990-01-05", 2, `"Agency 1990-01-06 ""TEN DEAD IN TOWN"`),
        row(1, "1990-01-05", "1990-01-05", 3, "Some yearbook"),
      ),
    );
    expect(events.map(({ sources }) => sources)).toEqual([
      [
        { publisher: "Paper, The", headline: "Ten, or more, killed", published: "2020-01-06" },
        { publisher: "Radio X", headline: '"Ten" dead', published: "2020-01-07" },
      ],
      [{ publisher: "Agency", headline: "TEN DEAD IN TOWN", published: "1990-01-06" }],
      [{ publisher: "Some yearbook" }],
    ]);
  });
});

describe("ACLED", () => {
  const columns =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,country,admin1,location,source,notes,fatalities";
  const row = (id: string, date: string, precision: number, type = "Battles,Armed clash") =>
    `${id},${date},${precision},${type},Group A,Ally; Other ally,Group B,Land,Region,Town,Paper; Radio,They clashed.,2`;

  test("a week is any that has the day, a month its month", () => {
    const { events, guess } = guessed(
      csv(
        columns,
        row("A1", "12 July 2023", 1),
        row("A2", "2023-07-12", 2),
        row("A3", "12-07-2023", 3),
      ),
    );
    expect(guess).toMatchObject({ shape: "ACLED", doubts: [] });
    expect(events.map(({ edtf }) => edtf)).toEqual([
      "2023-07-12",
      "[2023-07-06..2023-07-18]",
      "2023-07",
    ]);
  });

  test("actors, place, sources and kind", () => {
    const { events } = guessed(
      csv(
        columns,
        row("A1", "12 July 2023", 1),
        row("A2", "12 July 2023", 1, "Strategic developments,Agreement"),
        row("A3", "12 July 2023", 1, "Protests,Peaceful protest"),
      ),
    );
    expect(events[0]).toMatchObject({
      id: "A1",
      title: "Group A – Group B: Armed clash, Town",
      summary: "They clashed.\nfatalities: 2",
      where: "Town, Region, Land",
      sources: [{ publisher: "Paper" }, { publisher: "Radio" }],
    });
    expect(events[0]?.actors.map(({ name }) => name)).toEqual([
      "Group A",
      "Ally",
      "Other ally",
      "Group B",
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(["fighting", "agreement", "other"]);
  });
});

describe("GDELT", () => {
  const line = (count: 57 | 58 | 61, day = "20230712") => {
    const geo = count === 61 ? 8 : 7;
    const cells = Array.from({ length: count }, () => "");
    cells.splice(0, 7, "123", day, day.slice(0, 6), day.slice(0, 4), "2023.5", "FRA", "FRANCE");
    cells.splice(15, 2, "DEU", "GERMANY");
    cells.splice(26, 3, "040", "040", "04");
    cells[35 + 2 * geo + 1] = "Paris, France";
    if (count !== 57) cells[count - 1] = "https://example.org/news";
    return cells.join("\t");
  };

  test.each([57, 58, 61] as const)("without names of columns, of %i", (count) => {
    const { events, guess } = guessed(
      csv(line(count), line(count, "20230700"), line(count, "20230713")),
    );
    expect(guess.shape).toBe("GDELT");
    expect(events).toHaveLength(3);
    expect(events[0]).toMatchObject({
      title: "FRANCE – GERMANY: Consult, Paris, France",
      edtf: "2023-07-12",
      kind: "meeting",
      where: "Paris, France",
      actors: [
        { name: "FRANCE", role: "agent" },
        { name: "GERMANY", role: "patient" },
      ],
      sources: count === 57 ? [] : [{ publisher: "example.org", url: "https://example.org/news" }],
    });
    expect(events[1]?.edtf).toBe("2023-07");
  });

  test("with a last row that was cut off, and commas that divide the others more evenly", () => {
    const rows = ["1", "2", "4"].map((n) =>
      line(58).replace("123", `12${n}`).replace("Paris", "Paris, Paris"),
    );
    const { events, guess, problems } = guessed(csv(...rows, line(58).slice(0, 60)));
    expect(guess.shape).toBe("GDELT");
    expect(events.map(({ edtf }) => edtf)).toEqual(Array.from({ length: 4 }, () => "2023-07-12"));
    expect(problems).toMatchObject([{ reason: "short-row", leftOut: false, place: { row: 4 } }]);
  });

  test("with names, in any case", () => {
    const { events } = guessed(
      csv(
        "globaleventid,sqldate,monthyear,actor1name,actor2name,eventcode,sourceurl",
        "1,20230712,202307,FRANCE,,190,https://example.org",
      ),
    );
    expect(events).toMatchObject([{ title: "FRANCE: Fight", kind: "fighting", id: "1" }]);
  });
});

describe("ICEWS", () => {
  test("as its archive has it", () => {
    const { events, guess } = guessed(
      csv(
        "Event ID\tEvent Date\tSource Name\tEvent Text\tCAMEO Code\tTarget Name\tPublisher\tCity\tCountry",
        "1\t2012-05-01\tFrance\tSign formal agreement\t057\tMali\tXinhua\tParis\tFrance",
      ),
    );
    expect(guess.shape).toBe("ICEWS");
    expect(events).toMatchObject([
      {
        title: "France – Mali: Sign formal agreement",
        edtf: "2012-05-01",
        kind: "agreement",
        where: "Paris, France",
        sources: [{ publisher: "Xinhua" }],
      },
    ]);
  });
});

test("Wikidata writes the year 1848 as its first moment", () => {
  const { events, guess } = guessed(
    csv(
      "item,itemLabel,date",
      "http://www.wikidata.org/entity/Q1,March Revolution,1848-03-01T00:00:00Z",
      "http://www.wikidata.org/entity/Q2,That year,1848-01-01T00:00:00Z",
      "http://www.wikidata.org/entity/Q3,Ides,-0043-03-15T00:00:00Z",
    ),
  );
  expect(guess.shape).toBe("Wikidata");
  expect(events.map(({ edtf }) => edtf)).toEqual(["1848-03", "1848", "-0043-03-15"]);
  expect(events[0]?.sources).toEqual([
    { publisher: "Wikidata", url: "http://www.wikidata.org/entity/Q1" },
  ]);
});

test("columns of a shape alone make it one", () => {
  const { shape } = guessMapping(opened(csv("date,actor1,actor2", "2020-01-01,A,B")));
  expect(shape).toBeUndefined();
});
