/** The order of the page as numbers that sort: by anchor day, then the longer first, then by row. */
import { NO_BEGIN, NO_END, type Columns } from "./columns.ts";

/** What an undated event sorts by; no day comes after it. */
const LAST = 0xff_ff_ff_ff;

type Dated = Pick<Columns, "beginEarliest" | "beginLatest" | "endEarliest" | "endLatest" | "layer">;

/** See `anchorDay` of `domain/event-time.ts`; `NO_END` where no bound is a day. */
export function anchorAt(columns: Dated, n: number): number {
  const begin = columns.beginEarliest[n] ?? NO_END;
  if (isDay(begin)) return begin;
  const end = columns.endEarliest[n] ?? NO_END;
  if (isDay(end)) return end;
  const last = columns.endLatest[n] ?? NO_END;
  if (isDay(last)) return last;
  const latest = columns.beginLatest[n] ?? NO_END;
  return isDay(latest) ? latest : NO_END;
}

export function isDay(value: number): boolean {
  return value !== NO_BEGIN && value !== NO_END;
}

/** Unsigned and ascending: days from `NO_BEGIN` on, what has no day after them, the undated last. */
export function anchorKey(columns: Dated, n: number): number {
  if (columns.layer[n] === 0) return LAST;
  return Math.min(LAST - 1, anchorAt(columns, n) - NO_BEGIN);
}

/** Unsigned and ascending: what ends later comes first. */
export function lengthKey(columns: Dated, n: number): number {
  return columns.layer[n] === 0 ? 0 : NO_END - (columns.endLatest[n] ?? NO_END);
}
