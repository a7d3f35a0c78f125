/** English sources without a verb of their own: "according to", "as X reported", "the claim that". */
import type { Span } from "../../../article.ts";
import type { Stance } from "../../../attribution/verbs.ts";
import { type PhraseRange, spanOf } from "../../../phrases.ts";
import { englishPhraseAt } from "./phrases.ts";
import { lowerAt, type Token } from "../../../tokens.ts";
import { type Context, contentEnd, infinitiveEnd, trimmed } from "./contents.ts";
import { type Frame, isBoundary } from "./frames.ts";

export interface Source {
  readonly rule: string;
  readonly speaker: Span | undefined;
  readonly cue: Span;
  readonly range: PhraseRange;
}

export function sourcesOf(tokens: readonly Token[], frames: readonly Frame[]): readonly Source[] {
  const sources: Source[] = [];
  for (const index of tokens.keys()) {
    const source = according(tokens, index) ?? comparison(tokens, index, frames);
    if (source !== undefined) sources.push(source);
  }
  return sources;
}

/** "according to X", "in the words of X", "in the view of X" */
function according(tokens: readonly Token[], index: number): Source | undefined {
  const length = openerLength(tokens, index);
  if (length === 0) return undefined;
  const phrase = englishPhraseAt(tokens, index + length);
  const cue = spanOf(tokens, { from: index, to: index + length });
  if (phrase === undefined || cue === undefined) return undefined;
  return {
    rule: "source-preposition",
    speaker: spanOf(tokens, phrase),
    cue,
    range: { from: index, to: apposition(tokens, phrase.to) },
  };
}

function openerLength(tokens: readonly Token[], index: number): number {
  const words = tokens.slice(index, index + 4).map(({ lower }) => lower);
  if (words[0] === "according" && words[1] === "to") return 2;
  const isView = words[0] === "in" && words[1] === "the" && words[3] === "of";
  return isView && /^(?:words|view|opinion|eyes)$/u.test(words[2] ?? "") ? 4 : 0;
}

/** To the end of the source: "according to Ann Lee, head of the office" at the end of a sentence. */
function apposition(tokens: readonly Token[], at: number): number {
  let end = at;
  while (!isBoundary(tokens[end]) && tokens[end]?.kind !== "quote") end += 1;
  return end;
}

/** "As the ministry confirmed, …", "…, as she put it" */
function comparison(
  tokens: readonly Token[],
  index: number,
  frames: readonly Frame[],
): Source | undefined {
  const token = tokens[index];
  if (token?.lower !== "as" || !isBoundary(tokens[index - 1])) return undefined;
  const frame = frames.find(({ subject, inverted, at, verb }) => {
    return verb.takes.quote && (inverted ? at : subject?.from) === index + 1;
  });
  if (frame === undefined) return undefined;
  const end = frame.inverted ? (frame.subject?.to ?? frame.at + 1) : frame.at + 1;
  const to = apposition(tokens, end);
  const cue = spanOf(tokens, { from: frame.from, to: frame.at + 1 });
  if (cue === undefined || to - end > LONGEST_ADJUNCT) return undefined;
  return {
    rule: "source-as",
    speaker: spanOf(tokens, frame.subject),
    cue,
    range: { from: index, to },
  };
}

/** "as the ministry said on Monday in Oslo": tokens behind the verb. */
const LONGEST_ADJUNCT = 6;

const NOUNS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ..."claim allegation accusation statement suggestion assertion argument belief fear warning suspicion report rumour rumor view conclusion conviction concern confidence opinion demand call"
    .split(" ")
    .map((noun) => [noun, "asserted"] as const),
  ..."announcement promise pledge vow threat plan decision offer"
    .split(" ")
    .map((noun) => [noun, "announced"] as const),
  ["hope", "hoped"],
  ["expectation", "hoped"],
  ["denial", "denied"],
  ["question", "asked"],
]);

interface NounFrame {
  readonly content: PhraseRange | undefined;
  readonly speaker: Span | undefined;
  readonly cue: Span;
  readonly stance: Stance;
}

/** "Russia's claim that …", "the minister's promise to …" */
export function* nounFrames(context: Context): Generator<NounFrame> {
  const { tokens } = context;
  for (const [index, token] of tokens.entries()) {
    const stance = NOUNS.get(token.lower.replace(/s$/u, ""));
    const before = tokens[index - 1];
    const next = lowerAt(tokens, index + 1);
    if (stance === undefined || before?.kind !== "word") continue;
    const owner = ownerOf(tokens, index);
    if (next !== "that" && !(next === "to" && owner !== undefined)) continue;
    yield {
      content: trimmed(tokens, {
        from: index + 1,
        to: next === "to" ? infinitiveEnd(context, index + 1) : contentEnd(context, index + 1),
      }),
      speaker: owner,
      cue: { start: token.start, end: token.end },
      stance,
    };
  }
}

/** "Asked whether the talks would go on, she …": nobody is named who asks. */
export function* askedFrames(context: Context): Generator<NounFrame> {
  const { tokens } = context;
  const [asked, next] = tokens;
  if (asked === undefined || !/^(?:asked|questioned)$/u.test(asked.lower)) return;
  if (!/^(?:if|whether|about|why|how|what|when|who)$/u.test(next?.lower ?? "")) return;
  const comma = tokens.findIndex(({ text }) => text === ",");
  const content = comma < 0 ? undefined : trimmed(tokens, { from: 1, to: comma });
  const cue = { start: asked.start, end: asked.end };
  yield { content, speaker: undefined, cue, stance: "asked" };
}

function clauseRound(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !isBoundary(tokens[from - 1])) from -= 1;
  return from;
}

function ownerOf(tokens: readonly Token[], noun: number): Span | undefined {
  const before = tokens[noun - 1];
  if (before === undefined) return undefined;
  const owns = /['’]s$|s['’]$/u.test(before.text) || /^(?:his|her|their|its)$/u.test(before.lower);
  if (!owns) return undefined;
  // "Kim expressed his hope that": the clause names the one whom the pronoun only points to
  const subject = /^\p{Lu}/u.test(before.text)
    ? undefined
    : englishPhraseAt(tokens, clauseRound(tokens, noun));
  const named = subject !== undefined && subject.to < noun ? spanOf(tokens, subject) : undefined;
  return named ?? { start: before.start, end: before.end };
}
