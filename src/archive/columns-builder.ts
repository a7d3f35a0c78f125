/**
 * Collects the events of a file, in whatever order they come, and gives them out in the order of the
 * page. What comes in that order already is only appended: a snapshot is then a view, not a copy.
 */
import type { Columns, Lists } from "./columns.ts";
import { anchorKey, lengthKey } from "./day-order.ts";
import { sortByKey } from "./radix-sort.ts";

export interface ColumnsBuilder {
  readonly add: (batch: Columns) => void;
  /** what has come so far, sorted; it stays as it is when more is added */
  readonly columns: () => Columns;
}

const DAYS = ["beginEarliest", "beginLatest", "endEarliest", "endLatest"] as const;
const CODES = ["layer", "kind", "saying"] as const;
const LISTS = ["actors", "sources", "speakers"] as const;

/** A file may claim any number of events; beyond this one room is made as they come. */
const MOST_AT_FIRST = 2_097_152;

/** `expected` is how many events are likely to come: room for them is made at once. */
export function createColumnsBuilder(expected: number): ColumnsBuilder {
  let room = emptyColumns(Math.min(expected, MOST_AT_FIRST));
  let count = 0;
  let sorted = true;

  const view = (): Columns => partOf(room, count);

  return {
    add: (batch) => {
      room = withRoomFor(room, count, batch);
      append(room, count, batch);
      sorted &&= isSorted(room, Math.max(1, count), count + batch.count);
      count += batch.count;
    },
    columns: () => {
      if (!sorted) room = sortedCopy(view());
      sorted = true;
      return view();
    },
  };
}

function emptyColumns(size: number): Columns {
  const lists = (): Lists => ({
    offsets: new Uint32Array(size + 1),
    values: new Uint32Array(size),
  });
  return {
    count: size,
    beginEarliest: new Int32Array(size),
    beginLatest: new Int32Array(size),
    endEarliest: new Int32Array(size),
    endLatest: new Int32Array(size),
    layer: new Uint8Array(size),
    kind: new Uint8Array(size),
    saying: new Uint8Array(size),
    actors: lists(),
    sources: lists(),
    speakers: lists(),
    row: new Uint32Array(size),
  };
}

function partOf(room: Columns, count: number): Columns {
  const lists = ({ offsets, values }: Lists): Lists => ({
    offsets: offsets.subarray(0, count + 1),
    values: values.subarray(0, offsets[count] ?? 0),
  });
  return {
    count,
    beginEarliest: room.beginEarliest.subarray(0, count),
    beginLatest: room.beginLatest.subarray(0, count),
    endEarliest: room.endEarliest.subarray(0, count),
    endLatest: room.endLatest.subarray(0, count),
    layer: room.layer.subarray(0, count),
    kind: room.kind.subarray(0, count),
    saying: room.saying.subarray(0, count),
    actors: lists(room.actors),
    sources: lists(room.sources),
    speakers: lists(room.speakers),
    row: room.row.subarray(0, count),
  };
}

// ----- appending ----- //

function withRoomFor(room: Columns, count: number, batch: Columns): Columns {
  const needed = count + batch.count;
  const size = needed <= room.count ? room.count : Math.max(needed, room.count * 2);
  const days = (from: Int32Array) => enlarged(from, size, (n) => new Int32Array(n));
  const codes = (from: Uint8Array) => enlarged(from, size, (n) => new Uint8Array(n));
  const lists = (from: Lists, added: Lists): Lists => {
    const values = (from.offsets[count] ?? 0) + (added.offsets[batch.count] ?? 0);
    const most = values <= from.values.length ? 0 : Math.max(values, from.values.length * 2);
    return {
      offsets: enlarged(from.offsets, size + 1, (n) => new Uint32Array(n)),
      values: enlarged(from.values, most, (n) => new Uint32Array(n)),
    };
  };
  return {
    count: size,
    beginEarliest: days(room.beginEarliest),
    beginLatest: days(room.beginLatest),
    endEarliest: days(room.endEarliest),
    endLatest: days(room.endLatest),
    layer: codes(room.layer),
    kind: codes(room.kind),
    saying: codes(room.saying),
    actors: lists(room.actors, batch.actors),
    sources: lists(room.sources, batch.sources),
    speakers: lists(room.speakers, batch.speakers),
    row: enlarged(room.row, size, (n) => new Uint32Array(n)),
  };
}

