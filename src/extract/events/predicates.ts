/** The words of a part that say that something happens, and how surely they say it. */
import type { Span } from "../article.ts";
import { foundIn, gathered } from "../lists.ts";
import { contains, hullOf, overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import { type Grammar, grammarOf, isPast } from "./clause-grammar.ts";
import { SPEECH } from "./event-types.ts";
import type {
  Auxiliary,
  EventLanguage,
  EventRule,
  VerbHit,
  VerbReading,
} from "./event-language.ts";
import type { EventType } from "./found-claim.ts";
import type { Part } from "./parts.ts";

export interface Predicate {
  /** those that the words fit, the likelier first; which of them holds depends on who is named */
  readonly rules: readonly EventRule[];
  readonly part: Part;
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
  /** of a noun that only says on which occasion something else happens, its preposition */
  readonly occasion: string | undefined;
  /** the part whose verb says that it came about: "gelang es" */
  readonly implicative: Part | undefined;
}

/** A part with what its predicates are judged by. */
interface Told {
  readonly part: Part;
  readonly grammar: Grammar;
  readonly language: EventLanguage;
  readonly dates: readonly Span[];
}

export function predicatesOf(
  parts: readonly Part[],
  language: EventLanguage,
  dates: readonly Span[],
): readonly Predicate[] {
  return gathered(parts, (part) => {
    if (part.hits.length === 0 && !mayTell(part, language)) return [];
    const told = { part, grammar: grammarOf(parts, part, language, dates), language, dates };
    const phrases = phrasePredicates(told);
    const verbs = part.hits
      .filter(({ token }) => !isOfPhrase(token, phrases, language))
      .map((hit) => verbPredicate(hit, told));
    return [...verbs, ...phrases, ...nounPredicates(told)];
  });
}

function mayTell({ tokens }: Part, language: EventLanguage): boolean {
  return tokens.some(
    (token) => language.phrases.has(token.lower) || language.noun(token) !== undefined,
  );
}

/** "kamen ums Leben", "passed on": the verb alone would mean something else. */
function isOfPhrase(token: Token, phrases: readonly Predicate[], language: EventLanguage): boolean {
  return phrases.some(
    ({ trigger }) => language.clause.light.has(token.lower) || contains(trigger, token),
  );
}

/** What shows the happening, and what its words say more than others do. */
interface Shown
  extends
    Pick<Predicate, "rules" | "source" | "unreal">,
    Partial<Pick<Predicate, "passive" | "hangs" | "plainPast" | "occasion" | "implicative">> {}

// written out: spreading one object into another takes longer than the rest of it
function predicateAt(
  { part, grammar: { negated, past } }: Told,
  index: number,
  words: readonly Span[],
  {
    rules,
    source,
    unreal,
    passive = false,
    hangs = false,
    plainPast = false,
    occasion,
    implicative,
  }: Shown,
): Predicate {
  return {
    rules,
    part,
    index,
    trigger: hullOf(words),
    source,
    passive,
    negated,
    unreal,
    past,
    hangs,
    plainPast,
    occasion,
    implicative,
  };
}

function verbPredicate(hit: VerbHit, told: Told): Predicate {
  const { part, grammar, language } = told;
  const { readings } = hit;
  const auxiliary = language.auxiliaryBefore?.(part.tokens, hit.index, language);
  const participle = readings.some(({ form }) => form === "participle");
  return predicateAt(told, hit.index, [hit.token], {
    rules: [...new Set(readings.map(({ rule }) => rule))],
    source: "verb",
    unreal: isUnreal(hit, grammar, auxiliary, language),
    passive: participle && (language.verbFinal ? grammar.passive : auxiliary === "passive"),
    // "have been negotiating" hangs from nothing
    hangs: auxiliary === undefined && readings.every(({ form }) => form === "gerund"),
    plainPast: !participle && readings.some(({ form, past }) => form === "finite" && past),
    implicative: grammar.implicativeHost,
  });
}

function isUnreal(
  hit: VerbHit,
  grammar: Grammar,
  auxiliary: Auxiliary | undefined,
  language: EventLanguage,
): boolean {
  if (grammar.hypothetical) return true;
  if (!language.verbFinal) {
    const infinitive = hit.readings.every(({ form }) => form === "infinitive");
    const planned = grammar.modal && auxiliary === "passive";
    return auxiliary === "modal" || planned || (infinitive && !grammar.implicative);
  }
  const isRead = (wanted: VerbReading["form"]): boolean =>
    hit.readings.some(({ form }) => form === wanted);
  if (grammar.modal) return true;
  if (isRead("participle") || grammar.implicative || !isRead("infinitive")) return false;
  // "wird liefern", "zu liefern"; a plural present has the same form
  return !isRead("finite") || grammar.passive;
}

// ----- several words ----- //

function phrasePredicates(told: Told): readonly Predicate[] {
  const { part, grammar, language } = told;
  const unreal = grammar.hypothetical || grammar.modal;
  const found: Predicate[] = [];
  for (const [place, token] of part.tokens.entries()) {
    for (const { words, rule } of language.phrases.get(token.lower) ?? []) {
      if (!words.every((word, at) => part.tokens[place + at]?.lower === word)) continue;
      const own = part.tokens.slice(place, place + words.length);
      // "was passed on Monday"
      if (told.dates.some((date) => overlaps(date, hullOf(own)))) continue;
      const shown = { rules: [rule], source: "phrase", unreal, plainPast: grammar.past } as const;
      found.push(predicateAt(told, place, own, shown));
    }
  }
  return found;
}

// ----- nouns ----- //

function nounPredicates(told: Told): readonly Predicate[] {
  const { part, grammar, language } = told;
  return foundIn(part.tokens, (token, place) => {
    const rule = language.noun(token);
    if (rule === undefined || part.hits.some((hit) => hit.index === place)) return undefined;
    const occasion = occasionOf(part.tokens, place, language);
    if (occasion === undefined && !isToldBy(part, place, rule.type, language)) return undefined;
    const unreal =
      grammar.hypothetical || grammar.asked || (occasion === undefined && grammar.modal);
    return predicateAt(told, place, [token], { rules: [rule], source: "noun", unreal, occasion });
  });
}

/** The clause tells of the noun's happening, not only of something about it. */
function isToldBy(part: Part, noun: number, type: EventType, language: EventLanguage): boolean {
  if (isGoverned(part.tokens, noun, type, language)) return false;
  return (
    isCarried(part, language) || (part.clause.kind === "main" && isMeans(part.tokens, noun, type))
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
function isCarried(part: Part, language: EventLanguage): boolean {
  const isLight = part.tokens.some((token) => language.clause.light.has(token.lower));
  return (
    isLight &&
    !part.hits.some((hit) =>
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
  for (const token of tokens.slice(Math.max(0, noun - LONGEST_OCCASION), noun).toReversed()) {
    if (prepositions.has(token.lower)) {
      // "auf die jüngsten Angriffe": they have been, whatever the preposition
      return occasion.has(token.lower) || latest ? token.lower : undefined;
    }
    latest ||= language.isNoun("latest", token);
    if (isPast(token, language)) return undefined;
  }
  return undefined;
}

/** Words between a preposition and its noun. */
const LONGEST_OCCASION = 6;
