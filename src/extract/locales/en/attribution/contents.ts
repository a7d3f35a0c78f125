/** What an English frame frames: where the content begins and ends. */
import { type PhraseRange } from "../../../phrases.ts";
import { englishPhraseAt } from "./phrases.ts";
import { lowerAt, textAt, type Token } from "../../../tokens.ts";
import { type Frame, isBoundary, opensPhrase } from "./frames.ts";
import { COMPLEMENTIZERS, DETERMINERS, PREPOSITIONS, PRONOUNS } from "./function-words.ts";
import { FORMS } from "./verbs.ts";

/** A word that may be the finite verb of a clause without "that". */
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|won't|wasn't|isn't|weren't|hadn't|didn't|don't|doesn't|couldn't|wouldn't|aren't|hasn't|haven't|remains|wants|needs|went|came|took|made|got|began|became|left|fell|rose|hit|lost|won|held|met|knew|saw|gave|kept|sent|struck|shot|broke)$/u;

export interface Context {
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  /** where "she said" or "said Ann Lee" begins, with nothing framed behind it */
  readonly insertions: ReadonlySet<number>;
  /** where a frame's verb begins */
  readonly verbs: ReadonlySet<number>;
  /** where the subject of a frame begins */
  readonly subjects: ReadonlySet<number>;
}

export function contextOf(tokens: readonly Token[], frames: readonly Frame[]): Context {
  const insertions = new Set<number>();
  for (const { from, subject, inverted, verb, at } of frames) {
    const start = inverted ? from : subject?.from;
    const end = inverted ? (subject?.to ?? at) : at + 1;
    if (start !== undefined && verb.takes.quote && closes(tokens, end)) insertions.add(start);
  }
  return {
    tokens,
    frames,
    insertions,
    verbs: new Set(frames.map(({ from }) => from)),
    subjects: new Set(
      frames.flatMap(({ subject }) => (subject === undefined ? [] : [subject.from])),
    ),
  };
}

/** "the promise to reopen the park was kept": where the sentence's own verb ends the infinitive. */
export function infinitiveEnd(context: Context, start: number): number {
  const end = contentEnd(context, start);
  for (let at = start + 1; at < end; at += 1) {
    if (FINITE.test(lowerAt(context.tokens, at))) return at;
  }
  return end;
}

export function trimmed(tokens: readonly Token[], range: PhraseRange): PhraseRange | undefined {
  let { from, to } = range;
  while (from < to && isOuterMark(tokens[from])) from += 1;
  while (to > from && isOuterMark(tokens[to - 1])) to -= 1;
  return to > from ? { from, to } : undefined;
}

function isOuterMark(token: Token | undefined): boolean {
  return token?.kind === "mark" && /^[,:;.!?–—-]$/u.test(token.text);
}

/** At a semicolon, before "…, she said" and "…, according to", before a further frame after "and". */
export function contentEnd(context: Context, start: number): number {
  const { subjects, tokens, verbs } = context;
  for (let at = start; at < tokens.length; at += 1) {
    const word = lowerAt(tokens, at);
    if (word === ";") return at;
    if (word === "," && opensParenthesis(context, at + 1)) return at;
    if (word === "," && lowerAt(tokens, at + 1) === "while" && subjects.has(at + 2)) return at;
    if (at > start && verbs.has(at + 1) && /^(?:and|but)$/u.test(word)) return at;
  }
  return tokens.length;
}

function opensParenthesis({ tokens, insertions }: Context, at: number): boolean {
  if (lowerAt(tokens, at) === "according" && lowerAt(tokens, at + 1) === "to") return true;
  return insertions.has(at);
}

/** Nothing is framed behind: the sentence ends, or a time or a place follows. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isBoundary(token) || PREPOSITIONS.has(token?.lower ?? "") || isTime(token);
}

/** "on Monday", "in a statement", "told reporters": what stands between the verb and its clause. */
export function contentAfter(context: Context, frame: Frame): PhraseRange | undefined {
  const { takes } = frame.verb;
  const end = frameEnd(frame);
  if (frame.passive && takes.clause) return passiveContent(context, end);
  const at = afterAdjuncts(context.tokens, frame, end);
  const range = rangeFrom(context, at, frame);
  if (range !== undefined || frame.inverted || !takes.infinitive) return range;
  return infinitiveAfter(context, at);
}

function frameEnd({ at, verb, inverted, subject }: Frame): number {
  if (inverted && subject !== undefined) return subject.to;
  return at + (verb.particle === undefined ? 1 : 2);
}

/** Past the addressee, the time and the place: "told reporters on Monday in Oslo". */
function afterAdjuncts(tokens: readonly Token[], { verb }: Frame, start: number): number {
  const takesObject = /^(?:tell|ask|urge|order|instruct|warn|accuse)$/u.test(verb.lemma);
  let at = takesObject ? skipObject(tokens, start) : start;
  for (let skipped = 0; skipped < MOST_ADJUNCTS; skipped += 1) {
    const next = skipAdjunct(tokens, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

const MOST_ADJUNCTS = 5;

/** "was quoted as saying …", "it was reported that …" */
function passiveContent(context: Context, start: number): PhraseRange | undefined {
  const { tokens } = context;
  const that = tokens[start];
  return that !== undefined && (that.lower === "to" || COMPLEMENTIZERS.has(that.lower))
    ? trimmed(tokens, { from: start, to: contentEnd(context, start) })
    : undefined;
}

function skipObject(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || COMPLEMENTIZERS.has(token.lower)) return at;
  if (/^(?:him|her|them|us|me|it|you)$/u.test(token.lower)) return at + 1;
  return englishPhraseAt(tokens, at)?.to ?? at;
}

function isTime(token: Token | undefined): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|later|earlier|again|afterwards|early|late)$/u.test(
    token?.lower ?? "",
  );
}

