/** What is saved is recognised when it is opened again, and says the same. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { actorName } from "#src/domain/actor-name.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Exporter, ToExport } from "#src/formats/export/exported.ts";
import { toCsv } from "#src/formats/export/to-csv.ts";
import { toICalendar } from "#src/formats/export/to-icalendar.ts";
import { toJson } from "#src/formats/export/to-json.ts";
import { toJsonLd } from "#src/formats/export/to-json-ld.ts";
import { toTimelineJsSheet } from "#src/formats/export/to-timelinejs-sheet.ts";
import { toTimelineJs } from "#src/formats/export/to-timelinejs.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import { openImport } from "#src/formats/import/open-import.ts";
import { plainWords } from "#src/formats/import/plain-words.ts";
import { bundled, collections } from "./made-exports.ts";

function open(exporter: Exporter, input: ToExport) {
  const { text, extension } = exporter.write(input);
  return openImport(`saved.${extension}`, new TextEncoder().encode(text)).opened;
}

function eventsOf(exporter: Exporter, input: ToExport) {
  const opened = open(exporter, input);
  const file = opened.is === "table" ? readMapped(opened.table, opened.guess.mapping) : undefined;
  const pieces = [...((opened.is === "events" ? opened.file : file)?.pieces() ?? [])];
  return pieces.flatMap(({ events }) => events);
}

test.each([
  ["json", toJson, { is: "other", format: "dateline" }],
  ["csv", toCsv, { is: "table", format: "table" }],
  ["timelinejs", toTimelineJs, { is: "events", format: "timelinejs" }],
  ["timelinejs-sheet", toTimelineJsSheet, { is: "events", format: "timelinejs-sheet" }],
  ["icalendar", toICalendar, { is: "events", format: "icalendar" }],
  ["json-ld", toJsonLd, { is: "events", format: "json-ld" }],
])("%s is recognised", (_, exporter, as) => {
  expect(open(exporter, bundled())).toMatchObject(as);
});

test("a table has ids, dates, kinds, actors and sources again", () => {
  const input = bundled("en");
  const events = eventsOf(toCsv, input);
  expect(
    events.map(({ id, edtf, kind, actors, sources }) => ({
      id,
      edtf,
      kind,
      actors: actors.map(({ name }) => name),
      sources: sources.map(({ publisher, url }) => [publisher, url]),
    })),
  ).toEqual(
    input.records.map(({ event, time, actors, sources }) => ({
      id: event.id,
      edtf: time.place?.edtf,
      kind: event.kind,
      actors: actors.map((id) => actorName(input.dataset, id, "en")),
      sources: [...sources].map((id) => {
        const source = input.dataset.sources.get(id);
        return [source?.publisher, source?.url];
      }),
    })),
  );
});

test("cells that were guarded are the words that they were", () => {
  fc.assert(
    fc.property(collections, (input) => {
      const read = eventsOf(toCsv, input).map(({ title, lang, summary }) => [title, lang, summary]);
      expect(read).toEqual(
        input.records.map(({ event: { title, summary } }) => {
          const { text, lang } = inLang(title, input.lang);
          // cells may hold HTML in tables of others
          return [plainWords(text), lang, summary && plainWords(textInLang(summary, input.lang))];
        }),
      );
    }),
    { numRuns: 30 },
  );
});
