/** How the actors that a part of a clause names stand in it: subject, object, or after which word. */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import type { Token } from "../tokens.ts";
import type { EventLanguage } from "./event-language.ts";
import { isFinite } from "./finite.ts";
import type { Part } from "./parts.ts";
import { overlaps } from "./speakers.ts";

export interface Argument {
  readonly mention: ActorMention;
  /** place of its phrase's first word in the part's tokens */
  readonly index: number;
  /** the preposition that rules it, or the noun that it belongs to */
  readonly preposition?: string;
  /** the word before the preposition: "Treffen von …" */
  readonly governor?: Token;
  /** the noun that it is an adjective or a genitive of */
  readonly of?: Token;
  readonly oblique: boolean;
  /** within the adjective of something else: "die an Chile grenzende Region" */
  readonly nested: boolean;
  /** the noun that it belongs to is itself a happening: "a Norwegian attack" */
  readonly ofTrigger: boolean;
  /** the same number for those that "and" joins */
  readonly joined: number;
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
  part: Part,
  mentions: readonly ActorMention[],
  surroundings: Surroundings,
): readonly Argument[] {
  const { text } = surroundings;
  const found: Argument[] = [];
  for (const [place, mention] of mentions.entries()) {
    const index = indexOf(part.tokens, mention.start);
    if (index === undefined) continue;
    const previous = found.at(-1);
    const own = argumentOf(part.tokens, mention, index, surroundings);
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
  const walk = new Walk(tokens, Math.min(first, own), surroundings);
  const preposition = postpositionAfter(tokens, mention) ?? walk.preposition;
  const of = attributive
    ? (genitiveNoun(tokens, own, walk) ?? nounAfter(tokens, own, language))
    : walk.of;
  return {
    mention,
    index: first,
    ...(preposition === undefined ? {} : { preposition }),
    ...(walk.governor === undefined ? {} : { governor: walk.governor }),
    ...(of === undefined ? {} : { of }),
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
  return next !== undefined && next.lower === "zufolge" && next.start - end <= 1
    ? next.lower
    : undefined;
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
function genitiveNoun(tokens: readonly Token[], own: number, walk: Walk): Token | undefined {
  const isName = tokens[own]?.capital === true && tokens[own + 1]?.capital !== true;
  return isName ? walk.of : undefined;
}

/** The noun that an adjective or "Norway's" stands before. */
function nounAfter(
  tokens: readonly Token[],
  index: number,
  language: EventLanguage,
): Token | undefined {
  for (let at = index + 1; at < Math.min(tokens.length, index + 5); at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (language.verbFinal ? token.capital : language.noun(token) !== undefined) return token;
  }
  return tokens[index + 1] ?? tokens[index];
}

const ARTICLES = /^(?:der|die|das|den|dem|des|eine?[nmrs]?)$/u;

/** "at least twenty soldiers", "more than a hundred" */
function isMeasure({ lower }: Token, next: Token | undefined): boolean {
  return (
    lower === "than" || next?.kind === "number" || next?.lower === "least" || next?.lower === "most"
  );
}

/** Goes from a phrase to the left, through what belongs to it, to what rules it. */
class Walk {
  preposition: string | undefined;
  governor: Token | undefined;
  of: Token | undefined;
  oblique = false;
  nested = false;
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #language: EventLanguage;
  readonly #barriers: readonly Span[];

  constructor(tokens: readonly Token[], from: number, { text, language, barriers }: Surroundings) {
    this.#tokens = tokens;
    this.#barriers = barriers;
    this.#text = text;
    this.#language = language;
    const first = tokens[from];
    let at = from;
    if (first !== undefined && this.#isDeterminer(first)) at = this.#determiner(from);
    for (let step = 0; step < REACH && at > 0; step += 1) {
      const next = this.#step(at);
      if (next === undefined) return;
      at = next;
    }
  }

  #isDeterminer(token: Token): boolean {
    return this.#language.phrase.determiners.has(token.lower);
  }

  /** The place to go on from, or nothing where the phrase begins. */
  #step(at: number): number | undefined {
    const token = this.#tokens[at - 1];
    const here = this.#tokens[at];
    if (token === undefined || here === undefined || this.#isApart(token, here)) return undefined;
    // a capital "In" opens the sentence; elsewhere it would be a name
    const isPreposition = this.#language.phrase.prepositions.has(token.lower);
    if (isPreposition && (!token.capital || at === 1)) return this.#prepositionAt(at - 1);
    if (this.#isDeterminer(token)) return this.#determiner(at - 1);
    if (this.#language.verbFinal && token.capital) return this.#nounBefore(at);
    return this.#isModifier(token, at - 1) ? at - 1 : undefined;
  }

  #isApart(token: Token, here: Token): boolean {
    const gap = this.#text.slice(token.end, here.start);
    return /[^\s"„“”»«'‘’]/u.test(gap) || this.#barriers.some((span) => overlaps(span, token));
  }

  #prepositionAt(index: number): number | undefined {
    const token = this.#tokens[index];
    if (token === undefined) return undefined;
    if (!this.#language.verbFinal && token.lower === "of") {
      this.of ??= this.#tokens[index - 1];
      return index - 1;
    }
    if (isMeasure(token, this.#tokens[index + 1])) return index;
    this.preposition = token.lower;
    const before = this.#tokens[index - 1];
    this.governor = before;
    this.nested = this.#language.verbFinal && before !== undefined && ARTICLES.test(before.lower);
    return undefined;
  }

  /** After the article only a preposition, or the noun that a genitive belongs to, can follow. */
  #determiner(index: number): number {
    const token = this.#tokens[index];
    const before = this.#tokens[index - 1];
    if (token === undefined) return 0;
    const { genitive, oblique, prepositions } = this.#language.phrase;
    const isGenitive = before?.capital === true && index > 1 && genitive.has(token.lower);
    if (isGenitive) {
      this.of ??= before;
      return index - 1;
    }
    if (oblique.has(token.lower)) this.oblique = true;
    if (before === undefined) return 0;
    if (prepositions.has(before.lower)) return this.#prepositionAt(index - 1) ?? 0;
    this.#gerundAt(index - 1);
    return 0;
  }

  /** "talks on forming a new government" */
  #gerundAt(index: number): void {
    const rules = this.#tokens[index - 1]?.lower ?? "";
    const isGerund =
      !this.#language.verbFinal && this.#tokens[index]?.lower.endsWith("ing") === true;
    if (isGerund && this.#language.phrase.prepositions.has(rules)) this.preposition = rules;
  }

  // "Unterstützung Pjöngjangs" belongs to its noun; "Minister Berg" is one phrase
  #nounBefore(at: number): number {
    const here = this.#tokens[at];
    if (here !== undefined && /s$|['’]$/u.test(here.text)) {
      this.of ??= this.#tokens[at - 1];
    }
    return at - 1;
  }

  #isModifier(token: Token, index: number): boolean {
    if (token.kind === "number") return true;
    if (this.#language.verbFinal)
      return /(?:e|en|er|es|em)$/u.test(token.lower) && !this.#isVerb(index);
    return !this.#isVerb(index) && !this.#language.clause.joiners.has(token.lower);
  }

  #isVerb(index: number): boolean {
    const token = this.#tokens[index];
    if (token === undefined) return true;
    return this.#language.verbs.has(token.lower) || isFinite(this.#tokens, index, this.#language);
  }
}
