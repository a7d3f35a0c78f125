import { describe, expect, it } from "vitest";
import { actorForest, actorWithAncestors } from "#src/domain/actor-tree.ts";
import { MAX_ACTOR_DEPTH } from "#src/domain/cut-tree.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { fileFrom } from "#tests/support/collection.ts";

function read(json: unknown) {
  const reading = readDataset(json);
  if (!reading.ok) throw new Error(`fault in ${JSON.stringify(reading.fault)}`);
  return reading;
}

describe("actors in a line without end", () => {
  const line = (length: number, more: object = {}) =>
    Array.from({ length }, (_, n) => ({
      id: `actor-${String(n)}`,
      kind: "group",
      name: { en: `Actor ${String(n)}` },
      ...(n + 1 < length ? { partOf: `actor-${String(n + 1)}` } : more),
    }));
  const readActors = (actors: readonly unknown[]) =>
    read({ ...fileFrom({ sides: [], events: [] }), actors });

  it("are cut into trees that the page can draw, each cut named", () => {
    const { dataset, problems } = readActors(line(4_000));
    expect(problems).toHaveLength(4_000 / MAX_ACTOR_DEPTH - 1);
    expect(new Set(problems.map(({ reason }) => reason))).toEqual(new Set(["actor-depth"]));
    expect(problems.every(({ leftOut }) => !leftOut)).toBe(true);
    for (const id of dataset.actors.keys()) {
      expect(actorWithAncestors(id, dataset.actors).length).toBeLessThanOrEqual(MAX_ACTOR_DEPTH);
    }
    expect(
      actorForest(
        dataset.actors,
        [],
        () => true,
        () => 0,
      ).others,
    ).toHaveLength(125);
  });

  it("may be as long as the longest that is allowed", () => {
    expect(readActors(line(MAX_ACTOR_DEPTH)).problems).toEqual([]);
    expect(readActors(line(MAX_ACTOR_DEPTH + 1)).problems).toMatchObject([
      { place: "actors[0]", id: "actor-0", reason: "actor-depth", detail: "actor-1" },
    ]);
  });

  it("that closes is a loop, cut once at the actor that stands first, and named in short", () => {
    const { problems } = readActors(line(4_000, { partOf: "actor-0" }));
    const loops = problems.filter(({ reason }) => reason === "actor-loop");
    expect(loops).toMatchObject([{ id: "actor-0" }]);
    expect(loops[0]?.detail).toMatch(/^actor-0 → actor-1 → .*…$/u);
    expect(loops[0]?.detail).toHaveLength(80);
  });

  it("are read in a moment, however many there are", { timeout: 5_000 }, () => {
    expect(readActors(line(100_000)).dataset.actors.size).toBe(100_000);
  });
});
