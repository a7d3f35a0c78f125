/** Words, numbers and marks of a text, for the steps that read grammar off word order. */
import type { Span } from "./article.ts";
import { kept } from "./kept.ts";

export type TokenKind =
  | "word"
  | "number"
  | "mark"
  /** a whole quotation with its marks, or a whole parenthesis, where a step folds them into one */
  | "quote"
  | "paren";

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** begins with a capital letter */
  readonly capital: boolean;
}

// a word keeps its hyphens, apostrophes and inner full stops ("Kreml-Sprecher", "O'Neill", "U.S");
// the parts between them share no character with them, so that the match is linear
//
// V8 is quick with blanks and with letters of a small class, and slow with each letter of `\p{L}`
const TOKEN =
  /(?! )(?:(?:[a-zA-ZÄÖÜäöüß]+[\p{L}\p{M}]*|[\p{L}\p{M}]+)(?:[-'’.&/][\p{L}\p{M}\p{N}]+)*-?|\p{N}+(?:[.,:-][\p{L}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])/gu;

/** The tokens of `text` from `start` to `end`; their positions count in the whole text. */
export function tokensOf(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  const own = text.slice(start, end);
  // `matchAll` would copy the pattern for every sentence
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(own); match !== null; match = TOKEN.exec(own)) {
    tokens.push(tokenOf(match[0], start + match.index));
  }
  return tokens;
}

function tokenOf(printed: string, start: number): Token {
  const { text, lower, kind, capital } = wordOf(printed);
  return { start, end: start + printed.length, text, lower, kind, capital };
}

/** What a token is wherever it stands; the same strings again are found faster in every list. */
const wordOf = kept((text) => ({
  text,
  lower: text.toLowerCase(),
  kind: kindOf(text),
  capital: isCapital(text),
}));

// nearly all words begin with a letter of ASCII, which needs no look into Unicode's tables
const isSmallAscii = (code: number): boolean => code >= 97 && code <= 122;
const isCapitalAscii = (code: number): boolean => code >= 65 && code <= 90;

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return isCapitalAscii(code) || (code > 127 && /^\p{Lu}/u.test(text));
}

function kindOf(text: string): TokenKind {
  const code = text.charCodeAt(0);
  if (isSmallAscii(code) || isCapitalAscii(code)) return "word";
  if (/^[\p{L}\p{M}]/u.test(text)) return "word";
  return /^\p{N}/u.test(text) ? "number" : "mark";
}

/** The word in lower case; "" outside the list. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

/** The word or mark as it is written; "" outside the list. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? "";
}

export function isCapitalAt(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.capital === true;
}

/** A bracket that is not closed within so many tokens is a smiley or a list number. */
const LONGEST_PARENTHESIS = 40;

/** Several tokens as one. */
export function foldedToken(
  text: string,
  start: number,
  end: number,
  kind: "quote" | "paren",
): Token {
  const own = text.slice(start, end);
  return { start, end, text: own, lower: own.toLowerCase(), kind, capital: false };
}

/** Each parenthesis as one token, so that it doesn't come between the words round it. */
export function foldParentheses(tokens: readonly Token[], text: string): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const close = token.text === "(" ? closingAfter(tokens, index) : undefined;
    const last = close === undefined ? undefined : tokens[close];
    if (close === undefined || last === undefined) {
      result.push(token);
    } else {
      result.push(foldedToken(text, token.start, last.end, "paren"));
      index = close;
    }
  }
  return result;
}

function closingAfter(tokens: readonly Token[], open: number): number | undefined {
  const limit = Math.min(tokens.length, open + LONGEST_PARENTHESIS);
  for (let index = open + 1; index < limit; index += 1) {
    if (textAt(tokens, index) === ")") return index;
  }
  return undefined;
}
