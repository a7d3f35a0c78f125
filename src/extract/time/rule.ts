/** A rule that finds time words and says what they mean, before they are tied to a calendar. */
import type { Mode } from "../article.ts";
import type { Rule } from "../rule.ts";
import type { Expression } from "./expression.ts";

export interface Found {
  /**
   * named groups of the pattern; a group that took no part is absent, and "year2" is a second place for
   * "year"
   */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly words: string;
  /** so many UTF-16 units round the words, for what a pattern can't see in linear time */
  readonly before: string;
  readonly after: string;
}

export interface TimeRule extends Rule {
  /**
   * Flags `giu` or `gu`. The whole match is the span: what must stand round it goes into look-ahead and
   * look-behind. Linear in the text: no nested quantifier, no unbounded run.
   */
  readonly pattern: RegExp;
  /**
   * The pattern is written in small letters and is tried on the text in small letters, which V8 does many
   * times faster than ignoring case. Groups come in small letters, `words` as they stand.
   */
  readonly lower?: true;
  /**
   * In lower case; the pattern is only tried on a sentence that holds one of them. It saves time and
   * decides nothing: what the pattern finds must always hold one.
   */
  readonly needs?: readonly string[];
  /** the one mode in which the words count as time: a former mayor of a history */
  readonly mode?: Mode;
  /** `undefined` where a second look refuses the words */
  readonly read: (found: Found) => Expression | undefined;
}

/** How far a rule sees to either side, in UTF-16 units. */
export const SIGHT = 60;