function enlarged<T extends Int32Array | Uint8Array | Uint32Array>(
  from: T,
  size: number,
  make: (size: number) => T,
): T {
  if (from.length >= size) return from;
  const larger = make(size);
  larger.set(from);
  return larger;
}

function append(room: Columns, count: number, batch: Columns): void {
  for (const name of DAYS) room[name].set(batch[name].subarray(0, batch.count), count);
  for (const name of CODES) room[name].set(batch[name].subarray(0, batch.count), count);
  room.row.set(batch.row.subarray(0, batch.count), count);
  for (const name of LISTS) appendLists(room[name], count, batch[name], batch.count);
}

function appendLists(room: Lists, count: number, { offsets, values }: Lists, added: number): void {
  const [first, end] = [offsets[0] ?? 0, offsets[added] ?? 0];
  const start = room.offsets[count] ?? 0;
  room.values.set(values.subarray(first, end), start);
  for (let n = 1; n <= added; n += 1) {
    room.offsets[count + n] = start + (offsets[n] ?? 0) - first;
  }
}

// ----- sorting ----- //

/** Whether each from `first` on stands in order behind the one before it. */
function isSorted(columns: Columns, first: number, end: number): boolean {
  for (let n = first; n < end; n += 1) if (!isAfter(columns, n - 1, n)) return false;
  return true;
}

function isAfter(columns: Columns, a: number, b: number): boolean {
  const byAnchor = anchorKey(columns, b) - anchorKey(columns, a);
  if (byAnchor !== 0) return byAnchor > 0;
  const byLength = lengthKey(columns, b) - lengthKey(columns, a);
  if (byLength !== 0) return byLength > 0;
  return (columns.row[b] ?? 0) > (columns.row[a] ?? 0);
}

function sortedCopy(columns: Columns): Columns {
  const { count } = columns;
  const keysBy = (keyOf: (n: number) => number) => {
    const keys = new Uint32Array(count);
    for (let n = 0; n < count; n += 1) keys[n] = keyOf(n);
    return keys;
  };
  const asCame = new Uint32Array(count).map((_, n) => n);
  const byRow = sortByKey(asCame, columns.row);
  const byLength = sortByKey(
    byRow,
    keysBy((n) => lengthKey(columns, n)),
  );
  return reordered(
    columns,
    sortByKey(
      byLength,
      keysBy((n) => anchorKey(columns, n)),
    ),
  );
}

function reordered(columns: Columns, order: Uint32Array): Columns {
  const copy = emptyColumns(columns.count);
  for (const name of DAYS) moved(columns[name], copy[name], order);
  for (const name of CODES) moved(columns[name], copy[name], order);
  moved(columns.row, copy.row, order);
  return {
    ...copy,
    actors: reorderedLists(columns.actors, order),
    sources: reorderedLists(columns.sources, order),
    speakers: reorderedLists(columns.speakers, order),
  };
}

function moved<T extends Int32Array | Uint8Array | Uint32Array>(
  from: T,
  to: T,
  order: Uint32Array,
): void {
  for (let n = 0; n < order.length; n += 1) to[n] = from[order[n] ?? 0] ?? 0;
}

function reorderedLists({ offsets, values }: Lists, order: Uint32Array): Lists {
  const copy = {
    offsets: new Uint32Array(order.length + 1),
    values: new Uint32Array(values.length),
  };
  let end = 0;
  for (let n = 0; n < order.length; n += 1) {
    const from = order[n] ?? 0;
    for (let at = offsets[from] ?? 0; at < (offsets[from + 1] ?? 0); at += 1) {
      copy.values[end] = values[at] ?? 0;
      end += 1;
    }
    copy.offsets[n + 1] = end;
  }
  return copy;
}
