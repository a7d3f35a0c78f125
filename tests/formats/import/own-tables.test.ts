/** What was saved as a table or as JSON-LD here comes back, as far as one title of it goes. */
import { describe, expect, test } from "vitest";
import type { EventRecord } from "#src/domain/record.ts";
import { toCsv } from "#src/formats/export/to-csv.ts";
import { toJsonLd } from "#src/formats/export/to-json-ld.ts";
import type { ImportedEvent } from "#src/formats/import/imported.ts";
import { readJsonLdEvents } from "#src/formats/import/json-ld-events.ts";
import { recognise } from "#src/formats/import/recognise.ts";
import { readTable } from "#src/formats/import/table.ts";
import { bundled, exportOf } from "../export/made-exports.ts";
import { guessed, imported } from "./read-whole.ts";

const statedOf = ({ event, time, actors }: EventRecord) => ({
  id: event.id,
  title: event.title["de"],
  edtf: time.place?.edtf,
  kind: event.kind,
  actors: actors.length,
});

const readOf = ({ id, title, edtf, kind, actors }: ImportedEvent) => ({
  id,
  title,
  edtf,
  kind,
  actors: actors.length,
});

describe("the bundled collection", () => {
  const input = bundled("de");

  test("as a table", () => {
    const { text } = toCsv.write(input);
    expect(recognise("x", text)).toEqual({ format: "table" });
    const { events, guess } = guessed(readTable(text));
    expect(guess.shape).toBe("Dateline");
    expect(new Set(events.map(({ lang }) => lang))).toEqual(new Set(["de"]));
    expect(events.map(readOf)).toEqual(input.records.map(statedOf));
    expect(events.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test("as JSON-LD", () => {
    const { text } = toJsonLd.write(input);
    expect(recognise("x", text)).toEqual({ format: "json-ld" });
    const { events, head, problems } = imported(readJsonLdEvents(text));
    expect(head).toMatchObject({ lang: "de", unread: [] });
    expect(head.title).toBeDefined();
    expect(problems.filter(({ reason }) => reason !== "no-date")).toEqual([]);
    expect(events.map(readOf)).toEqual(input.records.map(statedOf));
    expect(events.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});

test("what a spreadsheet might run has its apostrophe taken off again", () => {
  const event = { id: "e", title: { en: "=1+1" }, summary: { en: "'quoted', it is said" } };
  const { text } = toCsv.write(exportOf({ events: [event] }));
  expect(text).toContain("'=1+1");
  expect(guessed(readTable(text)).events).toMatchObject([
    { title: "=1+1", summary: "'quoted', it is said" },
  ]);
});

test("a title is in the language that it was saved in, or in the one that there is", () => {
  const events = [
    { id: "a", title: { de: "Erstes", en: "First" } },
    { id: "b", title: { de: "Zweites" } },
  ];
  const { text } = toCsv.write(exportOf({ events }));
  expect(guessed(readTable(text)).events.map(({ title, lang }) => [title, lang])).toEqual([
    ["First", "en"],
    ["Zweites", "de"],
  ]);
});
