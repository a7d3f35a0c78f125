/** Calendars (iCalendar, RFC 5545): events, tasks with a day and entries of a journal. */
import { inShort } from "#src/domain/problem.ts";
import { type CalendarContext, readCalendarPart } from "./ical-event.ts";
import { type CalendarPart, calendarParts } from "./ical-parts.ts";
import { readProperty } from "./ical-property.ts";
import { MOST_REPEATS, repeatBudget } from "./ical-repeats.ts";
import { type CalendarTime, readTimes } from "./ical-time.ts";
import { type Zones, zonesOf } from "./ical-zones.ts";
import {
  PIECE,
  type Import,
  type ImportedEvent,
  type ImportHead,
  type ImportPiece,
  type ImportProblem,
  type ImportReading,
} from "./imported.ts";
import { plainLine, plainWords } from "./plain-words.ts";

const EVENTS: ReadonlySet<string> = new Set(["VEVENT", "VTODO", "VJOURNAL"]);

export function readICalendar(text: string): ImportReading {
  if (text.trim() === "") return { ok: false, fault: { kind: "empty", detail: "" } };
  if (!/^BEGIN:V(?:CALENDAR|EVENT|TODO|JOURNAL)\b/imu.test(text)) {
    const [line = ""] = text
      .trimStart()
      .slice(0, 200)
      .split(/[\r\n]/u);
    return { ok: false, fault: { kind: "not-this-format", detail: inShort(line) } };
  }
  return { ok: true, file: importOf(text) };
}

/** Most calendars say what they are before their first event; who asks first shall know it. */
function wordsAtBegin(text: string): CalendarWords {
  const words: CalendarWords = { title: "", description: "" };
  const [part] = calendarParts(text.slice(0, text.search(/^BEGIN:V(?!CALENDAR)/imu)));
  if (part?.kind === "VCALENDAR") readWords(part, words);
  return words;
}

/** The words of the calendar itself: of several in one file, the first that has any. */
interface CalendarWords {
  title: string;
  description: string;
}

function importOf(text: string): Import {
  const words = wordsAtBegin(text);
  const unread = new Set<string>();
  const head = (): ImportHead => ({
    format: "icalendar",
    unread: [...unread],
    ...(words.title !== "" && { title: words.title }),
    ...(words.description !== "" && { description: words.description }),
  });
  return { head, pieces: () => piecesOf(text, words, unread) };
}

function* piecesOf(
  text: string,
  words: CalendarWords,
  unread: Set<string>,
): Generator<ImportPiece> {
  const zones = zonesOf(text);
  const context: CalendarContext = {
    zones,
    unread,
    budget: repeatBudget(),
    ids: new Set(),
    replaced: replacedIn(text, zones),
    unknownZones: new Set(),
  };
  let events: ImportedEvent[] = [];
  let problems: ImportProblem[] = [];
  for (const part of calendarParts(text)) {
    if (part.kind === "VCALENDAR") readWords(part, words);
    if (!EVENTS.has(part.kind)) continue;
    const reading = readCalendarPart(part, context);
    events.push(...reading.events);
    problems.push(...reading.problems);
    if (events.length + problems.length <= PIECE - MOST_REPEATS) continue;
    yield { events, problems, done: part.end / text.length };
    events = [];
    problems = [];
  }
  yield { events, problems, done: 1 };
}

/** Which repetitions have an event of their own; it may stand before the event that is repeated. */
function replacedIn(text: string, zones: Zones): ReadonlyMap<string, readonly CalendarTime[]> {
  const replaced = new Map<string, CalendarTime[]>();
  if (!/^RECURRENCE-ID/imu.test(text)) return replaced;
  for (const { kind, lines, isClosed } of calendarParts(text)) {
    const named = lines.find(({ name }) => name === "RECURRENCE-ID");
    const id = lines.find(({ name }) => name === "UID");
    if (!EVENTS.has(kind) || !isClosed || named === undefined || id === undefined) continue;
    if (lines.some(({ name }) => name === "RRULE")) continue;
    const instance = readProperty(named);
    const uid = readProperty(id)?.values[0];
    if (instance === undefined || uid === undefined) continue;
    const times = readTimes(instance, zones).flatMap(({ time }) => time ?? []);
    const others = replaced.get(uid);
    if (others === undefined) replaced.set(uid, [...times]);
    else others.push(...times);
  }
  return replaced;
}

function readWords({ lines }: CalendarPart, words: CalendarWords): void {
  const first = (...names: readonly string[]) => {
    const found = names.map((name) => lines.find((line) => line.name === name));
    const line = found.find((each) => each !== undefined);
    return (line && readProperty(line))?.values[0] ?? "";
  };
  if (words.title === "") words.title = plainLine(first("X-WR-CALNAME", "NAME"));
  if (words.description === "")
    words.description = plainWords(first("X-WR-CALDESC", "DESCRIPTION"));
}
