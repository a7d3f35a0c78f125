/**
 * Where a list stands that is longer than a browser can make an element: ten million rows would be
 * 640 million pixels high, and browsers stop at 17 to 33 million. The scrollbar therefore has a height
 * of its own. Near both ends a pixel of it is a pixel of the list; between them it is a scale, on
 * which small steps are still taken pixel by pixel (see `moved`), and large ones jump (`placeAt`).
 * All numbers but rows are pixels. Nothing here counts through the list.
 */

/** The row at the upper edge of what is seen, and how much of it lies above that edge. */
export interface Place {
  readonly index: number;
  readonly offset: number;
}

export interface Rows {
  readonly count: number;
  /** height of what is seen */
  readonly view: number;
  /** of a row that has not been measured */
  readonly estimate: number;
  readonly heightOf: (index: number) => number;
}

/** Below what any browser allows, also where the page is zoomed in eightfold, which counts there. */
export const TALLEST = 4_000_000;
/** How much at either end is true to the pixel. */
const EXACT = 500_000;
/** So many rows at either end are added up as measured; the others count as the estimate. */
const COUNTED = 300;

/** What sums of heights may be off by. */
const ROUNDING = 0.5;

export const START: Place = { index: 0, offset: 0 };

/** Height of the element that gives the scrollbar its length. */
export function heightOfAll({ count, estimate }: Rows): number {
  return Math.round(Math.min(count * estimate, TALLEST));
}

export function heightBetween(from: number, to: number, { heightOf }: Rows): number {
  let height = 0;
  for (let index = from; index < to; index += 1) height += heightOf(index);
  return height;
}

/** What lies above the edge. */
function above({ index, offset }: Place, rows: Rows): number {
  const counted = Math.min(index, COUNTED);
  return heightBetween(0, counted, rows) + (index - counted) * rows.estimate + offset;
}

/** What lies below what is seen; negative where the list ends above the lower edge. */
function below({ index, offset }: Place, rows: Rows): number {
  const counted = Math.max(index, rows.count - COUNTED);
  const rest = (counted - index) * rows.estimate + heightBetween(counted, rows.count, rows);
  return rest - offset - rows.view;
}

/** The place at which the last row ends at the lower edge. */
export function lastPlace(rows: Rows): Place {
  let room = rows.view;
  for (let index = rows.count - 1; index >= 0; index -= 1) {
    room -= rows.heightOf(index);
    if (room <= 0) return { index, offset: -room };
  }
  return START;
}

export function isBefore(one: Place, other: Place): boolean {
  return one.index < other.index || (one.index === other.index && one.offset < other.offset);
}

/** So many pixels further on, but not past either end. */
export function moved({ index: from, offset: by }: Place, pixels: number, rows: Rows): Place {
  let index = from;
  let offset = by + pixels;
  while (offset < 0 && index > 0) {
    index -= 1;
    offset += rows.heightOf(index);
  }
  while (index < rows.count - 1 && offset >= rows.heightOf(index)) {
    offset -= rows.heightOf(index);
    index += 1;
  }
  return clamped({ index, offset }, rows);
}

/** The same place, or the end that it lies beyond. */
export function clamped(place: Place, rows: Rows): Place {
  if (isBefore(place, START)) return START;
  const last = lastPlace(rows);
  return isBefore(last, place) ? last : place;
}

/** How far the scrollbar can go. */
export function reach(rows: Rows): number {
  return Math.max(0, heightOfAll(rows) - rows.view);
}

function exactPart(rows: Rows): number {
  return Math.min(EXACT, reach(rows) / 4);
}

/** Where the scrollbar belongs at a place: 0 and its end only at the ends of the list. */
export function scrollTopAt(place: Place, rows: Rows): number {
  const most = reach(rows);
  const [before, after] = [above(place, rows), below(place, rows)];
  if (before <= ROUNDING) return 0;
  if (after <= ROUNDING) return most;
  return Math.min(Math.max(scaled(before, after, rows), 2), Math.max(most - 2, 0));
}

function scaled(before: number, after: number, rows: Rows): number {
  const most = reach(rows);
  const exact = exactPart(rows);
  if (before <= exact) return before;
  if (after <= exact) return most - after;
  return exact + ((before - exact) / (before + after - 2 * exact)) * (most - 2 * exact);
}

/** The place that the scrollbar points at; what `scrollTopAt` reverses, as far as rows are measured. */
export function placeAt(scrollTop: number, rows: Rows): Place {
  const most = reach(rows);
  if (scrollTop <= 0) return START;
  if (scrollTop >= most) return lastPlace(rows);
  const exact = exactPart(rows);
  if (most - scrollTop <= exact) return moved(lastPlace(rows), scrollTop - most, rows);
  const all = rows.count * rows.estimate - rows.view;
  const share = (scrollTop - exact) / (most - 2 * exact);
  const before = scrollTop <= exact ? scrollTop : exact + share * (all - 2 * exact);
  const index = Math.min(Math.floor(before / rows.estimate), rows.count - 1);
  const part = before / rows.estimate - index;
  return clamped({ index, offset: part * rows.heightOf(index) }, rows);
}

/**
 * The place nearest to another at which a row is wholly seen. The uppermost pixels, which something
 * covers, show nothing.
 */
export function placeShowing(index: number, from: Place, covered: number, rows: Rows): Place {
  const atTop = moved({ index, offset: 0 }, -covered, rows);
  if (isBefore(atTop, from)) return atTop;
  const atBottom = moved({ index, offset: rows.heightOf(index) }, -rows.view, rows);
  // of a row that is higher than what is seen, the beginning
  const least = isBefore(atTop, atBottom) ? atTop : atBottom;
  return isBefore(from, least) ? least : from;
}

/** The rows to be drawn: those that are seen, and `spare` pixels on both sides. */
export function rowsAround(
  place: Place,
  spare: number,
  rows: Rows,
): { readonly first: number; readonly last: number } {
  const first = Math.max(0, place.index - Math.ceil(spare / rows.estimate));
  let last = place.index;
  let room = rows.view + spare + place.offset;
  while (room > 0 && last < rows.count) {
    room -= rows.heightOf(last);
    last += 1;
  }
  return { first, last: last - 1 };
}
