/** A plain-text citation of a source: publisher, headline, day, address. */
import type { Lang, Source } from "#src/domain/model.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { quoted } from "#src/i18n/quoted.ts";

/** Parts that are not known are left out. */
export function citationOf(source: Source, lang: Lang): string {
  const day =
    source.published === undefined ? [] : [dateInWords(source.published.edtf, lang, "heading")];
  const head = [`${source.publisher}: ${quoted(source.headline, lang)}`, ...day].join(", ");
  return source.url === undefined ? `${head}.` : `${head}. ${source.url}`;
}
