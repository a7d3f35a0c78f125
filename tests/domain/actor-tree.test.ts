import { expect, it } from "vitest";
import { actorForest, actorWithAncestors, type ActorNode } from "#src/domain/actor-tree.ts";
import { datasetFrom } from "#tests/support/collection.ts";

const { actors } = datasetFrom();
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** "north(ministry(anna))" */
const drawn = (nodes: readonly ActorNode[]): string =>
  nodes
    .map(({ actor, parts }) => actor.id + (parts.length === 0 ? "" : `(${drawn(parts)})`))
    .join(" ");

it("an actor stands with all that it is part of, itself first", () => {
  expect(actorWithAncestors("anna", actors)).toEqual(["anna", "ministry", "north"]);
  expect(actorWithAncestors("wire", actors)).toEqual(["wire"]);
});

it("sides head the tree in their own order, the others follow", () => {
  const forest = actorForest(actors, ["south", "north"], () => true, byId);
  expect(drawn(forest.sides)).toBe("south(bert) north(ministry(anna))");
  expect(drawn(forest.others)).toBe("wire");
});

it("without sides everybody is one of the others", () => {
  const forest = actorForest(actors, [], () => true, byId);
  expect(forest.sides).toEqual([]);
  expect(drawn(forest.others)).toBe("north(ministry(anna)) south(bert) wire");
});

it("whom a search keeps stand under what they are part of, the rest is gone", () => {
  const forest = actorForest(actors, ["north", "south"], ({ id }) => id === "anna", byId);
  expect(drawn(forest.sides)).toBe("north(ministry(anna))");
  expect(forest.others).toEqual([]);
});

it("a side that the collection doesn't have is no branch", () => {
  expect(actorForest(actors, ["east"], () => true, byId).sides).toEqual([]);
});
