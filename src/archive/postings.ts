/** The columns of lists the other way round: which events have a value. A choice of a few is read off them. */
import type { Lists } from "./columns.ts";

/** Positions, ascending, none of them twice. */
export interface Postings {
  /** of the events that have the value */
  readonly of: (value: number) => Uint32Array;
  /** of those that have none */
  readonly none: Uint32Array;
}

/** Events of one step: some milliseconds. */
const STRIDE = 262_144;

/** Made step by step, so that others get their turn. `size` is how many values there are. */
export function* makingPostings(
  lists: Lists,
  size: number,
  stride = STRIDE,
): Generator<undefined, Postings> {
  const starts = new Uint32Array(size + 1);
  const seen = new Uint32Array(size);
  let without = 0;
  for (const [from, to] of strides(lists, stride)) {
    without += countValues(lists, from, to, starts, seen);
    yield;
  }
  for (let value = 1; value <= size; value += 1) {
    starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  }
  const positions = new Uint32Array(starts[size] ?? 0);
  const none = new Uint32Array(without);
  const next = starts.slice();
  let found = 0;
  for (const [from, to] of strides(lists, stride)) {
    fillIn(lists, from, to, starts, next, positions);
    found += fillEmpty(lists, from, to, none.subarray(found));
    yield;
  }
  return { of: (value) => positions.subarray(starts[value], starts[value + 1]), none };
}

function strides({ offsets }: Lists, stride: number): readonly (readonly [number, number])[] {
  const events = offsets.length - 1;
  return Array.from({ length: Math.ceil(events / stride) }, (_, n) => [
    n * stride,
    Math.min(events, (n + 1) * stride),
  ]);
}

/** Counts events by the number behind that of their value; how many have none. */
function countValues(
  { offsets, values }: Lists,
  from: number,
  to: number,
  counts: Uint32Array,
  seen: Uint32Array,
): number {
  let without = 0;
  for (let position = from; position < to; position += 1) {
    const [start, end] = [offsets[position] ?? 0, offsets[position + 1] ?? 0];
    if (start === end) without += 1;
    for (let at = start; at < end; at += 1) {
      const value = values[at] ?? 0;
      // an event that names a value twice has it once
      if (seen[value] === position + 1) continue;
      seen[value] = position + 1;
      counts[value + 1] = (counts[value + 1] ?? 0) + 1;
    }
  }
  return without;
}

/** `next` says by value where its next position stands. */
function fillIn(
  { offsets, values }: Lists,
  from: number,
  to: number,
  starts: Uint32Array,
  next: Uint32Array,
  positions: Uint32Array,
): void {
  for (let position = from; position < to; position += 1) {
    const end = offsets[position + 1] ?? 0;
    for (let at = offsets[position] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      if (place > (starts[value] ?? 0) && positions[place - 1] === position) continue;
      positions[place] = position;
      next[value] = place + 1;
    }
  }
}

function fillEmpty({ offsets }: Lists, from: number, to: number, empty: Uint32Array): number {
  let found = 0;
  for (let position = from; position < to; position += 1) {
    if (offsets[position] !== offsets[position + 1]) continue;
    empty[found] = position;
    found += 1;
  }
  return found;
}

const WORD = 32;

/** All that stand in any of the ascending lists, ascending; `count` is more than the greatest. */
export function union(lists: readonly Uint32Array[], count: number): Uint32Array {
  const some = lists.filter(({ length }) => length > 0);
  const [only = new Uint32Array()] = some;
  if (some.length <= 1) return only;
  const marks = new Uint32Array(Math.ceil(count / WORD));
  for (const list of some) mark(marks, list);
  const all = new Uint32Array(some.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (let word = 0; word < marks.length; word += 1) {
    for (let left = marks[word] ?? 0; left !== 0; left &= left - 1) {
      all[end] = word * WORD + 31 - Math.clz32(left & -left);
      end += 1;
    }
  }
  // a copy, so that no room is kept for what stood in several
  return end === all.length ? all : all.slice(0, end);
}

function mark(marks: Uint32Array, positions: Uint32Array): void {
  for (let n = 0; n < positions.length; n += 1) {
    const position = positions[n] ?? 0;
    const word = position >>> 5;
    marks[word] = (marks[word] ?? 0) | (1 << (position & 31));
  }
}
