import type { CalendarParts } from "./expression.ts";

/** The parts that are there. */
export function partsOf(
  parts: Readonly<{ [Key in keyof CalendarParts]: CalendarParts[Key] | undefined }>,
): CalendarParts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
