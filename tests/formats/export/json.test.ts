import fc from "fast-check";
import { expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { toJson } from "#src/formats/export/to-json.ts";
import { dated } from "#tests/support/collection.ts";
import { bundled, collections, exportOf, losing } from "./made-exports.ts";

function readAgain(input: ToExport) {
  const reading = readDataset(JSON.parse(toJson.write(input).text));
  if (!reading.ok) throw new Error(reading.fault.kind);
  return {
    dataset: reading.dataset,
    problems: reading.problems,
    records: recordsOf(reading.dataset),
  };
}

test("a whole collection is the same again, and nothing is said to be lost", () => {
  const input = bundled();
  const { dataset, problems } = readAgain(input);
  expect(problems).toEqual([]);
  expect(dataset).toEqual(input.dataset);
  expect([...dataset.actors.keys()]).toEqual([...input.dataset.actors.keys()]);
  expect(toJson.losses(input)).toEqual([]);
});

test("what was corrected comes with the events that it is about", () => {
  const whole = exportOf({ events: [{ id: "meeting" }, { id: "treaty" }] });
  const of = (event: string) => {
    const title = { en: event };
    return { day: "2026-03-04", what: "said", event, title } as const;
  };
  const corrections = [of("meeting"), of("treaty"), { ...of("gone"), what: "removed" as const }];
  const input = { ...whole, dataset: { ...whole.dataset, corrections } };
  expect(readAgain(input).dataset.corrections).toEqual(corrections);
  const meeting = input.records.filter(({ event }) => event.id === "meeting");
  const part = readAgain({ ...input, records: meeting }).dataset;
  expect(part.corrections).toEqual([of("meeting")]);
});

test("so is any other", () => {
  fc.assert(
    fc.property(collections, (input) => {
      const { dataset, problems, records } = readAgain(input);
      expect(problems).toEqual([]);
      expect(dataset).toEqual(input.dataset);
      expect(records).toEqual(input.records);
    }),
    { numRuns: 40 },
  );
});

test("of chosen events all is there that bears on them, and nothing of the others", () => {
  const all = bundled();
  const chosen = all.records.filter(({ actors }) => actors.includes("lavrov"));
  expect(chosen.length).toBeGreaterThan(1);
  const { records, problems, dataset } = readAgain({ ...all, records: chosen });
  expect(problems).toEqual([]);
  expect(records).toEqual(chosen);
  expect(dataset.title).toEqual(all.dataset.title);
  expect(dataset.description).toEqual(all.dataset.description);
  expect(dataset.claims.size).toBeLessThan(all.dataset.claims.size);
});

test("an event that a chosen one is counted from comes with it, so that its date stands as it stood", () => {
  const counted = { text: dated("2024-05", { uses: [{ event: "first" }] }) };
  const input = exportOf({
    events: [
      { id: "first", claims: [{ when: { text: dated("2024-04-01") } }] },
      { id: "second", claims: [{ when: counted }] },
      { id: "third" },
    ],
  });
  const chosen = input.records.filter(({ event }) => event.id === "second");
  const { records } = readAgain({ ...input, records: chosen });
  expect(records.map(({ event }) => event.id)).toEqual(["first", "second"]);
  expect(records[1]).toEqual(chosen[0]);
});

test("of a text that may not be passed on its sources, dates and actors stay, and the loss is counted", () => {
  const all = bundled();
  const [source] = all.dataset.sources.values();
  const withoutTexts = new Set([source?.id ?? ""]);
  const input = { ...all, withoutTexts };
  const { records, problems, dataset } = readAgain(input);
  expect(problems).toEqual([]);
  expect(dataset.sources.get(source?.id ?? "")).toEqual({ ...source, texts: [] });
  for (const [index, record] of records.entries()) {
    const before = all.records[index];
    expect(record.event).toEqual(before?.event);
    expect([...record.sources].toSorted()).toEqual([...(before?.sources ?? [])].toSorted());
    expect(record.actors).toEqual(before?.actors);
    expect(record.saying).toEqual(before?.saying);
    expect(record.time.place).toEqual(before?.time.place);
  }
  const concerned = all.records.filter(({ sources }) => sources.has(source?.id ?? "")).length;
  expect(losing(toJson, input, "texts")).toBe(concerned);
  expect(losing(toJson, input, "passages")).toBe(concerned);
  expect(concerned).toBeLessThan(all.records.length);
});
