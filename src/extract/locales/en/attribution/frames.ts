/** Verbs of saying in an English sentence, and who says it. */
import type { SayingVerb, VerbForm } from "../../../attribution/verbs.ts";
import { phraseEndingAt, type PhraseRange } from "../../../phrases.ts";
import { englishPhraseAt } from "./phrases.ts";
import { lowerAt, textAt, type Token } from "../../../tokens.ts";
import { DETERMINERS, FINITE, NOT_IN_PHRASE, PREPOSITIONS } from "./function-words.ts";
import { FORMS } from "./verbs.ts";
import { wordSet } from "../../../word-set.ts";

export interface Frame {
  readonly verb: SayingVerb;
  /** the first part: "has", "was", or the verb itself */
  readonly from: number;
  /** the verb */
  readonly at: number;
  readonly subject: PhraseRange | undefined;
  /** the subject stands behind: "said the minister" */
  readonly inverted: boolean;
  readonly passive: boolean;
}

const HELPERS = wordSet(
  "has have had having also later then again already now once never still reportedly repeatedly further always often long since",
);
const MONTHS = wordSet(
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
);
const PASSIVES = new Set(["is", "are", "was", "were", "been", "being"]);

export function isBoundary(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "mark" && /^[,:;.!?–—…]$/u.test(token.text));
}

export function framesOf(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word" || token.capital) continue;
    const forms = FORMS.get(token.lower);
    const particle = forms?.[0]?.verb.particle;
    if (forms === undefined || (particle !== undefined && lowerAt(tokens, index + 1) !== particle))
      continue;
    const frame = frameAt(tokens, index, forms);
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

function frameAt(
  tokens: readonly Token[],
  index: number,
  forms: readonly VerbForm[],
): Frame | undefined {
  const found = forms.find(({ form }) => form === "finite" || form === "participle");
  if (found === undefined) return participleFrame(tokens, index, forms);
  const { from, passive } = firstPart(tokens, index, forms);
  const frame = { verb: found.verb, from, at: index, passive };
  const isBare =
    found.form === "finite" && from === index && lowerAt(tokens, index) === found.verb.lemma;
  const subject = from > 0 ? subjectBefore(tokens, from) : undefined;
  if (subject !== undefined) {
    const fits = isBare ? agrees(tokens, subject) : !isObjectNoun(tokens, index, subject);
    return fits ? { ...frame, subject, inverted: false } : undefined;
  }
  if (/^(?:and|but)$/u.test(lowerAt(tokens, from - 1))) {
    return { ...frame, subject: undefined, inverted: false };
  }
  return passive || isBare ? undefined : invertedFrame(tokens, frame);
}

/** "said the minister" behind a comma or a quotation */
function invertedFrame(
  tokens: readonly Token[],
  frame: Omit<Frame, "subject" | "inverted">,
): Frame | undefined {
  const before = tokens[frame.from - 1];
  if (!isBoundary(before) && before?.kind !== "quote") return undefined;
  // "told the agency": whoever follows is told
  const isQuote = tokens[frame.at + 1]?.kind === "quote";
  if (frame.verb.lemma === "tell" || isQuote) return undefined;
  const subject = englishPhraseAt(tokens, frame.at + 1);
  return subject === undefined ? undefined : { ...frame, subject, inverted: true };
}

/** Where the verb begins with its auxiliaries and adverbs, and whether they make it passive. */
function firstPart(
  tokens: readonly Token[],
  index: number,
  forms: readonly VerbForm[],
): { readonly from: number; readonly passive: boolean } {
  const from = beforeHelpers(tokens, index);
  const isParticiple = forms.some(({ form }) => form === "participle");
  const passive = isParticiple && PASSIVES.has(lowerAt(tokens, from - 1));
  return { from: passive ? beforeHelpers(tokens, from - 1) : from, passive };
}

function beforeHelpers(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && isHelper(tokens[from - 1])) from -= 1;
  return from;
}

