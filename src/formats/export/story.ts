/** What TimelineJS tells of an event: a slide with its dates, and the words that state it as quotations. */
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { KIND_WORDS } from "#src/domain/vocabulary-words.ts";
import { dateWords } from "./document-words.ts";
import { escapeHtml } from "./escape.ts";
import type { Loss, ToExport } from "./exported.ts";
import { OURS_ALONE, those } from "./has.ts";
import { plainDatesOf, type DateParts, type PlainDates } from "./plain-dates.ts";
import { citedAs, statedOf, type Stated } from "./stated.ts";

export interface Slide {
  readonly id: string;
  readonly begin: StoryDate;
  readonly end: StoryDate | undefined;
  /** in words, where the dates alone would say another thing than is stated */
  readonly shown: string | undefined;
  /** both HTML */
  readonly headline: string;
  readonly text: string;
  readonly group: string;
}

/** As TimelineJS counts: it shows the year -500 as 500 BCE, and has no year 0 to show. */
export interface StoryDate {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  readonly second: number | undefined;
}

/** An undated event has no slide, and one so far off would turn all dates of the file into bare years. */
export function slidesOf(input: ToExport): readonly Slide[] {
  return input.records.flatMap((record) => slideOf(record, input) ?? []);
}

const NOT_HELD = [...OURS_ALONE, "actors", "places", "other-languages"] as const;

export const LOST_IN_STORIES: readonly Loss["what"][] = [
  "undated",
  "far-years",
  "open-ends",
  "uncertain-dates",
  "clock-times",
  ...NOT_HELD,
];

export function lostInStory(
  record: EventRecord,
  { dataset }: ToExport,
): readonly (Loss["what"] | false)[] {
  const { place } = record.time;
  if (place === undefined) return ["undated"];
  const dates = plainDatesOf(place);
  if (isFar(dates)) return ["far-years"];
  return [...lostOfDates(dates), ...those(record, dataset, NOT_HELD)];
}

function lostOfDates(dates: PlainDates): readonly (Loss["what"] | false)[] {
  return [
    dates.open && "open-ends",
    !dates.exact && "uncertain-dates",
    clocksOf(dates).some((clock) => !isPlainClock(clock)) && "clock-times",
  ];
}

function slideOf(record: EventRecord, input: ToExport): Slide | undefined {
  const { event, time } = record;
  if (time.place === undefined) return undefined;
  const dates = plainDatesOf(time.place);
  if (isFar(dates)) return undefined;
  return {
    id: event.id,
    begin: storyDate(dates.begin),
    end: dates.end && storyDate(dates.end),
    shown: dates.exact && !dates.open ? undefined : dateWords(input, time.place.edtf),
    headline: escapeHtml(textInLang(event.title, input.lang)),
    text: textOf(record, input),
    group: KIND_WORDS[input.lang][event.kind],
  };
}

// ----- dates ----- //

function clocksOf({ begin, end }: PlainDates): readonly string[] {
  return [begin.clock, end?.clock].filter((clock) => clock !== undefined);
}

/** Beyond these years the tool counts all dates of a story in bare years. */
const YEARS = { first: -271_820, last: 275_759 };

function isFar({ begin, end = begin }: PlainDates): boolean {
  return storyDate(begin).year < YEARS.first || storyDate(end).year > YEARS.last;
}

/** Hours, minutes and seconds; parts of a second and the zone have no place in the tool. */
const CLOCK = /^(\d{2}):(\d{2})(?::(\d{2}))?/u;

/** Midnight is what the tool shows as a day without a time. */
function isPlainClock(clock: string): boolean {
  return /^\d{2}:\d{2}(?::[0-5]\d)?$/u.test(clock) && !clock.startsWith("00:00");
}

function storyDate({ year, month, day, clock = "" }: DateParts): StoryDate {
  const [hour, minute, second] = (CLOCK.exec(clock) ?? []).slice(1).map(numberIn);
  return { year: year <= 0 ? year - 1 : year, month, day, hour, minute, second };
}

function numberIn(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

// ----- text ----- //

/** The summary, then each passage once with its source, then sources whose words are not kept. */
function textOf(record: EventRecord, { dataset, lang }: ToExport): string {
  const { summary } = record.event;
  const stated = statedOf(record, dataset, lang);
  const quoted = new Map(
    stated.flatMap((each) =>
      each.passage === undefined ? [] : [[placeOf(each.passage), each] as const],
    ),
  );
  const shown = new Set([...quoted.values()].flatMap(({ sources }) => sources));
  const silent = new Set(stated.flatMap(({ sources }) => sources));
  return [
    ...(summary === undefined ? [] : [`<p>${escapeHtml(inLang(summary, lang).text)}</p>`]),
    ...[...quoted.values()].map(quotation),
    ...[...silent].filter((source) => !shown.has(source)).map((source) => cited([source])),
  ].join("");
}

function placeOf({ source, text, paragraph, start, end }: NonNullable<Stated["passage"]>): string {
  return [source, text, paragraph, start, end].join(" ");
}

function quotation({ passage, sources }: Stated): string {
  if (passage === undefined) return "";
  const words = `<blockquote lang="${escapeHtml(passage.text)}">${escapeHtml(passage.exact)}</blockquote>`;
  return words + cited(sources);
}

function cited(sources: Stated["sources"]): string {
  const names = sources.map(({ url, ...source }) => {
    const name = escapeHtml(citedAs(source));
    return url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
  });
  return names.length === 0 ? "" : `<p>— <cite>${names.join("; ")}</cite></p>`;
}
