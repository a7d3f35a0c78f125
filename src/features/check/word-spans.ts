/** Words of a paragraph: what a passage begins and ends with, and what the keys step over. */
import type { Span } from "#src/domain/passage.ts";

export type Edge = "start" | "end";

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, segmenter);
  return segmenter;
}

/** Where the words stand; `lang` is well-formed BCP 47. */
export function wordsIn(text: string, lang: string): readonly Span[] {
  return [...segmenterOf(lang).segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** From the first word that the span touches to the last; `undefined` where it touches none. */
export function wholeWords(words: readonly Span[], { start, end }: Span): Span | undefined {
  const first = words.find((word) => word.end > start);
  const last = words.findLast((word) => word.start < end);
  if (first === undefined || last === undefined || last.start < first.start) return undefined;
  return { start: first.start, end: last.end };
}

/** The span with one end some words further on (or back); at least one word is left in it. */
export function movedByWords(
  words: readonly Span[],
  span: Span,
  edge: Edge,
  by: number,
): Span | undefined {
  const first = words.findIndex((word) => word.end > span.start);
  const last = words.findLastIndex((word) => word.start < span.end);
  if (first < 0 || last < first) return undefined;
  if (edge === "start") {
    const to = words[clamped(first + by, 0, last)];
    return to && { start: to.start, end: span.end };
  }
  const to = words[clamped(last + by, first, words.length - 1)];
  return to && { start: span.start, end: to.end };
}

/** The span with one end at the word that holds a position, or is nearest to it. */
export function movedTo(
  words: readonly Span[],
  span: Span,
  edge: Edge,
  position: number,
): Span | undefined {
  const first = words.findIndex((word) => word.end > span.start);
  const last = words.findLastIndex((word) => word.start < span.end);
  const at = nearestWord(words, position);
  return movedByWords(words, span, edge, at - (edge === "start" ? first : last));
}

/** Index of the word that holds the position, or is nearest; -1 where there are no words. */
export function nearestWord(words: readonly Span[], position: number): number {
  const next = words.findIndex((word) => word.end > position);
  if (next < 0) return words.length - 1;
  const [before, after] = [words[next - 1], words[next]];
  if (before === undefined || after === undefined || after.start <= position) return next;
  return position - before.end < after.start - position ? next - 1 : next;
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
