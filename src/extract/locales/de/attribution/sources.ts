/** Who says it without a verb of its own clause: "laut", "nach Angaben", "zufolge", "so X", "wie X mitteilte". */
import type { Span } from "../../../article.ts";
import { phraseEndingAt, type PhraseRange, spanOf } from "../../../phrases.ts";
import { germanPhraseAt } from "./phrases.ts";
import { isCapitalAt, lowerAt, textAt, type Token } from "../../../tokens.ts";
import { clauseRound, isSeparator } from "./clauses.ts";
import { RELATIVES } from "./function-words.ts";
import { documentOf, type Frame } from "./frames.ts";
import { DETERMINERS, LINKING } from "./function-words.ts";
import { isSourceNoun, OPINIONS } from "./nouns.ts";
import { FORMS } from "./verbs.ts";

export interface Source {
  readonly rule: string;
  readonly speaker: Span | undefined;
  readonly cue: Span;
  /** its tokens */
  readonly range: PhraseRange;
  readonly carried?: true | undefined;
}

const CONSEQUENCES = new Set(["demnach", "demzufolge"]);

export function sourcesOf(tokens: readonly Token[], frames: readonly Frame[]): readonly Source[] {
  const sources: Source[] = [];
  for (const index of tokens.keys()) {
    const source =
      preposition(tokens, index) ??
      according(tokens, index) ??
      postposition(tokens, index) ??
      consequence(tokens, index) ??
      relative(tokens, index) ??
      inParenthesis(tokens, index) ??
      comparison(tokens, index, frames);
    if (source !== undefined) sources.push(source);
  }
  return sources;
}

function cueOf(token: Token): Span {
  return { start: token.start, end: token.end };
}

/** "laut dem Ministerium" */
function preposition(tokens: readonly Token[], index: number): Source | undefined {
  const token = tokens[index];
  if (token === undefined || token.lower !== "laut") return undefined;
  if (token.capital && index > 0 && !isSeparator(tokens[index - 1])) return undefined;
  const next = tokens[index + 1];
  // "laut tagesschau.de": the name of a page begins in lower case
  const phrase =
    germanPhraseAt(tokens, index + 1) ??
    (next?.kind === "word" && next.text.includes(".")
      ? { from: index + 1, to: index + 2 }
      : undefined);
  if (phrase === undefined) return undefined;
  const noun = sourceNounIn(tokens, phrase.from, phrase.to);
  return {
    rule: "source-preposition",
    speaker: spanOf(tokens, noun === undefined ? phrase : holderOf(tokens, noun, phrase)),
    cue: cueOf(token),
    range: { from: index, to: phrase.to },
  };
}

/** "nach Angaben der Polizei", "nach einem Bericht des …", "aus Sicht der …", "nach Ansicht von …" */
function according(tokens: readonly Token[], index: number): Source | undefined {
  const token = tokens[index];
  const isView = token?.lower === "aus" && lowerAt(tokens, index + 1) === "sicht";
  if (token === undefined || !(isView || token.lower === "nach" || token.lower === "gemäß"))
    return undefined;
  const phrase = germanPhraseAt(tokens, index + 1);
  if (phrase === undefined) return undefined;
  const noun = isView ? index + 1 : sourceNounIn(tokens, index + 1, phrase.to);
  if (noun === undefined) return undefined;
  return {
    rule: "source-preposition",
    speaker: spanOf(tokens, holderOf(tokens, noun, phrase)),
    cue: { start: token.start, end: tokens[noun]?.end ?? token.end },
    range: { from: index, to: phrase.to },
  };
}

/** The first noun of the phrase, where it is one for what is said. */
function sourceNounIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !token.capital) continue;
    return isSourceNoun(token.lower) ? at : undefined;
  }
  return undefined;
}

/** "Angaben der Polizei" -> "der Polizei"; "Polizeiangaben" alone names itself. */
function holderOf(tokens: readonly Token[], noun: number, phrase: PhraseRange): PhraseRange {
  const next = tokens[noun + 1];
  if (next === undefined || noun + 1 >= phrase.to) return phrase;
  const from = LINKING.has(next.lower) ? noun + 2 : noun + 1;
  return from < phrase.to ? { from, to: phrase.to } : phrase;
}

/** "Medienberichten zufolge", "seiner Ansicht nach" */
function postposition(tokens: readonly Token[], index: number): Source | undefined {
  const token = tokens[index];
  if (token === undefined || !/^(?:zufolge|nach)$/u.test(token.text)) return undefined;
  const previous = tokens[index - 1];
  if (previous === undefined) return undefined;
  if (token.lower === "nach" && !OPINIONS.has(previous.lower)) return undefined;
  const from = clauseRound(tokens, index).from;
  const phrase = dativeBefore(tokens, index, from);
  const noun = sourceNounIn(tokens, phrase.from, phrase.to);
  return {
    rule: "source-postposition",
    speaker: spanOf(tokens, noun === undefined ? phrase : holderOf(tokens, noun, phrase)),
    cue: cueOf(token),
    range: { from: phrase.from, to: index + 1 },
  };
}

/** The phrase that the postposition governs, from where it can be a dative. */
function dativeBefore(tokens: readonly Token[], index: number, from: number): PhraseRange {
  for (let start = from; start < index; start += 1) {
    const phrase = phraseEndingAt(germanPhraseAt, tokens, index, start);
    if (phrase === undefined) break;
    if (isDative(tokens, phrase)) return phrase;
    // "hat die Ukraine Medienberichten zufolge": only another article can begin the dative
    start = nextDeterminer(tokens, phrase.from + 1, index) - 1;
  }
  return { from: index - 1, to: index };
}

