/** What a frame or a source frames: where the content begins and ends. */
import type { Candidate } from "../../../attribution/candidate.ts";
import type { PhraseRange } from "../../../phrases.ts";
import { spanOf } from "../../../phrases.ts";
import { isCapitalAt, lowerAt, textAt, type Token } from "../../../tokens.ts";
import { clauseRound, isSeparator } from "./clauses.ts";
import type { Frame } from "./frames.ts";
import {
  ADVERBS,
  AUXILIARIES,
  COMPLEMENTIZERS,
  COORDINATORS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "./function-words.ts";
import type { Source } from "./sources.ts";
import { isPresentSubjunctive, PAST } from "./subjunctive.ts";
import { FORMS } from "./verbs.ts";
import { wordSet } from "../../../word-set.ts";

export interface Context {
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  readonly sources: readonly Source[];
  /** where ", so X", ", sagte X" or ", wie X mitteilte" begins */
  readonly insertions: ReadonlySet<number>;
  /** where the finite verb of a main clause frames something */
  readonly verbs: ReadonlySet<number>;
  /** where any source begins */
  readonly openings: ReadonlySet<number>;
}

export function contextOf(
  tokens: readonly Token[],
  frames: readonly Frame[],
  sources: readonly Source[],
): Context {
  const main = frames.filter(({ subordinate }) => !subordinate);
  const inserted = sources.filter(({ rule }) => rule === "source-so" || rule === "source-wie");
  return {
    tokens,
    frames,
    sources,
    insertions: new Set([
      ...inserted.map(({ range }) => range.from),
      ...main.filter(({ verb }) => verb.takes.quote).map(({ at }) => at),
    ]),
    verbs: new Set(main.map(({ at }) => at)),
    openings: new Set(sources.map(({ range }) => range.from)),
  };
}

/** The content without its own marks at either end; undefined where nothing is left. */
export function trimmed(tokens: readonly Token[], range: PhraseRange): PhraseRange | undefined {
  let { from, to } = range;
  while (from < to && isOuterMark(tokens[from])) from += 1;
  while (to > from && isOuterMark(tokens[to - 1])) to -= 1;
  return to > from ? { from, to } : undefined;
}

function isOuterMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "mark" && /^[\s,:;.!?–—-]$/u.test(token.text);
}

/**
 * Where content that begins at `start` ends: at a semicolon, before a source or a frame in
 * parenthesis, before a further frame after "und", at the latest with the sentence.
 */
export function contentEnd(context: Context, start: number): number {
  const { tokens } = context;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (endsAt(context, start, at, token.lower)) return at;
  }
  return tokens.length;
}

function endsAt(context: Context, start: number, at: number, mark: string): boolean {
  const { tokens } = context;
  switch (mark) {
    case ";":
      return !goesOnReported(tokens, at + 1);
    case ":":
      return tokens[at + 1]?.kind === "quote";
    case ",":
      return (at > start && resumesMain(tokens, start, at + 1)) || context.insertions.has(at + 1);
    case "und":
      return startsFrame(context, at);
    default:
      return false;
  }
}

/** "…; dabei habe er …": the subjunctive goes on behind the semicolon. */
function goesOnReported(tokens: readonly Token[], from: number): boolean {
  const clause = clauseRound(tokens, from);
  for (let at = clause.from; at < clause.to; at += 1) {
    if (isSubjunctiveAt(tokens, at) || /^soll(?:en)?$/u.test(textAt(tokens, at))) return true;
  }
  return false;
}

/** "…, ob das stimme, verwies sie auf …": behind a subordinate clause a verb opens the main clause. */
function resumesMain(tokens: readonly Token[], start: number, at: number): boolean {
  const verb = tokens[at];
  if (verb === undefined || verb.kind !== "word" || verb.capital) return false;
  if (CONJUNCTIONS.test(lowerAt(tokens, start))) return isKnownVerb(verb.lower);
  return endsInInfinitive(tokens, clauseRound(tokens, start)) && isVerbFirst(tokens, at);
}

const CONJUNCTIONS = /^(?:dass|daß|ob|wie|warum|wann|wer|wo|weshalb|wieso|wonach)$/u;

function isKnownVerb(word: string): boolean {
  const isFinite = FORMS.get(word)?.some(({ form }) => form === "finite") === true;
  return isFinite || AUXILIARIES.has(word) || MODALS.has(word);
}

/** "…, die Steuern zu senken, fand keine Mehrheit": no word that opens a phrase or a clause. */
function isVerbFirst(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  const opensOther = [DETERMINERS, PREPOSITIONS, ADVERBS, SUBORDINATORS, RELATIVES, COORDINATORS];
  if (opensOther.some((list) => list.has(word)) || /zu\p{Ll}+n$/u.test(word)) return false;
  return !(/(?:e|en|er|es|em)$/u.test(word) && isCapitalAt(tokens, at + 1));
}

/** "… und kündigte an", "… und er fordere" is content, "… und er forderte" a frame of its own */
function startsFrame({ tokens, verbs }: Context, und: number): boolean {
  return verbs.has(und + 1) && !isPresentSubjunctive(lowerAt(tokens, und + 1), undefined, false);
}

/** What follows the frame: a colon, a clause, an infinitive. */
export function contentAfter(
  context: Context,
  frame: Frame,
  marksPassed = 4,
): PhraseRange | undefined {
  const { tokens } = context;
  let at = Math.max(frame.at, frame.last) + 1;
  for (let marks = 0; marks < marksPassed; marks += 1) {
    while (at < tokens.length && !isSeparator(tokens[at]) && !isComplement(tokens[at])) at += 1;
    const mark = tokens[at];
    if (mark === undefined) return undefined;
    if (mark.text === ":") return rangeFrom(context, at + 1);
    if (isComplement(mark)) return frame.verb.takes.clause ? rangeFrom(context, at) : undefined;
    if (mark.text !== ",") return undefined;
    if (beginsContent(context, at + 1, frame)) return rangeFrom(context, at + 1);
    at += 1;
  }
  return undefined;
}