/** "…, adding that …", "was quoted as saying that …" */
function participleFrame(
  tokens: readonly Token[],
  index: number,
  forms: readonly VerbForm[],
): Frame | undefined {
  const verb = forms.find(({ form }) => form === "joined")?.verb;
  if (verb === undefined || index < 3) return undefined;
  const frame = { verb, from: index, at: index, inverted: false, passive: false };
  if (textAt(tokens, index - 1) === ",") return { ...frame, subject: undefined };
  return lowerAt(tokens, index - 1) === "as" ? quotedFrame(tokens, frame) : undefined;
}

/** "quoted her as saying", "she was quoted as saying" */
function quotedFrame(tokens: readonly Token[], frame: Omit<Frame, "subject">): Frame | undefined {
  const as = frame.at - 1;
  const quoted = tokens.findLastIndex(
    ({ lower }, at) => at < as && as - at < 8 && /^(?:quoted|cited)$/u.test(lower),
  );
  if (quoted < 0) return undefined;
  if (quoted < as - 1) return { ...frame, subject: { from: quoted + 1, to: as } };
  let from = quoted;
  while (from > 0 && (isHelper(tokens[from - 1]) || PASSIVES.has(lowerAt(tokens, from - 1)))) {
    from -= 1;
  }
  return { ...frame, subject: from > 0 ? subjectBefore(tokens, from) : undefined };
}

