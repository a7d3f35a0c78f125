/** Which words are finite verbs: a closed list, the event verbs, and the looks of a word. */
import type { Token } from "../tokens.ts";
import { wordSet } from "../word-set.ts";
import type { EventLanguage } from "./event-language.ts";

export function isFinite(
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== "word" || (token.capital && index > 0)) return false;
  if (isHelper(token.lower, language)) return !NOT_ALONE.has(token.lower);
  if (!language.verbFinal && language.noun(token) !== undefined) return false;
  return (
    isEventVerb(token.lower, language) ||
    language.tense.past.has(token.lower) ||
    language.looksFinite(token, tokens[index - 1], tokens[index + 1])
  );
}

export function hasFinite(tokens: readonly Token[], language: EventLanguage): boolean {
  return tokens.some((_, index) => isFinite(tokens, index, language));
}

/** "be", "have", "will" and their like. */
export function isHelper(lower: string, { clause }: EventLanguage): boolean {
  const { have, be, passive, modal } = clause;
  return have.has(lower) || be.has(lower) || passive.has(lower) || modal.has(lower);
}

/** "be", "been": never the finite verb. */
const NOT_ALONE = wordSet("be been being having remain worden");

function isEventVerb(lower: string, language: EventLanguage): boolean {
  const readings = language.verbs.get(lower);
  return (
    readings !== undefined &&
    readings.some(({ form, verb }) => form === "finite" && !isBase(verb, lower, language))
  );
}

/** The English base form is a noun, an infinitive or a plural present: too weak a sign alone. */
function isBase(verb: string, lower: string, language: EventLanguage): boolean {
  return !language.verbFinal && verb.split("|")[0] === lower && lower !== "hit" && lower !== "put";
}
