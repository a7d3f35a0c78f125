import type { Bounds } from "#src/domain/bounds.ts";
import { isoOfDay } from "#src/domain/calendar.ts";
import { boundsOf, type Edtf, parseEdtf } from "#src/domain/edtf.ts";

/** The value of a text that must be EDTF; the test fails with the reason where it isn't. */
export function edtf(text: string): Edtf {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.reason} at ${reading.at}`);
  return reading.value;
}

/** "begin earliest, begin latest | end earliest, end latest" as ISO days; "none" without bounds. */
export function boundsInIso(text: string): string {
  const bounds = boundsOf(edtf(text));
  return bounds === undefined ? "none" : written(bounds);
}

function written({ beginEarliest, beginLatest, endEarliest, endLatest }: Bounds): string {
  return `${iso(beginEarliest)} ${iso(beginLatest)} | ${iso(endEarliest)} ${iso(endLatest)}`;
}

function iso(day: number): string {
  return Number.isFinite(day) ? isoOfDay(day) : String(day);
}
