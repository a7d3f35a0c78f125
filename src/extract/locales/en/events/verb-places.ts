/** How English verbs stand in their clause. */
import type {
  Auxiliary,
  EventLanguage,
  VerbHit,
  VerbReading,
  WordPlace,
} from "#src/extract/events/event-language.ts";
import { isSpeech } from "#src/extract/events/event-types.ts";
import { isFinite, isHelper } from "#src/extract/events/finite.ts";
import { CUTS } from "#src/extract/events/segments.ts";
import { FORMS as SAYING } from "../attribution/verbs.ts";
import { PRONOUNS } from "../attribution/function-words.ts";
import { lowerAt, type Token } from "#src/extract/tokens.ts";
import { wordSet } from "#src/extract/word-set.ts";

export function englishReadings(
  found: readonly VerbReading[],
  { tokens, index }: WordPlace,
  language: EventLanguage,
): readonly VerbReading[] {
  const auxiliary = auxiliaryBefore(tokens, index, language);
  return found.filter((reading) => {
    if (reading.particle !== undefined && !followedBy(tokens, index, reading.particle))
      return false;
    switch (reading.form) {
      case "gerund":
        return isTold(tokens, index, language);
      case "participle":
        return auxiliary === "have" || auxiliary === "passive";
      case "infinitive":
        return lowerAt(tokens, index - 1) === "to" || auxiliary === "modal";
      case "finite":
        return auxiliary === undefined && isFiniteHere(reading, tokens, index, language);
    }
  });
}

function isTold(tokens: readonly Token[], index: number, language: EventLanguage): boolean {
  const token = tokens[index];
  const isNoun = token !== undefined && language.noun(token) !== undefined;
  const before = lowerAt(tokens, index - 1);
  // "the visiting team": no more than an adjective
  return !isNoun && !GERUND_BARS.has(before) && !language.phrase.determiners.has(before);
}

/** "accused of attacking", "banned from visiting": nothing has happened by that. */
const GERUND_BARS = wordSet(
  "of for from without against about on to at into not denied deny denies",
);

/** Words from a verb to its particle. */
const MOST_TO_PARTICLE = 6;

function followedBy(tokens: readonly Token[], index: number, particle: string): boolean {
  return tokens
    .slice(index + 1, index + 1 + MOST_TO_PARTICLE)
    .some(({ lower }) => lower === particle);
}

/** "was", "has", "will" within five words before, with nothing but adverbs and "been" between. */
export function auxiliaryBefore(
  tokens: readonly Token[],
  index: number,
  { clause: { have, passive, modal }, phrase: { prepositions } }: EventLanguage,
): Auxiliary | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    const lower = lowerAt(tokens, at);
    if (tokens[at]?.capital === true && at > 0) return undefined;
    if (modal.has(lower)) return "modal";
    if (passive.has(lower)) return "passive";
    if (have.has(lower)) return "have";
    if (prepositions.has(lower) && at < index - 3) return undefined;
  }
  return undefined;
}

