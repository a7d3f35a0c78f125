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
  if (token.kind === "quote" || token.kind === "number") return true;
  if (token.text === ".") {
    return (tokens[at - 1]?.text.length ?? 9) <= 3 && isCapitalAt(tokens, at + 1);
  }
  if (token.text === "-") return true;
  return token.kind === "word" && !NOT_IN_PHRASE.has(token.lower);
}

function englishExtension(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "paren") return at + 1;
  if (!LINKING.has(token.lower)) return undefined;
  return englishCore(tokens, at + 1);
}