function skipAdjunct(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (isTime(token)) return at + 1;
  if (!/^(?:on|in|to|at|during|after|through|via|by|of|last|this)$/u.test(token.lower)) return at;
  if (token.lower === "to" && !opensPhrase(tokens[at + 1])) return at;
  const phrase = englishPhraseAt(tokens, at + 1);
  if (phrase === undefined) return isTime(tokens[at + 1]) ? at + 2 : at;
  return token.lower === "to" && !takesDative(tokens, phrase) ? at : phrase.to;
}

/** "to reporters", "to the BBC", not "to leave the town" */
function takesDative(tokens: readonly Token[], phrase: PhraseRange): boolean {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  return (
    first !== undefined &&
    (first.capital ||
      /^(?:the|a|his|her|their)$/u.test(first.lower) ||
      last?.lower === "reporters" ||
      last?.lower === "journalists")
  );
}

function rangeFrom(context: Context, at: number, frame: Frame): PhraseRange | undefined {
  const { tokens } = context;
  const first = tokens[at];
  const { takes } = frame.verb;
  if (first === undefined) return undefined;
  if (first.text === ":") return restFrom(context, at + 1);
  const quote = quoteFrom(context, at);
  if (quote !== undefined) return takes.quote ? quote : undefined;
  if (first.kind !== "word" || !takes.clause) return undefined;
  // "said when asked" frames nothing
  const isAdjunct = first.lower === "when" && textAt(tokens, at + 1).endsWith("ed");
  if (COMPLEMENTIZERS.has(first.lower)) return isAdjunct ? undefined : restFrom(context, at);
  const isBareClause = !frame.inverted && isClause(tokens, at, contentEnd(context, at));
  return isBareClause ? restFrom(context, at) : undefined;
}

function restFrom(context: Context, from: number): PhraseRange | undefined {
  return trimmed(context.tokens, { from, to: contentEnd(context, from) });
}

/** A quotation right here or behind a comma. */
function quoteFrom(context: Context, at: number): PhraseRange | undefined {
  const { tokens } = context;
  if (tokens[at]?.kind === "quote") return quoteOr(tokens, at, restFrom(context, at));
  const isBehind = textAt(tokens, at) === "," && tokens[at + 1]?.kind === "quote";
  return isBehind ? restFrom(context, at + 1) : undefined;
}

function hasVerb(tokens: readonly Token[], { from, to }: PhraseRange): boolean {
  return tokens
    .slice(from + 1, to)
    .some(
      ({ lower, text }) => FINITE.test(lower) || /^\p{Ll}{2,}ed$/u.test(text) || FORMS.has(text),
    );
}

/** The quotation alone where a comma closes it, with the rest of its clause where none does. */
function quoteOr(
  tokens: readonly Token[],
  at: number,
  rest: PhraseRange | undefined,
): PhraseRange | undefined {
  return isBoundary(tokens[at + 1]) ? { from: at, to: at + 1 } : rest;
}

const OPENERS =
  /^(?:he|she|it|they|we|i|there|that|this|in|on|after|at|if|when|no|as|up|about|around|not|nothing|nobody)$/u;

/** "the wounded" right behind an article is no verb. */
function isPast(token: Token, isSecond: boolean, first: Token): boolean {
  if (!/^\p{Ll}{2,}ed$/u.test(token.text)) return false;
  return !isSecond || first.capital || PRONOUNS.has(first.lower);
}

/** A subject and a finite verb behind it. */
export function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind === "mark") return false;
  if (!opensPhrase(first) && !OPENERS.test(first.lower)) return false;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") continue;
    if (/^(?:who|which|that)$/u.test(token.lower)) return false;
    if (FINITE.test(token.lower) || isPast(token, at === from + 1, first)) return true;
  }
  return false;
}

function isInfinitive(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && !DETERMINERS.has(word);
}

function infinitiveAfter(context: Context, at: number): PhraseRange | undefined {
  const { tokens } = context;
  for (let place = at; place < Math.min(tokens.length, at + 12); place += 1) {
    const token = tokens[place];
    if (isBoundary(token) || (place > at && FORMS.has(textAt(tokens, place)))) return undefined;
    if (token?.lower === "to" && isInfinitive(textAt(tokens, place + 1))) {
      return restFrom(context, place);
    }
  }
  return undefined;
}

/** What came before an inserted frame: "…, she said", "“…,” said Ann Lee". */
export function contentBefore(
  tokens: readonly Token[],
  frame: Frame,
  floor: number,
): PhraseRange | undefined {
  const start = frame.inverted ? frame.from : (frame.subject?.from ?? frame.from);
  const before = tokens[start - 1];
  if (before === undefined || start <= floor) return undefined;
  if (before.kind !== "quote" && !/^[,–—]$/u.test(before.text)) return undefined;
  const range = trimmed(tokens, { from: floor, to: start });
  if (range === undefined) return undefined;
  const isQuote = tokens.slice(range.from, range.to).some(({ kind }) => kind === "quote");
  return isQuote || hasVerb(tokens, range) ? range : undefined;
}