/** "attacks" and "visit" are nouns as well: only a clause without another verb makes them verbs. */
function isFiniteHere(
  { past, verb }: VerbReading,
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (index === 0) return past;
  const previous = lowerAt(tokens, index - 1);
  const afterDeterminer = language.phrase.determiners.has(previous);
  if (past || afterDeterminer) return !afterDeterminer;
  if (/['’]s$/u.test(previous)) return false;
  const isBase = verb.split("|")[0] === token.lower;
  if (isBase && !/(?:[^s]s|media|people|they|we|police|troops)$/u.test(previous)) return false;
  if (!isBase && language.noun(token) === undefined && !NOUN_TOO.has(token.lower)) return true;
  return !tokens.some((_, at) => at !== index && isFinite(tokens, at, language));
}

const NOUN_TOO = wordSet(
  "shells claims demands hopes helps states offers answers comments objects supports backs sanctions promises threats rejects urges fires ships seals hosts tours",
);

/** "Chile said Norway had agreed": English needs no "that" before what is said. */
export function contentCut(
  tokens: readonly Token[],
  { index: verb, readings }: VerbHit,
  language: EventLanguage,
): number | undefined {
  if (!readings.some(({ rule }) => isSpeech(rule))) return undefined;
  const from = afterTime(tokens, verb + 1);
  for (let index = verb + 2; index < Math.min(tokens.length, verb + 14); index += 1) {
    if (!isFinite(tokens, index, language)) continue;
    // "rejected an appeal filed by her lawyers"
    if (lowerAt(tokens, index + 1) === "by" && tokens[index]?.lower.endsWith("ed")) continue;
    // "declared an emergency and flew home": the same subject goes on
    const goesOn = language.clause.joiners.has(lowerAt(tokens, index - 1));
    return goesOn ? undefined : Math.min(from, index);
  }
  return undefined;
}

/** "said late on Monday it had …": the day is that of saying it. */
function afterTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (TIME_WORD.test(lowerAt(tokens, at))) at += 1;
  // a preposition alone belongs to what comes
  return at > from && /^(?:on|in|at)$/u.test(lowerAt(tokens, at - 1)) ? from : at;
}

const TIME_WORD =
  /^(?:on|in|at|late|early|last|this|\d{1,4}|\p{L}{3,6}day|yesterday|morning|afternoon|evening|night|week|month|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Words from an opener to its verb. */
const MOST_TO_VERB = 20;

/** English has no comma before "that" and "which": the opener of a clause that has its own verb. */
export function opensInside(
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): boolean {
  const { subordinators, relatives } = language.clause;
  const lower = lowerAt(tokens, index);
  if (isHelper(lower, language)) return endsRelative(tokens, index, language);
  if (!subordinators.has(lower) && !relatives.has(lower)) return false;
  const from = index + 1;
  const ahead = tokens.slice(from, from + MOST_TO_VERB);
  const verb = ahead.findIndex((_, at) => isFinite(tokens, from + at, language));
  return verb !== -1 && !ahead.slice(0, verb).some(({ text }) => CUTS.has(text));
}

/** Tokens of a relative clause up to the verb behind it. */
const MOST_INSIDE = 30;

/** "The man who attacked Berg | was jailed": the second verb belongs to what stands before "who". */
function endsRelative(tokens: readonly Token[], index: number, language: EventLanguage): boolean {
  const { joiners, subordinators } = language.clause;
  const before = tokens.slice(Math.max(0, index - MOST_INSIDE), index);
  const from = before.findLastIndex(({ lower }) => /^wh(?:o|ich|ose)$/u.test(lower)) + 1;
  const inside = before.slice(from);
  const isApart = inside.some(
    ({ kind, lower }) =>
      kind === "mark" || joiners.has(lower) || subordinators.has(lower) || SAYING.has(lower),
  );
  if (from < 2 || isApart || PRONOUNS.has(lowerAt(before, before.length - 1))) return false;
  return (
    isFinite(tokens, index, language) &&
    inside.slice(0, -1).some((_, at) => isFinite(before, from + at, language))
  );
}

const IRREGULAR = wordSet("born sworn sued hurt cut shut");

/** Words between a helper and its verb: "has since also been sworn". */
const MOST_BETWEEN = 5;

export function englishVerbOf(
  tokens: readonly Token[],
  helper: number,
  language: EventLanguage,
): Token | undefined {
  const { determiners, prepositions } = language.phrase;
  for (let index = helper + 1; index < helper + MOST_BETWEEN; index += 1) {
    const lower = lowerAt(tokens, index);
    if (determiners.has(lower) || (prepositions.has(lower) && lower !== "to")) return undefined;
    if (isHelper(lower, language) || lower === "to") continue;
    if (isVerbAfter(lower, lowerAt(tokens, index - 1), language)) return tokens[index];
  }
  return undefined;
}

function isVerbAfter(lower: string, before: string, { tense, clause }: EventLanguage): boolean {
  const isParticiple = tense.participle.test(lower) || IRREGULAR.has(lower) || /.ing$/u.test(lower);
  return isParticiple || before === "to" || clause.modal.has(before);
}
