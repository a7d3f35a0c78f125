/** What an English verb of saying frames, wherever it stands in the sentence. */
import type { Span } from "../../../article.ts";
import { type Candidate, candidateOf, type Saying } from "../../../attribution/candidate.ts";
import { type PhraseRange, spanOf } from "../../../phrases.ts";
import { englishPhraseAt } from "./phrases.ts";
import { lowerAt, textAt, type Token } from "../../../tokens.ts";
import { type Context, contentAfter, contentBefore, contentEnd, trimmed } from "./contents.ts";
import { endOfOwn, isClause } from "./clause-ends.ts";
import { type Frame, isBoundary } from "./frames.ts";
import { PREPOSITIONS } from "./function-words.ts";
import type { Source } from "./sources.ts";

/** "According to X, …", "…, according to X" */
export function sourceContents(
  context: Context,
  { rule, speaker, cue, range }: Source,
): readonly (Candidate | undefined)[] {
  const { tokens } = context;
  const rest: Saying = { rule, speaker, cue, stance: "asserted" };
  const start = sentenceStart(tokens, range.from);
  if (range.from === start) {
    const content = trimmed(tokens, { from: range.to, to: contentEnd(context, range.to) });
    // "…: according to X, that is what …": what stands before is said too
    const isAnaphor =
      content !== undefined && /^(?:that|this)$/u.test(lowerAt(tokens, content.from));
    const earlier = isAnaphor ? trimmed(tokens, { from: 0, to: start }) : undefined;
    return [candidateOf(tokens, earlier, rest), candidateOf(tokens, content, rest)];
  }
  const before = candidateOf(tokens, trimmed(tokens, { from: start, to: range.from }), rest);
  if (textAt(tokens, range.to) !== ",") return [before];
  const after = trimmed(tokens, { from: range.to + 1, to: contentEnd(context, range.to + 1) });
  const goesOn = after !== undefined && isClause(tokens, after.from, after.to);
  return [before, goesOn ? candidateOf(tokens, after, rest) : undefined];
}

function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !/^[;:]$/u.test(textAt(tokens, start - 1))) start -= 1;
  while (start < at && /^(?:and|but|however)$/u.test(lowerAt(tokens, start))) start += 1;
  return start;
}

export function frameContents(context: Context, frame: Frame): readonly (Candidate | undefined)[] {
  const { tokens } = context;
  const { stance, takes } = frame.verb;
  const speaker = frame.passive ? undefined : spanOf(tokens, frame.subject);
  const rest: Saying = { rule: "inquit", speaker, cue: cueOf(tokens, frame), stance };
  const parenthesis = insertedBetween(context, frame);
  if (parenthesis !== undefined) return [candidateOf(tokens, parenthesis, rest)];
  const after = contentAfter(context, frame);
  if (after !== undefined)
    return [...beforeColon(context, frame, after, rest), afterFrame(tokens, after, rest)];
  const before = takes.quote
    ? contentBefore(tokens, frame, sentenceStart(tokens, frame.from))
    : undefined;
  if (before !== undefined) return inserted(context, frame, before, rest);
  return [hopedFor(context, frame, rest) ?? act(context, frame, rest)];
}

export function cueOf(tokens: readonly Token[], frame: Frame): Span {
  return spanOf(tokens, { from: frame.from, to: frame.at + 1 }) ?? { start: 0, end: 0 };
}

function afterFrame(
  tokens: readonly Token[],
  after: PhraseRange,
  rest: Saying,
): Candidate | undefined {
  return candidateOf(tokens, after, { ...rest, rule: ruleOf(tokens, after) });
}

/** "Three of them were ill, she said: two men and a child" */
function beforeColon(
  { tokens }: Context,
  frame: Frame,
  after: PhraseRange,
  rest: Saying,
): readonly (Candidate | undefined)[] {
  const isColon = textAt(tokens, after.from - 1) === ":" && tokens[after.from]?.kind !== "quote";
  if (!isColon || !frame.verb.takes.quote) return [];
  const before = contentBefore(tokens, frame, sentenceStart(tokens, frame.from));
  return [candidateOf(tokens, before, rest)];
}

/** "hopes for an agreement" */
function hopedFor(context: Context, frame: Frame, rest: Saying): Candidate | undefined {
  const { tokens } = context;
  const from = frame.at + 1;
  if (frame.verb.lemma !== "hope" || lowerAt(tokens, from) !== "for") return undefined;
  const range = trimmed(tokens, { from, to: contentEnd(context, from) });
  return reported(candidateOf(tokens, range, { ...rest, rule: "hope-for" }));
}

