/** The passage of a claim as a reader is shown it: from clauses that were found to words that stand alone. */
import type { Span } from "../article.ts";
import type { FoundClaim, FoundWhen } from "../events/found-claim.ts";

const QUOTE = /["„“”«»]/gu;
/** A full stop with the marks behind it. */
const STOP = /[.!?…]{1,3}["“”«»)]{0,2}$/u;
const ONLY_STOP = /^[.!?…]{1,3}["“”«»)]{0,2}$/u;

/** UTF-16 units */
const LONGEST_STOP = 5;

/**
 * The claim's clause with whatever of its sentence tells who, when and who says so: "KCNA reported
 * that …" belongs to the words that state a meeting, though the meeting stands in the clause behind.
 */
export function passageSpan(found: FoundClaim, text: string, sentence: Span): Span {
  const told = tellingSpans(found).filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const start = Math.min(found.passage.start, ...told.map((span) => span.start));
  const end = Math.max(found.passage.end, ...told.map((span) => span.end));
  return wholeWords(toMarks({ start, end }, text, sentence), text, sentence);
}

const MARKS = new Set([",", ";", ":", "–", "—", "(", ")"]);

/** From one mark of punctuation to another, so that no phrase is cut in the middle. */
function toMarks({ start, end }: Span, text: string, sentence: Span): Span {
  let from = start;
  while (from > sentence.start && !isMark(text, from - 1)) from -= 1;
  while (from < start && /\s/u.test(text.charAt(from))) from += 1;
  let to = end;
  const last =
    sentence.end - stopLength(text, Math.max(end, sentence.end - LONGEST_STOP), sentence);
  while (to < last && !isMark(text, to)) to += 1;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function stopLength(text: string, from: number, { end }: Span): number {
  return STOP.exec(text.slice(from, end))?.[0].length ?? 0;
}

/** A comma or a colon between digits is part of a number or of a time. */
function isMark(text: string, at: number): boolean {
  const isInNumber = /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
  return MARKS.has(text.charAt(at)) && !isInNumber;
}

function tellingSpans({ actors, place, quotes, chain, when }: FoundClaim): readonly Span[] {
  const links = chain.flatMap((link) => [link.phrase, link.cue, ...datesOf(link.when)]);
  return [
    ...actors.map(({ phrase }) => phrase),
    place?.phrase,
    ...quotes,
    ...links,
    ...datesOf(when),
  ].flatMap((span) => span ?? []);
}

function datesOf(when: FoundWhen | undefined): readonly (Span | undefined)[] {
  return [when?.text?.words, when?.published?.words];
}

/**
 * With the quotation mark right before or behind the passage whose partner stands in it, and with the
 * full stop where the passage is all else of its sentence.
 */
export function wholeWords(passage: Span, text: string, sentence: Span): Span {
  const span = withPartner(passage, text, sentence);
  const rest = text.slice(span.end, Math.min(sentence.end, span.end + LONGEST_STOP + 1));
  const isAll = span.start === sentence.start && ONLY_STOP.test(rest);
  return isAll ? { start: span.start, end: sentence.end } : span;
}

function withPartner({ start, end }: Span, text: string, sentence: Span): Span {
  const quotes = text.slice(start, end).match(QUOTE)?.length ?? 0;
  if (quotes % 2 === 0) return { start, end };
  if (end < sentence.end && isQuote(text[end])) return { start, end: end + 1 };
  const opens = start > sentence.start && isQuote(text[start - 1]);
  return { start: opens ? start - 1 : start, end };
}

function isQuote(letter: string | undefined): boolean {
  return letter !== undefined && letter.search(QUOTE) === 0;
}
