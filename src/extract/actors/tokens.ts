/** A text's words with the keys that names are compared by. */
import { fold } from "#src/domain/fold.ts";
import type { Article, Span } from "../article.ts";
import { kept } from "../kept.ts";

export interface Token extends Span {
  /** as printed, without invisible characters */
  readonly text: string;
  readonly lower: string;
  /** folded, so that romanisations meet; German "-ische", "-ischer" without their ending */
  readonly key: string;
  /** what stands between the word before and this one */
  readonly gap: string;
  readonly capital: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

// "U.S." is one word; soft hyphens and zero-width characters belong to the word they stand in
const WORD = /(?:\p{Lu}\.){2,6}|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF.]/gu;
const HAS_INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF.]/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const ISCH_ENDING = /ish(?:e|er|es|en|em)$/u;

/** The key of one word, as `Token.key`. */
export const keyOf = kept((word) => fold(word).replace(ISCH_ENDING, "ish"));

/** The keys of a name's words, split as a text's are. */
export function keysOf(name: string): readonly string[] {
  return wordsOf(name).map(keyOf);
}

export function wordsOf(name: string): readonly string[] {
  return [...name.matchAll(WORD)].map(([word]) => word.replace(INVISIBLE, ""));
}

export function tokensOf({
  sentences,
  text,
}: Pick<Article, "sentences" | "text">): readonly Token[] {
  const tokens: Token[] = [];
  let number = 0;
  let before = 0;
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    while ((sentences[number + 1]?.start ?? Infinity) <= index) number += 1;
    const word = HAS_INVISIBLE.test(printed) ? printed.replace(INVISIBLE, "") : printed;
    tokens.push({
      start: index,
      end: index + printed.length,
      text: word,
      lower: word.toLowerCase(),
      key: keyOf(word),
      gap: text.slice(before, index),
      capital: CAPITAL.test(word),
      sentence: number,
      paragraph: sentences[number]?.paragraph ?? 0,
    });
    before = index + printed.length;
  }
  return tokens;
}

/** Whether the words at both places are in one run: only blanks or a hyphen between them, or "s’ ". */
export function joined(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  if (token === undefined || before === undefined || token.sentence !== before.sentence) {
    return false;
  }
  const isOwn = PLURAL_GENITIVE.test(token.gap) && before.text.endsWith("s");
  return isOwn || BLANK.test(token.gap) || HYPHEN.test(token.gap);
}

const BLANK = /^[\s\u00A0]{1,3}$/u;
const HYPHEN = /^[-‐‑]$/u;
const PLURAL_GENITIVE = /^['’] $/u;
const APOSTROPHE = /^['’ʼ`]$/u;

/** Words that begin the name of a town or a lake, whatever follows. */
export const OPENS_TOWN = /^(?:Port|Puerto|Fort|Mount|Lake|Cape|Bad)$/u;

export const isBlank = (gap: string): boolean => gap === " " || BLANK.test(gap);
export const isHyphen = (gap: string): boolean => HYPHEN.test(gap);
export const isApostrophe = (gap: string): boolean => APOSTROPHE.test(gap);
