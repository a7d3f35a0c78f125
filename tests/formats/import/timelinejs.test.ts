import { describe, expect, test } from "vitest";
import { parseEdtf } from "#src/domain/edtf.ts";
import { readTimelineJs } from "#src/formats/import/timelinejs.ts";
import { imported } from "./read-whole.ts";

const slide = (start: unknown, more: object = {}) => ({
  start_date: start,
  text: { headline: "Bridge opens", text: "" },
  ...more,
});

const deck = (...events: readonly unknown[]) => readTimelineJs(JSON.stringify({ events }));

const only = (start: unknown, more: object = {}) => imported(deck(slide(start, more)));

describe("dates are those that TimelineJS shows", () => {
  test.each([
    [{ year: "1815", month: "12", day: "10" }, "1815-12-10"],
    [{ year: 1815, month: 12 }, "1815-12"],
    [{ year: " 1815 ", month: "", day: "" }, "1815"],
    [{ year: "1815", month: "0", day: "00" }, "1815"],
    [{ year: "-5410" }, "-5409"],
    [{ year: "-1" }, "0000"],
    [{ year: "0" }, "0000"],
    [{ year: "-99999" }, "Y-99998"],
    [{ year: "-300000" }, "Y-299999"],
    [{ year: "2015", month: "1", day: "2", hour: "3", minute: "4" }, "2015-01-02T03:04"],
    [{ year: "2015", month: "1", day: "2", hour: "3" }, "2015-01-02T03:00"],
    [{ year: 2015, month: 1, day: 2, hour: 0, minute: 0 }, "2015-01-02"],
    [{ year: 2015, month: 1, day: 2, hour: 0, minute: 30 }, "2015-01-02T00:30"],
    [{ year: "2015", month: "1", day: "2", minute: "30" }, "2015-01-02"],
    [
      {
        year: "2015",
        month: "1",
        day: "1",
        hour: "1",
        minute: "1",
        second: "1",
        millisecond: "10",
      },
      "2015-01-01T01:01:01.010",
    ],
  ])("%j is %s", (start, edtf) => {
    const { events, problems } = only(start);
    expect(events[0]?.edtf).toBe(edtf);
    expect(problems.filter(({ reason }) => reason !== "beyond-axis")).toStrictEqual([]);
  });

  test.each([
    [{ year: "2015", month: "2", day: "31" }, "2015-02-31"],
    [{ year: "2015", month: "13" }, "2015-13"],
    [{ year: "about 1900" }, "about 1900"],
    ["next spring", "next spring"],
  ])("%j is none: the event stays undated, with what it states", (start, words) => {
    const { events, problems } = only(start);
    expect(events[0]).toMatchObject({ title: "Bridge opens", dateWords: words });
    expect(events[0]?.edtf).toBeUndefined();
    expect(problems).toMatchObject([
      { place: { path: "events[0].start_date" }, reason: "bad-date", leftOut: false },
    ]);
  });

  test("without a date an event stays, and is named", () => {
    const { events, problems } = imported(
      deck({ text: { headline: "Some day" } }, slide({ year: "" })),
    );
    expect(events.map(({ edtf }) => edtf)).toStrictEqual([undefined, undefined]);
    expect(problems.map(({ reason }) => reason)).toStrictEqual(["no-date", "no-date"]);
  });

  test("a time that no clock shows is named, and the day stays", () => {
    const { events, problems } = only({ year: "2015", month: "1", day: "2", hour: "27" });
    expect(events[0]?.edtf).toBe("2015-01-02");
    expect(problems).toMatchObject([{ reason: "bad-value", detail: "27:00" }]);
  });

  test("an end spans, is dropped where it is the begin, and set aside where it lies before", () => {
    const start = { year: "1943", month: "7" };
    const ends = [{ year: "1946" }, start, { year: "1942" }, { hour: "12" }, { year: "x" }];
    const readings = ends.map((end) => only(start, { end_date: end }));
    expect(readings.map(({ events }) => events[0]?.edtf)).toStrictEqual([
      "1943-07/1946",
      "1943-07",
      "1943-07",
      "1943-07",
      "1943-07",
    ]);
    expect(readings.map(({ problems }) => problems[0]?.reason)).toStrictEqual([
      undefined,
      undefined,
      "end-before-begin",
      "bad-date",
      "bad-date",
    ]);
  });

  test("what no clock can hold is listed as beyond the axis, and keeps its date", () => {
    const { events, problems } = only(
      { year: "-13800000000" },
      { end_date: { year: "-4600000000" } },
    );
    expect(events[0]?.edtf).toBe("Y-13799999999/Y-4599999999");
    expect(problems).toMatchObject([{ reason: "beyond-axis", leftOut: false }]);
  });

  test("the words that it shows in place of a date are kept", () => {
    const start = { year: "1815", display_date: "in <i>spring</i>" };
    expect(only(start).events[0]?.dateWords).toBe("in spring");
    expect(only(start, { display_date: "Spring" }).events[0]?.dateWords).toBe("Spring");
    // of two dates it shows both, each in its own words
    const words = (begin: object, end: object) =>
      only({ year: "1815", ...begin }, { end_date: { year: "1816", month: "5", ...end } }).events[0]
        ?.dateWords;
    const [from, to] = [{ display_date: "Spring" }, { display_date: "Autumn" }];
    expect(words(from, to)).toBe("Spring — Autumn");
    expect(words(from, {})).toBe("Spring — 1816-5");
    expect(words({}, to)).toBe("1815 — Autumn");
    expect(words({}, {})).toBeUndefined();
  });
});

