/** Noun phrases in German. */
import { extendedPhrase, MOST_ADJECTIVES, type PhraseRange } from "../../../phrases.ts";
import { isCapitalAt, lowerAt, textAt, type Token } from "../../../tokens.ts";
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  FRONTED,
  GENITIVES,
  LINKING,
  NAME_PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from "./function-words.ts";

/** The noun phrase that begins at the token. */
export function germanPhraseAt(tokens: readonly Token[], index: number): PhraseRange | undefined {
  const core = germanCore(tokens, index);
  if (core === undefined) {
    const token = tokens[index];
    if (token === undefined || !PRONOUNS.has(token.lower)) return undefined;
    return { from: index, to: lowerAt(tokens, index + 1) === "selbst" ? index + 2 : index + 1 };
  }
  return extendedPhrase(index, core, (to) => germanExtension(tokens, to));
}

/** Article, adjectives and nouns; the place after the last noun. */
function germanCore(tokens: readonly Token[], index: number): number | undefined {
  let at = index;
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (DETERMINERS.has(first.lower)) at += 1;
  else if (isCoordinatedAdjective(tokens, at)) at += 2;
  else if (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower)) return undefined;
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
    (DETERMINERS.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      ADVERBS.has(token.lower) ||
      SUBORDINATORS.has(token.lower) ||
      PRONOUNS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      FRONTED.has(token.lower))
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
  return NAME_PARTICLES.has(word) && !GENITIVES.has(word) && word !== "von" && word !== "zu";
}

function germanExtension(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "paren") return at + 1;
  if (token.kind !== "word" || token.capital) return undefined;
  // "Norwegens staatliche Agentur"
  const isOwner = /^\p{Lu}\p{Ll}+s$/u.test(textAt(tokens, at - 1)) && isGermanAdjective(token);
  if (isOwner && isAdjectiveBeforeNoun(tokens, at)) return germanCore(tokens, at);
  if (GENITIVES.has(token.lower)) return germanCore(tokens, at);
  const links = LINKING.has(token.lower) || COORDINATORS.has(token.lower);
  return links ? germanCore(tokens, at + 1) : undefined;
}
