/**
 * TimelineJS files: version 3 (`events`), version 2 (`timeline.date`), and both behind the assignment
 * or the call of a script. An era that has a name is an event too, as TimelineJS shows it as a band
 * with that name.
 */
import { inShort } from "#src/domain/problem.ts";
import { fieldsOf } from "../parquet/file-words.ts";
import {
  PIECE,
  type Import,
  type ImportedEvent,
  type ImportHead,
  type ImportPiece,
  type ImportProblem,
  type ImportReading,
} from "./imported.ts";
import { parseShallowJson } from "./json-depth.ts";
import { plainLine, plainWords } from "./plain-words.ts";
import { clockOf, splitTimelineDate, statedParts, type TimelineDate } from "./timelinejs-date.ts";
import { isGroupLost, readSlide, type Slide, type SlideMedia } from "./timelinejs-slide.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Where slides stand in the file, and how their version writes one. */
interface SlideList {
  readonly path: string;
  readonly records: readonly unknown[];
  readonly slideOf: (record: Fields) => Slide;
  readonly fields: ReadonlySet<string>;
}

interface Deck {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly lists: readonly SlideList[];
}

export function readTimelineJs(text: string): ImportReading {
  const reading = parseShallowJson(withoutScript(text));
  if (!reading.ok) return reading;
  const deck = deckOf(reading.value);
  if (deck === undefined) {
    const detail = inShort(Object.keys(fieldsOf(reading.value)).join(", "));
    return { ok: false, fault: { kind: "not-this-format", detail } };
  }
  return { ok: true, file: importOf(deck) };
}

