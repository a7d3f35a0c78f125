/** What somebody types as the day of publication. */
import { civilOf, daysInMonth, isoOfDay } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { readDateQuery } from "#src/i18n/date-query.ts";

export type TypedDay =
  | { readonly kind: "unknown" }
  /** EDTF; a month or a year where no more is known: then relative words stay open */
  | { readonly kind: "day" | "month" | "year"; readonly edtf: string; readonly day: number }
  | { readonly kind: "unreadable" };

/** Of newspapers: a year outside is a slip of the fingers. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 9999;

/** "12.7.2025", "July 12, 2025", "2025-07-12", "Juli 2025"; spans that are no month or year are not. */
export function readTypedDay(text: string, lang: Lang): TypedDay {
  if (text.trim() === "") return { kind: "unknown" };
  const days = readDateQuery(text, lang);
  if (days === undefined) return { kind: "unreadable" };
  const { from, to } = days;
  const { year, month, day } = civilOf(from);
  if (year < FIRST_YEAR || year > LAST_YEAR) return { kind: "unreadable" };
  const iso = isoOfDay(from);
  if (from === to) return { kind: "day", edtf: iso, day: from };
  if (day !== 1) return { kind: "unreadable" };
  const length = to - from + 1;
  if (length === daysInMonth(year, month))
    return { kind: "month", edtf: iso.slice(0, -3), day: from };
  const last = civilOf(to);
  const isYear = month === 1 && last.year === year && last.month === 12 && last.day === 31;
  return isYear ? { kind: "year", edtf: iso.slice(0, -6), day: from } : { kind: "unreadable" };
}
