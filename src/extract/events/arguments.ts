/** How the actors that a part of a clause names stand in it: subject, object, or after which word. */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import { isCapitalAt, lowerAt, textAt, type Token } from "../tokens.ts";
import type { EventLanguage } from "./event-language.ts";
import { isFinite } from "./finite.ts";
import { overlaps } from "../spans.ts";

export interface Argument {
  readonly mention: ActorMention;
  /** place of its phrase's first word in the part's tokens */
  readonly index: number;
  /** the preposition that rules it */
  readonly preposition: string | undefined;
  /** the word before the preposition: "Treffen von …" */
  readonly governor: Token | undefined;
  /** the noun that it is an adjective or a genitive of */
  readonly of: Token | undefined;
  readonly oblique: boolean;
  /** within the adjective of something else: "die an Chile grenzende Region" */
  readonly nested: boolean;
  /** the noun that it belongs to is itself a happening: "a Norwegian attack" */
  readonly ofTrigger: boolean;
  /** the same number for those that "and" joins */
  readonly joined: number;
}

/** "Soldaten kamen aus Norwegen" */
export function isOrigin({ preposition }: Argument): boolean {
  return preposition === "aus" || preposition === "from";
}

/** Words that a walk to the left goes through at most. */
const REACH = 12;

interface Surroundings {
  readonly text: string;
  readonly language: EventLanguage;
  /** time words, which belong to no actor's phrase: "am Samstag Norwegens Präsidentin" */
  readonly barriers: readonly Span[];
}

export function argumentsOf(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  surroundings: Surroundings,
): readonly Argument[] {
  const { text } = surroundings;
  const found: Argument[] = [];
  for (const [place, mention] of mentions.entries()) {
    const index = indexOf(tokens, mention.start);
    if (index === undefined) continue;
    const previous = found.at(-1);
    const own = argumentOf(tokens, mention, index, surroundings);
    found.push(
      previous !== undefined && isJoined(previous.mention, mention, mentions[place + 1], text)
        ? { ...previous, mention, index: own.index }
        : { ...own, joined: index },
    );
  }
  return found;
}

function indexOf(tokens: readonly Token[], position: number): number | undefined {
  const index = tokens.findIndex((token) => token.start <= position && position < token.end);
  return index === -1 ? undefined : index;
}

/** "Chile und Norwegen": the second stands as the first does. */
function isJoined(
  before: ActorMention,
  mention: ActorMention,
  after: ActorMention | undefined,
  text: string,
): boolean {
  const gap = gapOf(before, mention, text);
  if (before.naming === "attribute" || mention.naming === "attribute") return false;
  if (/^\s*(?:,\s*)?(?:und|and|sowie|&|wie)\s*$/u.test(gap)) return true;
  // "Chile, Norwegen und Kanada"
  const list = /^\s*,\s*$/u.test(gap) && after !== undefined;
  return list && /^\s*(?:,\s*)?(?:,|und|and|sowie)\s*$/u.test(gapOf(mention, after, text));
}

function gapOf(before: ActorMention, mention: ActorMention, text: string): string {
  const end = Math.max(before.end, Math.min(before.phrase.end, mention.start));
  const start = Math.min(mention.start, Math.max(mention.phrase.start, before.end));
  return start < end || start - end > 24 ? "-" : text.slice(end, start);
}

function argumentOf(
  tokens: readonly Token[],
  mention: ActorMention,
  own: number,
  surroundings: Surroundings,
): Argument {
  const { language } = surroundings;
  const attributive =
    mention.naming === "attribute" ||
    mention.naming === "compound" ||
    isPossessive(tokens, mention, language);
  const first = attributive ? own : (indexOf(tokens, mention.phrase.start) ?? own);
  const walk = walkLeft(tokens, Math.min(first, own), surroundings);
  const preposition = postpositionAfter(tokens, mention) ?? walk.preposition;
  const of = attributive
    ? (genitiveNoun(tokens, own, walk) ?? nounAfter(tokens, own, language))
    : walk.of;
  return {
    mention,
    index: first,
    preposition,
    governor: walk.governor,
    of,
    oblique: walk.oblique,
    nested: walk.nested,
    ofTrigger: of !== undefined && language.noun(of) !== undefined,
    joined: own,
  };
}

/** "Behörden zufolge" */
function postpositionAfter(tokens: readonly Token[], mention: ActorMention): string | undefined {
  const end = Math.max(mention.end, mention.phrase.end);
  const next = tokens.find((token) => token.start >= end);
  return next?.lower === "zufolge" && next.start - end <= 1 ? next.lower : undefined;
}

