/**
 * Surnames that belong to somebody else than the listed person: "Kim Yo Jong" is not Kim Jong Un, and
 * in English "Melania Trump" is not Donald Trump.
 */
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { ActorLexicon } from "./lexicon.ts";
import type { Places } from "./placed.ts";
import type { FoundName } from "./scan.ts";
import type { Token } from "./tokens.ts";
import { isBlank, isHyphen, keyOf, wordsOf } from "./tokens.ts";

interface Text {
  readonly tokens: readonly Token[];
  readonly lexicon: ActorLexicon;
  readonly known: ReadonlyMap<string, KnownActor>;
}

/** Places of the other person's whole name; `undefined` where the surname is the known person's. */
export function otherPerson(text: Text, name: FoundName): Places | undefined {
  if (name.form.naming !== "surname") return undefined;
  const full = Object.values(text.known.get(name.form.actor)?.name ?? {}).map(wordsOf);
  const surname = name.form.keys[0];
  const first = full.some(([word]) => word !== undefined && keyOf(word) === surname);
  const further = first ? goesOn(text, name) : undefined;
  if (further !== undefined) return further;
  return beginsBefore(text, name);
}

/** Korean and Chinese given names: one or two short syllables behind the family name. */
const SYLLABLE = /^\p{L}{2,5}$/u;

function goesOn({ tokens, lexicon }: Text, { from, to }: FoundName): Places | undefined {
  const first = tokens[to];
  const second = tokens[to + 1];
  if (first === undefined || second === undefined) return undefined;
  const isName =
    isBlank(first.gap) &&
    first.capital &&
    SYLLABLE.test(first.text) &&
    SYLLABLE.test(second.text) &&
    (isHyphen(second.gap) || (isBlank(second.gap) && second.capital)) &&
    lexicon.headAt(tokens, to) === undefined &&
    !lexicon.isCommonNoun(second.text);
  return isName ? { from, to: to + 2 } : undefined;
}

function beginsBefore(text: Text, name: FoundName): Places | undefined {
  const { from, to } = name;
  const { tokens, lexicon } = text;
  const before = tokens[from - 1];
  const own = tokens[from];
  if (before === undefined || own === undefined || !isBlank(own.gap)) return undefined;
  if (before.sentence !== own.sentence || !/^\p{Lu}\p{Ll}{2,}$/u.test(before.text))
    return undefined;
  const isGiven = lexicon.looksGiven(before, tokens[from - 2], name);
  const isOther =
    isFunctionWord(lexicon, before.text.toLowerCase()) ||
    lexicon.headAt(tokens, from - 1) !== undefined;
  return isGiven && !isOther ? { from: from - 1, to } : undefined;
}

function isFunctionWord(lexicon: ActorLexicon, word: string): boolean {
  return (
    lexicon.determiners.has(word) ||
    lexicon.prepositions.has(word) ||
    lexicon.coordinators.has(word) ||
    lexicon.isCommonNoun(word)
  );
}

/** "Jordan Bell" is a person. */
export function isGivenName(
  { tokens, lexicon }: Pick<Text, "tokens" | "lexicon">,
  { from, to, form }: FoundName,
): boolean {
  const next = tokens[to];
  if (next?.sentence !== tokens[from]?.sentence || !isBlank(next?.gap ?? "")) return false;
  if (!lexicon.givenNames.has(form.keys.join(" "))) return false;
  return /^\p{Lu}\p{Ll}/u.test(next?.text ?? "") && lexicon.headAt(tokens, to) === undefined;
}
