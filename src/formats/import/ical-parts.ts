/**
 * The parts of a calendar file, one after the other: ical.js gives up a whole file at its first fault,
 * so that the file is taken apart here, and each line of a part is read by itself.
 */

/** A line with those that continue it. */
export interface ContentLine {
  /** upper case, without parameters */
  readonly name: string;
  readonly text: string;
  /** of the file, from 1 */
  readonly line: number;
}

export interface CalendarPart {
  /** "VEVENT"; "VCALENDAR" for a calendar's own lines */
  readonly kind: string;
  readonly line: number;
  /** what stands in parts of a part (alarms) is left out; of a time zone they are `inner` */
  readonly lines: readonly ContentLine[];
  readonly inner: readonly string[];
  /** neither a name nor a value: no line of a calendar */
  readonly broken: readonly ContentLine[];
  readonly isClosed: boolean;
  /** UTF-16 position behind it */
  readonly end: number;
}

const PARTS: ReadonlySet<string> = new Set([
  "VEVENT",
  "VTODO",
  "VJOURNAL",
  "VTIMEZONE",
  "VCALENDAR",
]);

interface OpenPart {
  readonly kind: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly inner: string[];
  readonly broken: ContentLine[];
  /** parts that are open within it */
  depth: number;
}

/** A calendar's own lines come as a part at its end, wherever they stand. */
export function* calendarParts(text: string): Generator<CalendarPart> {
  const sorter = new PartSorter();
  for (const content of contentLines(text)) {
    const part = sorter.take(content);
    if (part !== undefined) yield { ...part, end: content.end };
  }
  for (const part of sorter.rest()) yield { ...part, end: text.length };
}

type SortedPart = Omit<CalendarPart, "end">;

class PartSorter {
  #calendar = opened("VCALENDAR", 1);
  #part: OpenPart | undefined;

  /** The part that this line ends. */
  take(content: ContentLine): SortedPart | undefined {
    const { name, text } = content;
    if (name === "BEGIN" || name === "END") {
      const about = text
        .slice(name.length + 1)
        .trim()
        .toUpperCase();
      return name === "BEGIN" ? this.#begin(about, content) : this.#end(about, content);
    }
    const part = this.#part ?? this.#calendar;
    if (part.depth > 0) part.inner.push(text);
    else (name === "" ? part.broken : part.lines).push(content);
    return undefined;
  }

  rest(): readonly SortedPart[] {
    const { lines, broken } = this.#calendar;
    const calendar = lines.length + broken.length > 0 ? [closed(this.#calendar, false)] : [];
    return this.#part === undefined ? calendar : [closed(this.#part, false), ...calendar];
  }

  #begin(about: string, content: ContentLine): SortedPart | undefined {
    const open = this.#part;
    if (open !== undefined && !PARTS.has(about)) {
      open.inner.push(content.text);
      open.depth++;
      return undefined;
    }
    this.#part = about === "VCALENDAR" ? undefined : opened(about, content.line);
    // whoever begins another has forgotten to end this one
    return open && closed(open, false);
  }

  #end(about: string, content: ContentLine): SortedPart | undefined {
    const open = this.#part ?? this.#calendar;
    if (open.depth > 0 && about !== open.kind) {
      open.inner.push(content.text);
      open.depth--;
      return undefined;
    }
    if (open !== this.#calendar) this.#part = undefined;
    else if (about === open.kind) this.#calendar = opened("VCALENDAR", content.line);
    else return undefined;
    return closed(open, about === open.kind);
  }
}

function opened(kind: string, line: number): OpenPart {
  return { kind, line, lines: [], inner: [], broken: [], depth: 0 };
}

function closed(part: OpenPart, isClosed: boolean): SortedPart {
  return { ...part, isClosed };
}

interface PlacedLine extends ContentLine {
  readonly end: number;
}

/** Unfolded: a line that begins with a blank goes on with the one before it. */
function* contentLines(given: string): Generator<PlacedLine> {
  const text = /\r(?!\n)/u.test(given) ? given.replace(/\r\n?/gu, "\n") : given;
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let whole = "";
  let first = 1;
  for (let line = 1; at < text.length; line++) {
    const feed = text.indexOf("\n", at);
    const next = feed === -1 ? text.length : feed + 1;
    const stop = feed === -1 ? text.length : feed;
    const piece = text.slice(at, text.charAt(stop - 1) === "\r" ? stop - 1 : stop);
    if (whole !== "" && isContinued(piece)) {
      whole += piece.slice(1);
    } else {
      if (whole !== "") yield lineOf(whole, first, at);
      whole = piece.trim() === "" ? "" : piece;
      first = line;
    }
    at = next;
  }
  if (whole !== "") yield lineOf(whole, first, text.length);
}

function isContinued(piece: string): boolean {
  return piece.startsWith(" ") || piece.startsWith("\t");
}

const LONGEST_NAME = 80;

function lineOf(text: string, line: number, end: number): PlacedLine {
  let at = 0;
  while (at < LONGEST_NAME && isNameLetter(text.charCodeAt(at))) at++;
  const stop = text.charAt(at);
  const name = stop === ":" || stop === ";" ? text.slice(0, at).toUpperCase() : "";
  return { name, text, line, end };
}

/** Latin letters, digits and hyphens. */
function isNameLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}