describe("words and sources", () => {
  test("mark-up in every field becomes plain text", () => {
    const html = (words: string) =>
      `<p onclick="x()">${words}<script>alert(1)</script> &amp; <b>more</b></p>`;
    const { events } = imported(
      deck({
        start_date: { year: "1900", display_date: html("date") },
        text: { headline: html("head"), text: html("text") },
        media: {
          url: "https://www.example.org/a",
          credit: html("credit"),
          caption: html("caption"),
        },
        unique_id: "a",
      }),
    );
    expect(events).toStrictEqual([
      {
        place: { path: "events[0]" },
        id: "a",
        title: "head & more",
        summary: "text & more",
        dateWords: "date & more",
        edtf: "1900",
        actors: [],
        sources: [
          {
            publisher: "credit & more",
            headline: "caption & more",
            url: "https://www.example.org/a",
          },
        ],
      },
    ]);
  });

  test("media names the source: by its credit or its site; paths and other protocols are no address", () => {
    const start = { year: "1900" };
    const sourceOf = (url: string, credit = "") => {
      const { events, problems } = only(start, { media: { url, credit } });
      return [events[0]?.sources[0], problems[0]?.reason];
    };
    expect(sourceOf("//www.example.org/a?b=1")).toStrictEqual([
      { publisher: "example.org", url: "https://www.example.org/a?b=1" },
      undefined,
    ]);
    expect(sourceOf("/static/a.jpg", "Agency")).toStrictEqual([
      { publisher: "Agency" },
      "bad-address",
    ]);
    expect(sourceOf("javascript:alert(1)")).toStrictEqual([undefined, "bad-address"]);
    expect(sourceOf("<iframe width='3' src='https://v.example/1'></iframe>")).toStrictEqual([
      { publisher: "v.example", url: "https://v.example/1" },
      undefined,
    ]);
  });

  test("without a headline the text, the caption or the date is the title; without any it is left out", () => {
    const { events, problems } = imported(
      deck(
        { start_date: { year: "1900" }, text: { text: "<p>First words</p><p>Second</p>" } },
        { start_date: { year: "1900" }, media: { url: "", caption: "A picture" } },
        { start_date: { year: "1900", month: 0, day: "" } },
        { start_date: {} },
        "no slide",
        null,
      ),
    );
    expect(events.map(({ title }) => title)).toStrictEqual(["First words", "A picture", "1900"]);
    expect(
      problems.map(({ place, reason, leftOut }) => [place.path, reason, leftOut]),
    ).toStrictEqual([
      ["events[3]", "no-title", true],
      ["events[4]", "bad-record", true],
      ["events[5]", "bad-record", true],
    ]);
  });

  test("a second event with an id keeps none, and is named", () => {
    const { events, problems } = imported(
      deck(
        slide({ year: "1900" }, { unique_id: "a" }),
        slide({ year: "1901" }, { unique_id: "a" }),
      ),
    );
    expect(events.map(({ id }) => id)).toStrictEqual(["a", undefined]);
    expect(problems).toMatchObject([{ reason: "duplicate-id", detail: "a", leftOut: false }]);
  });
});

