/** "A, B and C" in the reader's language. */
import type { Lang } from "#src/domain/model.ts";

const formats = new Map<Lang, Intl.ListFormat>();

export function listInWords(items: readonly string[], lang: Lang): string {
  const format = formats.get(lang) ?? new Intl.ListFormat(lang, { type: "conjunction" });
  formats.set(lang, format);
  return format.format(items);
}
