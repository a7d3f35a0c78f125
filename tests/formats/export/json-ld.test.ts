import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { actorName } from "#src/domain/actor-name.ts";
import { textInLang } from "#src/domain/local-text.ts";
import { passageIn } from "#src/domain/passage.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { toJsonLd } from "#src/formats/export/to-json-ld.ts";
import { readJsonLdEvents } from "#src/formats/import/json-ld-events.ts";
import { plainWords } from "#src/formats/import/plain-words.ts";
import { dated } from "#tests/support/collection.ts";
import { bundled, collections, exportOf, lossesOf, unless } from "./made-exports.ts";

const Linked = z.object({
  identifier: z.string(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  temporalCoverage: z.string().optional(),
  about: z.array(z.unknown()).optional(),
  subjectOf: z.array(z.looseObject({ text: z.string().optional() })),
});
const Graph = z.object({
  "@context": z.literal("https://schema.org"),
  "@graph": z.tuple([z.looseObject({ "@type": z.literal("Dataset") })], Linked),
});

function eventsOf(input: ToExport) {
  const [, ...events] = Graph.parse(JSON.parse(toJsonLd.write(input).text))["@graph"];
  return events;
}

function readAgain(input: ToExport) {
  const reading = readJsonLdEvents(toJsonLd.write(input).text);
  if (!reading.ok) throw new Error(reading.fault.detail);
  const pieces = [...reading.file.pieces()];
  const problems = pieces.flatMap((piece) => piece.problems);
  expect(problems.filter(({ reason }) => reason !== "no-date")).toEqual([]);
  return pieces.flatMap(({ events }) => events);
}

test.each([
  ["2024-08-06", { startDate: "2024-08-06" }],
  ["2024-08", { startDate: "2024-08" }],
  ["2024-07-11/2024-08", { startDate: "2024-07-11", endDate: "2024-08" }],
  ["2015-01-01T09:30:00Z", { startDate: "2015-01-01T09:30:00Z" }],
  ["2024-08-06~", { startDate: "2024-08-06", temporalCoverage: "2024-08-06~" }],
  [
    "[2024-08-01,2024-08-05]",
    { startDate: "2024-08", temporalCoverage: "[2024-08-01,2024-08-05]" },
  ],
  ["202X", { temporalCoverage: "202X" }],
  ["2024-05/..", { startDate: "2024-05", temporalCoverage: "2024-05/.." }],
  ["/2024-05", { endDate: "2024-05", temporalCoverage: "/2024-05" }],
  ["-0043-03-15", { temporalCoverage: "-0043-03-15" }],
  ["Y-300000", { temporalCoverage: "Y-300000" }],
])("%s is never finer than it is known", (edtf, dates) => {
  const input = exportOf({ events: [{ id: "one", claims: [{ when: { text: dated(edtf) } }] }] });
  const [{ startDate, endDate, temporalCoverage } = {}] = eventsOf(input);
  const found = Object.entries({ startDate, endDate, temporalCoverage });
  expect(Object.fromEntries(found.filter(([, value]) => value !== undefined))).toEqual(dates);
});

test("an event of the bundled collection: who acts, and the claims with where they appeared", () => {
  const treaty = eventsOf(bundled("en")).find(
    ({ identifier }) => identifier === "partnership-treaty",
  );
  expect(treaty?.about).toEqual([
    { "@type": "Country", name: "Russia", sameAs: "http://www.wikidata.org/entity/Q159" },
    { "@type": "Country", name: "North Korea", sameAs: "http://www.wikidata.org/entity/Q423" },
  ]);
  expect(treaty?.subjectOf).toHaveLength(4);
  expect(treaty?.subjectOf[0]).toMatchObject({
    "@type": "Claim",
    inLanguage: "en",
    appearance: [{ "@type": "NewsArticle", datePublished: "2025-06-05", inLanguage: "de" }],
    firstAppearance: { datePublished: "2025-06-05" },
  });
});

test("what isn't said to be lost comes back as it was", () => {
  fc.assert(
    fc.property(collections, (input) => {
      const [linked, read] = [eventsOf(input), readAgain(input)];
      expect(linked).toHaveLength(input.records.length);
      expect(read).toHaveLength(input.records.length);
      for (const [index, record] of input.records.entries()) {
        const { event, time, actors, evidence } = record;
        const lost = lossesOf(toJsonLd, input, record);
        const own = read[index];
        expect(own?.id).toBe(event.id);
        // readers take fields of schema.org for HTML
        expect(own?.title).toBe(plainWords(textInLang(event.title, input.lang)));
        expect(own?.kind).toBe(event.kind);
        const undatable = lost.has("uncertain-dates");
        expect(unless(undatable, own?.edtf)).toBe(unless(undatable, time.place?.edtf));
        const names = actors.map((id) => actorName(input.dataset, id, input.lang));
        expect(own?.actors.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
        expect(linked[index]?.subjectOf.map(({ text }) => text)).toEqual(
          evidence.map(({ claim }) => passageIn(claim, input.lang)?.exact),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test("no words can end the element that a page holds it in", () => {
  const title = { en: "</script><script>alert(1)</script>" };
  const { text } = toJsonLd.write(exportOf({ events: [{ id: "one", title }] }));
  expect(text).not.toContain("<");
  expect(text).toContain("\\u003c/script>");
});
