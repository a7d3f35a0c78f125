/** What a sentence must hold, in lower case, before a rule is tried on it: see `TimeRule.needs`. */

const MONTHS =
  "january february march april may june july august september october november december";
const SHORT = "jan feb mar apr jun jul aug sep sept oct nov dec";

export const MONTH_NEEDS: readonly string[] = MONTHS.split(" ");

/** Short months, too: "Sept. 1914", "3 Mar 1902". */
export const ANY_MONTH_NEEDS: readonly string[] = [
  ...MONTH_NEEDS,
  ...SHORT.split(" ").flatMap((month) => [`${month}.`, `${month} `]),
];

export const WEEKDAY_NEEDS: readonly string[] = "mon tues wednes thurs fri satur sun"
  .split(" ")
  .map((day) => `${day}day`);

export const SEASON_NEEDS: readonly string[] = "spring summer autumn fall winter".split(" ");

export const UNIT_NEEDS: readonly string[] =
  "second minute hour day week fortnight month quarter year decade centur".split(" ");

export const PART_NEEDS: readonly string[] = "morning noon evening night midday dawn dusk".split(
  " ",
);

/** Years of prose, 1000 to 2099. */
export const YEAR_NEEDS: readonly string[] = ["1", "20"];

export const ERA_NEEDS: readonly string[] = ["bc", "b.c"];
