/**
 * The clock times of a rule that repeats by the day or more: ical.js loses days where such a rule names more
 * than one of them, so the rule is followed without them, and each of its days gets them here.
 */
import { SECONDS_PER_DAY } from "./ical-zones.ts";

const BY_THE_DAY = /(?:^|;)FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)(?:;|$)/iu;
const CLOCK_PART = /(?:^|;)BY(?:HOUR|MINUTE|SECOND)=[^;]*/giu;

/** Seconds of the day, ascending; undefined where the rule names no clock time of its own. */
export function clocksOf(rule: string, first: number): readonly number[] | undefined {
  if (!BY_THE_DAY.test(rule) || rule.search(CLOCK_PART) === -1) return undefined;
  const [hour, minute, second] = [
    Math.floor(first / 3600),
    Math.floor(first / 60) % 60,
    first % 60,
  ];
  const hours = numbersOf(rule, "HOUR", 23) ?? [hour];
  const minutes = numbersOf(rule, "MINUTE", 59) ?? [minute];
  const seconds = numbersOf(rule, "SECOND", 59) ?? [second];
  const clocks = hours.flatMap((h) =>
    minutes.flatMap((m) => seconds.map((s) => h * 3600 + m * 60 + s)),
  );
  return [...new Set(clocks)].toSorted((a, b) => a - b);
}

/** What a rule says of its days. */
export function daysAlone(rule: string): string {
  return rule.replace(CLOCK_PART, "").replace(/^;/u, "");
}

/** A clock time on the same day. */
export function atClock(local: number, clock: number): number {
  return Math.floor(local / SECONDS_PER_DAY) * SECONDS_PER_DAY + clock;
}

/** None that is no such number: a rule of those alone never comes true. */
function numbersOf(rule: string, part: string, most: number): readonly number[] | undefined {
  const stated = new RegExp(`(?:^|;)BY${part}=([^;]*)`, "iu").exec(rule)?.[1];
  return stated
    ?.split(",")
    .map((number) => (/^\d{1,2}$/u.test(number.trim()) ? Number(number) : Number.NaN))
    .filter((number) => number <= most);
}
