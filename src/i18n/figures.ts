/** A number as it is written in the reader's language: "12,304", "12.304". */
import type { Lang } from "#src/domain/model.ts";

const formats = new Map<Lang, Intl.NumberFormat>();

export function figure(count: number, lang: Lang): string {
  const format = formats.get(lang) ?? new Intl.NumberFormat(lang === "en" ? "en-GB" : lang);
  formats.set(lang, format);
  return format.format(count);
}
