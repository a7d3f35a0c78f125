/** Noun phrases in English. */
import { extendedPhrase, MOST_ADJECTIVES, type PhraseRange } from "../../../phrases.ts";
import { isCapitalAt, type Token } from "../../../tokens.ts";
import { DETERMINERS, LINKING, NOT_IN_PHRASE, PRONOUNS } from "./function-words.ts";

/** The noun phrase that begins at the token. */
export function englishPhraseAt(tokens: readonly Token[], index: number): PhraseRange | undefined {
  const core = englishCore(tokens, index);
  if (core === undefined) {
    const token = tokens[index];
    return token !== undefined && PRONOUNS.has(token.lower)
      ? { from: index, to: index + 1 }
      : undefined;
  }
  return extendedPhrase(index, core, (to) => englishExtension(tokens, to));
}

function englishCore(tokens: readonly Token[], index: number): number | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  const hasDeterminer = DETERMINERS.has(first.lower);
  let at = hasDeterminer ? index + 1 : index;
  const start = at;
  while (at < tokens.length && at - start <= MOST_ADJECTIVES && continuesEnglish(tokens, at))
    at += 1;
  return at > start ? at : undefined;
}

function continuesEnglish(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "“…,” Ann Lee told us": speech with its comma is no name
  if (token.kind === "quote") return !/[,.!?…]["”’»]$/u.test(token.text);
  if (token.kind === "number") return true;
  if (token.text === ".") {
    const short = tokens[at - 1]?.text ?? "";
    // "Dr. Lee", "the U.S. envoy"
    return (
      (short.length <= 3 && isCapitalAt(tokens, at + 1)) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(short)
    );
  }
  // "5 May - Norway said": a dash that stands alone parts the report from its place and day
  if (token.text === "-") return token.start === tokens[at - 1]?.end;
  return token.kind === "word" && !NOT_IN_PHRASE.has(token.lower);
}

function englishExtension(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "paren") return at + 1;
  if (!LINKING.has(token.lower)) return undefined;
  return englishCore(tokens, at + 1);
}
