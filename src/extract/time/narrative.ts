/**
 * Narrative, a history: what the words don't say comes from the date last mentioned. The year for "in
 * June", the month for "on the 5th", the day for "the next day".
 */
import {
  anchorOfParts,
  isPossible,
  partsOfAnchor,
  shiftAnchor,
  statedValue,
  typeOfParts,
  valueOfParts,
} from "./calendar-value.ts";
import type { CalendarParts, Mod } from "./expression.ts";
import { completeByMention, grainOf, settled } from "./narrative-parts.ts";
import { resolveNews } from "./news.ts";
import { mentionWith } from "./narrative-reference.ts";
import {
  isClockUnit,
  open,
  plain,
  PRESENT,
  resolverOf,
  typeOfOpenShift,
  type ExpressionOf,
} from "./plain.ts";
import type { Context, Earlier, Resolved } from "./resolve.ts";

/** A clock time or a part of a day without its day belongs to one in its sentence or the two before. */
const CLOCK_SENTENCES_BACK = 2;

function length(expression: ExpressionOf<"duration">, context: Context): Resolved {
  const { leads, mod } = expression;
  const start = leads && mentionWith(leads.unit, context)?.resolved.anchor;
  const at = leads && start && shiftAnchor(start, leads.unit, leads.by)?.value;
  return {
    ...plain(expression),
    type: "DURATION",
    mod,
    at,
  };
}

function calendar(
  { parts, direction, mod }: ExpressionOf<"calendar">,
  context: Context,
): Resolved | undefined {
  if (!isPossible(parts)) return undefined;
  const stated = valueOfParts(parts);
  const needs = grainOf(parts);
  if (needs === undefined) return dated(parts, stated, mod);
  const back = typeOfParts(parts) === "TIME" ? CLOCK_SENTENCES_BACK : undefined;
  const mention = needs === "none" ? undefined : mentionWith(needs, context, { sentences: back });
  const anchor = mention?.resolved.anchor;
  const hasYear = mention !== undefined && namesYear(mention);
  const complete = anchor && completeByMention(parts, { anchor, direction, hasYear });
  if (mention === undefined || complete === undefined || !isPossible(complete)) {
    return open(typeOfParts(parts), { stated, mod }, "date-unknown");
  }
  return fromMention(dated(complete, stated, mod), mention);
}

function namesYear({ expression }: Earlier): boolean {
  return expression.kind === "calendar" && expression.parts.year !== undefined;
}

function dated(named: CalendarParts, stated: string, mod: Mod | undefined): Resolved {
  const parts = settled(named);
  return {
    type: typeOfParts(parts),
    value: valueOfParts(parts),
    stated,
    basis: "words",
    reasons: [],
    mod,
    anchor: anchorOfParts(parts),
  };
}

/** What was counted from a mention rests on what that rests on. */
function fromMention(resolved: Resolved, { start, end, resolved: other }: Earlier): Resolved {
  const reason = {
    rule: "from-mention",
    at: { start, end },
    values: { value: other.value },
  };
  return { ...resolved, basis: other.basis, reasons: [reason] };
}

type Shift = ExpressionOf<"shift">;

function shift(expression: Shift, context: Context): Resolved | undefined {
  const { unit, by, parts, mod } = expression;
  if (expression.from === "publication") return fromPublication(expression, context);
  const stated = statedValue(expression);
  const mention = isClockUnit(unit)
    ? undefined
    : mentionWith(unit, context, { isCount: Math.abs(by) > 1 });
  const start = mention?.resolved.anchor;
  const anchor = start && shiftAnchor(start, unit, by);
  if (mention === undefined || anchor === undefined) {
    return open(typeOfOpenShift(expression, stated), { stated, mod }, "date-unknown");
  }
  if (parts === undefined) {
    const resolved = dated(partsOfAnchor(anchor), stated, mod);
    return fromMention({ ...resolved, value: anchor.value, anchor }, mention);
  }
  const complete = { ...partsOfAnchor(anchor), ...parts };
  if (!isPossible(complete)) return undefined;
  return fromMention(dated(complete, stated, mod), mention);
}

/** "two hundred years ago" counts from the writer's day in a history too; "today" is the reader's. */
function fromPublication(expression: Shift, context: Context): Resolved | undefined {
  const { unit, by, parts } = expression;
  if (unit !== "day" || by !== 0 || parts !== undefined) return resolveNews(expression, context);
  return PRESENT;
}

/** The narrative mode: see `Resolver`. */
export const resolveNarrative = resolverOf({
  calendar,
  shift,
  duration: length,
  set: (expression) => ({ ...plain(expression), type: "SET" }),
});
