/**
 * Noun phrases read off the order and the capitals of words: article, adjectives, noun, name, and
 * what hangs on it (a genitive, "von …", a second name after "und"). No parser: a phrase ends where
 * the next word can't belong to it.
 */
import type { ReadLang, Span } from "./article.ts";
import * as de from "./locales/de/attribution/function-words.ts";
import * as en from "./locales/en/attribution/function-words.ts";
import { foldParentheses, isCapitalAt, lowerAt, textAt, type Token, tokensOf } from "./tokens.ts";

/** Places in a list of tokens, end exclusive. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

/** Words before the noun that are neither article nor noun: "ehemalige", "sehr große". */
const MOST_ADJECTIVES = 7;

const MOST_EXTENSIONS = 5;

/** Tokens. */
const LONGEST_PHRASE = 24;

/** UTF-16 units that a phrase next to a position can take. */
const REACH = 240;

/** The noun phrase that begins at the token. */
export function nounPhraseAt(
  tokens: readonly Token[],
  index: number,
  lang: ReadLang,
): PhraseRange | undefined {
  return lang === "de" ? germanPhraseAt(tokens, index) : englishPhraseAt(tokens, index);
}

/** The longest noun phrase that ends before the token; it begins no earlier than `from`. */
export function nounPhraseEndingAt(
  tokens: readonly Token[],
  to: number,
  lang: ReadLang,
  from = 0,
): PhraseRange | undefined {
  // the phrase may not look past its end: "Critics fear" is one noun phrase less the verb
  const head = tokens.slice(0, to);
  for (let start = Math.max(from, to - LONGEST_PHRASE); start < to; start += 1) {
    const phrase = nounPhraseAt(head, start, lang);
    if (phrase?.to === to) return phrase;
  }
  return undefined;
}

/** The noun phrase that begins right after the position, or after one word that isn't part of it. */
export function nounPhraseAfter(text: string, position: number, lang: ReadLang): Span | undefined {
  const tokens = foldParentheses(
    tokensOf(text, position, Math.min(text.length, position + REACH)),
    text,
  );
  return spanOf(tokens, nounPhraseAt(tokens, 0, lang) ?? nounPhraseAt(tokens, 1, lang));
}

/** The noun phrase that ends right before the position. */
export function nounPhraseBefore(text: string, position: number, lang: ReadLang): Span | undefined {
  const tokens = foldParentheses(tokensOf(text, Math.max(0, position - REACH), position), text);
  return spanOf(tokens, nounPhraseEndingAt(tokens, tokens.length, lang));
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

function germanPhraseAt(tokens: readonly Token[], index: number): PhraseRange | undefined {
  const core = germanCore(tokens, index);
  if (core === undefined) {
    const token = tokens[index];
    if (token === undefined || !de.PRONOUNS.has(token.lower)) return undefined;
    return { from: index, to: lowerAt(tokens, index + 1) === "selbst" ? index + 2 : index + 1 };
  }
  let to = core;
  for (let count = 0; count < MOST_EXTENSIONS; count += 1) {
    const longer = germanExtension(tokens, to);
    if (longer === undefined) break;
    to = longer;
  }
  return { from: index, to };
}

/** Article, adjectives and nouns; the place after the last noun. */
function germanCore(tokens: readonly Token[], index: number): number | undefined {
  let at = index;
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (de.DETERMINERS.has(first.lower)) at += 1;
  else if (isCoordinatedAdjective(tokens, at)) at += 2;
  else if (de.PREPOSITIONS.has(first.lower) || de.SUBORDINATORS.has(first.lower)) return undefined;
  return nounsFrom(tokens, afterAdjectives(tokens, at), index);
}

function afterAdjectives(tokens: readonly Token[], start: number): number {
  let at = start;
  for (; at - start < MOST_ADJECTIVES; at += 1) {
    const token = tokens[at];
    if (token === undefined || isGermanNoun(token)) break;
    // "russischen und nordkoreanischen Medien"
    const joins = at > start && token.lower === "und" && isAdjectiveBeforeNoun(tokens, at + 1);
    if (!joins && !isGermanAdjective(token)) break;
  }
  return at;
}

function nounsFrom(tokens: readonly Token[], start: number, phrase: number): number | undefined {
  let at = start;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "quote" && !isQuotedName(token, at > start)) break;
    if (isGermanNoun(token) && !(at === phrase && isFunctionWord(token))) continue;
    if (at > start && joinsNames(tokens, at)) continue;
    break;
  }
  return at > start ? at : undefined;
}

