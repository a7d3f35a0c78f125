/** Which way tense and prepositions point, for words that don't say it: "am Dienstag", "im April". */
import type { Article, ArticleSentence, Span } from "../article.ts";
import type { Direction } from "./expression.ts";
import { SIGHT } from "./rule.ts";
import type { Tense } from "./tense.ts";
import { tenseIn, tenseOf } from "./tense.ts";
import type { PointingWords, TimeGrammar } from "./time-grammar.ts";

/** How far a clause may reach to either side of the words, in UTF-16 units. */
const CLAUSE_SIGHT = 160;
/** How far a list without a verb may stand from the verb that it hangs on, in the same. */
const LIST_SIGHT = 300;

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
  const { text, grammar } = article;
  if (grammar === undefined || sentence === undefined) return {};
  const { pointing } = grammar.time;
  const before = text.slice(Math.max(sentence.start, span.start - SIGHT), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + SIGHT));
  const direction = directionBeside(before, after, pointing);
  if (direction !== undefined) return { direction };
  const isModal = pointing.modalBefore?.test(before) === true;
  const tense = isModal ? "future" : tenseAt(article, span, sentence, grammar.time);
  return tense === undefined ? {} : { direction: tense === "past" ? "past" : "future", tense };
}

/** A range, "vom 2. bis zum 20. März", points nowhere. */
const RANGE_AFTER = /^.{0,12}\b(?:bis|–|-)\b/u;

/** What the words next to the date tell, whatever the tense. */
function directionBeside(
  before: string,
  after: string,
  { pastBefore, aheadBefore, besides }: PointingWords,
): Direction | undefined {
  if (pastBefore.test(before) && !RANGE_AFTER.test(after)) return "past";
  return aheadBefore?.test(before) === true ? "future" : besides?.(before, after);
}

/** The tense of the narrowest clause that has one, else of the sentence. */
function tenseAt(
  article: Article,
  span: Span,
  sentence: ArticleSentence,
  time: TimeGrammar,
): Tense | undefined {
  const led = clauseLed(article.text, span, sentence, time);
  if (led !== undefined) return led;
  const { clauseEnds, splitsPerfect } = time.pointing;
  const clause = clauseEnds
    .map((ends) => tenseIn(clauseAt(article.text, span, sentence, ends), time.tense))
    .find(({ tense }) => tense !== undefined);
  if (clause === undefined) {
    // "will meet Danish, Swedish and Finnish envoys on Friday, they said": a list has no verb
    const from = Math.max(sentence.start, span.start - LIST_SIGHT);
    const before = tenseIn(article.text.slice(from, span.start), time.tense);
    return before.tense ?? tenseOf(article, sentence);
  }
  // "hat am Montag, dem 3. Mai, ...": the participle stands beyond the comma
  const isHalf = splitsPerfect && clause.tense === "present" && clause.auxiliary;
  return isHalf && tenseOf(article, sentence) === "past" ? "past" : clause.tense;
}

/** The tense of the main clause behind a date that opens its sentence. */
function clauseLed(
  text: string,
  span: Span,
  sentence: Span,
  { pointing: { leads, clauseEnds }, tense }: TimeGrammar,
): Tense | undefined {
  if (leads?.test(text.slice(sentence.start, span.start)) !== true) return undefined;
  const after = text.slice(span.end, Math.min(sentence.end, span.end + CLAUSE_SIGHT));
  const [ends] = clauseEnds;
  if (!after.startsWith(", ") || ends === undefined) return undefined;
  const clause = after.slice(2);
  // its subject may be one of the words that begin a clause
  const end = [...clause.matchAll(ends)].find(({ index }) => index > 0)?.index;
  return tenseIn(clause.slice(0, end), tense).tense;
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
