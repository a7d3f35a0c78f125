import { describe, expect, it } from "vitest";
import { makingPostings, union } from "#src/archive/postings.ts";

/** Some without a value, some with one twice. */
const EVENTS = 1000;
const VALUES = 5;
const valuesOf = (event: number): readonly number[] =>
  event % 7 === 0 ? [] : event % 3 === 0 ? [event % VALUES, 2, event % VALUES] : [event % VALUES];

function manyLists() {
  const offsets = new Uint32Array(EVENTS + 1);
  const values: number[] = [];
  for (let event = 0; event < EVENTS; event += 1) {
    for (const value of valuesOf(event)) values.push(value);
    offsets[event + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}

function eventsWith(holds: (values: readonly number[]) => boolean): Uint32Array {
  const events: number[] = [];
  for (let event = 0; event < EVENTS; event += 1) if (holds(valuesOf(event))) events.push(event);
  return Uint32Array.from(events);
}

describe("postings", () => {
  it("of many events are made in several steps, and miss none at the seams", () => {
    const making = makingPostings(manyLists(), VALUES + 1, 300);
    let steps = 1;
    let step = making.next();
    for (; step.done !== true; step = making.next()) steps += 1;
    // to and fro over four strides, and the end
    expect(steps).toBe(9);
    const { of, none } = step.value;
    const wanted = Array.from({ length: VALUES + 1 }, (_, value) =>
      eventsWith((values) => values.includes(value)),
    );
    expect(wanted.map((_, value) => of(value))).toEqual(wanted);
    expect(none).toEqual(eventsWith((values) => values.length === 0));
  });

  it("of several values are joined in order, each event once", () => {
    const lists = [Uint32Array.of(0, 31, 32, 95), new Uint32Array(), Uint32Array.of(31, 63, 64)];
    expect([...union(lists, 96)]).toEqual([0, 31, 32, 63, 64, 95]);
    expect([...union([], 9)]).toEqual([]);
  });
});
