/** Which way tense and prepositions point, for words that don't say it: "am Dienstag", "im April". */
import type { Article, ArticleSentence, ReadLang, Span } from "../article.ts";
import { ENGLISH_AHEAD, ENGLISH_LEADS, ENGLISH_MODAL } from "../locales/en/time/ahead.ts";
import type { Direction } from "./expression.ts";
import { SIGHT } from "./rule.ts";
import type { Tense } from "./tense.ts";
import { tenseIn, tenseOf } from "./tense.ts";

/** Where a clause ends: the tense of the next one says nothing about this one. */
const CLAUSE_ENDS = /[,;:()[\]–—„“”"«»]|\s-\s/gu;

/** English puts no comma between most clauses: a conjunction or a pronoun begins one. */
const ENGLISH_CLAUSE_ENDS =
  /[,;:()[\]–—“”"]|\s-\s|\b(?:and|but|that|which|who|while|when|after|before|because|as|if|where|he|she|they|it|we)\b/gu;

/** The narrowest first; a stretch without a verb leaves it to the next. */
const CLAUSES: Readonly<Record<ReadLang, readonly RegExp[]>> = {
  de: [CLAUSE_ENDS],
  en: [ENGLISH_CLAUSE_ENDS, CLAUSE_ENDS],
};

/** What is planned or put off lies ahead, whatever its tense: "adjourned until", "was due to meet on". */
const AHEAD_BEFORE: Partial<Readonly<Record<ReadLang, RegExp>>> = { en: ENGLISH_AHEAD };

/** "said more snow could fall on": the modal verb is nearer to the date than the verb in the past. */
const MODAL_BEFORE: Partial<Readonly<Record<ReadLang, RegExp>>> = { en: ENGLISH_MODAL };

/** "On Tuesday, the cabinet will meet": the clause that follows the comma is the date's. */
const LEADS: Partial<Readonly<Record<ReadLang, RegExp>>> = { en: ENGLISH_LEADS };

/** How far a clause may reach to either side of the words, in UTF-16 units. */
const CLAUSE_SIGHT = 160;

const PAST_BEFORE = { de: /(?<![a-zäöüß])(?:seit|vom)(?: de[mnr])? $/iu, en: /\bsince $/iu };

/**
 * "die am Montag eröffnete Messe", "der für Montag geplante Besuch": the participle before a noun tells
 * more than the verb of the clause.
 */
const PARTICIPLE_AFTER: Partial<Readonly<Record<ReadLang, RegExp>>> = {
  de: /^(?: \p{L}{2,20}){0,4}? (?<participle>[a-zäöüß]{0,12}(?:ge|be|ver|er|ent|zer)[a-zäöüß]{2,20}(?:t|en)e[nrsm]?)(?: [a-zäöüß]{3,20}e[nrsm]?)? \p{Lu}/u,
};

const PLANNED = /geplant|vorgesehen|angesetzt|anberaumt|erwartet|angekündigt|beantragt|beginnend/u;

/** "der ursprünglich für Montag geplante Start" may be over */
const GIVEN_UP_BEFORE = /(?:ursprünglich|eigentlich|zunächst)\s(?:\p{L}+\s){0,2}$/u;

/** A range, "vom 2. bis zum 20. März", points nowhere. */
const RANGE_AFTER = /^.{0,12}\b(?:bis|–|-)\b/u;

export interface Pointing {
  /** past or future; absent where neither is told */
  readonly direction?: Direction;
  /** of the clause, else of the sentence */
  readonly tense?: Tense;
}

export function pointingAt(
  article: Article,
  span: Span,
  sentence: ArticleSentence | undefined,
): Pointing {
  const { text, lang } = article;
  if (lang === undefined || sentence === undefined) return {};
  const before = text.slice(Math.max(sentence.start, span.start - SIGHT), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + SIGHT));
  const direction = directionBeside(before, after, lang);
  if (direction !== undefined) return { direction };
  const isModal = MODAL_BEFORE[lang]?.test(before) === true;
  const tense = isModal ? "future" : tenseAt(article, span, sentence);
  return tense === undefined ? {} : { direction: tense === "past" ? "past" : "future", tense };
}

/** What the words next to the date tell, whatever the tense. */
function directionBeside(before: string, after: string, lang: ReadLang): Direction | undefined {
  if (PAST_BEFORE[lang].test(before) && !RANGE_AFTER.test(after)) return "past";
  if (AHEAD_BEFORE[lang]?.test(before) === true) return "future";
  const participle = PARTICIPLE_AFTER[lang]?.exec(after)?.groups?.["participle"];
  if (participle === undefined) return undefined;
  if (!PLANNED.test(participle)) return "past";
  return GIVEN_UP_BEFORE.test(before) ? undefined : "future";
}

/** The tense of the narrowest clause that has one, else of the sentence. */
function tenseAt(article: Article, span: Span, sentence: ArticleSentence): Tense | undefined {
  const { text, lang } = article;
  const led = lang === undefined ? undefined : clauseLed(text, span, sentence, lang);
  if (led !== undefined) return led;
  const clause = (lang === undefined ? [] : CLAUSES[lang])
    .map((ends) => tenseIn(clauseAt(text, span, sentence, ends), lang))
    .find(({ tense }) => tense !== undefined);
  if (clause === undefined) return tenseOf(article, sentence);
  // "hat am Montag, dem 3. Mai, ...": the participle stands beyond the comma
  const isHalf = lang === "de" && clause.tense === "present" && clause.auxiliary;
  return isHalf && tenseOf(article, sentence) === "past" ? "past" : clause.tense;
}

/** The tense of the main clause behind a date that opens its sentence. */
function clauseLed(text: string, span: Span, sentence: Span, lang: ReadLang): Tense | undefined {
  if (LEADS[lang]?.test(text.slice(sentence.start, span.start)) !== true) return undefined;
  const after = text.slice(span.end, Math.min(sentence.end, span.end + CLAUSE_SIGHT));
  if (!after.startsWith(", ")) return undefined;
  const clause = after.slice(2);
  // its subject may be one of the words that begin a clause
  const end = [...clause.matchAll(ENGLISH_CLAUSE_ENDS)].find(({ index }) => index > 0)?.index;
  return tenseIn(clause.slice(0, end), lang).tense;
}

function clauseAt(text: string, span: Span, sentence: Span, ends: RegExp): string {
  const from = Math.max(sentence.start, span.start - CLAUSE_SIGHT);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + CLAUSE_SIGHT));
  let start = 0;
  for (const { index, 0: mark } of before.matchAll(ends)) start = index + mark.length;
  const end = after.search(ends);
  // a word in place of the date: no verb stands next to its preposition
  return `${before.slice(start)} 0 ${end < 0 ? after : after.slice(0, end)}`;
}
