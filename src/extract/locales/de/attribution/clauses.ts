/** Clauses of a German sentence by its commas, and the subject of a verb. */
import { type PhraseRange } from "../../../phrases.ts";
import { germanPhraseAt } from "./phrases.ts";
import { isCapitalAt, lowerAt, textAt, type Token } from "../../../tokens.ts";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FRONTED,
  MODALS,
  OBLIQUE,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from "./function-words.ts";
import { UTTERED } from "./nouns.ts";
import { PAST, PRESENT } from "./subjunctive.ts";
import { FORMS } from "./verbs.ts";

const SEPARATORS = new Set([",", ":", ";", "–", "—", ".", "!", "?", "…"]);
const COORDINATORS = new Set(["und", "aber", "sowie", "oder", "doch"]);

/** A relative clause or an apposition between a verb and its subject takes no more tokens. */
const LONGEST_INSERTION = 40;

/** An adverb, though at the head of a sentence it has a capital like a noun. */
const ADVERBIAL =
  /(?:ig|lich|isch|weise|erdings|wärts|falls|seits|mals|dessen|maßen|fach|dem|lang)$/u;

export function isSeparator(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "mark" && SEPARATORS.has(token.text));
}

/** The tokens round a place up to the marks on either side. */
export function clauseRound(tokens: readonly Token[], at: number): PhraseRange {
  let from = at;
  while (from > 0 && !isSeparator(tokens[from - 1])) from -= 1;
  let to = at + 1;
  while (to < tokens.length && !isSeparator(tokens[to])) to += 1;
  return { from, to };
}

/** The first token of the sentence, behind a semicolon or a colon where there is one. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !/^[;:]$/u.test(textAt(tokens, start - 1))) start -= 1;
  while (start < at && /^(?:und|doch|denn|aber|jedoch)$/u.test(lowerAt(tokens, start))) start += 1;
  return start;
}

/** "…, der sagte", "wie sie sagte": the verb stands last behind a word that subordinates. */
export function isSubordinate(
  tokens: readonly Token[],
  clause: PhraseRange,
  last: number,
): boolean {
  let { from } = clause;
  if (/^(?:denn|doch|und|aber)$/u.test(lowerAt(tokens, from))) from += 1;
  const first = tokens[from];
  if (first === undefined || from === last) return false;
  const opens =
    SUBORDINATORS.has(first.lower) ||
    (clause.from > 0 && RELATIVES.has(first.lower)) ||
    (PREPOSITIONS.has(first.lower) && RELATIVES.has(lowerAt(tokens, from + 1)) && clause.from > 0);
  if (!opens || first.lower === "was") return false;
  return clause.to - last <= 2;
}

/** Who says it, in a subordinate clause: the relative pronoun, or the phrase behind the conjunction. */
export function subordinateSubject(
  tokens: readonly Token[],
  clause: PhraseRange,
): PhraseRange | undefined {
  const first = tokens[clause.from];
  if (first === undefined) return undefined;
  if (!SUBORDINATORS.has(first.lower) && RELATIVES.has(first.lower)) {
    return { from: clause.from, to: clause.from + 1 };
  }
  return subjectFrom(tokens, clause.from + 1, clause.to);
}

/** Who says it, in a main clause whose finite verb is at `verb`. */
export function mainSubject(
  tokens: readonly Token[],
  clause: PhraseRange,
  verb: number,
): PhraseRange | undefined {
  if (COORDINATORS.has(lowerAt(tokens, verb - 1))) {
    const shared =
      subjectIn(tokens, clause.from, verb) ?? subjectFrom(tokens, clause.from, verb - 1);
    if (shared !== undefined) return shared;
  }
  const direct = subjectIn(tokens, clause.from, verb);
  if (direct !== undefined) return direct;
  const earlier = clause.from === verb ? subjectBeforeInsertion(tokens, verb) : undefined;
  return earlier ?? subjectAfter(tokens, verb);
}

/** The phrase after the verb that can be its subject. */
export function subjectAfter(tokens: readonly Token[], verb: number): PhraseRange | undefined {
  return subjectFrom(tokens, verb + 1, tokens.length);
}

/** The first phrase of the range that can be a subject; objects and prepositions are passed over. */
export function subjectFrom(
  tokens: readonly Token[],
  start: number,
  end: number,
): PhraseRange | undefined {
  let at = start;
  for (let skipped = 0; skipped < MOST_SKIPPED && at < end; skipped += 1) {
    if (isSeparator(tokens[at])) return undefined;
    const isGoverned = governs(tokens, at);
    const phrase = isLoneAdverb(tokens, at)
      ? undefined
      : germanPhraseAt(tokens, isGoverned ? at + 1 : at);
    if (phrase !== undefined && !isGoverned && isNominative(tokens, phrase)) {
      return phrase.to <= end ? phrase : { from: phrase.from, to: end };
    }
    at = phrase?.to ?? at + 1;
  }
  return undefined;
}

