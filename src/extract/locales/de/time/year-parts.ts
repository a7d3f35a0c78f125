/** What German dates share: the year that follows, and parts of which some are missing. */
import { SHORT_MONTHS } from "./lexicon.ts";

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

/** "v. Chr.": astronomical years have a year 0. */
export function yearOf(year: string | undefined, era: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  return era?.toLowerCase().startsWith("v") === true ? 1 - Number(year) : Number(year);
}
