/** What a file is: told by what stands in it, then by its name. */
import { expect, test } from "vitest";
import { isParquet, recognise } from "#src/formats/import/recognise.ts";

const prose = "On Monday, they met. On Tuesday, nobody came; it rained.\n\nLater, they left.\n";

test.each([
  ["our own data", "x.json", '{"format":"dateline/1","events":[]}', "dateline"],
  ["a list of files", "x.json", '{"format":"dateline-manifest/1","files":[]}', "manifest"],
  ["TimelineJS 3", "x", '{"events":[{"start_date":{"year":"2020"},"text":{}}]}', "timelinejs"],
  ["TimelineJS 2", "x", '{"timeline":{"date":[{"startDate":"2020"}]}}', "timelinejs"],
  [
    "TimelineJS as a script",
    "x.js",
    'storyjs_jsonp_data = {"timeline":{"date":[]}};',
    "timelinejs",
  ],
  [
    "its spreadsheet",
    "x",
    "Year,Month,Day,Headline,Text\n2020,1,2,A,B\n2021,2,3,C,D\n",
    "timelinejs-sheet",
  ],
  ["a calendar", "x.txt", "BEGIN:VCALENDAR\r\nEND:VCALENDAR", "icalendar"],
  ["linked data", "x", '{"@context":"https://schema.org","@type":"Event","name":"A"}', "json-ld"],
  ["a list of records", "x", '[{"date":"2020","title":"A"}]', "json-list"],
  ["records that are called events", "x", '{"events":[{"date":"2020","title":"A"}]}', "json-list"],
  ["a record on each line", "x", '{"title":"A"}\n{"title":"B"}\n', "json-list"],
  ["a table by its name", "x.csv", "title,date\nA,2020\n", "table"],
  ["a table by its rows", "x", "title;date\nA;2020-01-01\nB;2020-01-02\n", "table"],
  ["words", "x.txt", prose, "article"],
  ["words in Markdown", "x.md", "# A\n\n[link](https://example.org)", "article"],
  ["words that begin with a link", "x", "[Link](https://example.org) and more.", "article"],
  ["a page", "x", "<!doctype html><p>Words</p>", "article"],
  [
    "a page of an article",
    "x.html",
    '<script type="application/ld+json">[{"@type":"NewsArticle"},{"@type":"Event"}]</script>',
    "article",
  ],
  [
    "a page of an event",
    "x.html",
    '<script type="application/ld+json">{"@type":"Event","name":"A"}</script>',
    "json-ld",
  ],
])("%s", (_, name, text, format) => {
  expect(recognise(name, text)).toEqual({ format });
  expect(recognise(name, `\ufeff${text}`)).toEqual({ format });
});

test("a fault says where it is", () => {
  expect(recognise("x.json", '{"a":1,\n"b" 2}')).toMatchObject({
    fault: { kind: "not-json", line: 2, column: 5 },
  });
  expect(recognise("x.json", "---\ntitle: A\n---\n")).toMatchObject({
    fault: { kind: "not-json", line: 1 },
  });
  expect(recognise("x", "[".repeat(10_000))).toMatchObject({ fault: { kind: "too-deep" } });
  expect(recognise("x", '{"settings":{"a":1}}')).toMatchObject({
    fault: { kind: "not-this-format" },
  });
  expect(recognise("x.csv", "\ufeff \n")).toMatchObject({ fault: { kind: "empty" } });
});

test("Parquet is told by its bytes", () => {
  expect(isParquet(new TextEncoder().encode("PAR1\u0015"))).toBe(true);
  expect(isParquet(new TextEncoder().encode("PAR"))).toBe(false);
});
