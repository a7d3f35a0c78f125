/** A slide of TimelineJS, whatever file it stood in, as an event. */
import { isVisible } from "../parquet/file-words.ts";
import { inShort } from "#src/domain/problem.ts";
import type { Kind } from "#src/domain/vocabulary.ts";
import { beyondAxis, edtfOfSpan } from "./date-parts.ts";
import type { ImportedEvent, ImportedSource, ImportPlace, ImportProblem } from "./imported.ts";
import { kindNamed } from "./kind-named.ts";
import { plainLine, plainWords } from "./plain-words.ts";
import {
  readTimelineDate,
  statedParts,
  type TimelineDate,
  type TimelineDateReading,
} from "./timelinejs-date.ts";
import { siteOf, webAddress } from "./web-address.ts";

/** Texts as they stand, which may be mark-up; empty where there are none. */
export interface Slide {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly displayDate: string;
  /** a text that holds no date, or the parts of one */
  readonly begin: TimelineDate | string;
  readonly end: TimelineDate | string;
  readonly group: string;
  readonly media: SlideMedia;
}

export interface SlideMedia {
  /** an address, or mark-up: a quotation, a frame */
  readonly url: string;
  readonly credit: string;
  readonly caption: string;
}

/** What stands where in its file. */
export interface SlidePlaces {
  readonly slide: ImportPlace;
  readonly begin: DatePlaces;
  readonly end: DatePlaces;
  readonly media: ImportPlace;
}

/** A sheet has a column of its own for the clock time. */
export interface DatePlaces {
  readonly date: ImportPlace;
  readonly clock: ImportPlace;
}

export interface SlideReading {
  readonly event?: ImportedEvent | undefined;
  readonly problems: readonly ImportProblem[];
}

/** Ids that are given are taken out of the slides that come later. */
export function readSlide(slide: Slide, places: SlidePlaces, ids: Set<string>): SlideReading {
  const problems: ImportProblem[] = [];
  const report = (place: ImportPlace, reason: ImportProblem["reason"], detail: string) => {
    problems.push({ place, reason, detail: inShort(detail), leftOut: reason === "no-title" });
  };
  const { media, text } = slide;
  const quoted = media.url.trimStart().startsWith("<blockquote") ? plainWords(media.url) : "";
  const summary = [plainWords(text), quoted].filter((words) => words !== "").join("\n");
  const title = titleOf(slide, summary) || siteOfMedia(media) || inShort(statedParts(slide.begin));
  if (!isVisible(title)) {
    report(places.slide, "no-title", slide.id);
    return { problems };
  }
  const id = idOf(slide, ids);
  if (id.repeated !== undefined) report(places.slide, "duplicate-id", id.repeated);
  const { edtf, dateWords } = dateOf(slide, places, report);
  const sources = sourcesOf(media, places, report);
  const kind = kindOf(slide.group);
  const event: ImportedEvent = {
    place: places.slide,
    title,
    actors: [],
    sources,
    ...(id.own !== undefined && { id: id.own }),
    ...(summary !== "" && { summary }),
    ...(edtf !== undefined && { edtf }),
    ...(dateWords !== undefined && { dateWords }),
    ...(kind !== undefined && { kind }),
  };
  return { event, problems };
}

/** A group is kept where it names a kind. */
export function isGroupLost({ group }: Slide, { event }: SlideReading): boolean {
  return group.trim() !== "" && event !== undefined && event.kind === undefined;
}

type Report = (place: ImportPlace, reason: ImportProblem["reason"], detail: string) => void;

/** Whoever wrote no headline wrote a text, or a caption below a picture. */
function titleOf({ headline, media, displayDate }: Slide, summary: string): string {
  const own = plainLine(headline);
  if (own !== "") return own;
  const [line = ""] = summary.split("\n");
  const [first = ""] = [line, plainLine(media.caption), plainLine(displayDate)].filter(
    (each) => each !== "",
  );
  return inShort(first);
}

/** A slide that is nothing but a picture or a film is called by where that is from. */
function siteOfMedia({ url }: SlideMedia): string {
  const address = webAddress(url.trim());
  return address === undefined ? "" : siteOf(address);
}

function idOf(
  slide: Slide,
  ids: Set<string>,
): { readonly own?: string; readonly repeated?: string } {
  const own = slide.id.trim();
  if (own === "") return {};
  if (ids.has(own)) return { repeated: own };
  ids.add(own);
  return { own };
}

function dateOf(
  slide: Slide,
  places: SlidePlaces,
  report: Report,
): Pick<ImportedEvent, "edtf" | "dateWords"> {
  const stated = plainLine(slide.displayDate);
  // a point alone is there to show no date
  const shown = /[\p{L}\p{N}]/u.test(stated) ? stated : "";
  const begin = readDate(slide.begin, places.begin, report);
  const words = shown !== "" ? shown : begin.bad;
  const dateWords = words === undefined ? {} : { dateWords: inShort(words) };
  if (begin.edtf === undefined) {
    const found = shown || statedParts(slide.begin);
    if (begin.bad === undefined) report(places.begin.date, "no-date", found);
    return dateWords;
  }
  const end = readEnd(slide.end, places.end, report);
  const span = edtfOfSpan(begin.edtf, end);
  if (span.endBeforeBegin) report(places.end.date, "end-before-begin", end ?? "");
  if (beyondAxis(span.edtf)) report(places.begin.date, "beyond-axis", span.edtf);
  return { edtf: span.edtf, ...dateWords };
}

/** The tool passes over an end without a year: what is stated of it is named. */
function readEnd(stated: Slide["end"], places: DatePlaces, report: Report): string | undefined {
  const { edtf, bad } = readDate(stated, places, report);
  const parts = edtf === undefined && bad === undefined ? statedParts(stated) : "";
  if (parts !== "") report(places.date, "bad-date", parts);
  return edtf;
}

function readDate(
  stated: TimelineDate | string,
  places: DatePlaces,
  report: Report,
): TimelineDateReading {
  const reading: TimelineDateReading =
    typeof stated === "string" ? { bad: stated } : readTimelineDate(stated);
  if (reading.bad !== undefined) report(places.date, "bad-date", reading.bad);
  else if (reading.badClock !== undefined) report(places.clock, "bad-value", reading.badClock);
  return reading;
}

/** The address of a frame counts as its medium's. */
const FRAME =
  /<iframe\b[^>]{0,400}?\bsrc\s{0,9}=\s{0,9}["']?(?<address>(?:https?:)?\/\/[^"'\s>]{1,4000})/iu;

const LONGEST_FRAME = 20_000;

function sourcesOf(
  media: SlideMedia,
  places: SlidePlaces,
  report: Report,
): readonly ImportedSource[] {
  const url = addressOf(media.url, () => report(places.media, "bad-address", media.url));
  const credit = plainLine(media.credit);
  const publisher = credit !== "" || url === undefined ? credit : siteOf(url);
  if (publisher === "") return [];
  const headline = plainLine(media.caption);
  return [{ publisher, ...(headline !== "" && { headline }), ...(url !== undefined && { url }) }];
}

function addressOf(url: string, reportBad: () => void): string | undefined {
  const trimmed = url.trim();
  if (trimmed.startsWith("<")) {
    return webAddress(FRAME.exec(trimmed.slice(0, LONGEST_FRAME))?.groups?.["address"] ?? "");
  }
  const address = webAddress(trimmed);
  if (address === undefined && trimmed !== "") reportBad();
  return address;
}

function kindOf(group: string): Kind | undefined {
  return kindNamed(plainLine(group));
}
