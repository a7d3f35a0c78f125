/**
 * How far a place's clocks are from UTC: as the file describes it, or as this machine knows it. Local
 * times are seconds since 1970 as a clock on the wall shows them.
 */
import ICAL from "ical.js";
import { civilOf } from "#src/domain/calendar.ts";
import { type CalendarPart, calendarParts } from "./ical-parts.ts";

/** Seconds that its clocks are ahead of UTC; undefined where that isn't known for this time. */
export type Zone = (local: number) => number | undefined;

export type Zones = (tzid: string) => Zone | undefined;

export const SECONDS_PER_DAY = 86_400;
export const UTC: Zone = () => 0;

/** Time zones that a file may describe; more are no calendar's. */
const MOST_ZONES = 600;
/** Lines of one description: those of a hundred years have a few hundred. */
const MOST_LINES = 5000;

/** A zone may stand behind the events that name it. */
export function zonesOf(text: string): Zones {
  const described = describedZones(text);
  const known = new Map<string, Zone | undefined>();
  return (tzid) => {
    const own = described.get(tzid);
    if (own !== undefined) return own;
    if (!known.has(tzid)) known.set(tzid, machineZone(tzid));
    return known.get(tzid);
  };
}

function describedZones(text: string): ReadonlyMap<string, Zone> {
  const zones = new Map<string, Zone>();
  const BEGIN = /^BEGIN:VTIMEZONE[ \t]*$/gimu;
  for (let match = BEGIN.exec(text); match !== null; match = BEGIN.exec(text)) {
    const next = text.slice(match.index).search(/^END:VTIMEZONE/imu);
    if (next === -1 || zones.size >= MOST_ZONES) break;
    const end = match.index + next;
    const [part] = calendarParts(`${text.slice(match.index, end)}END:VTIMEZONE\n`);
    const tzid = part?.lines.find(({ name }) => name === "TZID");
    const zone = part === undefined ? undefined : describedZone(part);
    const id = tzid?.text.slice(tzid.text.indexOf(":") + 1).trim();
    if (id !== undefined && zone !== undefined) zones.set(id, zone);
    BEGIN.lastIndex = end;
  }
  return zones;
}

/** Rules of other rhythms than years would be followed for ever. */
function describedZone({ inner }: CalendarPart): Zone | undefined {
  const isUsual = inner.every(
    (line) => !/^RRULE/iu.test(line) || /FREQ=YEARLY(?:;|$)/iu.test(line),
  );
  if (!isUsual || inner.length === 0 || inner.length > MOST_LINES) return undefined;
  try {
    const text = ["BEGIN:VTIMEZONE", "TZID:described", ...inner, "END:VTIMEZONE"].join("\r\n");
    const zone = new ICAL.Timezone(ICAL.Component.fromString(text));
    return offsetBy((local) => zone.utcOffset(timeOf(local)));
  } catch {
    return undefined;
  }
}

/** Clocks change at quarters of an hour, and events begin at the same ones again and again. */
const QUARTER = 900;
const MOST_KEPT = 20_000;

function offsetBy(offsetAt: Zone): Zone {
  const kept = new Map<number, number | undefined>();
  return (local) => {
    const quarter = Math.floor(local / QUARTER);
    if (kept.has(quarter)) return kept.get(quarter);
    const offset = finite(offsetAt, local);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(quarter, offset);
    return offset;
  };
}

function finite(offsetAt: Zone, local: number): number | undefined {
  try {
    const offset = offsetAt(local);
    return offset !== undefined && Number.isFinite(offset) ? offset : undefined;
  } catch {
    return undefined;
  }
}

export function timeOf(local: number): InstanceType<typeof ICAL.Time> {
  const days = Math.floor(local / SECONDS_PER_DAY);
  const second = local - days * SECONDS_PER_DAY;
  const { year, month, day } = civilOf(days);
  const clock = {
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
  };
  const date = { year, month, day, isDate: false };
  return new ICAL.Time({ ...date, ...clock }, ICAL.Timezone.localTimezone);
}

const OFFSET = /^GMT(?:(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?)?$/u;

/** Names as the IANA has them; the machine knows no others. */
function machineZone(timeZone: string): Zone | undefined {
  if (!/^[A-Za-z][\w+/-]{1,60}$/u.test(timeZone)) return undefined;
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    const offsetAtUtc = (utc: number): number | undefined => {
      const named = format.formatToParts(utc * 1000).find(({ type }) => type === "timeZoneName");
      const groups = OFFSET.exec(named?.value ?? "")?.groups;
      if (groups === undefined) return undefined;
      const { sign, hours = "0", minutes = "0", seconds = "0" } = groups;
      const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      return sign === "-" ? -size : size;
    };
    // a first guess, an hour off at most, is right unless the clocks change in between
    return offsetBy((local) => {
      const guess = offsetAtUtc(local);
      return guess === undefined ? undefined : offsetAtUtc(local - guess);
    });
  } catch {
    return undefined;
  }
}
