/** A stretch of days in the fewest words: "12 July 2025", "August 2024", "2024", "1 May – 3 June 2024". */
import { civilOf, dayOf } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { fromTo, nounOfDay } from "./date-nouns.ts";
import { dateInWords, dayInWords } from "./dates.ts";

/** Both ends inclusive; an end that isn't given stays open. */
export function daysInWords(from: number | undefined, to: number | undefined, lang: Lang): string {
  if (from !== undefined && to !== undefined) {
    if (from === to) return dayInWords(from, lang, "long");
    const { year, month, day } = civilOf(from);
    if (day === 1 && to + 1 === firstOfMonth(year, month + 1))
      return dayInWords(from, lang, "monthYear");
    if (day === 1 && month === 1 && to + 1 === dayOf(year + 1, 1, 1) && year > 0 && year <= 9999) {
      return dateInWords(String(year).padStart(4, "0"), lang, "heading");
    }
    return fromTo(nounOfDay(from, lang), nounOfDay(to, lang));
  }
  const words = (end: number | undefined) =>
    end === undefined ? "…" : dayInWords(end, lang, "long");
  return `${words(from)} – ${words(to)}`;
}

function firstOfMonth(year: number, month: number): number {
  return month > 12 ? dayOf(year + 1, month - 12, 1) : dayOf(year, month, 1);
}
