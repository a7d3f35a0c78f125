/** Which words are finite verbs: a closed list, the event verbs, and the looks of a word. */
import type { Token } from "../tokens.ts";
import type { EventLanguage } from "./event-language.ts";

export function isFinite(
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== "word" || (token.capital && index > 0)) return false;
  const known = isAuxiliary(token.lower, language);
  if (known !== undefined) return known;
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

function isAuxiliary(lower: string, language: EventLanguage): boolean | undefined {
  const { have, be, passive, modal } = language.clause;
  if (have.has(lower) || be.has(lower) || modal.has(lower)) return !NOT_ALONE.has(lower);
  return passive.has(lower) ? lower !== "worden" : undefined;
}

/** "be", "been": never the finite verb. */
const NOT_ALONE: ReadonlySet<string> = new Set(["be", "been", "being", "having", "remain"]);

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
