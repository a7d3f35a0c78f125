/** What an English frame frames: where the content begins and ends. */
import { type PhraseRange } from "../../../phrases.ts";
import { englishPhraseAt } from "./phrases.ts";
import { lowerAt, textAt, type Token } from "../../../tokens.ts";
import { type Frame, isBoundary, opensPhrase } from "./frames.ts";
import { COMPLEMENTIZERS, DETERMINERS, FINITE, PREPOSITIONS } from "./function-words.ts";
import { endOfOwn, isClause, isObject, isFinite } from "./clause-ends.ts";
import { FORMS } from "./verbs.ts";

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
  return infinitiveAfter(context, at, frame);
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
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|later|earlier|again|afterwards|early|late|morning|afternoon|evening|night)$/u.test(
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
  if (first.text === ":") return restFrom(context, at + 1, frame);
  const quote = quoteFrom(context, at, frame);
  if (quote !== undefined) return takes.quote ? quote : undefined;
  if (!takes.clause || !isClauseAt(context, at, frame)) return undefined;
  return restFrom(context, at, frame);
}

/** "that …", "the bridge was …", "14 people were …" */
function isClauseAt(context: Context, at: number, frame: Frame): boolean {
  const { tokens } = context;
  const word = lowerAt(tokens, at);
  // "said when asked" frames nothing
  if (COMPLEMENTIZERS.has(word)) return word !== "when" || !textAt(tokens, at + 1).endsWith("ed");
  const end = endOfOwn(tokens, frame, at, contentEnd(context, at));
  return !frame.inverted && isClause(tokens, at, end) && !isObject(tokens, at, end, frame);
}

function restFrom(context: Context, from: number, frame: Frame): PhraseRange | undefined {
  const { tokens } = context;
  return trimmed(tokens, { from, to: endOfOwn(tokens, frame, from, contentEnd(context, from)) });
}

/** A quotation right here or behind a comma. */
function quoteFrom(context: Context, at: number, frame: Frame): PhraseRange | undefined {
  const { tokens } = context;
  if (tokens[at]?.kind === "quote") return quoteOr(tokens, at, restFrom(context, at, frame));
  const isBehind = textAt(tokens, at) === "," && tokens[at + 1]?.kind === "quote";
  return isBehind ? restFrom(context, at + 1, frame) : undefined;
}

/** It has a verb; "In a statement issued on Friday, she …" only says where. */
function tells([first, ...rest]: readonly Token[]): boolean {
  return rest.some(
    (token) =>
      FINITE.test(token.lower) ||
      (first?.lower !== "in" && (isFinite(token) || FORMS.has(token.text))),
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

function isInfinitive(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && !DETERMINERS.has(word);
}

function infinitiveAfter(context: Context, at: number, frame: Frame): PhraseRange | undefined {
  const { tokens } = context;
  for (let place = at; place < Math.min(tokens.length, at + 12); place += 1) {
    const token = tokens[place];
    if (isBoundary(token) || (place > at && FORMS.has(textAt(tokens, place)))) return undefined;
    if (token?.lower === "to" && isInfinitive(textAt(tokens, place + 1))) {
      const isNegated = place > at && lowerAt(tokens, place - 1) === "not";
      return restFrom(context, isNegated ? place - 1 : place, frame);
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
  const said = tokens.slice(range.from, range.to);
  return said.some(({ kind }) => kind === "quote") || tells(said) ? range : undefined;
}
