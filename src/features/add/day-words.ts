/** Days as a form and its preview say them. */
import type { Lang } from "#src/domain/model.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";
import { readTypedDay } from "./typed-day.ts";

/** "12 July 2025"; `undefined` where no day is given, or none that exists. */
export function dayInShort(typed: string, lang: Lang): string | undefined {
  const read = readTypedDay(typed, lang);
  return "edtf" in read ? dateInWords(read.edtf, lang, "heading") : undefined;
}

/** "Saturday 12 July 2025", so that a slip shows. */
export function dayWithWeekday(day: number, lang: Lang): string {
  return dayInWords(day, lang, "weekday");
}
