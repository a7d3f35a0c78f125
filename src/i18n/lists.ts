/** "A, B and C", "A, B or C" in the reader's language; British, as the dates are. */
import { isolated } from "#src/domain/isolated.ts";
import type { Lang } from "#src/domain/model.ts";

const LOCALES: Readonly<Record<Lang, string>> = { de: "de", en: "en-GB" };
const formats = new Map<string, Intl.ListFormat>();

export function listInWords(
  items: readonly string[],
  lang: Lang,
  joined: "and" | "or" = "and",
): string {
  const key = `${lang} ${joined}`;
  const type = joined === "or" ? "disjunction" : "conjunction";
  const format = formats.get(key) ?? new Intl.ListFormat(LOCALES[lang], { type });
  formats.set(key, format);
  return format.format(items.map(isolated));
}
