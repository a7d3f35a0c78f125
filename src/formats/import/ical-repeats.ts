/** When an event repeats itself: its rules by ical.js, within what a file may ask of a reader. */
import ICAL from "ical.js";
import { dayOf, MAX_DAY } from "#src/domain/calendar.ts";
import { atClock, clocksOf, daysAlone } from "./ical-clocks.ts";
import { type CalendarTime, dayOfTime, instantOf, localIn, readTime } from "./ical-time.ts";
import { SECONDS_PER_DAY, timeOf, UTC, type Zones } from "./ical-zones.ts";

/** Of one event; and of a file, all together. */
export const MOST_REPEATS = 500;
export const MOST_REPEATS_OF_FILE = 20_000;

/** Days that are looked at for one rule and for a file's: some rules never come true. */
const MOST_TRIES = 60_000;
const MOST_TRIES_OF_FILE = 400_000;
/** A yearly rule looks at a year's days at once; weeks and days are passed one day at a time. */
const TRIES_PER_YEAR = 10;
const DAYS_PER_TRY = 4;
const LONGEST_RULE = 1000;
const LONGEST_INTERVAL = 100_000;

/** What is left of a file's. */
export interface RepeatBudget {
  repeats: number;
  tries: number;
}

export function repeatBudget(): RepeatBudget {
  return { repeats: MOST_REPEATS_OF_FILE, tries: MOST_TRIES_OF_FILE };
}

export interface RepeatRules {
  readonly start: CalendarTime;
  /** of the file, each without its name */
  readonly rules: readonly string[];
  /** that take out what the others found; the standard has given them up, and files have them */
  readonly exceptions: readonly string[];
  readonly added: readonly CalendarTime[];
  /** an all-day date takes out whatever begins on that day */
  readonly without: readonly CalendarTime[];
}

export interface Repeats {
  /** ascending, with the first one */
  readonly times: readonly CalendarTime[];
  /** there are more */
  readonly isCut: boolean;
  /** no rules of a calendar */
  readonly bad: readonly string[];
}

export function repeatsOf(
  { start, rules, exceptions, added, without }: RepeatRules,
  zones: Zones,
  budget: RepeatBudget,
): Repeats {
  const locals = new Set([start.local]);
  const bad: string[] = [];
  let isCut = false;
  for (const time of added) locals.add(onClockOf(start, time));
  for (const rule of rules) {
    const found = followed(rule, start, zones, budget);
    if (found === undefined) bad.push(rule);
    else {
      for (const local of found.locals) locals.add(local);
      isCut ||= found.isCut;
    }
  }
  for (const rule of exceptions) {
    const found = followed(rule, start, zones, budget);
    if (found === undefined) bad.push(rule);
    else for (const local of found.locals) locals.delete(local);
  }
  const isTakenOut = memberOf(without, start);
  const times = [...locals]
    .toSorted((a, b) => a - b)
    .map((local) => ({ ...start, local }))
    .filter((time) => !isTakenOut(time));
  const most = Math.max(1, Math.min(MOST_REPEATS, budget.repeats));
  const kept = times.slice(0, most);
  budget.repeats -= kept.length;
  return { times: kept, isCut: isCut || kept.length < times.length, bad };
}

/** Whether a time is among those that are named: by its day, its clock time or its instant. */
function memberOf(
  named: readonly CalendarTime[],
  start: CalendarTime,
): (time: CalendarTime) => boolean {
  const days = new Set(named.filter(({ isDate }) => isDate || start.isDate).map(dayOfTime));
  const locals = new Set(named.map((time) => onClockOf(start, time)));
  return (time) => days.has(dayOfTime(time)) || locals.has(time.local);
}

/** A time of another zone as the clocks where the event happens show it. */
function onClockOf(start: CalendarTime, time: CalendarTime): number {
  const instant = instantOf(time);
  if (time.zone === start.zone || start.zone === undefined || instant === undefined)
    return time.local;
  return localIn(instant, start.zone) ?? time.local;
}

interface Followed {
  readonly locals: readonly number[];
  readonly isCut: boolean;
}

/** Undefined for what is no rule. */
function followed(
  text: string,
  start: CalendarTime,
  zones: Zones,
  budget: RepeatBudget,
): Followed | undefined {
  const until = untilOf(text, start, zones);
  const clocks = clocksOf(text, start.local - atClock(start.local, 0));
  const rule = ruleOf(clocks === undefined ? text : daysAlone(text));
  if (until === undefined || rule === undefined || !isCounted(text, clocks)) return undefined;
  const tries = { left: Math.min(MOST_TRIES, budget.tries) };
  const before = tries.left;
  const locals: number[] = [];
  try {
    const first = timeOf(start.local);
    const iterator = boundedIterator(rule, first, tries);
    const last = Math.min(until, MAX_DAY * SECONDS_PER_DAY);
    const most = Math.min(MOST_REPEATS, budget.repeats) + 1;
    const count = Math.min(countOf(text), most);
    while (locals.length < count) {
      const next = iterator.next();
      if (!next) return { locals, isCut: false };
      if (!keepsTo(rule, first, next) || !isOfYear(rule, next)) continue;
      const found = onDay(localOf(next), start, clocks);
      const within = found.filter((local) => local >= start.local && local <= last);
      locals.push(...within.slice(0, count - locals.length));
      if (found.some((local) => local > last)) return { locals, isCut: last < until };
    }
    return { locals, isCut: count === most };
  } catch (error) {
    return error instanceof OutOfTries ? { locals, isCut: true } : undefined;
  } finally {
    budget.tries -= before - tries.left;
  }
}