const SCRIPT = /^\ufeff?\s*(?:(?:var|let|const)\s+)?[\w$.]{1,80}\s*[=(]\s*(?=\{)/u;

/** "storyjs_jsonp_data = {…};" and "callback({…})": blanks keep the rest at its line and column. */
function withoutScript(text: string): string {
  const [prefix] = SCRIPT.exec(text) ?? [];
  if (prefix === undefined) return text;
  const last = text.lastIndexOf("}") + 1;
  const end = /^[\s;)]*$/u.test(text.slice(last)) ? last : text.length;
  return prefix.replace(/[^\n]/gu, " ") + text.slice(prefix.length, end);
}

function deckOf(json: unknown): Deck | undefined {
  const root = fieldsOf(json);
  const { events, timeline } = root;
  if (Array.isArray(events)) return deckOf3(root, events);
  const { date } = fieldsOf(timeline);
  return Array.isArray(date) ? deckOf2(fieldsOf(timeline), date) : undefined;
}

// ----- version 3 ----- //

const FIELDS_3 = new Set([
  "start_date",
  "end_date",
  "text",
  "media",
  "display_date",
  "unique_id",
  "group",
]);

function deckOf3(root: Fields, events: readonly unknown[]): Deck {
  const title = fieldsOf(fieldsOf(root["title"])["text"]);
  const { eras } = root;
  const lists: SlideList[] = [
    { path: "events", records: events, slideOf: slideOf3, fields: FIELDS_3 },
  ];
  if (Array.isArray(eras))
    lists.push({ path: "eras", records: eras, slideOf: slideOf3, fields: FIELDS_3 });
  return { title: textOf(title["headline"]), text: textOf(title["text"]), lang: "", lists };
}

function slideOf3(record: Fields): Slide {
  const {
    start_date: start,
    end_date: end,
    text,
    media,
    display_date: shown,
    unique_id: id,
    group,
  } = record;
  const words = fieldsOf(text);
  return {
    id: textOf(id),
    headline: textOf(words["headline"]),
    text: textOf(words["text"]),
    displayDate: textOf(shown).trim() === "" ? shownByDates(start, end) : textOf(shown),
    begin: dateOf3(start),
    end: dateOf3(end),
    group: textOf(group),
    media: mediaOf(media, "url"),
  };
}

/** Words that stand for one of the dates; the tool writes the other one beside them. */
function shownByDates(start: unknown, end: unknown): string {
  const [from = "", to = ""] = [start, end].map((date) =>
    textOf(fieldsOf(date)["display_date"]).trim(),
  );
  if (from === "" && to === "") return "";
  const ends = [from || statedParts(dateOf3(start)), to || statedParts(dateOf3(end))];
  return ends.filter((words) => words !== "").join(" — ");
}

/** A number 0 is no value to TimelineJS, of hours and minutes too; the text "0" is one. */
function dateOf3(stated: unknown): TimelineDate | string {
  if (typeof stated === "string" && stated.trim() !== "") return stated;
  const { year, month, day, hour, minute, second, millisecond } = fieldsOf(stated);
  const clock = [hour, minute, second, millisecond];
  const [hours = "", minutes = "", seconds = "", milliseconds = ""] = clock.some(hasValue)
    ? clock.map((part) => textOf(part).trim())
    : [];
  return {
    year: textOf(year),
    month: textOf(month),
    day: textOf(day),
    clock: clockOf({ hour: hours, minute: minutes, second: seconds, millisecond: milliseconds }),
  };
}

function hasValue(part: unknown): boolean {
  return part !== 0 && textOf(part).trim() !== "";
}

// ----- version 2 ----- //

const FIELDS_2 = new Set(["startDate", "endDate", "headline", "text", "asset", "tag"]);

function deckOf2(timeline: Fields, dates: readonly unknown[]): Deck {
  const { era, headline, text, lang } = timeline;
  const lists: SlideList[] = [
    { path: "timeline.date", records: dates, slideOf: slideOf2, fields: FIELDS_2 },
  ];
  if (Array.isArray(era)) {
    lists.push({ path: "timeline.era", records: era, slideOf: slideOf2, fields: FIELDS_2 });
  }
  return { title: textOf(headline), text: textOf(text), lang: textOf(lang), lists };
}

function slideOf2({ startDate, endDate, headline, text, asset, tag }: Fields): Slide {
  return {
    id: "",
    headline: textOf(headline),
    text: textOf(text),
    displayDate: "",
    begin: dateOf2(startDate),
    end: dateOf2(endDate),
    group: textOf(tag),
    media: mediaOf(asset, "media"),
  };
}

function dateOf2(stated: unknown): TimelineDate | string {
  const text = textOf(stated);
  return splitTimelineDate(text) ?? text;
}

// ----- both ----- //

function importOf(deck: Deck): Import {
  const unread = new Set<string>();
  const { title, text, lang, lists } = deck;
  const headline = plainLine(title);
  const description = plainWords(text);
  const head = (): ImportHead => ({
    format: "timelinejs",
    unread: [...unread],
    ...(headline !== "" && { title: headline }),
    ...(description !== "" && { description }),
    ...(/^[a-z]{2,3}$/u.test(lang) && { lang }),
  });
  return { head, pieces: () => piecesOf(lists, unread) };
}

/** Names of fields that are listed as unread; more help nobody. */
const MOST_UNREAD = 50;

function* piecesOf(lists: readonly SlideList[], unread: Set<string>): Generator<ImportPiece> {
  const total = lists.reduce((sum, { records }) => sum + records.length, 0);
  const ids = new Set<string>();
  let read = 0;
  for (const list of lists) {
    for (let from = 0; from < list.records.length; from += PIECE) {
      const events: ImportedEvent[] = [];
      const problems: ImportProblem[] = [];
      const to = Math.min(list.records.length, from + PIECE);
      for (let index = from; index < to; index++) {
        const reading = readRecord(list, index, { ids, unread });
        if (reading.event !== undefined) events.push(reading.event);
        problems.push(...reading.problems);
      }
      read += to - from;
      yield { events, problems, done: read / total };
    }
  }
}

function readRecord(
  { path, records, slideOf, fields }: SlideList,
  index: number,
  { ids, unread }: { readonly ids: Set<string>; readonly unread: Set<string> },
): ReturnType<typeof readSlide> {
  const record = records[index];
  const place = { path: `${path}[${index}]` };
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    const detail = typeof record === "string" ? inShort(record) : typeof record;
    return { problems: [{ place, reason: "bad-record", detail, leftOut: true }] };
  }
  for (const name of Object.keys(record)) {
    if (!fields.has(name) && unread.size < MOST_UNREAD) unread.add(inShort(name));
  }
  const [begin, end, media] =
    fields === FIELDS_2 ? ["startDate", "endDate", "asset"] : ["start_date", "end_date", "media"];
  const at = (name: string) => ({ path: `${place.path}.${name}` });
  const dateAt = (name: string) => ({ date: at(name), clock: at(name) });
  const places = { slide: place, begin: dateAt(begin), end: dateAt(end), media: at(media) };
  const slide = slideOf(fieldsOf(record));
  const reading = readSlide(slide, places, ids);
  if (isGroupLost(slide, reading)) unread.add(fields === FIELDS_2 ? "tag" : "group");
  return reading;
}

function mediaOf(stated: unknown, address: "url" | "media"): SlideMedia {
  const media = fieldsOf(stated);
  return {
    url: textOf(media[address]),
    credit: textOf(media["credit"]),
    caption: textOf(media["caption"]),
  };
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}
