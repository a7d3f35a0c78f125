/** The headings of the list: year, then month where it is known, then the undated; from the one place. */
import { civilOf, dayOf } from "#src/domain/calendar.ts";
import { anchorDay } from "#src/domain/event-time.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";

/** For each record the heading that begins with it; `undefined` where it stands under the one before. */
export function headingsOf(
  records: readonly EventRecord[],
  lang: Lang,
  undated: string,
): readonly (string | undefined)[] {
  const headings = records.map((record) => headingOf(record, lang) ?? undated);
  return headings.map((heading, n) => (heading === headings[n - 1] ? undefined : heading));
}

/** "June 2025", or "2024" where the month isn't known. */
function headingOf({ time }: EventRecord, lang: Lang): string | undefined {
  if (time.place === undefined) return undefined;
  const { bounds } = time.place;
  const day = anchorDay(bounds);
  const { year, month } = civilOf(day);
  const begins = Number.isFinite(bounds.beginEarliest);
  const other = begins ? bounds.beginLatest : bounds.endLatest;
  const known = Number.isFinite(other) ? civilOf(other) : undefined;
  if (known?.year === year && known.month === month) {
    return dayInWords(dayOf(year, month, 1), lang, "monthYear");
  }
  return dateInWords(yearEdtf(year), lang, "heading");
}

function yearEdtf(year: number): string {
  if (year > 9999 || year < -9999) return `Y${String(year)}`;
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
