/** The words of a part that say that something happens, and how surely they say it. */
import type { Span } from "../article.ts";
import type { Token } from "../tokens.ts";
import { type Grammar, grammarOf, isPast } from "./clause-grammar.ts";
import { SPEECH } from "./event-types.ts";
import type { EventLanguage, EventRule, VerbReading } from "./event-language.ts";
import type { EventType } from "./found-claim.ts";
import { auxiliaryBefore, type Part, type VerbHit } from "./parts.ts";

export interface Predicate {
  /** those that the words fit, the likelier first; which of them holds depends on who is named */
  readonly rules: readonly EventRule[];
  /** place in the list of parts */
  readonly part: number;
  /** place in the part's tokens */
  readonly index: number;
  readonly trigger: Span;
  readonly source: "verb" | "phrase" | "noun";
  readonly passive: boolean;
  readonly negated: boolean;
  /** planned, wished, asked or supposed: not said to have happened */
  readonly unreal: boolean;
  readonly past: boolean;
  /** hangs from the verb of the clause: "…, killing twelve" */
  readonly hangs: boolean;
  /** a past tense in the indicative: told by the text itself */
  readonly plainPast: boolean;
  /** a noun that only says on which occasion something else happens, with its preposition */
  readonly occasion?: string;
  /** place of the part whose verb says that it came about: "gelang es" */
  readonly implicative?: number;
}

export function predicatesOf(
  parts: readonly Part[],
  language: EventLanguage,
): readonly Predicate[] {
  return parts.flatMap((part, index) => inPart(parts, part, index, language));
}

function inPart(
  parts: readonly Part[],
  part: Part,
  index: number,
  language: EventLanguage,
): readonly Predicate[] {
  const { hits } = part;
  if (hits.length === 0 && !mayTell(part, language)) return [];
  const grammar = grammarOf(parts, part, language);
  const phrases = phrasePredicates(part, index, grammar, language);
  const verbs = hits
    .filter(({ token }) => !isOfPhrase(token, phrases, language))
    .map((hit) => verbPredicate(hit, part, index, grammar, language));
  return [...verbs, ...phrases, ...nounPredicates(part, index, hits, grammar, language)];
}

function mayTell({ tokens }: Part, language: EventLanguage): boolean {
  return tokens.some(
    (token) => language.phrases.has(token.lower) || language.noun(token) !== undefined,
  );
}

/** "kamen ums Leben", "passed on": the verb alone would mean something else. */
function isOfPhrase(token: Token, phrases: readonly Predicate[], language: EventLanguage): boolean {
  return phrases.some(
    ({ trigger }) =>
      language.clause.light.has(token.lower) ||
      (trigger.start <= token.start && token.end <= trigger.end),
  );
}

function verbPredicate(
  hit: VerbHit,
  part: Part,
  index: number,
  grammar: Grammar,
  language: EventLanguage,
): Predicate {
  const auxiliary = language.verbFinal
    ? undefined
    : auxiliaryBefore(part.tokens, hit.index, language);
  const participle = hit.readings.some(({ form }) => form === "participle");
  const passive = participle && (language.verbFinal ? grammar.passive : auxiliary === "passive");
  return {
    rules: rulesOf(hit.readings),
    part: index,
    index: hit.index,
    trigger: { start: hit.token.start, end: hit.token.end },
    source: "verb",
    passive,
    negated: grammar.negated,
    unreal: isUnreal(hit, grammar, auxiliary, language),
    past: grammar.past,
    // "have been negotiating" hangs from nothing
    hangs: auxiliary === undefined && hit.readings.every(({ form }) => form === "gerund"),
    plainPast: !participle && hit.readings.some(({ form, past }) => form === "finite" && past),
    ...(grammar.implicativeHost === undefined ? {} : { implicative: grammar.implicativeHost }),
  };
}

function rulesOf(readings: readonly VerbReading[]): readonly EventRule[] {
  return [...new Set(readings.map(({ rule }) => rule))];
}

function isUnreal(
  hit: VerbHit,
  grammar: Grammar,
  auxiliary: ReturnType<typeof auxiliaryBefore>,
  language: EventLanguage,
): boolean {
  if (grammar.hypothetical) return true;
  if (!language.verbFinal) {
    const infinitive = hit.readings.every(({ form }) => form === "infinitive");
    const planned = grammar.modal && auxiliary === "passive";
    return auxiliary === "modal" || planned || (infinitive && !grammar.implicative);
  }
  const infinitive = hit.readings.some(({ form }) => form === "infinitive");
  const certain = hit.readings.some(({ form }) => form === "participle");
  if (grammar.modal) return true;
  if (certain || grammar.implicative || !infinitive) return false;
  // "wird liefern", "zu liefern"; a plural present has the same form
  const finite = hit.readings.some(({ form }) => form === "finite");
  return !finite || grammar.passive;
}

