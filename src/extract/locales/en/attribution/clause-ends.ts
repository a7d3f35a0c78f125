/** Where an English clause that is said ends, and what only looks like one. */
import { lowerAt, type Token } from "../../../tokens.ts";
import { ENGLISH_TENSE } from "../time/tense.ts";
import { type Frame, opensPhrase } from "./frames.ts";
import { DETERMINERS, FINITE, PRONOUNS } from "./function-words.ts";

const OPENERS =
  /^(?:he|she|it|they|we|i|there|that|this|in|on|after|at|if|when|no|as|up|about|around|not|nothing|nobody)$/u;

/** "the wounded" right behind an article is no verb. */
function isPast(token: Token, isSecond: boolean, first: Token): boolean {
  const isAdjective = isSecond && !first.capital && !PRONOUNS.has(first.lower);
  return isFinite(token) && !(isAdjective && token.lower.endsWith("ed"));
}

/** A subject and a finite verb behind it. */
export function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind === "mark") return false;
  if (!opensPhrase(first) && !OPENERS.test(first.lower)) return false;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") continue;
    if (/^(?:who|which|that)$/u.test(token.lower)) return false;
    if (isPast(token, at === from + 1, first)) return true;
  }
  return false;
}

const CLAUSE_VERBS = /^(?:say|tell|insist|argue|believe|think)$/u;

/** "found a body after neighbours had called", "recalled its envoy and left": a thing and no clause. */
export function isObject(
  tokens: readonly Token[],
  from: number,
  to: number,
  { verb }: Frame,
): boolean {
  const first = tokens[from];
  if (CLAUSE_VERBS.test(verb.lemma) || PRONOUNS.has(first?.lower ?? "")) return false;
  for (let at = from + 1; at < to; at += 1) {
    const word = lowerAt(tokens, at);
    if (FINITE.test(word)) return /^(?:and|but|or)$/u.test(lowerAt(tokens, at - 1));
    if (/^(?:after|before|since|when|while|because|as|until|where|if|,)$/u.test(word)) return true;
    if (word.endsWith("ed") && DETERMINERS.has(lowerAt(tokens, at + 1))) return false;
  }
  return true;
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

/**
 * Where the clause round the frame goes on: "X, who said he was ill, left", and behind a clause that
 * opens the sentence, "After X said that it was safe, people went back".
 */
export function endOfOwn(
  tokens: readonly Token[],
  { from: verb, subject }: Frame,
  from: number,
  to: number,
): number {
  const step = /^wh(?:o|ich)$/u.test(lowerAt(tokens, verb - 1))
    ? 1
    : OPENING.test(wordsOf(tokens.slice(0, subject?.from))) && 2;
  const end = tokens.findIndex(
    ({ text }, at) => step && text === "," && at > from && at < to && isFinite(tokens[at + step]),
  );
  return end === -1 ? to : end;
}

/** "After …", "A day after …" */
const OPENING = /^(?:\S+ ){0,2}(?:after|before|when|while|although|because|since|once)$/u;

export function isFinite({ text } = { text: "" }): boolean {
  return FINITE.test(text) || ENGLISH_TENSE.past.has(text) || ENGLISH_TENSE.looksPast.test(text);
}