/** "Bergs Vorschlag", "Berg’s proposal": a name in the genitive before its noun. */
function isPossessive(
  tokens: readonly Token[],
  mention: ActorMention,
  language: EventLanguage,
): boolean {
  const at = tokens.findLastIndex(
    (token) => token.start < mention.end && mention.start < token.end,
  );
  const last = tokens[at]?.text ?? "";
  if (!language.verbFinal) return /['’]s?$/u.test(last);
  const next = tokens[at + 1];
  return /[s'’]$/u.test(last) && next?.capital === true && next.start >= mention.phrase.end;
}

/** "die Vertreter der USA": a name after its noun, which no other noun follows. */
function genitiveNoun(tokens: readonly Token[], own: number, { of }: Walk): Token | undefined {
  return isCapitalAt(tokens, own) && !isCapitalAt(tokens, own + 1) ? of : undefined;
}

/** The noun that an adjective or "Norway's" stands before. */
function nounAfter(
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): Token | undefined {
  const noun = tokens
    .slice(index + 1, index + 5)
    .find((token) => (language.verbFinal ? token.capital : language.noun(token) !== undefined));
  return noun ?? tokens[index + 1] ?? tokens[index];
}

const ARTICLES = /^(?:der|die|das|den|dem|des|eine?[nmrs]?)$/u;
/** What may stand between two words of one phrase. */
const APART = /[^\s"„“”»«'‘’]/u;

/** "at least twenty soldiers", "more than a hundred" */
function isMeasure({ lower }: Token, next: Token | undefined): boolean {
  return (
    lower === "than" || next?.kind === "number" || next?.lower === "least" || next?.lower === "most"
  );
}

/** What is met on the way to the left of a phrase. */
type Walk = Pick<Argument, "preposition" | "governor" | "of" | "oblique" | "nested">;

/** Goes from a phrase to the left, through what belongs to it, to what rules it. */
function walkLeft(
  tokens: readonly Token[],
  from: number,
  { text, language, barriers }: Surroundings,
): Walk {
  const { verbFinal, verbs, clause, phrase } = language;
  const { prepositions } = phrase;
  let preposition: string | undefined;
  let governor: Token | undefined;
  let of: Token | undefined;
  let oblique = false;
  let nested = false;

  /** The place to go on from; 0 where the phrase begins. */
  const leftOf = (at: number): number => {
    const token = tokens[at - 1];
    if (token === undefined || isApart(token, at)) return 0;
    // a capital "In" opens the sentence; elsewhere it would be a name
    const mayRule = !token.capital || at === 1;
    if (mayRule && prepositions.has(token.lower)) return overPreposition(token, at - 1);
    if (phrase.determiners.has(token.lower)) return overDeterminer(token, at - 1);
    return isNoun(token, at) || isModifier(token, at - 1) ? at - 1 : 0;
  };

  const isNoun = (token: Token, next: number): boolean => {
    const isNamed = verbFinal && token.capital;
    // "Unterstützung Pjöngjangs" belongs to its noun; "Minister Berg" is one phrase
    if (isNamed && /[s'’]$/u.test(textAt(tokens, next))) of ??= token;
    return isNamed;
  };

  const isApart = (token: Token, next: number): boolean =>
    APART.test(text.slice(token.end, tokens[next]?.start)) ||
    barriers.some((span) => overlaps(span, token));

  const overPreposition = (token: Token, index: number): number => {
    const before = tokens[index - 1];
    if (!verbFinal && token.lower === "of") {
      of ??= before;
      return index - 1;
    }
    if (isMeasure(token, tokens[index + 1])) return index;
    preposition = token.lower;
    governor = before;
    nested = verbFinal && ARTICLES.test(before?.lower ?? "");
    return 0;
  };

  /** After the article only a preposition, or the noun that a genitive belongs to, can follow. */
  const overDeterminer = ({ lower }: Token, index: number): number => {
    const before = tokens[index - 1];
    if (before?.capital === true && index > 1 && phrase.genitive.has(lower)) {
      of ??= before;
      return index - 1;
    }
    oblique ||= phrase.oblique.has(lower);
    if (before === undefined) return 0;
    if (prepositions.has(before.lower)) return overPreposition(before, index - 1);
    // "talks on forming a new government"
    if (!verbFinal && before.lower.endsWith("ing")) preposition = prepositionAt(index - 2);
    return 0;
  };

  const prepositionAt = (index: number): string | undefined => {
    const lower = lowerAt(tokens, index);
    return prepositions.has(lower) ? lower : undefined;
  };

  const isModifier = (token: Token, index: number): boolean => {
    if (token.kind === "number") return true;
    const isVerb = verbs.has(token.lower) || isFinite(tokens, index, language);
    const looksSo = verbFinal
      ? /(?:e|en|er|es|em)$/u.test(token.lower)
      : !clause.joiners.has(token.lower);
    return looksSo && !isVerb;
  };

  const first = tokens[from];
  const isDeterminer = first !== undefined && phrase.determiners.has(first.lower);
  let at = isDeterminer ? overDeterminer(first, from) : from;
  for (let step = 0; step < REACH && at > 0; step += 1) at = leftOf(at);
  return { preposition, governor, of, oblique, nested };
}
