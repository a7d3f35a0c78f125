import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "#src/domain/model.ts";
import { actorRows, matchingRows, treeOf, type RowNode } from "#src/features/filters/actor-rows.ts";
import { FoundNames } from "#src/features/filters/found-names.ts";

const actor = (id: string, name: string, partOf?: string): Actor => ({
  id,
  kind: "group",
  name: { en: name, de: `${name} (de)` },
  aliases: [],
  ...(partOf === undefined ? {} : { partOf }),
});

const actors = new Map(
  [
    actor("north", "Northland"),
    actor("ministry", "Ministry", "north"),
    actor("anna", "Anna", "ministry"),
    actor("south", "Southland"),
    actor("bert", "Bert", "south"),
    actor("carl", "Carl"),
    actor("dora", "Dora"),
    actor("idle", "Idle"),
  ].map((one) => [one.id, one]),
);
const totals = new Map([
  ["north", 5],
  ["ministry", 3],
  ["anna", 3],
  ["south", 9],
  ["bert", 9],
  ["dora", 2],
  ["carl", 2],
]);
const all = actorRows(actors, ["north"], (id) => totals.get(id) ?? 0, "de");
const labels = ({ rows }: Pick<typeof all, "rows">) =>
  rows.map(({ label, depth }) => `${" ".repeat(depth)}${label}`);

test("sides first, then the most frequent, then by name; parts below their whole; none without events", () => {
  expect(labels(all)).toEqual([
    "Northland (de)",
    " Ministry (de)",
    "  Anna (de)",
    "Southland (de)",
    " Bert (de)",
    "Carl (de)",
    "Dora (de)",
  ]);
  expect(all.inSides).toBe(3);
});

test("of as many events, numbered names follow in the order of their numbers", () => {
  const units = ["10", "9", "100"].map((n) => actor(n, `Unit ${n}`));
  const { rows } = actorRows(new Map(units.map((unit) => [unit.id, unit])), [], () => 1, "en");
  expect(rows.map(({ value }) => value)).toEqual(["9", "10", "100"]);
});

test("a search leaves those that match with their wholes", () => {
  const found = new FoundNames();
  expect(labels(matchingRows(all, found.test("ann")))).toEqual([
    "Northland (de)",
    " Ministry (de)",
    "  Anna (de)",
  ]);
  const bert = matchingRows(all, found.test("bert"));
  expect(labels(bert)).toEqual(["Southland (de)", " Bert (de)"]);
  expect(bert.inSides).toBe(0);
});

test("rows and tree say the same, whatever is searched for", () => {
  const flat = (nodes: readonly RowNode[], depth: number): readonly string[] =>
    nodes.flatMap(({ row, parts }) => {
      expect(row.depth).toBe(depth);
      return [row.value, ...flat(parts, depth + 1)];
    });
  const forest = fc.array(fc.nat(), { maxLength: 60 }).map((parents) => {
    const made = parents.map((parent, n) =>
      actor(
        String(n),
        `N${String(n)}`,
        n === 0 || parent % 3 === 0 ? undefined : String(parent % n),
      ),
    );
    return new Map(made.map((one) => [one.id, one]));
  });
  fc.assert(
    fc.property(forest, fc.func(fc.boolean()), (some, matches) => {
      const every = actorRows(some, [], () => 1, "en");
      expect(every.rows).toHaveLength(some.size);
      const { rows } = matchingRows(every, matches);
      expect(flat(treeOf(rows), 0)).toEqual(rows.map(({ value }) => value));
      const kept = new Set(rows.map(({ value }) => value));
      const must = every.rows.filter(({ names }) => matches(names)).map(({ value }) => value);
      const wholes = [...kept].flatMap((id) => some.get(id)?.partOf ?? []);
      expect([...must, ...wholes].filter((id) => !kept.has(id))).toEqual([]);
    }),
  );
});

describe("a name is found", () => {
  const found = new FoundNames();
  test.each([
    ["lavr", "Lawrow · Лавров", true],
    ["Лавр", "Lawrow · Лавров", true],
    ["schtsch", "Anna Shcherbakova", true],
    ["police north", "Northland police", true],
    ["olice", "Northland police", false],
    ["police south", "Northland police", false],
    ["", "anybody", true],
    ["–", "anybody", true],
  ])("%s in %s: %s", (query, names, is) => {
    expect(found.test(query)(names)).toBe(is);
  });
});
