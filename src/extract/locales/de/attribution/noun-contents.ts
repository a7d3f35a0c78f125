/** German nouns that frame what is said: "die Forderung, …", "mit der Begründung, …". */
import type { Span } from "../../../article.ts";
import { type Candidate, candidateOf } from "../../../attribution/candidate.ts";
import type { Stance } from "../../../attribution/verbs.ts";
import { spanOf } from "../../../phrases.ts";
import { germanPhraseAt } from "./phrases.ts";
import { lowerAt, textAt, type Token } from "../../../tokens.ts";
import { clauseRound, subjectFrom, subjectIn } from "./clauses.ts";
import { type Context, contentAfter } from "./contents.ts";
import type { Frame } from "./frames.ts";
import { SPEECH_NOUNS } from "./nouns.ts";

/** "die Forderung, die Truppen abzuziehen", "mit der Begründung, das sei …" */
export function nounContents(context: Context): readonly (Candidate | undefined)[] {
  const { frames, tokens } = context;
  const results: (Candidate | undefined)[] = [];
  for (const [index, token] of tokens.entries()) {
    const stance = token.capital ? SPEECH_NOUNS.get(token.lower) : undefined;
    if (stance === undefined) continue;
    const comma = clauseRound(tokens, index).to;
    if (!/^[,:]$/u.test(textAt(tokens, comma)) || comma - index > 7) continue;
    const noun = nounFrame(tokens, frames, index, stance);
    const content = contentAfter(context, noun, 1);
    results.push(
      candidateOf(tokens, content, {
        rule: "noun-clause",
        speaker: noun.speaker,
        cue: noun.cue,
        stance,
      }),
    );
  }
  return results;
}

/** "die Forderung der Partei", "die Aussage von Meier" */
function ownerAfter(tokens: readonly Token[], noun: number): Span | undefined {
  const phrase = germanPhraseAt(tokens, noun);
  if (phrase === undefined || phrase.to <= noun + 1) return undefined;
  const from = /^(?:von|vom)$/u.test(lowerAt(tokens, noun + 1)) ? noun + 2 : noun + 1;
  return spanOf(tokens, { from, to: phrase.to });
}

const NOUN_TAKES = { clause: true, quote: false, infinitive: true, label: false, act: false };

function nounFrame(
  tokens: readonly Token[],
  frames: readonly Frame[],
  index: number,
  stance: Stance,
): Frame {
  const lemma = lowerAt(tokens, index);
  const clause = clauseRound(tokens, index);
  // whoever answers a question isn't the one who asks
  const holder = lemma === "frage" ? undefined : holderOf(tokens, frames, index);
  return {
    verb: { lemma, stance, takes: NOUN_TAKES },
    clause,
    at: index,
    last: index,
    speaker: ownerAfter(tokens, index) ?? holder,
    cue: spanOf(tokens, { from: index, to: index + 1 }) ?? { start: 0, end: 0 },
    passive: false,
    subordinate: false,
  };
}

/** "Sie begründete das mit der Sorge, …": the subject of the clause. */
function holderOf(
  tokens: readonly Token[],
  frames: readonly Frame[],
  index: number,
): Span | undefined {
  const { from, to } = clauseRound(tokens, index);
  const verb = frames.find(({ at }) => at >= from && at < to);
  if (verb?.speaker !== undefined) return verb.speaker;
  const subject = subjectIn(tokens, from, index) ?? subjectFrom(tokens, from, index);
  // the noun's own phrase is no subject of another verb
  return subject?.to === index ? undefined : spanOf(tokens, subject);
}
