import { expect, test } from "vitest";
import { FIRST_DAY, inventedEvents, LAST_DAY } from "./invented-events.mjs";
import { inventedWorld } from "./invented-world.mjs";

const COUNT = 3000;
const events = [...inventedEvents(COUNT)];
const dated = events.flatMap(({ days }) => (days === null ? [] : [days]));

test("there are as many as were wanted, each by its own id, and the same ones every time", () => {
  expect(events).toHaveLength(COUNT);
  expect(new Set(events.map(({ id }) => id)).size).toBe(COUNT);
  expect([...inventedEvents(COUNT)]).toEqual(events);
});

test("they stand in the order of time, the longer first, and those without a date last", () => {
  const order = events.map(({ days }) =>
    days === null ? [Number.POSITIVE_INFINITY, 0] : [days[0], -days[3]],
  );
  const sorted = order.toSorted(
    ([a = 0, longA = 0], [b = 0, longB = 0]) => (a === b ? 0 : a - b) || longA - longB,
  );
  expect(order).toEqual(sorted);
});

test("they are days, months and ranges of ten years, and one of three thousand", () => {
  const [ages, ...others] = dated;
  expect(ages?.[0]).toBeLessThan(FIRST_DAY - 2900 * 365);
  expect(others.every(([begin]) => begin >= FIRST_DAY && begin <= LAST_DAY)).toBe(true);
  expect(others.some(([begin, beginLatest]) => beginLatest > begin + 25)).toBe(true);
  expect(others.some(([, begin, , end]) => end > begin + 60)).toBe(true);
  expect(events.length - dated.length).toBe(COUNT * 0.04);
});

test("whoever acts is known, and some act far more often than others", () => {
  const { actors } = inventedWorld();
  const known = new Set(actors.map(({ id }) => id));
  expect(known.size).toBe(2000);
  const named = new Map<string, number>();
  for (const actor of events.flatMap((event) => event.actors)) {
    named.set(actor, (named.get(actor) ?? 0) + 1);
  }
  expect([...named.keys()].filter((actor) => !known.has(actor))).toEqual([]);
  expect(Math.max(...named.values())).toBeGreaterThan(100);
  expect(Math.min(...named.values())).toBe(1);
});
