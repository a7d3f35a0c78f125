/**
 * The ids of the rules by which dates are worked out. They have a closed form, so that an editor can name
 * any that extraction writes, and a slip of the pen is found.
 */

/** What was read. */
const DATE_UNITS = [
  "day",
  "weekday",
  "night",
  "week",
  "weekend",
  "month",
  "season",
  "year",
  "decade",
  "century",
  "millennium",
  "interval",
  "set",
] as const;
export type DateUnit = (typeof DATE_UNITS)[number];

/** Where a date lies, seen from the day of publication that it was counted from. */
const PUBLICATION_SIDES = ["before", "of", "after"] as const;
export type PublicationSide = (typeof PUBLICATION_SIDES)[number];

/** What a preposition makes of a date: an end, a beginning, a bound. */
const DATE_FRAMES = ["until", "since", "before", "after"] as const;

const COUNTED_UNITS = ["days", "weeks", "months", "years"] as const;

const OTHER_RULES = [
  "month-of-year",
  "span",
  "span-and-publication",
  "since-length",
  "length-from",
  "either-date",
  "both-dates",
  "not-after-publication",
  "relative-to-event",
  // without a value
  "vague",
  "open",
] as const;

export type DateRule =
  | `${DateUnit}-${PublicationSide}-publication`
  | `${(typeof DATE_FRAMES)[number]}-${DateUnit}`
  | `${DateUnit}-alone`
  | Exclude<DateUnit, "month">
  | `${(typeof COUNTED_UNITS)[number]}-before-event`
  | (typeof OTHER_RULES)[number];

const DATE_RULES: ReadonlySet<string> = new Set([
  ...DATE_UNITS.flatMap(rulesOfUnit),
  ...COUNTED_UNITS.map((units): DateRule => `${units}-before-event`),
  ...OTHER_RULES,
]);

function rulesOfUnit(unit: DateUnit): readonly DateRule[] {
  return [
    ...PUBLICATION_SIDES.map((side): DateRule => `${unit}-${side}-publication`),
    ...DATE_FRAMES.map((frame): DateRule => `${frame}-${unit}`),
    `${unit}-alone`,
    // a month that is stated with its year is "month-of-year"
    ...(unit === "month" ? [] : [unit]),
  ];
}

export function isDateRule(rule: string): boolean {
  return DATE_RULES.has(rule);
}
