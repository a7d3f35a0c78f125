/** The headings of the list: year, then month where it is known, then the undated; from the one place. */
import type { MonthGroup } from "#src/archive/questions.ts";
import { civilOf, dayOf } from "#src/domain/calendar.ts";
import { anchorDay } from "#src/domain/event-time.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";

type Month = Pick<MonthGroup, "year" | "month">;

/** The groups of records that are in the order of the page. */
export function monthGroupsOf(records: readonly EventRecord[]): readonly MonthGroup[] {
  const groups: MonthGroup[] = [];
  for (const [n, record] of records.entries()) {
    const month = monthOf(record);
    const last = groups.at(-1);
    if (last !== undefined && last.year === month.year && last.month === month.month) {
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    } else groups.push({ ...month, first: n, count: 1 });
  }
  return groups;
}

/** "June 2025", or "2024" where the month isn't known. */
export function headingOf({ year, month }: Month, lang: Lang, undated: string): string {
  if (year === undefined) return undated;
  if (month === undefined) return yearInWords(year, lang);
  return dayInWords(dayOf(year, month, 1), lang, "monthYear");
}

export function yearInWords(year: number, lang: Lang): string {
  return dateInWords(yearEdtf(year), lang, "heading");
}

/** The group that holds a row; `undefined` where no group is known for it. */
export function groupAt(groups: readonly MonthGroup[], row: number): MonthGroup | undefined {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((groups[middle]?.first ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const group = groups[low - 1];
  return group !== undefined && row < group.first + group.count ? group : undefined;
}

function monthOf({ time }: EventRecord): Month {
  if (time.place === undefined) return { year: undefined, month: undefined };
  const { bounds } = time.place;
  const { year, month } = civilOf(anchorDay(bounds));
  const begins = Number.isFinite(bounds.beginEarliest);
  const other = begins ? bounds.beginLatest : bounds.endLatest;
  const known = Number.isFinite(other) ? civilOf(other) : undefined;
  return { year, month: known?.year === year && known.month === month ? month : undefined };
}

function yearEdtf(year: number): string {
  if (year > 9999 || year < -9999) return `Y${String(year)}`;
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