function nextDeterminer(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && !DETERMINERS.has(lowerAt(tokens, at))) at += 1;
  return at;
}

function isDative(tokens: readonly Token[], { from, to }: PhraseRange): boolean {
  const first = tokens[from];
  if (first === undefined || /^(?:die|das|ein|eine)$/u.test(first.lower)) return false;
  if (first.capital || DETERMINERS.has(first.lower) || to - from === 1) return true;
  // "Menschen kamen Behörden zufolge", "betonte Marin …": a verb looks like an adjective
  return !isCapitalAt(tokens, from - 1) && !FORMS.has(first.lower);
}

/** "Demnach …": whoever was named before. */
function consequence(tokens: readonly Token[], index: number): Source | undefined {
  const token = tokens[index];
  if (token === undefined || !CONSEQUENCES.has(token.lower)) return undefined;
  return {
    rule: "source-carried",
    speaker: undefined,
    cue: cueOf(token),
    range: { from: index, to: index + 1 },
    carried: true,
  };
}

/** "Berichte, wonach …", "Studien, denen zufolge …", "Angaben, nach denen …" */
function relative(tokens: readonly Token[], index: number): Source | undefined {
  const token = tokens[index];
  if (token === undefined || textAt(tokens, index - 1) !== ",") return undefined;
  const next = lowerAt(tokens, index + 1);
  const isPair =
    (token.lower === "nach" && RELATIVES.has(next)) ||
    (RELATIVES.has(token.lower) && next === "zufolge");
  if (token.lower !== "wonach" && !isPair) return undefined;
  const phrase = phraseEndingAt(germanPhraseAt, tokens, index - 1);
  // "eine Klausel, nach der …" is no source
  const isSource =
    phrase !== undefined && sourceNounIn(tokens, phrase.from, phrase.to) !== undefined;
  if (isPair && !isSource) return undefined;
  return {
    rule: "source-relative",
    speaker: spanOf(tokens, phrase),
    cue: cueOf(token),
    range: { from: index, to: index + (isPair ? 2 : 1) },
  };
}

/** "…, so der Minister", "…, so der Minister weiter, …" */
function inParenthesis(tokens: readonly Token[], index: number): Source | undefined {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token?.text !== "so" || previous === undefined) return undefined;
  const opens = /^[,–—-]$/u.test(previous.text) || previous.kind === "quote";
  if (
    !opens ||
    /^(?:dass|daß|wie|ein|eine|viel|weit|lange|sehr)$/u.test(lowerAt(tokens, index + 1))
  )
    return undefined;
  const phrase = germanPhraseAt(tokens, index + 1);
  if (phrase === undefined || !endsParenthesis(tokens, phrase.to)) return undefined;
  return {
    rule: "source-so",
    speaker: spanOf(tokens, phrase),
    cue: cueOf(token),
    range: { from: index, to: clauseRound(tokens, index).to },
  };
}

function endsParenthesis(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return true;
  return /^(?:weiter|gestern|heute|am|in|im|wörtlich|gegenüber|bei|auf|vor|aus|zu|zum|zur|nach|abschließend)$/u.test(
    token.lower,
  );
}

/** "Wie die Polizei mitteilte, …", "…, wie die Polizei mitteilte" */
function comparison(
  tokens: readonly Token[],
  index: number,
  frames: readonly Frame[],
): Source | undefined {
  const token = tokens[index];
  if (token?.lower !== "wie") return undefined;
  const before = tokens[index - 1];
  if (
    before !== undefined &&
    !isSeparator(before) &&
    !/^(?:und|denn|doch|aber)$/u.test(before.lower)
  )
    return undefined;
  const frame = frames.find(({ at, last, subordinate }) => {
    const end = Math.max(at, last);
    const alone = isSeparator(tokens[at - 1]) && isSeparator(tokens[end + 1]);
    return (subordinate || alone) && end > index && clauseStartsAt(tokens, index, end);
  });
  if (frame === undefined || !(frame.verb.takes.quote || frame.passive)) return undefined;
  const isNameless = /^(?:es|man)$/u.test(lowerAt(tokens, index + 1));
  if (isNameless && frame.verb.lemma !== "heißen") return undefined;
  return {
    rule: "source-wie",
    speaker: isNameless
      ? documentOf(tokens, frame.clause)
      : spanOf(tokens, firstPhrase(tokens, index + 1)),
    cue: frame.cue,
    range: { from: index, to: clauseRound(tokens, Math.max(frame.at, frame.last)).to },
  };
}

/** No finite clause lies between: at most one apposition in commas. */
function clauseStartsAt(tokens: readonly Token[], from: number, to: number): boolean {
  let commas = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.text === ",") commas += 1;
    else if (isSeparator(token)) return false;
  }
  return commas <= 2 && to - from <= 30;
}

function firstPhrase(tokens: readonly Token[], start: number): PhraseRange | undefined {
  for (let at = start; at < start + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const phrase = germanPhraseAt(tokens, at);
    if (phrase !== undefined) return phrase;
    if (DETERMINERS.has(token.lower)) return undefined;
  }
  return undefined;
}
