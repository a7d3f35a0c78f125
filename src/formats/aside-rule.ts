/** The form of a rule that sets a block aside by its own words. */
import type { Rule } from "#src/extract/rule.ts";
import type { AsideReason } from "./read-article.ts";

/** The examples are whole blocks; no brackets mark a part of them. */
export interface AsideRule extends Rule {
  readonly reason: AsideReason;
  matches(block: string): boolean;
}

/** Lower case, no punctuation at either end: how the phrases of these rules are written. */
export function phraseOf(block: string): string {
  return block
    .toLowerCase()
    .replace(/[’]/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

export const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split("|").map((phrase) => phrase.trim()));

export const examples = (...texts: readonly string[]): Rule["finds"] =>
  texts.map((text) => ({ text }));
