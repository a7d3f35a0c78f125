/** What German dates share: pieces of patterns with names for their groups, and what the groups say. */
import type { CalendarParts, Expression } from "../../../time/expression.ts";
import type { Found } from "../../../time/rule.ts";
import { calendar, partsOf, shift } from "../../../time/say.ts";
import {
  directionOf,
  modOf,
  monthOf,
  partOf,
  seasonOf,
  SHORT_MONTHS,
  stepOf,
  weekdayOf,
} from "./lexicon.ts";

/** Every date with a month holds one of them. */
export const MONTH_NEEDS = [...SHORT_MONTHS, "jän"];

/** "7.", "07.", "31." */
export const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])\.`;

/** Of four digits; of fewer before "v. Chr." */
export const FULL_YEAR = String.raw`(?<year>\d{4}(?!\d|[.,:]\d)|\d{1,3}(?=[\x20\u00a0]{1,2}(?:v\.|n\.)))`;

export const ERA = String.raw`(?: (?<era>v\. ?(?:chr|u\. ?z)\.?|n\. ?(?:chr|u\. ?z)\.?))?`;

/** "desselben Jahres", "vergangenen Jahres" */
export const WHOSE =
  "(?: (?<whose>(?:des|der) ?selben|des gleichen|diese[sn]|(?:des )?(?:vergangenen|letzten|vorigen|kommenden|nächsten|folgenden|laufenden)) jahres)?";

type Groups = Found["groups"];

const numberIn = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** "v. Chr.": astronomical years have a year 0. */
export function yearOf({ year, era }: Groups): number | undefined {
  return era?.startsWith("v") === true ? 1 - Number(year) : numberIn(year);
}

/** The parts of the calendar that the groups of a pattern name. */
export function partsIn(groups: Groups): CalendarParts {
  return partsOf({
    year: yearOf(groups),
    shortYear: numberIn(groups["short"]),
    season: seasonOf(groups["season"]),
    month: monthOf(groups["month"]),
    day: numberIn(groups["day"]),
    weekday: weekdayOf(groups["weekday"]),
    part: partOf(groups["part"]),
  });
}

/** The parts as a date: of a year that other words point at, or as far as they go. */
export function dateOf(groups: Groups, parts: CalendarParts = partsIn(groups)): Expression {
  const { edge, pointing, whose } = groups;
  const mod = modOf(edge);
  if (whose === undefined) return calendar(parts, { direction: directionOf(pointing), mod });
  const from = /selben|gleichen/u.test(whose) ? "mention" : "context";
  return shift("year", stepOf(whose.replace("des ", "")), from, { parts, mod });
}
