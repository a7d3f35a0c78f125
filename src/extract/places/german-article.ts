/** Which German names of countries have an article, and their genitive. */

const FEMININE_OR_PLURAL =
  /^(?:Ukraine|Türkei|Schweiz|Slowakei|Mongolei|Elfenbeinküste|Republik Moldau|Moldau|USA|Vereinigten? .{1,30}|Niederlanden?|Philippinen|Malediven|Bahamas|Komoren|Seychellen|.{1,30} Republik|.{1,30}inseln)$/u;
const MASCULINE =
  /^(?:Iran|Irak|Sudan|Südsudan|Libanon|Jemen|Kongo|Tschad|Niger|Senegal|Kosovo|Vatikan|Gazastreifen)$/u;

export const hasArticle = (name: string): boolean =>
  FEMININE_OR_PLURAL.test(name) || MASCULINE.test(name);

/** "der Ukraine", "des Iran", "Polens", "von Laos" */
export function genitive(name: string): string {
  if (FEMININE_OR_PLURAL.test(name)) return `der ${name.replace(/^Vereinigte /u, "Vereinigten ")}`;
  if (MASCULINE.test(name)) return `des ${name}`;
  return /[sxzß]$/u.test(name) ? `von ${name}` : `${name}s`;
}
