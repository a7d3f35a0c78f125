/** A text in the language asked for, or in one that it exists in, which is then named. */
import { withoutTurns } from "./isolated.ts";
import type { LocalText } from "./model.ts";

export interface TextInLang {
  readonly text: string;
  readonly lang: string;
}

/** The wanted language, a variant of it ("de" finds "de-CH"), English, then whatever there is. */
export function inLang(texts: LocalText, wanted: string): TextInLang {
  const langs = Object.keys(texts);
  const lang =
    langs.find((tag) => tag === wanted) ??
    langs.find((tag) => tag.startsWith(`${wanted}-`)) ??
    langs.find((tag) => tag === "en") ??
    langs[0] ??
    wanted;
  return { text: withoutTurns(texts[lang] ?? ""), lang };
}

/** Only the text; for names in running interface text, where a mark for the language would disturb. */
export function textInLang(texts: LocalText, wanted: string): string {
  return inLang(texts, wanted).text;
}
