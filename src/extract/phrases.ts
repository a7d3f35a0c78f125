/**
 * Noun phrases read off the order and the capitals of words: article, adjectives, noun, name, and
 * what hangs on it (a genitive, "von …", a second name after "und"). No parser: a phrase ends where
 * the next word can't belong to it. How a phrase begins and goes on is the language's own.
 */
import type { Span } from "./article.ts";
import type { Token } from "./tokens.ts";

/** Places in a list of tokens, end exclusive. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

/** The noun phrase that begins at the token. */
export type PhraseAt = (tokens: readonly Token[], index: number) => PhraseRange | undefined;

/** Words before the noun that are neither article nor noun: "ehemalige", "sehr große". */
export const MOST_ADJECTIVES = 7;

const MOST_EXTENSIONS = 5;

/** Tokens. */
const LONGEST_PHRASE = 24;

/** A phrase with what hangs on it: `extension` gives the end of the next piece, where there is one. */
export function extendedPhrase(
  from: number,
  core: number,
  extension: (at: number) => number | undefined,
): PhraseRange {
  let to = core;
  for (let count = 0; count < MOST_EXTENSIONS; count += 1) {
    const longer = extension(to);
    if (longer === undefined) break;
    to = longer;
  }
  return { from, to };
}

/** The longest noun phrase that ends before the token; it begins no earlier than `from`. */
export function phraseEndingAt(
  phraseAt: PhraseAt,
  tokens: readonly Token[],
  to: number,
  from = 0,
): PhraseRange | undefined {
  // the phrase may not look past its end: "Critics fear" is one noun phrase less the verb
  const head = tokens.slice(0, to);
  for (let start = Math.max(from, to - LONGEST_PHRASE); start < to; start += 1) {
    const phrase = phraseAt(head, start);
    if (phrase?.to === to) return phrase;
  }
  return undefined;
}

/** Where the tokens of the range stand in the text. */
export function spanOf(tokens: readonly Token[], range: PhraseRange | undefined): Span | undefined {
  if (range === undefined) return undefined;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}
