/**
 * From a place in a paragraph to the words that an author would write for it: what `findWords` leads
 * back from. See find-words.ts for the marks.
 */
import type { Span } from "#src/domain/passage.ts";
import { findWords } from "./find-words.ts";

/** Longer stretches are given by their first and their last words: short words survive more edits. */
const LONG = 10;

/** How many words stand at each end of a long stretch, tried in this order. */
const ENDS = [2, 3, 4, 6] as const;

/**
 * The words for the span, whole words at both ends (see `inWholeWords`). `sentence` is where words are
 * looked for first; `undefined` where nothing in this notation leads to the span: it is blank, or the
 * text has square brackets or line breaks of its own.
 */
export function wordsFor(span: Span, paragraph: string, sentence: Span): string | undefined {
  const wanted = inWholeWords(span, paragraph);
  if (wanted === undefined) return undefined;
  const leads = (words: string): boolean => {
    const found = findWords(words, paragraph, sentence);
    return found.ok && found.start === wanted.start && found.end === wanted.end;
  };
  const isWithin = wanted.start >= sentence.start && wanted.end <= sentence.end;
  for (const words of isWithin ? candidates(wanted, paragraph, sentence) : []) {
    if (leads(words)) return words;
  }
  for (const words of candidates(wanted, paragraph, { start: 0, end: paragraph.length })) {
    if (leads(`¶${words}`)) return `¶${words}`;
  }
  return undefined;
}

function* candidates(span: Span, paragraph: string, scope: Span): Generator<string> {
  const words = wordsIn(paragraph, span);
  if (words.length > LONG) {
    for (const count of ENDS) {
      const first = words[count - 1];
      const last = words.at(-count);
      if (first === undefined || last === undefined) continue;
      yield `${paragraph.slice(span.start, first.end)} … ${paragraph.slice(last.start, span.end)}`;
    }
  }
  const core = paragraph.slice(span.start, span.end);
  yield core;
  for (const { start, end } of windowsRound(span, paragraph, scope)) {
    yield `${paragraph.slice(start, span.start)}[${core}]${paragraph.slice(span.end, end)}`;
  }
}

/**
 * Ever wider stretches round a span, by one word at a time: behind it, before it, on both sides; at last
 * the whole scope. Starts with the span itself.
 */
export function* windowsRound(span: Span, paragraph: string, scope: Span): Generator<Span> {
  const before = wordsIn(paragraph, { start: scope.start, end: span.start }).toReversed();
  const behind = wordsIn(paragraph, { start: span.end, end: scope.end });
  yield span;
  for (let count = 1; count <= before.length + behind.length; count += 1) {
    const half = Math.ceil(count / 2);
    for (const [left, right] of [
      [0, count],
      [count, 0],
      [count - half, half],
    ] as const) {
      if (left > before.length || right > behind.length) continue;
      yield {
        start: before[left - 1]?.start ?? span.start,
        end: behind[right - 1]?.end ?? span.end,
      };
    }
  }
  yield scope;
}

const WORDS = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** Words and single marks; those that the scope cuts are left out. */
export function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(WORDS)]
    .map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }))
    .filter((word) => !isCut(text, word.start) && !isCut(text, word.end));
}

/** Whether the position lies in the middle of a word. */
function isCut(text: string, at: number): boolean {
  return joinsBack(text, at) && joinsOn(text, at);
}

const WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
const WORD_BEHIND = /^[\p{L}\p{N}\p{M}]/u;

// two units: a letter may be a surrogate pair
function joinsBack(text: string, at: number): boolean {
  return WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

function joinsOn(text: string, at: number): boolean {
  return WORD_BEHIND.test(text.slice(at, at + 2));
}

/** Widened to whole words, without white space at its ends; `undefined` where nothing is left. */
export function inWholeWords(span: Span, text: string): Span | undefined {
  const inside = text.slice(span.start, span.end);
  let start = span.start + (inside.length - inside.trimStart().length);
  let end = span.end - (inside.length - inside.trimEnd().length);
  if (start >= end) return undefined;
  while (start > 0 && (isCut(text, start) || isHalf(text, start))) start -= 1;
  while (end < text.length && (isCut(text, end) || isHalf(text, end))) end += 1;
  return { start, end };
}

/** Whether the position parts a surrogate pair. */
function isHalf(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
