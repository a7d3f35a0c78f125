/** The grammars, each loaded when an article in its language is read. */
import { part } from "#src/domain/part-missing.ts";
import { readLang } from "./article.ts";
import type { Grammar } from "./grammar.ts";

/** `undefined` for a language without rules; `lang` is BCP 47. */
export async function loadGrammar(lang: string): Promise<Grammar | undefined> {
  switch (readLang(lang)) {
    case "de":
      return (await part(() => import("./locales/de/grammar.ts"))).GERMAN;
    case "en":
      return (await part(() => import("./locales/en/grammar.ts"))).ENGLISH;
    case undefined:
      return undefined;
  }
}
