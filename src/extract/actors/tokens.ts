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
//
// V8 is quick with a word of common letters and with blanks, and slow with each letter of `\p{L}`
const WORD =
  /[a-zA-ZÄÖÜäöüß]+(?=[ ,])|(?! )(?:(?:\p{Lu}\.){2,6}|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+)/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF.]/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const ISCH_ENDING = /ish(?:e|er|es|en|em)$/u;

/** The key of one word, as `Token.key`. */
export const keyOf = kept((word) => fold(word).replace(ISCH_ENDING, "ish"));

/** The keys of a name's words, split as a text's are. */
export function keysOf(name: string): readonly string[] {
  return wordsOf(name).map(keyOf);
}

export function wordsOf(name: string): readonly string[] {
  return (name.match(WORD) ?? []).map((word) => word.replace(INVISIBLE, ""));
}

export function tokensOf({
  sentences,
  text,
}: Pick<Article, "sentences" | "text">): readonly Token[] {
  const tokens: Token[] = [];
  let number = 0;
  let before = 0;
  // `matchAll` takes twice as long
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const { 0: printed, index: start } = match;
    while ((sentences[number + 1]?.start ?? Infinity) <= start) number += 1;
    const end = start + printed.length;
    const { text: word, lower, key, capital } = wordOf(printed);
    const gap = text.slice(before, start);
    const paragraph = sentences[number]?.paragraph ?? 0;
    tokens.push({ start, end, text: word, lower, key, gap, capital, sentence: number, paragraph });
    before = end;
  }
  return tokens;
}

/** What a word is wherever it stands. */
const wordOf = kept((printed) => {
  const text = printed.replace(INVISIBLE, "");
  return { text, lower: text.toLowerCase(), key: keyOf(text), capital: CAPITAL.test(text) };
});

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