/** A form that is also a noun or an infinitive is a verb behind a plural only: "officials claim". */
function agrees(tokens: readonly Token[], subject: PhraseRange): boolean {
  // "officials in Oslo": the noun before the preposition
  const link = tokens.findIndex(
    ({ lower }, at) => at > subject.from && at < subject.to && PREPOSITIONS.has(lower),
  );
  const last = tokens[(link < 0 ? subject.to : link) - 1];
  if (last === undefined) return false;
  return (
    /^(?:they|we|i|you|who|police|people|media|some|many|others|both)$/u.test(last.lower) ||
    (last.lower.endsWith("s") && !/['’]/u.test(last.text))
  );
}

/** "rejected claims that", "is checking reports that": what stands before is the verb. */
function isObjectNoun(tokens: readonly Token[], index: number, { from, to }: PhraseRange): boolean {
  const isVerbAlone = to - from === 1 || tokens[to - 2]?.capital === true;
  return (
    isVerbAlone &&
    lowerAt(tokens, index).endsWith("s") &&
    /^\p{Ll}+(?:ed|ing)$/u.test(textAt(tokens, to - 1))
  );
}

function isHelper(token: Token | undefined): boolean {
  return token?.kind === "word" && (HELPERS.has(token.lower) || /^[a-z]{3,}ly$/u.test(token.text));
}

/** The phrase right before the verb; behind "who" and behind an apposition the one before those. */
function subjectBefore(tokens: readonly Token[], verb: number): PhraseRange | undefined {
  const previous = lowerAt(tokens, verb - 1);
  if (/^(?:who|which)$/u.test(previous)) return antecedent(tokens, verb - 1);
  if (previous === ",") return beforeApposition(tokens, verb - 1);
  const start = clauseStart(tokens, verb);
  const phrase = phraseEndingAt(englishPhraseAt, tokens, verb, start);
  if (phrase === undefined || isObjectOf(tokens, phrase)) return headOf(tokens, start, verb);
  return withoutThat(tokens, phrase);
}

/** "said that Petrov said": the conjunction looks like an article; "In April Petrov": no comma. */
function withoutThat(tokens: readonly Token[], phrase: PhraseRange): PhraseRange {
  const isLonger = phrase.to - phrase.from > 1;
  const isThat = lowerAt(tokens, phrase.from) === "that";
  const isMonth = MONTHS.has(textAt(tokens, phrase.from));
  return isLonger && (isThat || isMonth) ? { from: phrase.from + 1, to: phrase.to } : phrase;
}

/** "a man from Leeds, who …" is the man, "a call from Leeds, which …" is Leeds. */
function antecedent(tokens: readonly Token[], pronoun: number): PhraseRange {
  const to = isBoundary(tokens[pronoun - 1]) ? pronoun - 1 : pronoun;
  const own = { from: pronoun, to: pronoun + 1 };
  const phrase = phraseEndingAt(englishPhraseAt, tokens, to) ?? own;
  if (lowerAt(tokens, pronoun) === "who" || phrase === own) return phrase;
  let from = to - 1;
  while (from > phrase.from && !PREPOSITIONS.has(lowerAt(tokens, from - 1))) from -= 1;
  return { from, to };
}

const LENGTH = /^(?:moment|minute|hour|day|week|month|year|decade)s?$/u;

/** "two people familiar with the matter said": the clause begins with the subject. */
function headOf(tokens: readonly Token[], start: number, verb: number): PhraseRange | undefined {
  let from = start;
  while (/^(?:and|but|that|while)$/u.test(lowerAt(tokens, from))) from += 1;
  const head = englishPhraseAt(tokens, from);
  if (head === undefined || head.to >= verb) return undefined;
  if (!PREPOSITIONS.has(lowerAt(tokens, head.to))) return undefined;
  // "hours after a study showed": the length opens a clause of its own
  if (LENGTH.test(textAt(tokens, head.to - 1)))
    return phraseEndingAt(englishPhraseAt, tokens, verb, head.to + 1);
  return tokens.slice(head.to, verb).some(isVerb) ? undefined : head;
}

/** "the said", "in reports": no clause ends before a noun that a preposition governs. */
function isObjectOf(tokens: readonly Token[], phrase: PhraseRange): boolean {
  const first = tokens[phrase.from];
  const before = tokens[phrase.from - 1];
  if (first === undefined) return true;
  const alone = phrase.to - phrase.from === 1;
  if (/['’]s$|s['’]$/u.test(textAt(tokens, phrase.to - 1))) return true;
  if (
    alone &&
    DETERMINERS.has(first.lower) &&
    !/^(?:this|that|both|all|some|many)$/u.test(first.lower)
  )
    return true;
  const isMonth = MONTHS.has(first.text) && !alone;
  return before?.kind === "word" && PREPOSITIONS.has(before.lower) && phrase.from > 1 && !isMonth;
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !isBoundary(tokens[from - 1]) && tokens[from - 1]?.kind !== "quote") from -= 1;
  return from;
}

/** "Ann Lee, head of the office, said": the comma before the verb closes an apposition. */
function beforeApposition(tokens: readonly Token[], comma: number): PhraseRange | undefined {
  const from = clauseStart(tokens, comma);
  if (textAt(tokens, from - 1) !== ",") return undefined;
  const inserted = tokens.slice(from, comma);
  // "Ann Lee, 54, who …, said"
  const hasAge = tokens[from - 2]?.kind === "number" && textAt(tokens, from - 3) === ",";
  const longest = phraseEndingAt(englishPhraseAt, tokens, from - (hasAge ? 3 : 1));
  const phrase = longest === undefined ? undefined : withoutThat(tokens, longest);
  if (phrase === undefined || !opensSentence(tokens, phrase.from)) return undefined;
  const opener = lowerAt(tokens, from);
  if (/^(?:who|which|whose|asked|speaking)$/u.test(opener)) return phrase;
  return opensInsertion(tokens, from) && !inserted.some(isVerb) ? phrase : undefined;
}

/** "head of the office", "of the office", "however" */
function opensInsertion(tokens: readonly Token[], at: number): boolean {
  const opener = lowerAt(tokens, at);
  if (PREPOSITIONS.has(opener) || /^(?:however|meanwhile|though|too)$/u.test(opener)) return true;
  return englishPhraseAt(tokens, at) !== undefined;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isBoundary(before) ||
    before?.kind === "quote" ||
    /^(?:and|but|that|while)$/u.test(before?.lower ?? "")
  );
}

function isVerb({ lower }: Token): boolean {
  return FINITE.test(lower);
}

/** Whether a noun phrase may begin here: what follows "said" is then a clause or a speaker. */
export function opensPhrase(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "mark") return false;
  return DETERMINERS.has(token.lower) || !NOT_IN_PHRASE.has(token.lower);
}

/** The phrase before the first verb of the sentence: "…, saying that". */
export function mainSubject(tokens: readonly Token[], before: number): PhraseRange | undefined {
  for (let at = 1; at < before; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || token.capital) continue;
    if (isVerb(token) || token.lower.endsWith("ed")) return subjectBefore(tokens, at);
  }
  return undefined;
}
