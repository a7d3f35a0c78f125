/** Where rules match: every rule on every sentence or few, then the longest match of those that overlap. */
import type { Article, Mode, Span } from "../article.ts";
import { kept } from "../kept.ts";
import type { Expression } from "./expression.ts";
import type { Found, TimeRule } from "./rule.ts";
import { SIGHT } from "./rule.ts";

export interface Match extends Span {
  readonly rule: string;
  readonly expression: Expression;
}

interface Candidate extends Match {
  /** the rule's place in the list: the first of two of the same length wins */
  readonly order: number;
}

/**
 * Sentences are taken together up to so many UTF-16 units: each stretch costs a little for each rule, and
 * a long one has what nearly every rule needs.
 */
const STRETCH = 1500;

/** What the rules need, each word once: the rules hold their places in the list. */
interface Needs {
  readonly words: readonly string[];
  /** one for each rule; `undefined` for a rule that needs nothing */
  readonly ofRules: readonly (readonly number[] | undefined)[];
}

const NEEDS = new WeakMap<readonly TimeRule[], Needs>();

function needsOf(rules: readonly TimeRule[]): Needs {
  const known = NEEDS.get(rules);
  if (known !== undefined) return known;
  const words = [...new Set(rules.flatMap(({ needs = [] }) => needs))];
  const places = new Map(words.map((word, place) => [word, place]));
  const ofRules = rules.map(({ needs }) => needs?.map((word) => places.get(word) ?? 0));
  const found = { words, ofRules };
  NEEDS.set(rules, found);
  return found;
}

/**
 * The matches of the rules, none overlapping another, in text order. What the rules need is read once for
 * each list: hand in the same one again.
 */
export function matchRules(article: Article, rules: readonly TimeRule[]): readonly Match[] {
  const needs = needsOf(rules);
  const mode: Mode = article.history === undefined ? "news" : "narrative";
  const candidates: Candidate[] = [];
  for (const stretch of stretchesOf(article)) {
    const seen = sightOf(article.text, stretch);
    const isPresent = presenceIn(seen.lower, needs.words);
    for (const [order, rule] of rules.entries()) {
      if ((rule.mode ?? mode) !== mode) continue;
      const needed = needs.ofRules[order];
      if (needed?.some(isPresent) === false) continue;
      addMatches(candidates, seen, rule, order);
    }
  }
  return longestOf(candidates, article.text.length);
}

function* stretchesOf({ sentences }: Article): Generator<Span> {
  let open: Span | undefined;
  for (const { start, end } of sentences) {
    open = { start: open?.start ?? start, end };
    if (open.end - open.start < STRETCH) continue;
    yield open;
    open = undefined;
  }
  if (open !== undefined) yield open;
}

/** A stretch with a little of what stands round it, as it is and in small letters. */
interface Sight extends Span {
  readonly text: string;
  readonly lower: string;
  /** where `text` stands in the article */
  readonly from: number;
}

function sightOf(whole: string, { start, end }: Span): Sight {
  const from = Math.max(0, start - SIGHT);
  const text = whole.slice(from, end + SIGHT);
  return { text, lower: inSmallLetters(text), from, start, end };
}

/** Of the same length: a letter that would become two stays as it is. */
function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** Whether the text holds the word at a place in the list. */
function presenceIn(lower: string, words: readonly string[]): (word: number) => boolean {
  // two letters side by side tell of most words that they are missing, without a search for them
  const pairs = new Uint8Array(PAIRS);
  for (let at = 1; at < lower.length; at += 1) pairs[pairAt(lower, at)] = 1;
  const mayHold = (word: string): boolean => {
    for (let at = 1; at < word.length; at += 1) {
      if (pairs[pairAt(word, at)] !== 1) return false;
    }
    return true;
  };
  const present: boolean[] = [];
  return (place) => {
    const word = words[place] ?? "";
    return (present[place] ??= mayHold(word) && lower.includes(word));
  };
}

/** Several pairs share a number: that costs a search, and decides nothing. */
const PAIRS = 4096;

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) * 37 + text.charCodeAt(at)) % PAIRS;
}

/** An expression goes over no empty line. */
const EMPTY_LINE = /\n[ \t\r]*\n/u;

/** Adds what a rule finds that begins in the stretch. */
function addMatches(found: Candidate[], seen: Sight, rule: TimeRule, order: number): void {
  const { pattern } = rule;
  const text = rule.lower === true ? seen.lower : seen.text;
  // `matchAll` would copy the pattern each time, which takes longer than most of the searching
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (seen.from + match.index >= seen.end) return;
    if (match[0] === "") pattern.lastIndex += isPairAt(text, match.index) ? 2 : 1;
    const candidate = candidateOf(seen, rule, order, match);
    if (candidate !== undefined) found.push(candidate);
  }
}

/** Inside a pair of surrogates the search would step back. */
function isPairAt(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xff_ff;
}

/** What has a name and took part. "year2" is "year" in another place of the pattern. */
function groupsOf(groups: RegExpExecArray["groups"]): Found["groups"] {
  const found: Record<string, string> = {};
  for (const name of Object.keys(groups ?? {})) {
    const words = groups?.[name];
    if (words !== undefined) found[plainNameOf(name)] ??= words;
  }
  return found;
}

const plainNameOf = kept((name) => name.replace(/\d$/u, ""));

function candidateOf(
  { text, from, start: opens }: Sight,
  rule: TimeRule,
  order: number,
  match: RegExpExecArray,
): Candidate | undefined {
  const at = match.index;
  const after = at + match[0].length;
  const start = from + at;
  const words = text.slice(at, after);
  if (start < opens || words === "" || EMPTY_LINE.test(words)) return undefined;
  const expression = rule.read({
    groups: groupsOf(match.groups),
    words,
    before: text.slice(Math.max(0, at - SIGHT), at),
    after: text.slice(after, after + SIGHT),
  });
  if (expression === undefined) return undefined;
  return { start, end: from + after, rule: rule.id, expression, order };
}

function longestOf(candidates: readonly Candidate[], length: number): readonly Match[] {
  const byLength = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start,
  );
  const taken = new Uint8Array(length);
  const chosen: Match[] = [];
  for (const { start, end, rule, expression } of byLength) {
    // none of the chosen is shorter: an overlap covers one of the two ends
    if (taken[start] === 1 || taken[end - 1] === 1) continue;
    taken.fill(1, start, end);
    chosen.push({ start, end, rule, expression });
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}
