/**
 * iCalendar (RFC 5545): all-day events, whose end is the day after the last. The date as it is stated
 * stands beside it as EDTF.
 *
 * A calendar draws a block over all days of an event. For a day that is known but for its month at
 * most, the block is marked tentative, and the description says what is known. Of a coarser date the
 * block would cover a year as if it had lasted that long: such an event is left out, and listed.
 */
import { civilOf, MS_PER_DAY, msToDay } from "#src/domain/calendar.ts";
import type { Bounds } from "#src/domain/bounds.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { slugOf } from "#src/domain/slug.ts";
import { DOCUMENT_WORDS, dateWords } from "./document-words.ts";
import type { Loss, ToExport } from "./exported.ts";
import { piecewise } from "./parts.ts";
import { exporterOf } from "./exporter.ts";
import { OURS_ALONE, those } from "./has.ts";
import { isWordedDate } from "./plain-dates.ts";
import { contentLine, textLine } from "./ical-lines.ts";
import { citedAs, placesOf, sourcesOfRecord, statedOf, titleOf } from "./stated.ts";

const NOT_HELD = [...OURS_ALONE, "actors", "other-languages", "mark-up"] as const;

export const toICalendar = exporterOf({
  lost: (record, { dataset, lang }) => {
    const reason = leftOutFor(record);
    if (reason !== undefined) return [reason];
    return [
      isWordedDate(record) && "uncertain-dates",
      placesOf(record, lang).length > 1 && "places",
      ...those(record, dataset, NOT_HELD),
    ];
  },
  mayLose: ["undated", "open-ends", "far-years", "uncertain-dates", "places", ...NOT_HELD],
  mediaType: "text/calendar",
  extension: "ics",
  inParts: ({ input }, aside) => {
    const collection = slugOf(input.address ?? titleOf(input.dataset)) || "dateline";
    return piecewise(
      aside,
      (given) => textOfLines(eventsLines(given, collection)),
      () => textOfLines(headLines(input)),
      () => textOfLines(["END:VCALENDAR"]),
    );
  },
});

function textOfLines(lines: Iterable<string>): string {
  return [...lines].map((line) => `${line}\r\n`).join("");
}

/** A month; how many days an end may lie apart for its block to be written. */
const WIDEST = 31;

function leftOutFor({ time: { place } }: EventRecord): Loss["what"] | undefined {
  if (place === undefined) return "undated";
  const { beginEarliest, beginLatest, endEarliest, endLatest } = place.bounds;
  if (![beginEarliest, beginLatest, endEarliest, endLatest].every(Number.isFinite)) {
    return "open-ends";
  }
  // a calendar's years have four digits, and there is none before our era
  if (civilOf(beginEarliest).year < 1 || civilOf(endLatest + 1).year > 9999) return "far-years";
  return widthOf(place.bounds) > WIDEST ? "uncertain-dates" : undefined;
}

function widthOf({ beginEarliest, beginLatest, endEarliest, endLatest }: Bounds): number {
  return Math.max(beginLatest - beginEarliest, endLatest - endEarliest) + 1;
}

function* headLines({ dataset, lang }: ToExport): Iterable<string> {
  const description = dataset.description && textInLang(dataset.description, lang);
  yield "BEGIN:VCALENDAR";
  yield "VERSION:2.0";
  yield "PRODID:-//Dateline//Dateline//EN";
  yield "CALSCALE:GREGORIAN";
  yield textLine("X-WR-CALNAME", textInLang(dataset.title, lang));
  if (description !== undefined) yield textLine("X-WR-CALDESC", description);
}

function* eventsLines(input: ToExport, collection: string): Iterable<string> {
  for (const record of input.records) {
    if (leftOutFor(record) === undefined) yield* eventLines(record, input, collection);
  }
}

function* eventLines(record: EventRecord, input: ToExport, collection: string): Iterable<string> {
  const { event, time } = record;
  if (time.place === undefined) return;
  const { bounds, edtf } = time.place;
  const title = inLang(event.title, input.lang);
  const description = descriptionOf(record, input);
  const places = placesOf(record, input.lang);
  const url = sourcesOfRecord(record, input.dataset).find((source) => source.url)?.url;
  yield "BEGIN:VEVENT";
  yield textLine("UID", `${event.id}@${collection}`);
  yield `DTSTAMP:${stampOf(input.made ?? 0)}`;
  yield `DTSTART;VALUE=DATE:${dateOf(bounds.beginEarliest)}`;
  yield `DTEND;VALUE=DATE:${dateOf(bounds.endLatest + 1)}`;
  yield textLine(`SUMMARY;LANGUAGE=${title.lang}`, title.text);
  if (description !== "") yield textLine("DESCRIPTION", description);
  if (places.length > 0) yield textLine("LOCATION", places.join("; "));
  if (url !== undefined) yield contentLine(`URL:${url}`);
  yield textLine("CATEGORIES", event.kind);
  yield `STATUS:${widthOf(bounds) === 1 ? "CONFIRMED" : "TENTATIVE"}`;
  // what happened takes nobody's time
  yield "TRANSP:TRANSPARENT";
  yield textLine("X-DATELINE-EDTF;VALUE=TEXT", edtf);
  yield "END:VEVENT";
}

/** The summary, how far the date is known, and the words that state it with their source. */
function descriptionOf(record: EventRecord, input: ToExport): string {
  const { event, time } = record;
  const { someDay } = DOCUMENT_WORDS[input.lang];
  const known = time.place !== undefined && widthOf(time.place.bounds) === 1;
  const stated = statedOf(record, input.dataset, input.lang).map(({ passage, sources }) => {
    const cited = sources.map((source) =>
      [citedAs(source), source.published?.edtf, source.url].filter(Boolean).join(", "),
    );
    const words = passage === undefined ? [] : [passage.exact];
    return [...words, ...cited.map((each) => `— ${each}`)].join("\n");
  });
  return [
    event.summary === undefined ? "" : textInLang(event.summary, input.lang),
    known || time.place === undefined ? "" : `${someDay}: ${dateWords(input, time.place.edtf)}.`,
    ...new Set(stated),
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function dateOf(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${digits(year, 4)}${digits(month, 2)}${digits(dayOfMonth, 2)}`;
}

function stampOf(made: number): string {
  const seconds = Math.floor((made - msToDay(made) * MS_PER_DAY) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dateOf(msToDay(made))}T${clock.map((part) => digits(part, 2)).join("")}Z`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, "0");
}