/** An all-day event has no clock times, whatever its rule says. */
function onDay(
  local: number,
  { isDate }: CalendarTime,
  clocks: readonly number[] | undefined,
): readonly number[] {
  return clocks === undefined || isDate ? [local] : clocks.map((clock) => atClock(local, clock));
}

/** "The last of a month" counts each clock time, which is not followed here where there are several. */
function isCounted(text: string, clocks: readonly number[] | undefined): boolean {
  if (clocks === undefined || clocks.length === 1) return true;
  return clocks.length > 0 && clocks.length <= MOST_REPEATS && !/(?:^|;)BYSETPOS=/iu.test(text);
}

type Rule = InstanceType<typeof ICAL.Recur>;
type Time = InstanceType<typeof ICAL.Time>;

/** Without its end and its number, which are looked at here. */
function ruleOf(text: string): Rule | undefined {
  if (text.length > LONGEST_RULE || countOf(text) < 1) return undefined;
  const endless = text.replace(/(?:^|;)(?:UNTIL|COUNT)=[^;]*/giu, "").replace(/^;/u, "");
  try {
    const rule = ICAL.Recur.fromString(endless);
    // of numbered weeks ical.js takes all but those
    const isFollowed = rule.interval <= LONGEST_INTERVAL && rule.parts.BYWEEKNO === undefined;
    return isFollowed ? rule : undefined;
  } catch {
    return undefined;
  }
}

/** NaN, as 0, is no number of times. */
function countOf(text: string): number {
  const stated = /(?:^|;)COUNT=(?<count>[^;]*)/iu.exec(text)?.groups?.["count"];
  return stated === undefined
    ? Number.POSITIVE_INFINITY
    : Number(/^\d{1,9}$/u.exec(stated)?.[0] ?? 0);
}

/**
 * A day that a year or a month doesn't have is left out: ical.js takes 1 March for 29 February, and
 * counts it.
 */
function keepsTo({ freq, parts }: Rule, first: Time, time: Time): boolean {
  const { BYMONTH: months, BYMONTHDAY: days, BYDAY, BYYEARDAY } = parts;
  if (months !== undefined && !months.includes(time.month)) return false;
  if (days !== undefined) return days.includes(time.day) || days.some((day) => day < 0);
  const isByDay = BYDAY !== undefined || BYYEARDAY !== undefined;
  return isByDay || (freq !== "YEARLY" && freq !== "MONTHLY") || time.day === first.day;
}

/** For the 20th Monday of a year ical.js takes it and all those behind it. */
function isOfYear({ freq, parts }: Rule, time: Time): boolean {
  const { BYMONTH: months, BYDAY: named } = parts;
  if (freq !== "YEARLY" || months !== undefined || named === undefined) return true;
  return named.some((each) => isNamedDay(each, time));
}

/** "20MO", the twentieth Monday of a year; without a number any of them. */
function isNamedDay(named: string, time: Time): boolean {
  const [, sign = "", stated = ""] = /^([+-]?)(\d{1,2})/u.exec(named) ?? [];
  if (stated === "" || sign === "-") return true;
  const dayOfYear = dayOf(time.year, time.month, time.day) - dayOf(time.year, 1, 1);
  return Math.floor(dayOfYear / 7) + 1 === Number(stated);
}

/** Infinity without one; undefined for one that is no date. */
function untilOf(text: string, start: CalendarTime, zones: Zones): number | undefined {
  const stated = /(?:^|;)UNTIL=(?<until>[^;]*)/iu.exec(text)?.groups?.["until"];
  if (stated === undefined) return Number.POSITIVE_INFINITY;
  const { time } = readTime(stated, undefined, zones);
  if (time === undefined) return undefined;
  // the whole of that day
  if (time.isDate || start.isDate) return (dayOfTime(time) + 1) * SECONDS_PER_DAY - 1;
  return time.zone === UTC ? onClockOf(start, time) : time.local;
}

class OutOfTries extends Error {}

/** A rule may ask for the 30th of every February: ical.js would look for it for ever. */
function boundedIterator(
  rule: Rule,
  start: Time,
  tries: { left: number },
): InstanceType<typeof ICAL.RecurIterator> {
  const spend = (count: number) => {
    tries.left -= count;
    if (tries.left < 0) throw new OutOfTries();
  };
  class Bounded extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      spend(1);
      return super.check_contracting_rules();
    }

    override expand_year_days(year: number): number {
      spend(TRIES_PER_YEAR);
      return super.expand_year_days(year);
    }

    override increment_monthday(days: number): void {
      spend(Math.ceil(days / DAYS_PER_TRY));
      super.increment_monthday(days);
    }
  }
  return new Bounded({ rule, dtstart: start });
}

function localOf({ year, month, day, hour, minute, second }: Time): number {
  return dayOf(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
}
