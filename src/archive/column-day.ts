/** Days as columns of 32 bits hold them; the same for whatever a file is read from, or written to. */
import { columnDayOf } from "#src/domain/bounds.ts";
import { NO_BEGIN, NO_END } from "./columns.ts";

/** A day that no column can hold is the last that it can, which is no infinity. */
export function columnDay(day: number): number {
  if (day === Number.NEGATIVE_INFINITY) return NO_BEGIN;
  return day === Number.POSITIVE_INFINITY ? NO_END : columnDayOf(day);
}