/** "Deutsche und französische Medien" at the head of a sentence */
function isCoordinatedAdjective(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:e|en|er)$/u.test(textAt(tokens, at))) return false;
  return (
    /^(?:und|wie|sowie)$/u.test(lowerAt(tokens, at + 1)) && isAdjectiveBeforeNoun(tokens, at + 2)
  );
}

function isAdjectiveBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && !token.capital && isGermanAdjective(token) && isCapitalAt(tokens, at + 1)
  );
}

/** „Der Spiegel“ is a name, "auch in Zukunft" in quotation marks none. */
function isQuotedName(token: Token, afterNoun: boolean): boolean {
  const inner = token.text.slice(1, -1);
  if (inner.split(/\s+/u).length > 6 || /[!?.,]$/u.test(inner)) return false;
  return !afterNoun || /^[\p{Lu}\p{N}]/u.test(inner);
}

function isGermanNoun(token: Token): boolean {
  return token.kind === "quote" || (token.kind === "word" && token.capital);
}

// at the head of a sentence every word has a capital
function isFunctionWord(token: Token): boolean {
  return (
    token.kind === "word" &&
    (de.DETERMINERS.has(token.lower) ||
      de.PREPOSITIONS.has(token.lower) ||
      de.ADVERBS.has(token.lower) ||
      de.SUBORDINATORS.has(token.lower) ||
      de.PRONOUNS.has(token.lower) ||
      de.AUXILIARIES.has(token.lower) ||
      de.FRONTED.has(token.lower))
  );
}

function isGermanAdjective(token: Token): boolean {
  if (token.kind === "number" || token.kind === "paren") return true;
  if (token.kind !== "word" || isFunctionWord(token)) return false;
  return /(?:e|en|er|es|em|ig|lich|isch)$/u.test(token.lower);
}

/** "George W. Bush", "Ursula von der Leyen", "Bündnis 90/Die Grünen", "Papst Benedikt". */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before?.kind !== "word") return false;
  const nameFollows = isCapitalAt(tokens, at + 1);
  if (token.text === ".") return before.text.length <= 2 && nameFollows;
  if (token.kind === "number")
    return !/^\d{1,2}$/u.test(token.text) || textAt(tokens, at + 1) !== ".";
  return nameFollows && (/^[/-]$/u.test(token.text) || isNameParticle(token.text));
}

/** "von" and "der" carry a phrase further by themselves. */
function isNameParticle(word: string): boolean {
  return de.NAME_PARTICLES.has(word) && !de.GENITIVES.has(word) && word !== "von" && word !== "zu";
}

function germanExtension(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "paren") return at + 1;
  if (token.kind !== "word" || token.capital) return undefined;
  // "Norwegens staatliche Agentur"
  const isOwner = /^\p{Lu}\p{Ll}+s$/u.test(textAt(tokens, at - 1)) && isGermanAdjective(token);
  if (isOwner && isAdjectiveBeforeNoun(tokens, at)) return germanCore(tokens, at);
  if (de.GENITIVES.has(token.lower)) return germanCore(tokens, at);
  const links = de.LINKING.has(token.lower) || de.COORDINATORS.has(token.lower);
  return links ? germanCore(tokens, at + 1) : undefined;
}

function englishPhraseAt(tokens: readonly Token[], index: number): PhraseRange | undefined {
  const core = englishCore(tokens, index);
  if (core === undefined) {
    const token = tokens[index];
    return token !== undefined && en.PRONOUNS.has(token.lower)
      ? { from: index, to: index + 1 }
      : undefined;
  }
  let to = core;
  for (let count = 0; count < MOST_EXTENSIONS; count += 1) {
    const longer = englishExtension(tokens, to);
    if (longer === undefined) break;
    to = longer;
  }
  return { from: index, to };
}

function englishCore(tokens: readonly Token[], index: number): number | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  const hasDeterminer = en.DETERMINERS.has(first.lower);
  let at = hasDeterminer ? index + 1 : index;
  const start = at;
  while (at < tokens.length && at - start <= MOST_ADJECTIVES && continuesEnglish(tokens, at))
    at += 1;
  return at > start ? at : undefined;
}

function continuesEnglish(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "quote" || token.kind === "number") return true;
  if (token.text === ".") {
    return (tokens[at - 1]?.text.length ?? 9) <= 3 && isCapitalAt(tokens, at + 1);
  }
  if (token.text === "-") return true;
  return token.kind === "word" && !en.NOT_IN_PHRASE.has(token.lower);
}

function englishExtension(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "paren") return at + 1;
  if (!en.LINKING.has(token.lower)) return undefined;
  return englishCore(tokens, at + 1);
}