/** "condemned the attack": the act alone */
function act(context: Context, frame: Frame, rest: Saying): Candidate | undefined {
  const { subject, verb } = frame;
  if (!verb.takes.act || frame.passive || frame.inverted || subject === undefined) return undefined;
  const { tokens } = context;
  const range = trimmed(tokens, {
    from: subject.from,
    to: endOfOwn(tokens, frame, frame.at, contentEnd(context, frame.at)),
  });
  if (range === undefined || range.to <= frame.at + 1) return undefined;
  return reported(candidateOf(tokens, range, { ...rest, rule: "speech-act" }));
}

function reported(candidate: Candidate | undefined): Candidate | undefined {
  return candidate === undefined ? undefined : { ...candidate, type: "Reported" };
}

/** "Norway, she added, had …": one clause round the frame */
function insertedBetween(context: Context, frame: Frame): PhraseRange | undefined {
  const { tokens } = context;
  const { subject } = frame;
  if (subject === undefined || frame.inverted || frame.passive) return undefined;
  if (!frame.verb.takes.quote) return undefined;
  const end = frame.at + (frame.verb.particle === undefined ? 1 : 2);
  if (textAt(tokens, subject.from - 1) !== "," || textAt(tokens, end) !== ",") return undefined;
  const floor = sentenceStart(tokens, frame.from);
  const before = { from: floor, to: subject.from - 1 };
  if (before.to - before.from > 4 || isClause(tokens, before.from, before.to)) return undefined;
  if (tokens.slice(floor, subject.from).some(({ kind }) => kind === "quote")) return undefined;
  return trimmed(tokens, { from: floor, to: contentEnd(context, end + 1) });
}

function ruleOf(tokens: readonly Token[], range: PhraseRange): string {
  const first = tokens[range.from];
  if (textAt(tokens, range.from - 1) === ":") return "clause-colon";
  if (/^(?:not|to)$/u.test(first?.lower ?? "")) return "clause-infinitive";
  if (first?.kind === "quote") return "direct-framed";
  return /^(?:that|whether|if|how|why|when|where|what|who)$/u.test(first?.lower ?? "")
    ? "clause-conjunction"
    : "clause-bare";
}

/** "…, she said, …" */
function inserted(
  context: Context,
  frame: Frame,
  before: PhraseRange,
  rest: Saying,
): readonly (Candidate | undefined)[] {
  const { tokens } = context;
  const end = frameEnd(tokens, frame);
  const after = trimmed(tokens, { from: end, to: contentEnd(context, end) });
  const goesOn = after !== undefined && resumes(tokens, after, frame);
  return [candidateOf(tokens, before, rest), goesOn ? candidateOf(tokens, after, rest) : undefined];
}

/** Behind the frame and what else stands in its clause: "said Ann Lee on Monday". */
function frameEnd(tokens: readonly Token[], { at, inverted, subject }: Frame): number {
  let end = inverted && subject !== undefined ? subject.to : at + 1;
  while (!isBoundary(tokens[end]) && tokens[end]?.kind !== "quote") end += 1;
  return end;
}

/** More is said behind the frame, and it is no apposition to who says it. */
function resumes(tokens: readonly Token[], after: PhraseRange, frame: Frame): boolean {
  if (tokens[after.from]?.kind === "quote") return true;
  if (frame.inverted || PREPOSITIONS.has(lowerAt(tokens, after.from))) return false;
  return isClause(tokens, after.from, after.to);
}

/** "The spokesman: “…”" */
export function afterColon(tokens: readonly Token[]): Candidate | undefined {
  const index = tokens.findIndex(
    ({ kind }, at) => kind === "quote" && textAt(tokens, at - 1) === ":" && at > 1,
  );
  const quote = tokens[index];
  if (quote === undefined || quote.text.length < 12) return undefined;
  return candidateOf(
    tokens,
    { from: index, to: index + 1 },
    {
      rule: "direct-colon",
      speaker: spanOf(tokens, firstPhrase(tokens, index - 1)),
      cue: undefined,
      stance: "asserted",
    },
  );
}

function firstPhrase(tokens: readonly Token[], end: number): PhraseRange | undefined {
  for (let at = 0; at < end; at += 1) {
    const phrase = englishPhraseAt(tokens, at);
    if (phrase !== undefined) return phrase.to <= end ? phrase : { from: phrase.from, to: end };
  }
  return undefined;
}
