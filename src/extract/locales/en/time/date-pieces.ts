/** What the patterns of English dates share: edges of a unit, days, the year after and ahead. */
import type { Expression, Mod } from "#src/extract/time/expression.ts";
import { LETTER } from "#src/extract/time/pattern.ts";
import type { Found } from "#src/extract/time/rule.ts";
import { ANY_MONTH, DASH, ERA, modOf, monthOf, YEAR } from "./words.ts";
import * as say from "../../../time/say.ts";

/** "early ", "late in ", "mid-", "later in ", "the very end of " */
export const EDGE =
  "(?:(?<early>[Ee]arly|[Ll]ate|[Mm]id)(?:-| (?:in )?(?:the )?)|(?:[Tt]he )?(?:very )?(?<edge>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose) of (?:the )?|(?:[Ll]ater|[Ee]arlier) in (?:the )?)";

/** "the night of " */
export const PART_OF =
  "(?:(?:(?:[Tt]he |[Ll]ate |[Ee]arly )(?:in the )?)?(?<part>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|[Dd]awn|[Dd]usk) of (?:the )?)";

export const DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";

const COUNTED =
  "(?! ?(?:men|troops|soldiers|people|civilians|ships|tanks|aircraft|prisoners|casualties|guns|km|kilomet|miles|met(?:re|er)s|feet|horses|dead|wounded|were killed|%))";

export const YEAR_AFTER = `(?:(?:, ?| of | in the year | )(?<year>${YEAR})(?!\\d|[.,]\\d)${COUNTED}|,? (?<bc>\\d{1,4}) (?<era>${ERA})(?![${LETTER}]))`;

export const NO_LETTER = `(?![${LETTER}0-9])`;

/** A hyphen may stand before: "August-September". */
export const START = "\\b(?<!\\d[.,:/])";

/** "3 May to 7 June 1941": the year stands at the end of the span. */
const YEAR_AHEAD = new RegExp(
  `^(?:,?\\s(?:to|and|or|until|till|through)|\\s?(?:${DASH}|/))\\s?(?:(?:early|late|mid)[\\s-])?(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)?(?<month>${ANY_MONTH})(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s(?:of\\s)?(?<year>${YEAR})(?!\\d)|\\s(?<bc>\\d{1,4})\\s${ERA})`,
  "u",
);

/** "July 4–6, 1863" */
const YEAR_AFTER_DAYS = new RegExp(
  `^(?:\\s?${DASH}\\s?|\\s(?:to|and|or|through)\\s)\\d{1,2}(?:st|nd|rd|th)?,?\\s(?<year>${YEAR})(?!\\d)`,
  "u",
);

type Groups = Found["groups"];

/** Years are astronomical: 493 BC is -492. */
export function yearOf({ year, bc }: Groups): number | undefined {
  if (year !== undefined) return Number(year);
  return bc === undefined ? undefined : 1 - Number(bc);
}

/** The year of "from November to February 1942" is 1941 for November. */
export function yearAhead(after: string, month: number): number | undefined {
  const groups: Groups = YEAR_AHEAD.exec(after)?.groups ?? {};
  const year = yearOf(groups);
  const last = monthOf(groups["month"]);
  if (year === undefined || last === undefined) return undefined;
  return month > last ? year - 1 : year;
}

export function yearAfterDays(after: string): number | undefined {
  const year = YEAR_AFTER_DAYS.exec(after)?.groups?.["year"];
  return year === undefined ? undefined : Number(year);
}

/** "early", "the end of" */
export function edgeOf({ early, edge }: Groups): Mod | undefined {
  return modOf(early ?? edge);
}

/** A calendar expression of the parts that are there. */
export function calendar(parts: Parameters<typeof say.calendar>[0], mod?: Mod): Expression {
  return say.calendar(parts, { mod });
}

/** Which way "last", "the following", "that" go: -1, 1 or 0. */
export function stepOf(which: string | undefined): -1 | 0 | 1 {
  const last = which?.toLowerCase().split(/\s+/u).at(-1) ?? "";
  if (/^(?:last|past|previous|preceding|prior|earlier|before|ago)$/u.test(last)) return -1;
  return /^(?:next|following|coming|upcoming|subsequent|succeeding|later|after|hence)$/u.test(last)
    ? 1
    : 0;
}
