/** Faults that cost a file a detail and no more: a side, a word that shows nothing, a long name. */
import { describe, expect, it } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { dated, fileFrom, type EventParts } from "#tests/support/collection.ts";

function read(json: unknown) {
  const reading = readDataset(json);
  if (!reading.ok) throw new Error(`fault in ${JSON.stringify(reading.fault)}`);
  return reading;
}

const problemsOf = (event: Partial<EventParts>) =>
  read(fileFrom({ events: [{ id: "it", ...event }] })).problems;

describe("a side of the filter", () => {
  it.each([
    ["no id", 7, "shape", "sides[1]"],
    ["no slug", "North Land", "unknown-actor", "North Land"],
    ["no actor", "east", "unknown-actor", "east"],
  ])("that is %s is left out and named, the file is read", (_, side, reason, detail) => {
    const { dataset, problems } = read({ ...fileFrom(), sides: ["south", side, "north"] });
    expect(dataset.sides).toEqual(["south", "north"]);
    expect(problems).toEqual([{ place: "sides[1]", reason, detail, leftOut: false }]);
  });
});

describe("words that show nothing are none", () => {
  it.each([" ", "\u00a0\n", "\u200b", "\u00ad"])("%j is no title", (blank) => {
    expect(problemsOf({ title: { en: blank } })).toMatchObject([
      { place: "events[0]", reason: "shape", detail: "title.en" },
    ]);
  });

  it("a sign or a picture alone is one", () => {
    expect(problemsOf({ title: { en: "?", de: "🕊" } })).toEqual([]);
  });
});

it("what is wrong is named in at most eighty characters", () => {
  const long = "x".repeat(10_000);
  const [dateless] = problemsOf({ claims: [{ when: { text: dated(long) } }] });
  expect(dateless?.detail).toBe(`${"x".repeat(79)}…`);
  const [unnamed] = problemsOf({ id: long, title: {} });
  expect(unnamed?.id).toHaveLength(80);
});
