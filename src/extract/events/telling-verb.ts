/** The verb of a clause that says what happens, though no list of events has it. */
import type { Token } from "../tokens.ts";
import type { EventLanguage } from "./event-language.ts";
import { isFinite } from "./finite.ts";

/** Nothing where there is only "be" or "have": that is a state. */
export function tellingVerb(tokens: readonly Token[], language: EventLanguage): Token | undefined {
  // a capital "May" is a month
  const helper = tokens.findIndex(
    ({ lower, capital }, index) => (!capital || index === 0) && isHelper(lower, language),
  );
  if (helper !== -1) {
    return language.verbFinal
      ? germanParticiple(tokens, language)
      : englishParticiple(tokens.slice(helper), language);
  }
  return tokens.find(
    (token, index) =>
      !token.capital &&
      (isTensed(token, tokens[index - 1], language) || isFinite(tokens, index, language)),
  );
}

function isHelper(lower: string, { clause }: EventLanguage): boolean {
  return (
    clause.have.has(lower) ||
    clause.be.has(lower) ||
    clause.passive.has(lower) ||
    clause.modal.has(lower)
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

/** "war am Montag gegründet worden": the last of the clause that is no helper. */
function germanParticiple(tokens: readonly Token[], language: EventLanguage): Token | undefined {
  const last = tokens.findLast(({ lower }) => !isHelper(lower, language));
  if (last === undefined || last.capital || last.kind !== "word") return undefined;
  const isVerb = language.tense.participle.test(last.lower) || /.{4}(?:n|rt|et)$/u.test(last.lower);
  return isVerb ? last : undefined;
}

const IRREGULAR: ReadonlySet<string> = new Set(["born", "sworn", "sued", "hurt", "cut", "shut"]);

/** Words between a helper and its verb: "has since also been sworn". */
const MOST_BETWEEN = 5;

function englishParticiple(after: readonly Token[], language: EventLanguage): Token | undefined {
  const { determiners, prepositions } = language.phrase;
  for (const [index, token] of after.slice(0, MOST_BETWEEN).entries()) {
    if (index === 0) continue;
    const { lower } = token;
    if (determiners.has(lower) || (prepositions.has(lower) && lower !== "to")) return undefined;
    if (isHelper(lower, language) || lower === "to") continue;
    if (isVerbAfter(lower, after[index - 1]?.lower, language)) return token;
  }
  return undefined;
}

function isVerbAfter(
  lower: string,
  before: string | undefined,
  { tense, clause }: EventLanguage,
): boolean {
  const isParticiple = tense.participle.test(lower) || IRREGULAR.has(lower) || /.ing$/u.test(lower);
  return isParticiple || before === "to" || clause.modal.has(before ?? "");
}
