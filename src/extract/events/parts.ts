/**
 * Clauses cut once more where two verbs share a subject, "hat Truppen geschickt und Waffen geliefert",
 * and the verbs of events in them.
 */
import type { Token } from "../tokens.ts";
import type { Clause } from "./clauses.ts";
import { isFinite } from "./finite.ts";
import { SPEECH } from "./event-types.ts";
import type { EventLanguage, VerbReading } from "./event-language.ts";
import { wordSet } from "../word-set.ts";

export interface Part {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly clauseIndex: number;
  readonly hits: readonly VerbHit[];
  /** place in the list of the part that it was cut from, whose subject it shares */
  readonly sharesSubject?: number;
}

export interface VerbHit {
  readonly token: Token;
  /** place in the part's tokens */
  readonly index: number;
  /** those that fit: the same form may belong to several rules */
  readonly readings: readonly VerbReading[];
}

export function partsOf(clauses: readonly Clause[], language: EventLanguage): readonly Part[] {
  const parts: Part[] = [];
  for (const [clauseIndex, clause] of clauses.entries()) {
    let rest = clause.tokens;
    let sharesSubject: number | undefined;
    let hits = verbHits(rest, clause, language);
    for (
      let cut = cutIn(rest, hits, language);
      cut !== undefined;
      cut = cutIn(rest, hits, language)
    ) {
      const tokens = rest.slice(0, cut.at);
      const own = verbHits(tokens, clause, language);
      parts.push({ tokens, clause, clauseIndex, hits: own, ...sharing(sharesSubject) });
      sharesSubject = cut.shares ? parts.length - 1 : undefined;
      rest = rest.slice(cut.at);
      hits = verbHits(rest, clause, language);
    }
    parts.push({ tokens: rest, clause, clauseIndex, hits, ...sharing(sharesSubject) });
  }
  return parts;
}

function sharing(sharesSubject: number | undefined): Pick<Part, "sharesSubject"> {
  return sharesSubject === undefined ? {} : { sharesSubject };
}

interface Cut {
  readonly at: number;
  readonly shares: boolean;
}

function cutIn(
  tokens: readonly Token[],
  hits: readonly VerbHit[],
  language: EventLanguage,
): Cut | undefined {
  for (const [place, hit] of hits.entries()) {
    const next = hits[place + 1];
    const content = contentCut(tokens, hit, language);
    if (content !== undefined) return { at: content, shares: false };
    if (next === undefined) return undefined;
    const joiner = joinerBetween(tokens, hit.index, next.index, language);
    if (joiner !== undefined) return { at: joiner, shares: true };
  }
  return undefined;
}

/** "Chile said Norway had agreed": English needs no "that" before what is said. */
function contentCut(
  tokens: readonly Token[],
  hit: VerbHit,
  language: EventLanguage,
): number | undefined {
  if (language.verbFinal || !hit.readings.some(({ rule }) => SPEECH.has(rule.type)))
    return undefined;
  const from = afterTime(tokens, hit.index + 1);
  for (let index = hit.index + 2; index < Math.min(tokens.length, hit.index + 14); index += 1) {
    if (!isFinite(tokens, index, language)) continue;
    // "declared an emergency and flew home": the same subject goes on
    const goesOn = language.clause.joiners.has(tokens[index - 1]?.lower ?? "");
    return goesOn ? undefined : Math.min(from, index);
  }
  return undefined;
}

/** "said late on Monday it had …": the day is that of saying it. */
function afterTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (TIME_WORD.test(tokens[at]?.lower ?? "")) at += 1;
  // a preposition alone belongs to what comes
  return at > from && /^(?:on|in|at)$/u.test(tokens[at - 1]?.lower ?? "") ? from : at;
}

const TIME_WORD =
  /^(?:on|in|at|late|early|last|this|\d{1,4}|\p{L}{3,6}day|yesterday|morning|afternoon|evening|night|week|month|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

function joinerBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: EventLanguage,
): number | undefined {
  const isJoiner = (index: number): boolean =>
    language.clause.joiners.has(tokens[index]?.lower ?? "");
  if (isJoiner(from + 1)) return from + 1;
  for (let index = to - 1; index > Math.max(from, to - 4); index -= 1) {
    if (isJoiner(index)) return index;
  }
  for (let index = to - 1; index > from; index -= 1) {
    if (isJoiner(index) && language.verbFinal) return index;
  }
  return undefined;
}

