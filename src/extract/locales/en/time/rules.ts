/** All English time rules. Of two matches of one length the first rule in the list wins. */
import { NEUTRAL_TIME_RULES } from "../../../time/neutral-rules.ts";
import type { TimeGrammar } from "../../../time/time-grammar.ts";
import { CLOCK_RULES } from "./clock.ts";
import { COUNTED_RULES } from "./counted.ts";
import { CLOCK_DAY_RULES } from "./clock-days.ts";
import { DATE_RULES } from "./dates.ts";
import { MORE_DURATION_RULES } from "./durations-more.ts";
import { DURATION_RULES } from "./durations.ts";
import { FEAST_RULES } from "./feasts.ts";
import { ENGLISH_FRAMES } from "./frames.ts";
import { NUMERIC_RULES } from "./numeric.ts";
import { ENGLISH_POINTING } from "./pointing.ts";
import { QUARTER_RULES } from "./quarters.ts";
import { RELATIVE_RULES } from "./relative.ts";
import { SEASON_RULES } from "./seasons.ts";
import { SET_RULES } from "./sets.ts";
import { ENGLISH_TENSE } from "./tense.ts";
import { VAGUE_RULES } from "./vague.ts";
import { WEEKDAY_RULES } from "./weekdays.ts";
import { YEAR_RULES } from "./years.ts";

export const ENGLISH_TIME: TimeGrammar = {
  rules: [
    ...DATE_RULES,
    ...SEASON_RULES,
    ...FEAST_RULES,
    ...YEAR_RULES,
    ...QUARTER_RULES,
    ...NUMERIC_RULES,
    ...RELATIVE_RULES,
    ...COUNTED_RULES,
    ...WEEKDAY_RULES,
    ...CLOCK_RULES,
    ...CLOCK_DAY_RULES,
    ...SET_RULES,
    ...DURATION_RULES,
    ...MORE_DURATION_RULES,
    ...VAGUE_RULES,
    ...NEUTRAL_TIME_RULES,
  ],
  frames: ENGLISH_FRAMES,
  tense: ENGLISH_TENSE,
  pointing: ENGLISH_POINTING,
};
