/**
 * Our reader of EDTF (ISO 8601-2, Library of Congress profile): levels 0 and 1, and of level 2 sets,
 * qualifiers of single components, unspecified digits anywhere, exponents of years and divisions of
 * the year. Not read: significant digits (1950S2).
 *
 * Four bounds follow from a value, and they never say more than it does: a month is one happening on
 * an unknown day of it, an unknown end may be any day from the begin on, `..` is without limit.
 */
import type { Bounds } from "#src/domain/bounds.ts";
import {
  type EdtfDate,
  type EdtfFailure,
  type Extent,
  extentOf,
  readDate,
} from "#src/domain/edtf/date.ts";

/** Nothing is said of it (`/2025`), or it has no limit (`../2025`). */
export type EdtfLimit = "unknown" | "open";

export interface EdtfInterval {
  readonly type: "interval";
  readonly begin: EdtfDate | EdtfLimit;
  readonly end: EdtfDate | EdtfLimit;
}

/** `a..b` within a set; `..b` is b and all before it, `a..` is a and all after it. */
export interface EdtfRange {
  readonly type: "range";
  readonly from: EdtfDate | undefined;
  readonly to: EdtfDate | undefined;
}

export interface EdtfSet {
  readonly type: "set";
  /** one of the members, `[..]`, or all of them, `{..}` */
  readonly which: "one" | "all";
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;
export type EdtfReading = { readonly ok: true; readonly value: Edtf } | EdtfFailure;

/** The calendar unit within which the day is known; "none" where no year is stated. */
export type Precision =
  | "day"
  | "month"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "interval"
  | "set"
  | "none";

const ANY_DAY: Extent = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** Reads a whole text, and says where and why it can't. Never throws. */
export function parseEdtf(text: string): EdtfReading {
  if (text.startsWith("[")) return readSet(text, "one", "]");
  if (text.startsWith("{")) return readSet(text, "all", "}");
  const slash = text.indexOf("/");
  return slash === -1 ? readDate(text) : readInterval(text, slash);
}

/** The four bounds in days, ordered; undefined where no year is stated. */
export function boundsOf(edtf: Edtf): Bounds | undefined {
  switch (edtf.type) {
    case "date": {
      const extent = extentOf(edtf);
      return extent && oneHappening(extent);
    }
    case "interval":
      return boundsOfInterval(edtf);
    case "set":
      return boundsOfSet(edtf);
  }
}

/** How precise the value is as a whole; a clock time is no more than its day. */
export function precisionOf(edtf: Edtf): Precision {
  if (edtf.type !== "date") return edtf.type;
  const yearPrecision = precisionOfYear(edtf);
  if (yearPrecision !== "year") return yearPrecision;
  if (edtf.season !== undefined) return "season";
  if (edtf.month?.values.length !== 1) return "year";
  return edtf.day?.values.length === 1 ? "day" : "month";
}

function precisionOfYear({
  year,
}: EdtfDate): "year" | "decade" | "century" | "millennium" | "none" {
  const leftmost = year.digits.replace("-", "").indexOf("X");
  if (leftmost === -1) return "year";
  if (leftmost === 3) return "decade";
  if (leftmost === 2) return "century";
  return leftmost === 1 ? "millennium" : "none";
}

function readInterval(text: string, slash: number): EdtfReading {
  const begin = readEnd(text.slice(0, slash), 0);
  if (!begin.ok) return begin;
  const end = readEnd(text.slice(slash + 1), slash + 1);
  if (!end.ok) return end;
  if (begin.value === "unknown" && end.value === "unknown") return syntaxAt(slash);
  if (endsBeforeItBegins(begin.value, end.value))
    return { ok: false, reason: "order", at: slash + 1 };
  return { ok: true, value: { type: "interval", begin: begin.value, end: end.value } };
}

function readEnd(
  text: string,
  at: number,
): { readonly ok: true; readonly value: EdtfDate | EdtfLimit } | EdtfFailure {
  if (text === "") return { ok: true, value: "unknown" };
  return text === ".." ? { ok: true, value: "open" } : moved(readDate(text), at);
}

function readSet(text: string, which: EdtfSet["which"], closing: string): EdtfReading {
  if (!text.endsWith(closing)) return syntaxAt(text.length);
  const pieces = text.slice(1, -1).split(",");
  const members: (EdtfDate | EdtfRange)[] = [];
  let at = 1;
  for (const [index, piece] of pieces.entries()) {
    const trimmed = piece.trim();
    const position = { first: index === 0, last: index === pieces.length - 1 };
    const member = readMember(trimmed, at + piece.indexOf(trimmed), position);
    if (!member.ok) return member;
    members.push(member.value);
    at += piece.length + 1;
  }
  return { ok: true, value: { type: "set", which, members } };
}

/** Only the first member of a set may be without a begin, and only the last without an end. */
function readMember(
  text: string,
  at: number,
  position: { readonly first: boolean; readonly last: boolean },
): { readonly ok: true; readonly value: EdtfDate | EdtfRange } | EdtfFailure {
  const dots = text.indexOf("..");
  if (dots === -1) return moved(readDate(text), at);
  const [before, after] = [text.slice(0, dots), text.slice(dots + 2)];
  if (before === "" && (after === "" || !position.first)) return syntaxAt(at);
  if (after === "" && !position.last) return syntaxAt(at + dots);
  return readRange(before, after, at);
}

function readRange(
  before: string,
  after: string,
  at: number,
): { readonly ok: true; readonly value: EdtfRange } | EdtfFailure {
  const from = readUnlessEmpty(before, at);
  if (!from.ok) return from;
  const afterAt = at + before.length + "..".length;
  const to = readUnlessEmpty(after, afterAt);
  if (!to.ok) return to;
  if (endsBeforeItBegins(from.value ?? "open", to.value ?? "open"))
    return { ok: false, reason: "order", at: afterAt };
  return { ok: true, value: { type: "range", from: from.value, to: to.value } };
}

function readUnlessEmpty(
  text: string,
  at: number,
): { readonly ok: true; readonly value: EdtfDate | undefined } | EdtfFailure {
  return text === "" ? { ok: true, value: undefined } : moved(readDate(text), at);
}

function endsBeforeItBegins(begin: EdtfDate | EdtfLimit, end: EdtfDate | EdtfLimit): boolean {
  const first = extentOfEnd(begin)?.first ?? Number.NEGATIVE_INFINITY;
  const last = extentOfEnd(end)?.last ?? Number.POSITIVE_INFINITY;
  return last < first;
}

function extentOfEnd(end: EdtfDate | EdtfLimit): Extent | undefined {
  return typeof end === "string" ? undefined : extentOf(end);
}

/** Begin and end are the same unknown day of the extent. */
function oneHappening({ first, last }: Extent): Bounds {
  return { beginEarliest: first, beginLatest: last, endEarliest: first, endLatest: last };
}

/** An end whose year isn't stated bounds nothing, like one that is unknown. */
function boundsOfInterval({ begin, end }: EdtfInterval): Bounds | undefined {
  const dated = extentOfEnd(begin) !== undefined || extentOfEnd(end) !== undefined;
  if (!dated && !(begin === "open" && end === "open")) return undefined;
  const first = begin === "open" ? withoutLimit(true) : (extentOfEnd(begin) ?? ANY_DAY);
  const last = end === "open" ? withoutLimit(false) : (extentOfEnd(end) ?? ANY_DAY);
  return {
    beginEarliest: first.first,
    beginLatest: Math.min(first.last, last.last),
    endEarliest: Math.max(last.first, first.first),
    endLatest: last.last,
  };
}

function boundsOfSet({ which, members }: EdtfSet): Bounds | undefined {
  const extents: Extent[] = [];
  for (const member of members) {
    const ends = member.type === "date" ? [member] : [member.from, member.to];
    for (const [index, end] of ends.entries()) {
      const extent = end === undefined ? withoutLimit(index === 0) : extentOf(end);
      if (extent === undefined) return undefined;
      extents.push(extent);
    }
  }
  const begin = extents.reduce(earlierOf);
  const end = extents.reduce(laterOf);
  const whole = { first: begin.first, last: end.last };
  if (which === "one") return oneHappening(whole);
  return {
    beginEarliest: begin.first,
    beginLatest: begin.last,
    endEarliest: end.first,
    endLatest: end.last,
  };
}

/** Both limits the smaller, so that a begin is within the earliest member there may be. */
function earlierOf(a: Extent, b: Extent): Extent {
  return { first: Math.min(a.first, b.first), last: Math.min(a.last, b.last) };
}

function laterOf(a: Extent, b: Extent): Extent {
  return { first: Math.max(a.first, b.first), last: Math.max(a.last, b.last) };
}

function withoutLimit(before: boolean): Extent {
  const limit = before ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return { first: limit, last: limit };
}

function moved<T extends { readonly ok: true }>(reading: T | EdtfFailure, by: number) {
  return reading.ok ? reading : { ...reading, at: reading.at + by };
}

function syntaxAt(at: number): EdtfFailure {
  return { ok: false, reason: "syntax", at };
}
