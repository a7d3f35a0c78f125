/** A plain-text citation of a source: publisher, headline, day, address. */
import type { Lang, Source } from "#src/domain/model.ts";
import { dateInWords } from "#src/i18n/dates.ts";

const QUOTES: Readonly<Record<Lang, readonly [string, string]>> = {
  de: ["„", "“"],
  en: ["“", "”"],
};

/** Parts that are not known are left out; a headline that ends with its own quotes keeps them. */
export function citationOf(source: Source, lang: Lang): string {
  const [open, close] = QUOTES[lang];
  const day =
    source.published === undefined ? [] : [dateInWords(source.published.edtf, lang, "heading")];
  const headline = `${open}${source.headline}${close}`;
  const head = [`${source.publisher}: ${headline}`, ...day].join(", ");
  return source.url === undefined ? `${head}.` : `${head}. ${source.url}`;
}
