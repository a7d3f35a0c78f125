import { array, assert, constantFrom, option, property, record } from "fast-check";
import { expect, test } from "vitest";
import {
  applied,
  decisionsOf,
  inverse,
  isConflict,
  merged,
  NO_DECISIONS,
  recordsOfDecisions,
  sameRecord,
  type Change,
  type Decisions,
} from "#src/domain/decisions.ts";
import type { ClaimDecision } from "#src/domain/review.ts";

const claim = (id: string, decision: "accept" | "reject"): ClaimDecision => ({
  claim: id,
  words: { en: "met" },
  decision,
});

/** A change that fits the decisions: each id at most once, to one of a few states. */
const changes = array(
  record({
    id: constantFrom("a", "b", "c"),
    to: option(constantFrom("accept" as const, "reject" as const)),
  }),
  { maxLength: 3 },
);
type Wish = { readonly id: string; readonly to: "accept" | "reject" | null };

function changeOf(decisions: Decisions, wishes: readonly Wish[]): Change {
  const last = new Map(wishes.map(({ id, to }) => [id, to]));
  return [...last].map(([id, to]) => ({
    on: "claim",
    id,
    before: decisions.claims.get(id),
    after: to === null ? undefined : claim(id, to),
  }));
}

function after(decisions: Decisions, change: Change): Decisions {
  const result = applied(decisions, change);
  if (isConflict(result)) throw new Error("conflict");
  return result;
}

test("a change that is turned round leads back; two in one do what both do", () => {
  assert(
    property(changes, changes, changes, (first, second, third) => {
      const start = after(NO_DECISIONS, changeOf(NO_DECISIONS, first));
      const one = changeOf(start, second);
      const middle = after(start, one);
      const two = changeOf(middle, third);
      const end = after(middle, two);
      expect(after(middle, inverse(one))).toEqual(start);
      const both = merged(one, two);
      expect(after(start, both)).toEqual(end);
      expect(after(end, inverse(both))).toEqual(start);
      expect(new Set(both.map(({ id }) => id)).size).toBe(both.length);
    }),
  );
});

test("what somebody else has decided in the meantime is not overwritten, and nothing else is done", () => {
  const mine: Change = [
    { on: "claim", id: "a", before: undefined, after: claim("a", "accept") },
    { on: "claim", id: "b", before: undefined, after: claim("b", "accept") },
  ];
  const theirs = after(NO_DECISIONS, [
    { on: "claim", id: "b", before: undefined, after: claim("b", "reject") },
  ]);
  expect(applied(theirs, mine)).toEqual({ conflicts: [mine[1]] });
  expect(theirs.claims.has("a")).toBe(false);
});

test("the decisions that were given are left as they are", () => {
  after(NO_DECISIONS, [{ on: "claim", id: "a", before: undefined, after: claim("a", "accept") }]);
  expect(NO_DECISIONS.claims.size).toBe(0);
});

test("records on claims, events and actors are told apart, also under one id", () => {
  const actor = {
    id: "x",
    kind: "person",
    name: { en: "X" },
    aliases: {},
    inflections: {},
  } as const;
  const start = decisionsOf([
    { on: "claim", decision: claim("x", "accept") },
    { on: "event", decision: { id: "x", of: "x" } },
    { on: "actor", decision: actor },
  ]);
  const gone = after(start, [
    { on: "event", id: "x", before: { id: "x", of: "x" }, after: undefined },
    { on: "actor", id: "x", before: actor, after: { ...actor, kind: "group" } },
  ]);
  expect(recordsOfDecisions(gone)).toEqual([
    { on: "claim", decision: claim("x", "accept") },
    { on: "actor", decision: { ...actor, kind: "group" } },
  ]);
  expect(decisionsOf(recordsOfDecisions(start))).toEqual(start);
});

test("a field that is absent and one that is undefined are no difference", () => {
  expect(sameRecord({ id: "a", title: undefined }, { id: "a" })).toBe(true);
  expect(sameRecord({ id: "a", title: null }, { id: "a" })).toBe(false);
  expect(sameRecord([1, [2]], [1, [2]])).toBe(true);
  expect(sameRecord([1, 2], [1])).toBe(false);
  expect(sameRecord({ 0: 1 }, [1])).toBe(false);
});