// ----- several words ----- //

function phrasePredicates(
  part: Part,
  index: number,
  grammar: Grammar,
  language: EventLanguage,
): readonly Predicate[] {
  const found: Predicate[] = [];
  for (const [place, token] of part.tokens.entries()) {
    for (const { words, rule } of language.phrases.get(token.lower) ?? []) {
      const last = part.tokens[place + words.length - 1];
      const fits = words.every((word, at) => part.tokens[place + at]?.lower === word);
      if (!fits || last === undefined) continue;
      found.push({
        rules: [rule],
        part: index,
        index: place,
        trigger: { start: token.start, end: last.end },
        source: "phrase",
        passive: false,
        negated: grammar.negated,
        unreal: grammar.hypothetical || grammar.modal,
        past: grammar.past,
        hangs: false,
        plainPast: grammar.past,
      });
    }
  }
  return found;
}

// ----- nouns ----- //

function nounPredicates(
  part: Part,
  index: number,
  hits: readonly VerbHit[],
  grammar: Grammar,
  language: EventLanguage,
): readonly Predicate[] {
  const found: Predicate[] = [];
  for (const [place, token] of part.tokens.entries()) {
    const rule = language.noun(token);
    if (rule === undefined || hits.some((hit) => hit.index === place)) continue;
    const occasion = occasionOf(part.tokens, place, language);
    if (occasion === undefined && !isToldBy(part, place, { hits, type: rule.type, language })) {
      continue;
    }
    found.push({
      rules: [rule],
      part: index,
      index: place,
      trigger: { start: token.start, end: token.end },
      source: "noun",
      passive: false,
      negated: grammar.negated,
      unreal: grammar.hypothetical || grammar.asked || (occasion === undefined && grammar.modal),
      past: grammar.past,
      hangs: false,
      plainPast: false,
      ...(occasion === undefined ? {} : { occasion }),
    });
  }
  return found;
}

/** The clause tells of the noun's happening, not only of something about it. */
function isToldBy(
  part: Part,
  noun: number,
  {
    hits,
    type,
    language,
  }: {
    readonly hits: readonly VerbHit[];
    readonly type: EventType;
    readonly language: EventLanguage;
  },
): boolean {
  if (isGoverned(part.tokens, noun, type, language)) return false;
  return (
    isCarried(part, hits, language) ||
    (part.clause.kind === "main" && isMeans(part.tokens, noun, type))
  );
}

/** "appealed against the verdict": the verdict itself is no news there. */
function isGoverned(
  tokens: readonly Token[],
  noun: number,
  type: EventType,
  { phrase: { prepositions } }: EventLanguage,
): boolean {
  return (
    PUBLIC.has(type) &&
    tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }) => prepositions.has(lower))
  );
}

const PUBLIC: ReadonlySet<EventType> = new Set([
  "arrest",
  "verdict",
  "election",
  "takeover",
  "disaster",
]);

/** "überraschte Chile mit einer Offensive" */
function isMeans(tokens: readonly Token[], noun: number, type: EventType): boolean {
  if (type !== "attack" && type !== "offensive") return false;
  return tokens
    .slice(Math.max(0, noun - 3), noun)
    .some(({ lower }) => lower === "mit" || lower === "with");
}

/** The noun is what the clause is about: its verb says no more than that it happens. */
function isCarried(part: Part, hits: readonly VerbHit[], language: EventLanguage): boolean {
  const isLight = part.tokens.some((token) => language.clause.light.has(token.lower));
  return (
    isLight &&
    !hits.some((hit) =>
      hit.readings.some(
        ({ rule, form }) =>
          SPEECH.has(rule.type) &&
          rule.type !== "report" &&
          !(form === "participle" && language.tense.plans.has(hit.token.lower)),
      ),
    )
  );
}

/** The preposition of an occasion before the noun's phrase: "nach den jüngsten Angriffen". */
function occasionOf(
  tokens: readonly Token[],
  noun: number,
  language: EventLanguage,
): string | undefined {
  const { prepositions, occasion } = language.phrase;
  let latest = false;
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    const token = tokens[at];
    if (prepositions.has(lower)) {
      // "auf die jüngsten Angriffe": they have been, whatever the preposition
      return occasion.has(lower) || latest ? lower : undefined;
    }
    latest ||= token !== undefined && language.isNoun("latest", token);
    if (token === undefined || isPast(token, language)) return undefined;
  }
  return undefined;
}
