import { expect, it } from "vitest";
import type { Address } from "#src/url/address.ts";
import { applyKnownIds } from "#src/url/known-ids.ts";
import { addressOf } from "#tests/support/address.ts";

const known = {
  events: new Set(["treaty"]),
  sources: new Set(["paper"]),
  actors: new Set(["kim"]),
};
const DEFAULTS = addressOf("").address;
const applied = (change: Partial<Address>) =>
  applyKnownIds({ address: { ...DEFAULTS, ...change }, problems: [] }, known);

it("what the collection has is applied without a word", () => {
  const change = {
    event: "treaty",
    article: "paper",
    actors: ["kim"],
    sources: ["paper"],
    speakers: ["kim"],
  };
  expect(applied(change)).toEqual({ address: { ...DEFAULTS, ...change }, problems: [] });
});

it.each([
  ["event", { event: "gone" }],
  ["article", { article: "gone" }],
  ["actor", { actors: ["gone"] }],
  ["source", { sources: ["gone"] }],
  ["speaker", { speakers: ["gone"] }],
] as const)("an unknown %s is reported and ignored", (key, change) => {
  expect(applied(change)).toEqual({
    address: DEFAULTS,
    problems: [{ key, value: "gone", reason: "unknown" }],
  });
});

it("an unknown actor among others leaves the others", () => {
  expect(applied({ actors: ["gone", "kim"] }).address.actors).toEqual(["kim"]);
});

it("events that name nobody and the paper itself can always be asked for, each where it belongs", () => {
  expect(applied({ actors: ["none"], speakers: ["own"] }).problems).toEqual([]);
  expect(applied({ actors: ["own"], speakers: ["none"] }).problems).toHaveLength(2);
});

it("what could not be read before is still reported", () => {
  const before = { key: "view", value: "map", reason: "malformed" } as const;
  const { problems } = applyKnownIds(
    { address: { ...DEFAULTS, event: "gone" }, problems: [before] },
    known,
  );
  expect(problems).toEqual([before, { key: "event", value: "gone", reason: "unknown" }]);
});
