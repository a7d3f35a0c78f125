/**
 * The stretches that attribution reads: sentences, joined where a quotation runs across their
 * boundary. A quotation or a parenthesis is one token, so that word order shows round it.
 */
import type { Article, Span } from "../article.ts";
import { foldedToken, foldParentheses, type Token, tokensOf } from "../tokens.ts";
import { quotationsOf } from "./quotations.ts";

export interface Unit extends Span {
  readonly paragraph: number;
  /** place in the article's list of units */
  readonly number: number;
  readonly tokens: readonly Token[];
}

/**
 * A longer "sentence" is a list or a table and is read in its first part only: what follows compares
 * the parts of a sentence with each other.
 */
const LONGEST = 8000;
const MOST_TOKENS = 300;

export function unitsOf(article: Article): readonly Unit[] {
  const quotations = quotationsOf(article);
  const units: Unit[] = [];
  let next = 0;
  let open: { start: number; paragraph: number } | undefined;
  for (const sentence of article.sentences) {
    open ??= { start: sentence.start, paragraph: sentence.paragraph };
    while ((quotations[next]?.end ?? Infinity) <= sentence.end) next += 1;
    const quotation = quotations[next];
    if (quotation !== undefined && quotation.start < sentence.end) continue;
    const { start, paragraph } = open;
    const { end } = sentence;
    units.push(unitOf(article, { start, end, paragraph, number: units.length }, quotations, next));
    open = undefined;
  }
  return units;
}

function unitOf(
  article: Article,
  { start: from, end: to, paragraph, number }: Omit<Unit, "tokens">,
  quotations: readonly Span[],
  after: number,
): Unit {
  const end = Math.min(to, from + LONGEST);
  let first = after;
  while ((quotations[first - 1]?.start ?? -1) >= from) first -= 1;
  const tokens: Token[] = [];
  let position = from;
  for (const { start, end: close } of quotations.slice(first, after)) {
    if (close > end) break;
    tokens.push(...tokensOf(article.text, position, start));
    tokens.push(foldedToken(article.text, start, close, "quote"));
    position = close;
  }
  tokens.push(...tokensOf(article.text, position, end));
  const folded = foldParentheses(tokens, article.text);
  return { start: from, end, paragraph, number, tokens: folded.slice(0, MOST_TOKENS) };
}
