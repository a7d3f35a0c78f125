/**
 * News: relative words are counted from the day of publication. Where it isn't known they stay open,
 * with X for what is missing.
 */
import { civilOf, isoOfDay } from "#src/domain/calendar.ts";
import {
  anchorOfParts,
  isPossible,
  partsOfAnchor,
  shiftAnchor,
  statedValue,
  typeOfParts,
  unitFrom,
  valueOfParts,
} from "./calendar-value.ts";
import { datedMonthBefore } from "./dated-month.ts";
import { easterOf } from "./easter.ts";
import type { CalendarParts, Direction, Mod } from "./expression.ts";
import type { Wish } from "./nearest.ts";
import { completeByPublication } from "./nearest.ts";
import {
  isClockUnit,
  open,
  PRESENT,
  resolverOf,
  typeOfOpenShift,
  type ExpressionOf,
} from "./plain.ts";
import type { Anchor, Context, Earlier, Resolved } from "./resolve.ts";
import { lengthOfSet } from "./set-value.ts";

type Basis = Resolved["basis"];

/** A clock time inherits a day that was mentioned at most so many sentences before. */
const INHERITS_FOR = 2;

function set(expression: ExpressionOf<"set">): Resolved {
  const value = lengthOfSet(expression.value);
  return { type: "SET", value, stated: value, basis: "words", reasons: [] };
}

function length({ value, mod, leads }: ExpressionOf<"duration">, { published }: Context): Resolved {
  const at =
    leads === undefined || published === undefined
      ? undefined
      : unitFrom(published, leads.unit, leads.by).value;
  return {
    type: "DURATION",
    value,
    stated: value,
    basis: "words",
    reasons: [],
    mod,
    at,
  };
}

// ----- parts of the calendar ----- //

function calendar(expression: ExpressionOf<"calendar">, context: Context): Resolved | undefined {
  const { parts } = expression;
  if (!isPossible(parts)) return undefined;
  const stated = valueOfParts(parts);
  const common = { stated, mod: expression.mod };
  if (isComplete(parts)) return dated(settled(parts), "words", common);
  if (isClockAlone(parts)) return clock(parts, context, common);
  const isCounted = expression.counted === true;
  const mention = isCounted ? context.last : datedMonthBefore(expression, context);
  if (mention?.resolved.anchor !== undefined) {
    const { day, unit } = mention.resolved.anchor;
    const year = yearFrom(civilOf(day), expression, unit === "year");
    const resolved = dated(settled({ ...parts, year }), mention.resolved.basis, common);
    return resolved && { ...resolved, reasons: [fromMention(mention)] };
  }
  if (context.published === undefined)
    return open(typeOfParts(parts), common, "publication-unknown");
  const complete = completeByPublication(
    parts,
    context.published,
    wishOf(expression.direction, context),
  );
  if (complete === undefined) return open(typeOfParts(parts), common, "publication-unknown");
  const { mod } = expression;
  return dated(settled(complete), "publication", { stated, mod, published: context.published });
}

/** "the following June": of the year after 2021, of the same year as March */
function yearFrom(
  { year, month }: { readonly year: number; readonly month: number },
  { counted, parts, direction }: ExpressionOf<"calendar">,
  isYear: boolean,
): number {
  const named = parts.month ?? month;
  if (counted !== true || direction === "same") return year;
  if (direction === "past") return month <= named ? year - 1 : year;
  return isYear || month >= named ? year + 1 : year;
}

function wishOf(told: Direction | undefined, { direction, tense, article }: Context): Wish {
  if (told !== undefined) return { direction: told, told: true };
  if (direction === undefined) return { told: false };
  const isClear = article.grammar?.time.pointing.splitsPerfect === false;
  return { direction, told: false, sure: tense === "past" && isClear };
}

function isComplete({ year, decade = 0, century }: CalendarParts): boolean {
  return year !== undefined || decade >= 10 || century !== undefined;
}

function isClockAlone(parts: CalendarParts): boolean {
  const { hour, minute: _minute, part, ...date } = parts;
  return (hour !== undefined || part !== undefined) && Object.keys(date).length === 0;
}

/** Month and day in place of Easter and of a weekday of a numbered week. */
function settled(parts: CalendarParts): CalendarParts {
  const isPlain = parts.easter === undefined && parts.weekday === undefined;
  if (parts.year === undefined || isPlain) return parts;
  const { easter, week, weekday, ...rest } = parts;
  const { hour, minute, part } = parts;
  const clockOf = {
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(part === undefined ? {} : { part }),
  };
  const anchor =
    easter === undefined
      ? week !== undefined && weekday !== undefined
        ? anchorOfParts(parts)
        : undefined
      : unitFrom(easterOf(parts.year) + easter, "day", 0);
  if (anchor !== undefined) return { ...partsOfAnchor(anchor), ...clockOf };
  return { ...rest, ...(week === undefined ? {} : { week }) };
}

