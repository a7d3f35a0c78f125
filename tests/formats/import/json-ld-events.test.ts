/** JSON-LD in the words of schema.org. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJsonLdEvents, scriptsOf } from "#src/formats/import/json-ld-events.ts";
import { imported, reasons } from "./read-whole.ts";

const read = (value: unknown) => imported(readJsonLdEvents(JSON.stringify(value)));

describe("an event", () => {
  test("with its names, places and people", () => {
    const { events, head } = read({
      "@context": "https://schema.org",
      "@type": "MusicEvent",
      "@id": "#concert",
      name: { "@value": "Ein <b>Konzert</b>", "@language": "de" },
      description: "Lieder",
      startDate: "2020-05-05T19:30-05:00",
      endDate: "2020-05-06",
      location: { "@type": "Place", name: "Halle", address: { addressLocality: "Bern" } },
      organizer: "Der Verein",
      performer: [
        { "@type": "Person", name: "Jo", sameAs: "http://www.wikidata.org/entity/Q42" },
        { "@type": "PerformingGroup", name: "Die Band" },
      ],
      about: [
        { "@type": "Thing", name: "Musik" },
        { "@type": "Country", name: "Mali" },
      ],
      url: "https://www.example.org/concert",
    });
    expect(events).toMatchObject([
      {
        id: "concert",
        title: "Ein Konzert",
        lang: "de",
        summary: "Lieder",
        edtf: "2020-05-05T19:30-05:00/2020-05-06",
        where: "Halle, Bern",
        sources: [{ publisher: "example.org", url: "https://www.example.org/concert" }],
      },
    ]);
    expect(events[0]?.actors).toEqual([
      { name: "Der Verein" },
      { name: "Jo", kind: "person", wikidata: "Q42" },
      { name: "Die Band", kind: "group" },
      { name: "Mali", kind: "state" },
    ]);
    expect(head.format).toBe("json-ld");
  });

  test("that was called off or moved says so", () => {
    const { events } = read([
      { "@type": "Event", name: "Fair", eventStatus: "https://schema.org/EventCancelled" },
      { "@type": "Event", name: "Messe", inLanguage: "de", eventStatus: "schema:EventPostponed" },
      { "@type": "Event", name: "Talk", startDate: "2020-06-01", previousStartDate: "2020-05-01" },
    ]);
    expect(events.map(({ title }) => title)).toEqual([
      "Cancelled: Fair",
      "Verschoben: Messe",
      "Talk",
    ]);
    expect(events[2]).toMatchObject({
      edtf: "2020-06-01",
      summary: "previousStartDate: 2020-05-01",
    });
  });

  test("of a file with full names, lists and containers", () => {
    const { events } = read({
      "@graph": [
        {
          "@type": ["http://schema.org/Event"],
          "http://schema.org/name": [{ "@value": "Full" }],
          "http://schema.org/startDate": [{ "@value": "2020-01" }],
        },
        {
          "@type": "ItemList",
          itemListElement: [
            { "@type": "ListItem", item: { "@type": "schema:SportsEvent", name: "Match" } },
          ],
        },
      ],
    });
    expect(events.map(({ title, edtf, place }) => [title, edtf, place.path])).toEqual([
      ["Full", "2020-01", "@graph[0]"],
      ["Match", undefined, "@graph[1].itemListElement[0].item"],
    ]);
  });

  test("EDTF beside its dates says more than they do", () => {
    const { events } = read({
      "@type": "Event",
      name: "Some day",
      startDate: "2020-01",
      temporalCoverage: "[2020-01-05..2020-01-09]",
    });
    expect(events[0]?.edtf).toBe("[2020-01-05..2020-01-09]");
  });
});

describe("what is said", () => {
  test("a claim, by whom, and who looked into it", () => {
    const { events } = read({
      "@type": "ClaimReview",
      claimReviewed: "The bridge is closed",
      datePublished: "2021-01-02",
      author: { "@type": "Organization", name: "Checkers" },
      url: "https://checkers.example/1",
      reviewRating: { alternateName: "False" },
      itemReviewed: {
        "@type": "Claim",
        author: { "@type": "Person", name: "Bo" },
        datePublished: "2020-12-24",
        appearance: { "@type": "CreativeWork", url: "https://bo.example/post" },
      },
    });
    expect(events).toMatchObject([
      {
        title: "The bridge is closed",
        kind: "statement",
        edtf: "2020-12-24",
        summary: "False",
        actors: [{ name: "Bo", kind: "person" }],
        sources: [
          { publisher: "Checkers", url: "https://checkers.example/1", published: "2021-01-02" },
          { publisher: "bo.example", url: "https://bo.example/post" },
        ],
      },
    ]);
  });

  test("a claim without a day was made before its review", () => {
    const { events, problems } = read({
      "@type": "ClaimReview",
      claimReviewed: "The bridge is open",
      datePublished: "2021-01-02T10:00:00Z",
      itemReviewed: { "@type": "Claim" },
    });
    expect(events[0]?.edtf).toBe("[..2021-01-02]");
    expect(problems).toEqual([]);
  });

  test("an article is its publisher's statement of that day", () => {
    const { events } = read({
      "@type": "NewsArticle",
      headline: "Talks begin",
      datePublished: "2021-01-02",
      publisher: { "@type": "NewsMediaOrganization", name: "The Paper" },
      url: "https://paper.example/talks",
    });
    expect(events).toMatchObject([
      {
        title: "Talks begin",
        kind: "statement",
        edtf: "2021-01-02",
        sources: [
          {
            publisher: "The Paper",
            headline: "Talks begin",
            url: "https://paper.example/talks",
            published: "2021-01-02",
          },
        ],
      },
    ]);
  });
});

test("what can't be read is said with its path, and other records are named", () => {
  const { events, problems, head } = read([
    { "@type": "Event", "@id": "a", name: "A", startDate: "2020-02-31" },
    { "@type": "Event", "@id": "a", name: "Again", startDate: "2020-02-01", endDate: "2020-01-01" },
    { "@type": "Event" },
    { "@type": "Recipe", name: "Soup" },
  ]);
  expect(events.map(({ title, edtf, id }) => [title, edtf, id])).toEqual([
    ["A", undefined, "a"],
    ["Again", "2020-02-01", undefined],
  ]);
  expect(reasons(problems)).toEqual([
    { reason: "bad-date", path: "[0].startDate" },
    { reason: "end-before-begin", path: "[1].endDate" },
    { reason: "duplicate-id", path: "[1]" },
    { reason: "no-title", path: "[2]" },
  ]);
  expect(head.unread).toEqual(["Recipe"]);
});

test("in a saved page", () => {
  const event = { "@type": "Event", name: "Fair", startDate: "2020-05-01" };
  const html = `<!doctype html><script>let a = 1</script>
    <script type="application/ld+json">${JSON.stringify(event)}</script>
    <script type='application/ld+json'>{broken</script><p>Words</p>`;
  expect(imported(readJsonLdEvents(html)).events).toMatchObject([
    { title: "Fair", edtf: "2020-05-01" },
  ]);
});

test.each([
  ["{}", "not-this-format"],
  ['{"@type":"Recipe"}', "not-this-format"],
  ["<p>No data</p>", "not-this-format"],
  ["[{", "cut-off"],
  ["[".repeat(10_000), "too-deep"],
])("%.20s is %s", (text, kind) => {
  expect(readJsonLdEvents(text)).toMatchObject({ ok: false, fault: { kind } });
});

test("of a page's scripts one is no JSON, and one is wrapped in two ways at once", () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const event = (name: string) =>
    `{"@type": "Event", "name": "${name}", "startDate": "2024-10-27"}`;
  const { events, problems } = imported(
    readJsonLdEvents(
      [
        "<!doctype html>",
        script("{broken: 1}"),
        script(event("A")),
        script(`\n//<![CDATA[\n${event("B")}\n//]]>\n`),
        script(`/*<![CDATA[*/${event("C")}/*]]>*/`),
        script(`<!-- ${event("D")} -->`),
        script(" "),
      ].join("\n"),
    ),
  );
  expect(events.map(({ title }) => title)).toEqual(["A", "B", "C", "D"]);
  expect(problems).toEqual([
    { place: { path: "[0]" }, reason: "bad-record", detail: "{broken: 1}", leftOut: true },
  ]);
});

test("mark-up that a program wrote as entities is mark-up, and a type is nobody's name", () => {
  const { events } = read({
    "@type": "Event",
    name: "Fair &amp; market",
    description: "&lt;p&gt;Boats &#8211; and &lt;b&gt;food&lt;/b&gt;&lt;/p&gt;",
    startDate: "2024-06-01",
    performer: "Organization",
    organizer: [{ "@type": "Person", name: "Person" }, "A Port Organization"],
  });
  expect(events).toMatchObject([
    {
      title: "Fair & market",
      summary: "Boats – and food",
      actors: [{ name: "A Port Organization" }],
    },
  ]);
});

test("any values below the names of schema.org are read to their end", () => {
  const names = ["name", "startDate", "location", "author", "itemReviewed", "subjectOf", "@graph"];
  const types = fc.constantFrom("Event", "ClaimReview", "NewsArticle", "Claim", "Thing");
  const fields = fc.dictionary(fc.constantFrom(...names, "__proto__", "@id"), fc.jsonValue());
  fc.assert(
    fc.property(fc.array(fc.record({ "@type": types, more: fields })), (records) => {
      const text = JSON.stringify(records.map(({ more, ...type }) => ({ ...more, ...type })));
      const reading = readJsonLdEvents(text);
      const events = reading.ok ? imported(reading).events : [];
      expect(events.every(({ title }) => title !== "")).toBe(true);
    }),
  );
});

test("a script that is never closed holds whatever follows it", () => {
  const open = '<script type="application/ld+json">';
  const first = `${open}{"@type":"Event","name":"Fair"}</script>`;
  expect(scriptsOf(`<html>${first}${open}{${open}`)).toHaveLength(1);
  expect(scriptsOf(`<html>${open}{${open}}</script>${first}`)).toHaveLength(2);
});
