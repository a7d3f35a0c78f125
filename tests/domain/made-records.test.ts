import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetOfMade, readDataset } from "#src/domain/dataset.ts";
import type { Actor } from "#src/domain/model.ts";

const bundled: unknown = JSON.parse(readFileSync("public/data/timeline.json", "utf8"));

function bundledRecords() {
  const reading = readDataset(bundled);
  if (!reading.ok) throw new Error(reading.fault.kind);
  const { title, description, sides, sources, actors, claims, events } = reading.dataset;
  const records = {
    title,
    description,
    sides,
    sources: [...sources.values()],
    actors: [...actors.values()],
    claims: [...claims.values()],
    events,
  };
  return { records, reading };
}

test("records that were made here are the data set that a file of them would be", () => {
  const { records, reading } = bundledRecords();
  expect(datasetOfMade(records)).toEqual({ dataset: reading.dataset, problems: [] });
});

test("what they name is checked: a claim of nobody is left out, a loop of actors is cut", () => {
  const { records } = bundledRecords();
  const [first, ...others] = records.actors;
  if (first === undefined) throw new Error("no actors");
  const looped: Actor = { ...first, partOf: first.id };
  const { dataset, problems } = datasetOfMade({ ...records, actors: [looped, ...others] });
  expect(dataset.actors.get(first.id)?.partOf).toBeUndefined();
  expect(problems.map(({ reason }) => reason)).toContain("actor-loop");

  const without = datasetOfMade({ ...records, actors: [] });
  expect(without.dataset.events).toEqual([]);
  expect(
    without.problems.every(({ leftOut, reason }) => leftOut || reason === "unknown-actor"),
  ).toBe(true);
});
