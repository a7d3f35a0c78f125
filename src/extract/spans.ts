/** Stretches of a text, and where in an ordered list one begins. */
import type { Span } from "./article.ts";

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The bare stretch of something that has more to it. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** From the first to the last of what stands in the order of the text. */
export function hullOf(list: readonly Span[]): Span {
  return { start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0 };
}

/** Place of the first item that the test holds for, in a list where it holds for all behind it. */
export function firstPlace<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
