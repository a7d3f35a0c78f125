/** The headings of the list as numbers: year, then month where it is known, then the undated. */
import { civilOf, dayOf, daysInMonth } from "#src/domain/calendar.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import { NO_BEGIN, NO_END, type Columns } from "./columns.ts";
import { anchorAt, isDay } from "./day-order.ts";
import type { MonthGroup } from "./questions.ts";

/** More headings than this lead nowhere: then there is one for each year. */
export const MOST_GROUPS = 4000;

/** In the order of the list; neighbours with one heading are one group. */
export function monthGroups(index: ArchiveIndex, listed: Uint32Array): readonly MonthGroup[] {
  return groupsOf(index, listed, true) ?? groupsOf(index, listed, false) ?? [];
}

/** Undefined where there would be too many by month. */
function groupsOf(
  { columns, dated }: ArchiveIndex,
  listed: Uint32Array,
  byMonth: boolean,
): readonly MonthGroup[] | undefined {
  const groups: MonthGroup[] = [];
  const monthAt = createMonths();
  let first = 0;
  let open: Pick<MonthGroup, "year" | "month"> | undefined;
  const close = (n: number) => {
    if (open !== undefined) groups.push({ ...open, first, count: n - first });
    first = n;
  };
  for (let n = 0; n < listed.length; n += 1) {
    const position = listed[n] ?? 0;
    const month = monthAt(position < dated ? anchorAt(columns, position) : NO_END);
    const known = byMonth && isMonthKnown(columns, position, month) ? month.month : undefined;
    if (open !== undefined && open.year === month.year && open.month === known) continue;
    close(n);
    open = { year: month.year, month: known };
    if (byMonth && groups.length > MOST_GROUPS) return undefined;
  }
  close(listed.length);
  return groups;
}

interface Month {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly from: number;
  readonly last: number;
}

/** Neighbours mostly share their month, so that the calendar is asked only once for each. */
function createMonths(): (day: number) => Month {
  let known: Month | undefined;
  return (day) => {
    if (known !== undefined && day >= known.from && day <= known.last) return known;
    known = isDay(day) ? monthOf(day) : { year: undefined, month: undefined, from: day, last: day };
    return known;
  };
}

function monthOf(day: number): Month {
  const { year, month } = civilOf(day);
  const from = dayOf(year, month, 1);
  return { year, month, from, last: from + daysInMonth(year, month) - 1 };
}

/** Whether the begin, or the end where only that is stated, lies in one month for sure. */
function isMonthKnown(
  { beginEarliest, beginLatest, endLatest }: Columns,
  position: number,
  { from, last }: Month,
): boolean {
  const begins = beginEarliest[position] !== NO_BEGIN;
  const other = (begins ? beginLatest[position] : endLatest[position]) ?? NO_BEGIN;
  return other >= from && other <= last;
}
