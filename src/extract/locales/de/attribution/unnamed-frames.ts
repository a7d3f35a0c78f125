/**
 * Frames without a known verb: word order alone shows that somebody speaks. "X nickte: „…“", "X
 * gab sich gelassen, man habe …", "…, freute sich X".
 */
import type { Span } from "../../../article.ts";
import type { Candidate } from "../../../attribution/candidate.ts";
import { type PhraseRange, spanOf } from "../../../phrases.ts";
import { textAt, type Token } from "../../../tokens.ts";
import { clauseRound, isSeparator, subjectFrom, subjectIn } from "./clauses.ts";
import {
  contentEnd,
  type Context,
  hasSubjunctive,
  isSubjunctiveAt,
  spanned,
  trimmed,
} from "./contents.ts";
import { ADVERBS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from "./function-words.ts";

/** The subject of a clause whose verb isn't known. */
export function anySubject(tokens: readonly Token[], clause: PhraseRange): PhraseRange | undefined {
  return subjectIn(tokens, clause.from, clause.to) ?? subjectFrom(tokens, clause.from, clause.to);
}

export function unnamedContents(context: Context): readonly Candidate[] {
  const { tokens } = context;
  const colon = colonContents(tokens);
  if (colon.length > 0) return colon;
  const quote = beforeVerb(tokens);
  if (quote !== undefined) return [quote];
  const clause =
    subjunctiveAfterColon(context) ??
    subjunctiveAfterComma(context) ??
    subjunctiveBeforeVerb(tokens) ??
    clauseWithThat(context);
  return clause === undefined ? [] : [clause];
}

function candidate(
  rule: string,
  type: Candidate["type"],
  span: Span,
  speaker: Span | undefined,
): Candidate {
  return { rule, type, start: span.start, end: span.end, speaker, stance: "asserted" };
}

/** What a colon alone announces. */
export function colonContents(tokens: readonly Token[]): readonly Candidate[] {
  const found = afterColon(tokens);
  return found === undefined ? [] : [found];
}

/** "Der Sprecher: „…“", "Im Saal warb sie dafür: „…“" */
function afterColon(tokens: readonly Token[]): Candidate | undefined {
  const index = tokens.findIndex(
    (token, at) => token.kind === "quote" && textAt(tokens, at - 1) === ":" && at > 1,
  );
  const quote = tokens[index];
  if (quote === undefined || quote.text.length < 12) return undefined;
  const start = tokens.slice(0, index).findLastIndex(({ text }) => text === ";") + 1;
  const clause = { from: start, to: index - 1 };
  return candidate("direct-colon", "Direct", quote, spanOf(tokens, anySubject(tokens, clause)));
}

/** "„…“, freute sich X" */
function beforeVerb(tokens: readonly Token[]): Candidate | undefined {
  const [quote, comma, verb] = tokens;
  if (quote?.kind !== "quote" || comma?.text !== "," || verb === undefined || !isVerbLike(verb))
    return undefined;
  const subject = subjectFrom(tokens, 3, clauseRound(tokens, 2).to);
  if (subject === undefined) return undefined;
  return candidate("inquit", "Direct", quote, spanOf(tokens, subject));
}

function isVerbLike(token: Token): boolean {
  return (
    token.kind === "word" &&
    !token.capital &&
    /(?:t|te|ten|en)$/u.test(token.lower) &&
    !PREPOSITIONS.has(token.lower) &&
    !ADVERBS.has(token.lower) &&
    !SUBORDINATORS.has(token.lower) &&
    !RELATIVES.has(token.lower)
  );
}

/** "X gab sich gelassen, man habe …" */
function subjunctiveAfterComma(context: Context): Candidate | undefined {
  const { tokens } = context;
  const comma = tokens.findIndex(({ text }, at) => text === "," && opensReport(tokens, at + 1));
  if (comma < 2 || hasSubjunctive(tokens, 0, comma)) return undefined;
  const range = trimmed(tokens, { from: comma + 1, to: contentEnd(context, comma + 1) });
  if (range === undefined) return undefined;
  const speaker = spanOf(tokens, anySubject(tokens, { from: 0, to: comma }));
  return candidate("clause-verb-second", "Indirect", spanned(tokens, range), speaker);
}

/** "X verteidigte den Plan: Er schaffe …" */
function subjunctiveAfterColon(context: Context): Candidate | undefined {
  const { tokens } = context;
  const colon = tokens.findIndex(({ text }) => text === ":");
  if (colon < 2 || hasSubjunctive(tokens, 0, colon) || !opensReport(tokens, colon + 1))
    return undefined;
  const range = trimmed(tokens, { from: colon + 1, to: tokens.length });
  if (range === undefined) return undefined;
  const speaker = spanOf(tokens, anySubject(tokens, { from: 0, to: colon }));
  return candidate("clause-colon", "Indirect", spanned(tokens, range), speaker);
}

/** A verb-second clause with a present subjunctive in its first words. */
function opensReport(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start];
  if (first === undefined || SUBORDINATORS.has(first.lower)) return false;
  if (/^(?:und|aber|sondern|doch|denn|so)$/u.test(first.lower)) return false;
  const clause = clauseRound(tokens, start);
  for (let at = clause.from + 1; at < clause.to - 1; at += 1) {
    if (isSubjunctiveAt(tokens, at)) return true;
  }
  return false;
}

/** "… sei unklar, verlautete aus X" */
function subjunctiveBeforeVerb(tokens: readonly Token[]): Candidate | undefined {
  const comma = tokens.findLastIndex(({ text }) => text === ",");
  const verb = tokens[comma + 1];
  if (comma < 3 || verb === undefined || !isVerbLike(verb) || !hasSubjunctive(tokens, 0, comma))
    return undefined;
  const end = clauseRound(tokens, comma + 1).to;
  const subject = subjectFrom(tokens, comma + 2, end);
  const before = trimmed(tokens, { from: 0, to: comma });
  if (subject === undefined || before === undefined || !isSeparator(tokens[end])) return undefined;
  return candidate("inquit", "Indirect", spanned(tokens, before), spanOf(tokens, subject));
}

/** "so groß, dass", "dadurch, dass": what follows is a fact. */
const CONSEQUENCES = new Set(
  "so derart dadurch dazu dafür genug zu solch solche insofern dies dem".split(" "),
);

const ATTITUDES = new Set(
  "sicher überzeugt zuversichtlich einig besorgt erwiesen bewusst stolz froh enttäuscht optimistisch pessimistisch gewiss darauf darüber davon dahingehend daran wert".split(
    " ",
  ),
);

/** "X war sich sicher, dass …": not "so groß, dass", "dadurch, dass", "ohne dass" */
function clauseWithThat(context: Context): Candidate | undefined {
  const { tokens } = context;
  const index = tokens.findIndex(
    ({ lower }, at) => at > 2 && /^(?:dass|daß)$/u.test(lower) && textAt(tokens, at - 1) === ",",
  );
  if (index < 0) return undefined;
  const clause = clauseRound(tokens, index - 2);
  const words = tokens.slice(clause.from, clause.to);
  if (words.some(({ lower }) => CONSEQUENCES.has(lower))) return undefined;
  const range = trimmed(tokens, { from: index, to: contentEnd(context, index) });
  const speaker = spanOf(tokens, anySubject(tokens, clause));
  if (range === undefined || speaker === undefined) return undefined;
  const isReported = hasSubjunctive(tokens, range.from, range.to);
  if (!isReported && !words.some(({ lower }) => ATTITUDES.has(lower))) return undefined;
  return candidate("clause-conjunction", "Indirect", spanned(tokens, range), speaker);
}
