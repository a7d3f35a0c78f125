/** Rows of a calendar's table: from midnight to midnight are whole days, and the last is not among them. */
import { civilOf, dayFromIso } from "#src/domain/calendar.ts";
import type { CellDate } from "./cell-date.ts";
import { edtfOfParts } from "./date-parts.ts";

const MIDNIGHT = /^(?<day>\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?$/u;

export interface Ends {
  readonly begin: CellDate;
  readonly end: CellDate;
}

/** Other clock times stay as they are. */
export function inWholeDays({ begin, end }: Ends): Ends {
  const [from, to] = [begin, end].map(({ edtf }) => MIDNIGHT.exec(edtf ?? "")?.groups?.["day"]);
  const day = dayFromIso(to ?? "");
  if (from === undefined || to === undefined || day === undefined || to <= from) {
    return { begin, end };
  }
  const last = edtfOfParts(civilOf(day - 1)).edtf;
  return { begin: { ...begin, edtf: from }, end: { ...end, edtf: last } };
}
