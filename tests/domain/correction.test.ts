import { expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { fileFrom } from "#tests/support/collection.ts";

const MOVED = { day: "2026-03-04", what: "date", event: "meeting", title: { en: "Meeting" } };
const read = (corrections: readonly unknown[]) => {
  const reading = readDataset({ ...fileFrom(), corrections });
  if (!reading.ok) throw new Error(reading.fault.kind);
  const { dataset, problems } = reading;
  return { corrections: dataset.corrections, problems, events: dataset.events.length };
};

test("a data file says what was corrected since it was published", () => {
  const dated = { ...MOVED, was: "2024-06", is: "2024-06-19" };
  const renamed = { ...MOVED, what: "title", called: { en: "Talks" } };
  expect(read([dated, renamed])).toEqual({
    corrections: [dated, renamed],
    problems: [],
    events: 1,
  });
  expect(readDataset(fileFrom())).toMatchObject({ ok: true, dataset: { corrections: [] } });
});

test.each([
  ["no record", "yesterday", "shape", "."],
  ["no day", { ...MOVED, day: undefined }, "shape", "day"],
  ["a day that no calendar has", { ...MOVED, day: "2026-02-30" }, "bad-date", "2026-02-30"],
  ["something else that was done", { ...MOVED, what: "burnt" }, "shape", "what"],
  ["a date before that is none", { ...MOVED, was: "soon" }, "bad-date", "soon"],
])("%s: it is left out and named, and the rest is there", (_, broken, reason, detail) => {
  expect(read([broken, MOVED])).toEqual({
    corrections: [MOVED],
    problems: [{ place: "corrections[0]", reason, detail, leftOut: true }],
    events: 1,
  });
});
