/** The verb of a clause that says what happens, though no list of events has it. */
import type { Token } from "../tokens.ts";
import type { EventLanguage } from "./event-language.ts";
import { isFinite, isHelper } from "./finite.ts";

/** Nothing where there is only "be" or "have": that is a state. */
export function tellingVerb(tokens: readonly Token[], language: EventLanguage): Token | undefined {
  // a capital "May" is a month
  const helper = tokens.findIndex(
    ({ lower, capital }, index) => (!capital || index === 0) && isHelper(lower, language),
  );
  if (helper !== -1) return language.verbOf(tokens, helper, language);
  return tokens.find(
    (token, index) =>
      !token.capital &&
      (isTensed(token, tokens[index - 1], language) || isFinite(tokens, index, language)),
  );
}

function isTensed(
  { lower }: Token,
  before: Token | undefined,
  { tense, verbFinal }: EventLanguage,
): boolean {
  if (tense.past.has(lower) || tense.present.has(lower)) return true;
  return (
    !verbFinal &&
    tense.looksPast.test(lower) &&
    !tense.others.has(lower) &&
    !tense.beforeNoun.has(before?.lower ?? "")
  );
}
