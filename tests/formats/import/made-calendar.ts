/** Calendars of a few lines, as programs write them. */
import type { ImportReading } from "#src/formats/import/imported.ts";
import { readICalendar } from "#src/formats/import/icalendar.ts";
import { imported, type Whole } from "./read-whole.ts";

export function calendar(...lines: readonly string[]): ImportReading {
  return readICalendar(
    ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n"),
  );
}

/** An event that is called "Fair": its lines are the fifth of the file and those behind it. */
export function calendarEvent(...lines: readonly string[]): readonly string[] {
  return ["BEGIN:VEVENT", "SUMMARY:Fair", ...lines, "END:VEVENT"];
}

export function onlyEvent(...lines: readonly string[]): Whole {
  return imported(calendar(...calendarEvent(...lines)));
}
