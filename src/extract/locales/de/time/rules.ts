/** All German rules of time; of two matches of the same length the earlier rule wins. */
import { NEUTRAL_TIME_RULES } from "../../../time/neutral-rules.ts";
import type { TimeRule } from "../../../time/rule.ts";
import type { TimeGrammar } from "../../../time/time-grammar.ts";
import { GERMAN_CLOCK_RULES } from "./clock.ts";
import { GERMAN_DATE_RULES } from "./dates.ts";
import { GERMAN_DURATION_RULES } from "./durations.ts";
import { GERMAN_FRAMES } from "./frames.ts";
import { GERMAN_HOLIDAY_RULES } from "./holidays.ts";
import { GERMAN_MONTH_RULES } from "./months.ts";
import { GERMAN_POINTING } from "./pointing.ts";
import { GERMAN_RANGE_RULES } from "./ranges.ts";
import { GERMAN_RELATIVE_RULES } from "./relative.ts";
import { GERMAN_SET_RULES } from "./sets.ts";
import { GERMAN_TENSE } from "./tense.ts";
import { GERMAN_VAGUE_RULES } from "./vague.ts";
import { GERMAN_WEEKDAY_RULES } from "./weekdays.ts";
import { GERMAN_YEAR_RULES } from "./years.ts";

const RULES: readonly TimeRule[] = [
  ...GERMAN_RANGE_RULES,
  ...GERMAN_DATE_RULES,
  ...GERMAN_MONTH_RULES,
  ...GERMAN_YEAR_RULES,
  ...GERMAN_HOLIDAY_RULES,
  ...GERMAN_WEEKDAY_RULES,
  ...GERMAN_CLOCK_RULES,
  ...GERMAN_RELATIVE_RULES,
  ...GERMAN_SET_RULES,
  ...GERMAN_DURATION_RULES,
  ...GERMAN_VAGUE_RULES,
];

export const GERMAN_TIME: TimeGrammar = {
  rules: [...RULES.map((rule): TimeRule => ({ ...rule, lower: true })), ...NEUTRAL_TIME_RULES],
  frames: GERMAN_FRAMES,
  tense: GERMAN_TENSE,
  pointing: GERMAN_POINTING,
};