/** The event verbs of the tokens, in order. */
function verbHits(
  tokens: readonly Token[],
  clause: Clause,
  language: EventLanguage,
): readonly VerbHit[] {
  const hits: VerbHit[] = [];
  let ends: ReadonlySet<number> | undefined;
  for (const [index, token] of tokens.entries()) {
    const found = mayBeVerb(tokens, index, language) ? language.verbs.get(token.lower) : undefined;
    if (found === undefined) continue;
    ends ??= new Set(clause.pieces.map(({ end }) => end));
    const readings = language.verbFinal
      ? germanReadings(found, particleAfter(tokens, index, ends, language))
      : englishReadings(found, tokens, index, language);
    if (readings.length > 0) hits.push({ token, index, readings });
  }
  return hits;
}

/** "einige Minister" has no verb. */
function mayBeVerb(tokens: readonly Token[], index: number, language: EventLanguage): boolean {
  const token = tokens[index];
  if (token === undefined || (token.capital && index > 0)) return false;
  const isDeterminer = language.phrase.determiners.has(token.lower);
  return !isDeterminer || tokens[index + 1]?.capital !== true;
}

// ----- German ----- //

function germanReadings(
  readings: readonly VerbReading[],
  particle: string | undefined,
): readonly VerbReading[] {
  return readings.filter((reading) => {
    if (reading.form !== "finite" || reading.verb.includes("|") !== (particle !== undefined)) {
      // joined in a subordinate clause: "dass er ankündigte"
      return (
        reading.particle === undefined && (reading.form !== "finite" || particle === undefined)
      );
    }
    return reading.particle === particle;
  });
}

/** The separated particle at the end of the clause, or before "und". */
function particleAfter(
  tokens: readonly Token[],
  index: number,
  ends: ReadonlySet<number>,
  language: EventLanguage,
): string | undefined {
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || !language.particles.has(token.lower)) continue;
    const isLast = next === undefined || language.clause.joiners.has(next.lower);
    if (isLast || ends.has(token.end)) return token.lower;
  }
  return undefined;
}

// ----- English ----- //

function englishReadings(
  readings: readonly VerbReading[],
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): readonly VerbReading[] {
  const previous = tokens[index - 1];
  const auxiliary = auxiliaryBefore(tokens, index, language);
  return readings.filter((reading) => {
    if (reading.particle !== undefined && !followedBy(tokens, index, reading.particle))
      return false;
    switch (reading.form) {
      case "gerund":
        return isTold(tokens, index, language);
      case "participle":
        return auxiliary === "have" || auxiliary === "passive";
      case "infinitive":
        return previous?.lower === "to" || auxiliary === "modal";
      case "finite":
        return auxiliary === undefined && isEnglishFinite(reading, tokens, index, language);
    }
  });
}

function isTold(tokens: readonly Token[], index: number, language: EventLanguage): boolean {
  const [previous, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || language.noun(token) !== undefined) return false;
  return previous === undefined || !GERUND_BARS.has(previous.lower);
}

/** "accused of attacking", "banned from visiting": nothing has happened by that. */
const GERUND_BARS: ReadonlySet<string> = wordSet(
  "of for from without against about on to at into not denied deny denies",
);

function followedBy(tokens: readonly Token[], index: number, particle: string): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + 7); at += 1) {
    if (tokens[at]?.lower === particle) return true;
  }
  return false;
}

/** "was", "has", "will" within four words before, with nothing but adverbs and "been" between. */
export function auxiliaryBefore(
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): "have" | "passive" | "modal" | undefined {
  const { have, passive, modal } = language.clause;
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.capital && at > 0)) return undefined;
    if (modal.has(token.lower)) return "modal";
    if (passive.has(token.lower)) return "passive";
    if (have.has(token.lower)) return "have";
    if (language.phrase.prepositions.has(token.lower) && at < index - 3) return undefined;
  }
  return undefined;
}

/** "attacks" and "visit" are nouns as well: only a clause without another verb makes them verbs. */
function isEnglishFinite(
  reading: VerbReading,
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined) return false;
  if (previous === undefined) return reading.past;
  if (reading.past) return !language.phrase.determiners.has(previous.lower);
  if (language.phrase.determiners.has(previous.lower) || /'s$|’s$/u.test(previous.lower))
    return false;
  const base = reading.verb.split("|")[0] === token.lower;
  if (base && !/(?:[^s]s|media|people|they|we|police|troops)$/u.test(previous.lower)) return false;
  if (language.noun(token) === undefined && !NOUN_TOO.has(token.lower)) return true;
  return !tokens.some((_, at) => at !== index && isFinite(tokens, at, language));
}

const NOUN_TOO: ReadonlySet<string> = wordSet(
  "shells claims demands hopes helps states offers answers comments objects supports backs sanctions promises threats rejects urges fires ships seals hosts tours",
);
