/** Clock times in cells, as EDTF holds them behind a day. */
import { isClock } from "./date-parts.ts";

const CLOCK =
  /^(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?(?: ?(?<half>[ap]\.? ?m\.?)| ?(?<uhr>uhr|hrs|h))?(?: ?\(?(?<zone>z|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|utc|gmt)\)?)?$/iu;
const COMPACT = /^(?<hour>\d{2})(?<minute>\d{2})$/u;

/** "14:30", "2:30 PM", "14.30 Uhr", "09:00:05.2+01:00"; undefined for what is none. */
export function clockOf(text: string): string | undefined {
  const tidy = text.trim().replace(/^(\d{1,2})\.(\d{2})(?= ?uhr$)/iu, "$1:$2");
  const groups = (CLOCK.exec(tidy) ?? COMPACT.exec(tidy))?.groups;
  if (groups === undefined) return undefined;
  const { minute, second, fraction, half, uhr, zone } = groups;
  // a number alone is no clock time
  if (minute === undefined && half === undefined && uhr === undefined) return undefined;
  const hour = hourOf(Number(groups["hour"]), half);
  if (hour === undefined) return undefined;
  const seconds = second === undefined ? "" : `:${second}${fraction ? `.${fraction}` : ""}`;
  const clock = `${String(hour).padStart(2, "0")}:${minute ?? "00"}${seconds}${zoneOf(zone)}`;
  return isClock(clock) ? clock : undefined;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const offset = zone.replace(/^[a-z]+/iu, "").replace(":", "");
  if (offset === "") return "Z";
  const digits = offset.replace(/^[+-](?=\d$)/u, "$&0");
  return digits.length === 3 ? digits : `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

const BEHIND_DAY =
  /^(?<day>.*?\d)(?:T|,? (?:at |um )?)(?<clock>\d{1,2}(?::\d|(?:\.\d{2})? ?uhr| ?[ap]\.? ?m).*)$/iu;

interface SplitDate {
  readonly day: string;
  readonly clock?: string;
  /** what stands where a clock time would, and is none */
  readonly bad?: string;
}

/** A date and the clock time behind it: "2020-01-05 14:30:00 UTC", "12 July 2023, 2:30 PM". */
export function splitClock(text: string): SplitDate {
  const { day, clock } = BEHIND_DAY.exec(text)?.groups ?? {};
  if (day === undefined || clock === undefined) return { day: text };
  const read = clockOf(clock);
  return read === undefined ? { day, bad: clock } : { day, clock: read };
}
