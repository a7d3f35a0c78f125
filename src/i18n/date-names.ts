/**
 * Names of months and weekdays, from Intl. They are asked of days in the year 2000 only, so that a
 * year which JavaScript's clock can't hold changes nothing. Formatters are costly: one of each.
 */
import { dayOf, dayToMs, weekdayOf } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";

const LOCALES: Readonly<Record<Lang, string>> = { de: "de-DE", en: "en-GB" };

const FORMATS = {
  month: { month: "long" },
  shortMonth: { month: "short" },
  dayAndShortMonth: { day: "numeric", month: "short" },
  weekday: { weekday: "long" },
  shortWeekday: { weekday: "short" },
} as const;

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<Lang, Intl.NumberFormat>();

/** "July"/"Juli", or "Jul" as it stands alone; months from 1 to 12. */
export function monthName(month: number, lang: Lang, length: "long" | "short"): string {
  return named(length === "long" ? "month" : "shortMonth", dayOf(2000, month, 1), lang);
}

/** "5 Jul"/"5. Juli". */
export function dayAndShortMonth(month: number, day: number, lang: Lang): string {
  return named("dayAndShortMonth", dayOf(2000, month, day), lang);
}

/** "Thursday"/"Donnerstag" or "Thu"/"Do" of any finite day. */
export function weekdayName(day: number, lang: Lang, length: "long" | "short"): string {
  const sameWeekday = dayOf(2000, 1, 2) + weekdayOf(day); // 2 January 2000 was a Sunday
  return named(length === "long" ? "weekday" : "shortWeekday", sameWeekday, lang);
}

/** Digits, grouped only where there are more than five: "12000", "170,000,000"/"170.000.000". */
export function yearDigits(magnitude: number, lang: Lang): string {
  if (magnitude < 100_000) return String(magnitude);
  const format = numberFormats.get(lang) ?? new Intl.NumberFormat(LOCALES[lang]);
  numberFormats.set(lang, format);
  return format.format(magnitude);
}

function named(what: keyof typeof FORMATS, day: number, lang: Lang): string {
  const key = `${lang} ${what}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(LOCALES[lang], { ...FORMATS[what], timeZone: "UTC" });
  dateFormats.set(key, format);
  return format.format(dayToMs(day));
}
