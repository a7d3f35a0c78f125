/** Where the events of a group of rows stand: four bounds for each, whichever way a file tells them. */
import { columnDay } from "#src/archive/column-day.ts";
import { NO_BEGIN, NO_END } from "#src/archive/columns.ts";
import type { Bounds } from "#src/domain/bounds.ts";
import { NOTHING } from "./read-column.ts";

export interface RowPlaces {
  readonly beginEarliest: Int32Array;
  readonly beginLatest: Int32Array;
  readonly endEarliest: Int32Array;
  readonly endLatest: Int32Array;
  /** 1 where an event has a place */
  readonly placed: Uint8Array;
  /** how many have a date that can't be */
  bad: number;
}

export function noPlaces(rows: number): RowPlaces {
  return {
    beginEarliest: new Int32Array(rows),
    beginLatest: new Int32Array(rows),
    endEarliest: new Int32Array(rows),
    endLatest: new Int32Array(rows),
    placed: new Uint8Array(rows),
    bad: 0,
  };
}

/**
 * `NOTHING` is without bound, and so are the days that databases write for infinity. A column that a file
 * doesn't have is unknown: any day that the others allow.
 */
export interface BoundColumns {
  readonly beginEarliest: Int32Array | undefined;
  readonly beginLatest: Int32Array | undefined;
  readonly endEarliest: Int32Array | undefined;
  readonly endLatest: Int32Array | undefined;
}

const NEGATIVE_INFINITY_DAY = -2_147_483_647;

export function placesOfBounds(rows: number, columns: BoundColumns): RowPlaces {
  const places = noPlaces(rows);
  const saysBegin = columns.beginEarliest !== undefined && columns.beginLatest !== undefined;
  const saysEnd = columns.endEarliest !== undefined && columns.endLatest !== undefined;
  for (let row = 0; row < rows; row += 1) {
    const beginEarliest = lowerOf(columns.beginEarliest, row);
    const endLatest = upperOf(columns.endLatest, row);
    // without an earliest begin, a begin without bound has always been; so at the other end
    const hasAlwaysBeen = saysBegin && beginEarliest === NO_BEGIN;
    const goesOn = saysEnd && endLatest === NO_END;
    const beginLatest = (hasAlwaysBeen ? lowerOf : upperOf)(columns.beginLatest, row);
    const endEarliest = (goesOn ? upperOf : lowerOf)(columns.endEarliest, row);
    place(places, row, beginEarliest, beginLatest, endEarliest, endLatest);
  }
  return places;
}

/** `end` is the last day; without it an event ends on the day it begins. */
export function placesOfSpans(
  rows: number,
  begin: Int32Array,
  end: Int32Array | undefined,
): RowPlaces {
  const places = noPlaces(rows);
  for (let row = 0; row < rows; row += 1) {
    const first = begin[row] ?? NOTHING;
    const last = end?.[row] ?? NOTHING;
    if (first === NOTHING && last === NOTHING) continue;
    const from = lowerOf(begin, row);
    const to = last === NOTHING ? from : last;
    // an end without a begin: it began at some time until then
    place(places, row, from, first === NOTHING ? to : from, to, to);
  }
  return places;
}

/** By the number of its EDTF text; texts without bounds are `undefined`. */
export function placesOfTexts(
  codes: Int32Array,
  boundsOf: readonly (Bounds | undefined)[],
): RowPlaces {
  const places = noPlaces(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? NOTHING;
    if (code === NOTHING) continue;
    const bounds = boundsOf[code];
    if (bounds === undefined) {
      places.bad += 1;
      continue;
    }
    const { beginEarliest, beginLatest, endEarliest, endLatest } = bounds;
    place(
      places,
      row,
      columnDay(beginEarliest),
      columnDay(beginLatest),
      columnDay(endEarliest),
      columnDay(endLatest),
    );
  }
  return places;
}

function lowerOf(column: Int32Array | undefined, row: number): number {
  const day = column?.[row] ?? NOTHING;
  return day <= NEGATIVE_INFINITY_DAY ? NO_BEGIN : day;
}

function upperOf(column: Int32Array | undefined, row: number): number {
  const day = column?.[row] ?? NOTHING;
  return day === NOTHING ? NO_END : day;
}

/** An event has a place where an end of it can be pointed at, and its bounds can all be true. */
function place(
  places: RowPlaces,
  row: number,
  beginEarliest: number,
  latestBegin: number,
  earliestEnd: number,
  endLatest: number,
): void {
  const beginLatest = Math.min(latestBegin, endLatest);
  const endEarliest = Math.max(earliestEnd, beginEarliest);
  if (beginEarliest > beginLatest || endEarliest > endLatest) {
    places.bad += 1;
    return;
  }
  if (!isDay(beginLatest) && !isDay(endEarliest)) return;
  places.beginEarliest[row] = beginEarliest;
  places.beginLatest[row] = beginLatest;
  places.endEarliest[row] = endEarliest;
  places.endLatest[row] = endLatest;
  places.placed[row] = 1;
}

function isDay(day: number): boolean {
  return day !== NO_BEGIN && day !== NO_END;
}