test("the title slide names the collection; fields that nothing is taken from are listed", () => {
  const reading = readTimelineJs(
    JSON.stringify({
      title: { text: { headline: "Bridges<br>of the town", text: "<p>All of them</p>" } },
      events: [slide({ year: "1900" }, { background: { color: "red" }, group: "meeting" })],
      eras: [
        {
          start_date: { year: "1900" },
          end_date: { year: "1910" },
          text: { headline: "Building" },
        },
        { start_date: { year: "1900" }, end_date: { year: "1910" } },
        {},
      ],
    }),
  );
  const { events, problems } = imported(reading);
  expect(imported(reading).head).toStrictEqual({
    format: "timelinejs",
    title: "Bridges of the town",
    description: "All of them",
    unread: ["background"],
  });
  expect(events.map(({ title, edtf, kind }) => [title, edtf, kind])).toStrictEqual([
    ["Bridge opens", "1900", "meeting"],
    ["Building", "1900/1910", undefined],
    ["1900", "1900/1910", undefined],
  ]);
  expect(problems).toMatchObject([
    { place: { path: "eras[2]" }, reason: "no-title", leftOut: true },
  ]);
});

describe("version 2", () => {
  test.each([
    ["1869,9,10", "1869-09-10"],
    ["1869,9", "1869-09"],
    ["1869", "1869"],
    ["-44,3,15", "-0043-03-15"],
    ["1896,9,10,12,06", "1896-09-10T12:06"],
    ["2012,01,26 9:05", "2012-01-26T09:05"],
    ["9/10/1869", "1869-09-10"],
    ["9/1869", "1869-09"],
    ["1869-09-10", "1869-09-10"],
    ["2012-01-26T09:05:00+0200", "2012-01-26T09:05:00+02:00"],
    ["18690910", "1869-09-10"],
    ["now", undefined],
    ["1869,2,31", undefined],
  ])("%s is %s", (startDate, edtf) => {
    const timeline = { headline: "Mill", date: [{ startDate, headline: "Loom", text: "" }] };
    const { events } = imported(readTimelineJs(JSON.stringify({ timeline })));
    expect(events[0]?.edtf).toBe(edtf);
    expect(edtf === undefined || parseEdtf(edtf).ok).toBe(true);
  });

  test("behind the assignment or the call of a script", () => {
    const json = JSON.stringify({
      timeline: {
        headline: "Mill",
        text: "<p>Its years</p>",
        date: [
          {
            startDate: "1869,9,10",
            endDate: "1870",
            headline: "Loom",
            asset: { media: "https://a.example/x", credit: "Town" },
          },
        ],
        era: [{ startDate: "1860", endDate: "1880", headline: "Weaving" }],
      },
    });
    for (const text of [`storyjs_jsonp_data = ${json};\n`, `\ufeffcallback(${json});`, json]) {
      const reading = readTimelineJs(text);
      expect(imported(reading).head).toMatchObject({ title: "Mill", description: "Its years" });
      expect(imported(reading).events).toMatchObject([
        {
          title: "Loom",
          edtf: "1869-09-10/1870",
          sources: [{ publisher: "Town", url: "https://a.example/x" }],
        },
        { title: "Weaving", edtf: "1860/1880" },
      ]);
    }
  });
});
