/** Words between the quotation marks of a language. */
import type { Lang } from "#src/domain/model.ts";

const QUOTES: Readonly<Record<Lang, readonly [string, string]>> = {
  de: ["„", "“"],
  en: ["“", "”"],
};

/** Of either language: U+201C ends a German quotation and begins an English one, and so does U+2018 within. */
const WITHIN: ReadonlyMap<string, string> = new Map([
  ["„", "‚"],
  ["“", "‘"],
  ["”", "’"],
]);

/** Quotation marks that stand in it become single ones, as in both languages. */
export function quoted(words: string, lang: Lang): string {
  const [open, close] = QUOTES[lang];
  return `${open}${words.replaceAll(/[„“”]/gu, (mark) => WITHIN.get(mark) ?? mark)}${close}`;
}