function isComplement(token: Token | undefined): boolean {
  return token !== undefined && /^(?:dass|daß|ob)$/u.test(token.text);
}

function rangeFrom(context: Context, start: number): PhraseRange | undefined {
  return trimmed(context.tokens, { from: start, to: contentEnd(context, start) });
}

function beginsContent(context: Context, start: number, frame: Frame): boolean {
  const { tokens } = context;
  const first = tokens[start];
  if (first === undefined) return false;
  if (context.openings.has(start)) return false;
  // "…, was ein Fehler war" comments on the sentence; "sagte, was sie wollte" doesn't
  if (first.lower === "was" && start - 2 !== Math.max(frame.at, frame.last)) return false;
  if (COMPLEMENTIZERS.has(first.lower) && !RELATIVES.has(first.lower)) {
    return frame.verb.takes.clause;
  }
  const clause = clauseRound(tokens, start);
  const opensOther = RELATIVES.has(first.lower) || SUBORDINATORS.has(first.lower);
  if (isInfinitive(tokens, clause, opensOther)) return takesInfinitive(frame, clause);
  if (hasSubjunctive(tokens, clause.from, clause.to)) return !isVerbLast(tokens, clause);
  return !opensOther && beginsIndicative(tokens, clause, frame);
}

function isInfinitive(tokens: readonly Token[], clause: PhraseRange, opensOther: boolean): boolean {
  if (endsInInfinitive(tokens, clause)) return true;
  return !opensOther && endsInInfinitive(tokens, following(tokens, clause));
}

/** A short infinitive without a verb that asks for one is no content: "…, zu sehen". */
function takesInfinitive({ verb, subordinate }: Frame, { from, to }: PhraseRange): boolean {
  return verb.takes.infinitive || (verb.takes.clause && !subordinate && to - from >= 4);
}

const PLAIN = wordSet(
  "sagen erklären melden berichten mitteilen meinen schreiben betonen behaupten glauben",
);

/** "…, das Dorf ist leer": behind a verb that also quotes. */
function beginsIndicative(tokens: readonly Token[], clause: PhraseRange, frame: Frame): boolean {
  const { takes } = frame.verb;
  if (!takes.quote || !takes.clause || clause.to - clause.from < 4) return false;
  // "bemerkte den Fehler, dann …": only the plainest verbs reach past what stands between
  const isAdjacent = clause.from - 2 === Math.max(frame.at, frame.last);
  if (!isAdjacent && !PLAIN.has(frame.verb.lemma)) return false;
  if (/^(?:und|sondern|aber|doch|um|ohne|statt|so|darunter)$/u.test(lowerAt(tokens, clause.from)))
    return false;
  return hasVerbSecond(tokens, clause);
}

function following(tokens: readonly Token[], clause: PhraseRange): PhraseRange {
  return clauseRound(tokens, Math.min(clause.to + 1, tokens.length - 1));
}

/** "…, die Truppen abzuziehen", "…, mehr zu zahlen" */
function endsInInfinitive(tokens: readonly Token[], clause: PhraseRange): boolean {
  const opener = lowerAt(tokens, clause.from);
  if (/^(?:um|ohne|statt|anstatt)$/u.test(opener) || SUBORDINATORS.has(opener)) return false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || token.capital) continue;
    const isApart = token.lower === "zu" && /^\p{Ll}+n$/u.test(textAt(tokens, at + 1));
    if (isApart && ends(tokens, at + 2)) return true;
    if (/^\p{Ll}{2,}zu\p{Ll}{3,}n$/u.test(token.text) && ends(tokens, at + 1)) return true;
  }
  return false;
}

function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isSeparator(token) || token?.kind !== "word" || !token.capital;
}

/** Any form that only reported speech has, or that may be one. */
export function hasSubjunctive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || token.capital) continue;
    if (PAST.has(token.lower) || isSubjunctiveAt(tokens, at)) return true;
  }
  return false;
}

export function isSubjunctiveAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || (token.capital && at > 0)) return false;
  const next = tokens[at + 1];
  // "ich habe", "halte ich"
  if (next?.lower === "ich" || lowerAt(tokens, at - 1) === "ich") return false;
  const nounFollows =
    next !== undefined && (next.capital || next.kind === "quote") && next.kind !== "mark";
  return isPresentSubjunctive(token.lower, tokens[at - 1]?.lower, nounFollows);
}

/** A relative clause ends in its verb: "…, die das Land verlassen habe". */
function isVerbLast(tokens: readonly Token[], clause: PhraseRange): boolean {
  const first = tokens[clause.from];
  if (first === undefined || !(RELATIVES.has(first.lower) || SUBORDINATORS.has(first.lower)))
    return false;
  const last = tokens[clause.to - 1];
  if (last === undefined) return false;
  return PAST.has(last.lower) || isSubjunctiveAt(tokens, clause.to - 1);
}

/** Verb-second in the indicative: a finite verb that isn't the last word. */
function hasVerbSecond(tokens: readonly Token[], clause: PhraseRange): boolean {
  for (let at = clause.from + 1; at < clause.to - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || token.capital) continue;
    if (
      /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|muss|müssen|soll|sollen|sollten|will|wollen|darf|dürfen|gibt|gab|geht|steht|kommt|sieht|liegt|sollte|müssten|könnten)$/u.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}

export function spanned(
  tokens: readonly Token[],
  range: PhraseRange,
): Pick<Candidate, "start" | "end"> {
  return spanOf(tokens, range) ?? { start: 0, end: 0 };
}
