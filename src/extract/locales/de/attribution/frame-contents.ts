/** What a German verb of saying frames, wherever it stands in the sentence. */
import type { Span } from "../../../article.ts";
import { type Candidate, candidateOf, type Saying } from "../../../attribution/candidate.ts";
import { type PhraseRange, spanOf } from "../../../phrases.ts";
import { lowerAt, textAt, type Token } from "../../../tokens.ts";
import {
  clauseRound,
  isSeparator,
  sentenceStart,
  subjectAfter,
  subjectBeforeInsertion,
} from "./clauses.ts";
import { type Context, contentAfter, contentEnd, hasSubjunctive, trimmed } from "./contents.ts";
import { DOCUMENTED, type Frame } from "./frames.ts";
import { MODALS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from "./function-words.ts";
import { SPEECH_NOUNS } from "./nouns.ts";
import { roundInsertion } from "./source-contents.ts";

export function frameContents(context: Context, frame: Frame): readonly (Candidate | undefined)[] {
  const { tokens } = context;
  const { cue, verb } = frame;
  const { stance, takes } = verb;
  if (takes.quote && isInserted(context, frame)) {
    const speaker = inserter(tokens, frame);
    if (speaker !== undefined || isNameless(frame)) return inserted(context, frame, speaker);
  }
  const after = contentAfter(context, frame);
  if (after !== undefined) {
    const rule =
      textAt(tokens, after.from - 1) === ":" ? "clause-colon" : clauseRule(tokens, after);
    return [candidateOf(tokens, after, { rule, speaker: frame.speaker, cue, stance })];
  }
  const start = sentenceStart(tokens, frame.at);
  if (takes.clause && frame.at === start + 1 && isAnaphor(tokens, start)) {
    return [confirmation(context, frame, start)];
  }
  if (verb.lemma === "hoffen") return [hopedFor(context, frame)];
  return takes.act ? [act(context, frame)] : [];
}

/** Nobody need be named: "…, heißt es", "…, wurde sie gefragt". */
function isNameless({ verb, passive }: Frame): boolean {
  return passive || verb.lemma === "heißen";
}

function inserter(tokens: readonly Token[], frame: Frame): Span | undefined {
  return isNameless(frame) ? frame.speaker : spanOf(tokens, subjectAfter(tokens, frame.at));
}

function isAnaphor(tokens: readonly Token[], at: number): boolean {
  return /^(?:dies|das)$/u.test(lowerAt(tokens, at));
}

/** "Dies bestätigte X": what the sentence before says. */
function confirmation(context: Context, frame: Frame, start: number): Candidate | undefined {
  const { tokens } = context;
  const speaker = DOCUMENTED.has(frame.verb.lemma) ? frame.speaker : inserter(tokens, frame);
  const first = tokens[start];
  if (speaker === undefined || first === undefined) return undefined;
  const { cue, verb } = frame;
  const rest = { rule: "confirms-previous", speaker, cue, stance: verb.stance };
  if (start > 0) return candidateOf(tokens, trimmed(tokens, { from: 0, to: start }), rest);
  return { ...rest, type: "Indirect", start: first.start, end: first.end, previous: true };
}

function clauseRule(tokens: readonly Token[], range: PhraseRange): string {
  const first = lowerAt(tokens, range.from);
  if (/^(?:dass|daß|ob|wie|warum|wann|wer|wo|weshalb|wieso)$/u.test(first))
    return "clause-conjunction";
  return hasSubjunctive(tokens, range.from, range.to) ? "clause-verb-second" : "clause-infinitive";
}

/** "…, sagte sie", "„…“, sagte sie", "…, so schätzt sie": the verb stands behind what is said. */
function isInserted({ tokens }: Context, frame: Frame): boolean {
  if (frame.subordinate || frame.at === 0) return false;
  const from = insertionStart(tokens, frame.at);
  if (from === 0) return false;
  const before = tokens[from - 1];
  if (before?.kind === "quote") return from === 1 || isSeparator(tokens[from - 2]);
  if (before === undefined || !/^[,–]$/u.test(before.text)) return false;
  if (opensAdjunct(tokens, sentenceStart(tokens, frame.at), from - 1)) return false;
  return subjectBeforeInsertion(tokens, frame.at) === undefined;
}

/** "Während sie sprach, sagte …": the clause before is no content. */
function opensAdjunct(tokens: readonly Token[], start: number, end: number): boolean {
  const opener = lowerAt(tokens, start);
  if (/^(?:dass|ob|wie)$/u.test(opener)) return false;
  // "Auf die Frage, ob …, sagte …"
  const comma = clauseRound(tokens, start).to;
  if (PREPOSITIONS.has(opener)) {
    // "In dem Brief, der …, heißt es"
    const isRelative = RELATIVES.has(lowerAt(tokens, comma + 1));
    if (isRelative && clauseRound(tokens, comma + 1).to === end) return true;
    return SPEECH_NOUNS.has(lowerAt(tokens, comma - 1));
  }
  return SUBORDINATORS.has(opener) || /^(?:um|ohne|statt)$/u.test(opener);
}

/** "…, so schätzt", "…, das bestätigte" */
function insertionStart(tokens: readonly Token[], verb: number): number {
  return /^(?:so|das|dies)$/u.test(textAt(tokens, verb - 1)) ? verb - 1 : verb;
}

function inserted(
  context: Context,
  frame: Frame,
  speaker: Span | undefined,
): readonly (Candidate | undefined)[] {
  const { tokens } = context;
  const { cue, verb } = frame;
  const from = insertionStart(tokens, frame.at);
  const to = clauseRound(tokens, Math.max(frame.last, frame.at)).to;
  const rest = { rule: "inquit", speaker, cue, stance: verb.stance };
  return roundInsertion(context, { from, to }, sentenceStart(tokens, frame.at), rest);
}

/** "hofft auf Hilfe" */
function hopedFor(context: Context, frame: Frame): Candidate | undefined {
  const { tokens } = context;
  const from = tokens.findIndex(({ lower }, at) => at > frame.at && lower === "auf");
  if (from < 0 || from >= frame.clause.to || frame.speaker === undefined) return undefined;
  const range = trimmed(tokens, { from, to: contentEnd(context, from) });
  if (range === undefined) return undefined;
  const { cue, speaker } = frame;
  return reported(tokens, range, { rule: "hope-for", speaker, cue, stance: "hoped" });
}

/** "Das Beben forderte … Todesopfer" claims lives and says nothing. */
const VICTIMS = /^(?:todesopfer|opfer|menschenleben|tote|toten|verletzte|verletzten|leben)$/u;

function act(context: Context, frame: Frame): Candidate | undefined {
  const { tokens } = context;
  const range = trimmed(tokens, {
    from: sentenceStart(tokens, frame.at),
    to: contentEnd(context, frame.last),
  });
  if (range === undefined || frame.speaker === undefined) return undefined;
  if (frame.subordinate || frame.passive) return undefined;
  // "möge verurteilen", "will kritisieren": nothing has been said yet
  if (MODALS.has(lowerAt(tokens, frame.at))) return undefined;
  if (tokens.slice(range.from, range.to).some(({ lower }) => VICTIMS.test(lower))) return undefined;
  const { cue, speaker, verb } = frame;
  return reported(tokens, range, { rule: "speech-act", speaker, cue, stance: verb.stance });
}

function reported(
  tokens: readonly Token[],
  range: PhraseRange,
  saying: Saying,
): Candidate | undefined {
  const candidate = candidateOf(tokens, range, saying);
  return candidate === undefined ? undefined : { ...candidate, type: "Reported" };
}