/** Words and phrases between a verb and its subject. */
const MOST_SKIPPED = 8;

function governs(tokens: readonly Token[], at: number): boolean {
  return PREPOSITIONS.has(lowerAt(tokens, at)) && (at === 0 || !isCapitalAt(tokens, at));
}

function isNominative(tokens: readonly Token[], phrase: PhraseRange): boolean {
  return !OBLIQUE.has(lowerAt(tokens, phrase.from)) && !isTime(tokens, phrase);
}

/** The phrase that fills the field before the verb, where it is the subject. */
export function subjectIn(
  tokens: readonly Token[],
  from: number,
  verb: number,
): PhraseRange | undefined {
  let at = from;
  for (let token = tokens[at]; token !== undefined && at < verb; token = tokens[at]) {
    if (!/^(?:und|aber|doch|denn|auch|sogar|selbst|nur|sondern|sowohl|nicht)$/u.test(token.lower))
      break;
    at += 1;
  }
  const first = tokens[at];
  if (first === undefined || at >= verb || isFronted(tokens, at)) return undefined;
  const phrase = germanPhraseAt(tokens, at);
  if (phrase === undefined || isTime(tokens, phrase)) return undefined;
  return phrase.to <= verb ? phrase : { from: phrase.from, to: verb };
}

/** Something that is no subject stands first: an adverb, a preposition, an object. */
function isFronted(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return true;
  const { lower } = first;
  if (PREPOSITIONS.has(lower) || OBLIQUE.has(lower) || SUBORDINATORS.has(lower)) return true;
  if (DETERMINERS.has(lower)) return false;
  if (UTTERED.has(lower)) return true;
  return ADVERBS.has(lower) || FRONTED.has(lower) || isLoneAdverb(tokens, at);
}

/** "Ursprünglich wollte …": the capital is that of the sentence. */
function isLoneAdverb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const alone = next !== undefined && !next.capital && next.kind === "word";
  if (at !== 0 || !alone) return false;
  // "Entschlossen zeigte sich die Ministerin" but "Norwegen zeigte sich besorgt"
  const predicate = lowerAt(tokens, 2) === "sich" && /(?:t|en)$/u.test(lowerAt(tokens, 0));
  if (predicate && germanPhraseAt(tokens, 3) !== undefined) return true;
  return ADVERBIAL.test(lowerAt(tokens, at));
}

/** "Der Sprecher, ein Jurist aus Bonn, sagte …": the verb stands first in its clause. */
export function subjectBeforeInsertion(
  tokens: readonly Token[],
  verb: number,
): PhraseRange | undefined {
  const earliest = Math.max(0, verb - LONGEST_INSERTION);
  let start = verb - 1;
  while (start > earliest && !endsSentence(tokens[start - 1])) start -= 1;
  const phrase = subjectIn(tokens, start, verb);
  if (phrase === undefined || phrase.to + 1 >= verb || textAt(tokens, phrase.to) !== ",")
    return undefined;
  const opener = tokens[phrase.to + 1];
  if (opener === undefined || resumes(tokens, phrase.to + 1, verb)) return undefined;
  if (RELATIVES.has(opener.lower) || PREPOSITIONS.has(opener.lower)) return phrase;
  const apposition = germanPhraseAt(tokens, phrase.to + 1);
  if (apposition === undefined || hasFiniteVerb(tokens, phrase.to + 1, apposition.to + 1))
    return undefined;
  return { from: phrase.from, to: apposition.to };
}

/** Whether the clause goes on between the insertion and the verb: "…, der lief, sei müde, sagte …". */
function resumes(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1) {
    if (textAt(tokens, at) !== "," || at + 1 === verb) continue;
    const next = tokens[at + 1];
    if (next !== undefined && !next.capital && (isFinite(next.lower) || FORMS.has(next.lower)))
      return true;
  }
  return false;
}

function endsSentence(token: Token | undefined): boolean {
  return token?.kind === "mark" && /^[.:;!?–]$/u.test(token.text);
}

/** A rough test: an auxiliary, a modal, a subjunctive. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => token.kind === "word" && !token.capital && isFinite(token.lower));
}

export function isFinite(lower: string): boolean {
  return AUXILIARIES.has(lower) || MODALS.has(lower) || PRESENT.has(lower) || PAST.has(lower);
}

/** "Montag", "vergangenen Freitag", "Ende Mai": a time and no subject. */
function isTime(tokens: readonly Token[], phrase: PhraseRange): boolean {
  const last = tokens[phrase.to - 1];
  const first = tokens[phrase.from];
  if (last === undefined || first === undefined) return false;
  return TIMES.has(last.lower) || (TIMES.has(first.lower) && first.capital);
}
