/** Cuts a text where marks begin and end, so that overlapping marks come out as flat segments. */
import type { Span } from "./passage.ts";

export interface Mark<M> extends Span {
  readonly as: M;
}

export interface Segment<M> {
  readonly start: number;
  readonly text: string;
  /** every mark that covers the segment, in the order given */
  readonly marks: readonly M[];
}

/** The segments joined are the text; marks outside it are cut to it, empty ones left out. */
export function segmentsOf<M>(text: string, marks: readonly Mark<M>[]): readonly Segment<M>[] {
  const inside = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start),
      end: Math.min(text.length, mark.end),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [0, text.length, ...inside.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts)].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, n) => {
    const end = edges[n + 1] ?? text.length;
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, text: text.slice(start, end), marks: covering.map((mark) => mark.as) };
  });
}
