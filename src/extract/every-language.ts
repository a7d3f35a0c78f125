/**
 * Articles with their grammar, for whoever has every language and both modes at hand: the command line
 * and the tests. A page takes `articleOf` from article.ts and loads one language (grammars.ts).
 */
import {
  type Article,
  articleOf as articleWith,
  type ArticleParts,
  type Mode,
  readLang,
} from "./article.ts";
import type { Grammar } from "./grammar.ts";
import { GERMAN } from "./locales/de/grammar.ts";
import { ENGLISH } from "./locales/en/grammar.ts";
import { resolveNarrative } from "./time/narrative.ts";

interface Parts extends Omit<ArticleParts, "grammar" | "history"> {
  readonly mode?: Mode;
}

/** `undefined` for a language without rules; `lang` is BCP 47. */
export function grammarOf(lang: string): Grammar | undefined {
  const read = readLang(lang);
  return read === undefined ? undefined : { de: GERMAN, en: ENGLISH }[read];
}

/** The article of paragraphs that reading has returned. */
export function articleOf({ mode, ...parts }: Parts): Article {
  const history = mode === "narrative" ? resolveNarrative : undefined;
  return articleWith({ ...parts, grammar: grammarOf(parts.lang), history });
}

/** A text as it stands, in one piece: positions are those of the text that was given. */
export function articleOfText({
  text,
  ...parts
}: Omit<Parts, "paragraphs"> & { readonly text: string }): Article {
  return articleOf({ ...parts, paragraphs: [text] });
}
