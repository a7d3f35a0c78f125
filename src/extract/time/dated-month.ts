import { civilOf } from "#src/domain/calendar.ts";
import type { Expression } from "./expression.ts";
import type { Context, Earlier } from "./resolve.ts";

/**
 * The date of the same sentence whose year a month takes: "in June 2019 ... and in August". Not where
 * the words or their tense point elsewhere, and not for an earlier month, which may be the next year's:
 * "signed in March 2018, in force since January".
 */
export function datedMonthBefore(
  { parts, direction }: Extract<Expression, { kind: "calendar" }>,
  context: Context,
): Earlier | undefined {
  const { month, shortYear } = parts;
  if (month === undefined || shortYear !== undefined) return undefined;
  if (direction !== undefined || context.direction !== "past") return undefined;
  const mention = context.lastInSentence;
  return mention !== undefined && (monthOf(mention) ?? 13) <= month ? mention : undefined;
}

/** The month of a date that the words give in full. */
function monthOf({ resolved: { anchor, basis } }: Earlier): number | undefined {
  if (anchor === undefined || basis !== "words") return undefined;
  return anchor.unit === "day" || anchor.unit === "month" ? civilOf(anchor.day).month : undefined;
}
