/** What a German source frames: "laut X", "so X", "wie X mitteilte" and where their clauses end. */
import {
  type Candidate,
  candidateOf,
  isQuote,
  type Saying,
} from "../../../attribution/candidate.ts";
import type { PhraseRange } from "../../../phrases.ts";
import { lowerAt, textAt, type Token } from "../../../tokens.ts";
import { clauseRound, isFinite, isSeparator, sentenceStart } from "./clauses.ts";
import { type Context, contentEnd, hasSubjunctive, trimmed } from "./contents.ts";
import type { Source } from "./sources.ts";

export function sourceContents(
  context: Context,
  source: Source,
): readonly (Candidate | undefined)[] {
  const { tokens } = context;
  const { rule, speaker, cue, carried } = source;
  const { from, to } = source.range;
  const rest: Saying = { rule, speaker, cue, stance: "asserted", carried };
  const start = clauseStart(tokens, from);
  if (from === start || source.rule === "source-relative") {
    // "Berichte, wonach …, wies sie zurück": the word itself tells that its clause is subordinate
    const end = contentEnd(context, source.rule === "source-relative" ? from : to);
    return [candidateOf(tokens, trimmed(tokens, { from: to, to: end }), rest)];
  }
  const parenthesis = source.rule === "source-so" || source.rule === "source-wie";
  const isInsertion = isSeparator(tokens[from - 1]) && isSeparator(tokens[to]);
  if (!parenthesis && !isInsertion) {
    const end = contentEnd(context, start);
    // "…, betonte sie der Zeitung zufolge": the frame before the source is reported too
    const whole = { from: start, to: end < to ? contentEnd(context, to) : end };
    return [candidateOf(tokens, trimmed(tokens, whole), rest)];
  }
  return roundInsertion(context, { from, to: clauseRound(tokens, to - 1).to }, start, rest);
}

/** The sentence, or the subordinate clause that the source stands in: "…, weil er laut X fehlte". */
function clauseStart(tokens: readonly Token[], at: number): number {
  const start = anaphoric(tokens, sentenceStart(tokens, at));
  const { from } = clauseRound(tokens, at);
  const opener = lowerAt(tokens, from);
  return from > start && from < at && /^(?:die|das|der|weil|da|was|wobei|nachdem)$/u.test(opener)
    ? from
    : start;
}

/** "…; das hat X laut Y versprochen": what stands before the semicolon is said too. */
function anaphoric(tokens: readonly Token[], start: number): number {
  return start > 0 && /^(?:das|dies)$/u.test(lowerAt(tokens, start)) ? 0 : start;
}

/** What stands before and behind "…, so X, …"; one stretch where neither is a clause alone. */
export function roundInsertion(
  context: Context,
  insertion: PhraseRange,
  start: number,
  rest: Saying,
): readonly (Candidate | undefined)[] {
  const { tokens } = context;
  const before = trimmed(tokens, { from: start, to: insertion.from });
  const follows = /^[,:–]$/u.test(textAt(tokens, insertion.to));
  const rangeAfter = { from: insertion.to + 1, to: contentEnd(context, insertion.to + 1) };
  const after = follows ? trimmed(tokens, rangeAfter) : undefined;
  if (after === undefined || isApposition(tokens, after))
    return [candidateOf(tokens, before, rest)];
  const resumes = isFinite(lowerAt(tokens, after.from));
  if (before !== undefined && resumes && !isQuote(tokens, before)) {
    return [candidateOf(tokens, { from: before.from, to: after.to }, rest)];
  }
  return [candidateOf(tokens, before, rest), candidateOf(tokens, after, rest)];
}

/** "…, sagte Meier, Sprecher der Bahn": no clause follows. */
function isApposition(tokens: readonly Token[], range: PhraseRange): boolean {
  if (tokens[range.from]?.kind === "quote") return false;
  const first = lowerAt(tokens, range.from);
  if (/^(?:dass|daß|ob)$/u.test(first)) return false;
  return !isFinite(first) && !hasSubjunctive(tokens, range.from, range.to);
}