interface Common {
  readonly stated: string;
  readonly mod?: Mod | undefined;
  /** the day that was counted from */
  readonly published?: number;
}

function dated(
  parts: CalendarParts,
  basis: Basis,
  { stated, mod, published }: Common,
): Resolved | undefined {
  // a day that only exists in other years
  if (!isPossible(parts)) return undefined;
  return {
    type: typeOfParts(parts),
    value: valueOfParts(parts),
    stated,
    basis,
    reasons: published === undefined ? [] : [fromPublication(published)],
    mod,
    anchor: anchorOfParts(parts),
  };
}

function fromPublication(published: number): Resolved["reasons"][number] {
  return { rule: "from-publication", values: { day: isoOfDay(published) } };
}

/** A clock time or a part of a day without its day. */
function clock(parts: CalendarParts, context: Context, common: Common): Resolved | undefined {
  const day = dayMentioned(context, parts);
  if (day?.resolved.anchor !== undefined) {
    const merged = { ...partsOfAnchor(day.resolved.anchor), ...parts };
    const resolved = dated(merged, day.resolved.basis, common);
    return resolved && { ...resolved, reasons: [fromMention(day)] };
  }
  const { published } = context;
  if (published === undefined) return open(typeOfParts(parts), common, "publication-unknown");
  const today = partsOfAnchor(unitFrom(published, "day", 0));
  return dated({ ...today, ...parts }, "publication", { ...common, published });
}

function dayMentioned(context: Context, { part }: CalendarParts): Earlier | undefined {
  const { earlier, lastInSentence, sentence, tense, published = Infinity } = context;
  const isPast = tense === "past";
  // "on Saturday, against a law of last week. … In the evening": the law doesn't part them
  const last =
    lastInSentence ??
    earlier.slice(-MOST_BETWEEN).findLast(({ resolved }) => resolved.anchor?.unit === "day");
  // "may last until Friday, they said at noon"
  const day = last?.resolved.anchor;
  if (day?.unit !== "day" || (isPast && day.day > published)) return undefined;
  // the next paragraph goes on with the day; "overnight" is the night before the report
  return isNear(sentence, last?.sentence, isPast && part !== "NI") ? last : undefined;
}

/** Dates from a clock time back to its day. */
const MOST_BETWEEN = 4;

function isNear(here: Context["sentence"], there: Context["sentence"], goesOn: boolean): boolean {
  if (here === undefined || there === undefined) return false;
  return (
    (goesOn || here.paragraph === there.paragraph) && here.number - there.number <= INHERITS_FOR
  );
}

function fromMention({ start, end, resolved }: Earlier): Resolved["reasons"][number] {
  return { rule: "from-mention", at: { start, end }, values: { value: resolved.value } };
}

// ----- steps ----- //

function shift(expression: ExpressionOf<"shift">, context: Context): Resolved | undefined {
  const { unit, by, from, mod } = expression;
  if (isNowadays(expression, context)) return PRESENT;
  const common = { stated: statedValue(expression), mod };
  const start = from === "mention" ? mentionStart(context, by) : publicationStart(context);
  const anchor = start && !isClockUnit(unit) ? shiftAnchor(start.anchor, unit, by) : undefined;
  if (start === undefined || anchor === undefined) {
    const missing = from === "mention" ? "date-unknown" : "publication-unknown";
    return open(typeOfOpenShift(expression, common.stated), common, missing);
  }
  const parts = settled({ ...partsOfAnchor(anchor), ...expression.parts });
  if (!isPossible(parts)) return undefined;
  const wholeUnit = expression.parts === undefined;
  return {
    type: typeOfParts(parts),
    value: wholeUnit ? anchor.value : valueOfParts(parts),
    stated: common.stated,
    basis: start.basis,
    reasons: [start.reason],
    mod,
    anchor: wholeUnit ? anchor : anchorOfParts(parts),
  };
}

function isNowadays({ nowadays }: ExpressionOf<"shift">, { tense }: Context): boolean {
  return nowadays === true && tense !== "past" && tense !== "future";
}

interface Start {
  readonly anchor: Anchor;
  readonly basis: Basis;
  readonly reason: Resolved["reasons"][number];
}

function publicationStart({ published }: Context): Start | undefined {
  return published === undefined
    ? undefined
    : {
        anchor: unitFrom(published, "day", 0),
        basis: "publication",
        reason: fromPublication(published),
      };
}

/** Steps back from a date that nobody has mentioned count from the day of publication. */
function mentionStart(context: Context, by: number): Start | undefined {
  const { last } = context;
  const anchor = last?.resolved.anchor;
  if (anchor === undefined && by < 0) return publicationStart(context);
  return last === undefined || anchor === undefined
    ? undefined
    : { anchor, basis: last.resolved.basis, reason: fromMention(last) };
}

/** The news mode: see `Resolver`. */
export const resolveNews = resolverOf({ calendar, shift, duration: length, set });
