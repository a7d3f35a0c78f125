/**
 * JSON-LD in the words of schema.org: an `Event` each, and below it the `Claim`s that it rests on, each
 * with its `appearance`. Dates stand as ISO 8601 where that says all, else never finer than they are
 * known, with the EDTF beside them as the time that is covered.
 */
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Actor, LocalText, Source } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { ToExport } from "./exported.ts";
import { exporterOf } from "./exporter.ts";
import { frameOf, indentFor, jsonItems } from "./json-parts.ts";
import { OURS_ALONE, namesOthers, those } from "./has.ts";
import {
  holderOf,
  isWordedDate,
  plainDatesOf,
  textOfParts,
  type DateParts,
  type PlainDates,
} from "./plain-dates.ts";
import { piecewise, type About, type PartsWriter } from "./parts.ts";
import { placesOf, statedOf, type Stated } from "./stated.ts";

const NOT_HELD = [...OURS_ALONE, "other-languages", "mark-up"] as const;

export const toJsonLd = exporterOf({
  lost: (record, { dataset }) => [
    isWordedDate(record) && "uncertain-dates",
    namesOthers(record) && "actors",
    ...those(record, dataset, NOT_HELD),
  ],
  mayLose: ["uncertain-dates", "actors", ...NOT_HELD],
  mediaType: "application/ld+json",
  extension: "jsonld",
  inParts: graphInParts,
});

function graphInParts<Part>(
  { input, events }: About,
  aside: (text: string) => Part,
): PartsWriter<Part> {
  const indent = indentFor(events);
  const { head, foot } = frameOf({ "@context": "https://schema.org", "@graph": [] }, indent);
  const list = jsonItems(1, indent);
  const first = list.textOf([collectionOf(input)]);
  return piecewise(
    // within a page, "</script" would end the element that holds it
    (text) => aside(text.replaceAll("<", "\\u003c")),
    (given) => list.textOf(given.records.map((record) => eventOf(record, given))),
    () => head + first,
    () => `${list.end()}${foot}\n`,
  );
}

function collectionOf({ dataset, lang, address }: ToExport) {
  return {
    "@type": "Dataset",
    name: textInLang(dataset.title, lang),
    ...worded("description", dataset.description, lang),
    inLanguage: inLang(dataset.title, lang).lang,
    ...(address === undefined ? {} : { url: address }),
  };
}

function eventOf(record: EventRecord, input: ToExport) {
  const { event, actors } = record;
  const { dataset, lang } = input;
  const places = placesOf(record, lang);
  const about = actors.flatMap((id) => dataset.actors.get(id) ?? []);
  return {
    "@type": "Event",
    "@id": `#${event.id}`,
    identifier: event.id,
    name: textInLang(event.title, lang),
    inLanguage: inLang(event.title, lang).lang,
    ...worded("description", event.summary, lang),
    ...datesOf(record),
    keywords: event.kind,
    ...(places.length === 0
      ? {}
      : { location: places.map((name) => ({ "@type": "Place", name })) }),
    ...(about.length === 0 ? {} : { about: about.map((actor) => actorOf(actor, lang)) }),
    subjectOf: statedOf(record, dataset, lang).map((stated) => claimOf(stated, input)),
  };
}

function worded(name: string, text: LocalText | undefined, lang: string) {
  return text === undefined ? {} : { [name]: textInLang(text, lang) };
}

const TYPES: Readonly<Record<Actor["kind"], string>> = {
  state: "Country",
  person: "Person",
  media: "NewsMediaOrganization",
  organisation: "Organization",
  "armed-forces": "Organization",
  agency: "Organization",
  group: "Organization",
};

function actorOf({ kind, name, wikidata }: Actor, lang: string) {
  return {
    "@type": TYPES[kind],
    name: textInLang(name, lang),
    ...(wikidata === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
  };
}

// ----- dates ----- //

/** ISO 8601 has others only where both sides agree on them, and many read the year 0 as unknown. */
function isIso({ year }: DateParts): boolean {
  return year >= 1 && year <= 9999;
}

function isoOf(parts: DateParts): string {
  return textOfParts(parts) + (parts.clock === undefined ? "" : `T${parts.clock}`);
}

function hasIsoYears({ begin, end }: PlainDates): boolean {
  return isIso(begin) && (end === undefined || isIso(end));
}

function datesOf({ time: { place } }: EventRecord) {
  if (place === undefined) return {};
  const dates = plainDatesOf(place);
  const whole = dates.exact && !dates.open && hasIsoYears(dates);
  const { begin, end } = whole ? dates : heldDates(place.bounds);
  return {
    ...(begin === undefined || !isIso(begin) ? {} : { startDate: isoOf(begin) }),
    ...(end === undefined || !isIso(end) ? {} : { endDate: isoOf(end) }),
    ...(whole ? {} : { temporalCoverage: place.edtf }),
  };
}

type Bounds = NonNullable<EventRecord["time"]["place"]>["bounds"];

function heldDates({ beginEarliest, beginLatest, endEarliest, endLatest }: Bounds) {
  const begin = holderOf(beginEarliest, beginLatest);
  const end = holderOf(endEarliest, endLatest);
  const once = beginEarliest === endEarliest && beginLatest === endLatest;
  return { begin, end: once ? undefined : end };
}

// ----- claims ----- //

function claimOf({ claim, passage, sources, speakers }: Stated, { dataset, lang }: ToExport) {
  const ids = new Set(claim.chain.flatMap((link) => link.speakers));
  const author = [...ids].flatMap((id) => dataset.actors.get(id) ?? []);
  const works = sources.map(workOf);
  const first = earliestOf(sources);
  return {
    "@type": "Claim",
    "@id": `#${claim.id}`,
    ...(passage === undefined ? {} : { text: passage.exact, inLanguage: passage.text }),
    ...(speakers.length === 0 ? {} : { author: author.map((actor) => actorOf(actor, lang)) }),
    ...(works.length === 0 ? {} : { appearance: works }),
    ...(first === undefined ? {} : { firstAppearance: workOf(first) }),
  };
}

function workOf({ kind, headline, publisher, url, published, lang, byline }: Source) {
  return {
    "@type": kind === "article" ? "NewsArticle" : "CreativeWork",
    headline,
    publisher: { "@type": "Organization", name: publisher },
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { datePublished: published.edtf }),
    ...(byline === undefined ? {} : { author: { "@type": "Person", name: byline } }),
    inLanguage: lang,
  };
}

/** Of those whose day is written as ISO: these sort as they follow each other. */
function earliestOf(sources: readonly Source[]): Source | undefined {
  const dayOf = (source: Source) => source.published?.edtf ?? "";
  return sources
    .filter((source) => /^\d{4}(?:-\d{2}){0,2}$/u.test(dayOf(source)))
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))))[0];
}
