/** What a language says round time words; `dated.ts` reads them. */
export interface TimeFrames {
  /** these end right before the words: "am ", "in the " */
  readonly at: RegExp;
  readonly until: RegExp;
  readonly since: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  /** with a participle in its clause it makes an end a bound */
  readonly pluperfect?: RegExp;
  /** "um den ", "around ": the date is only near it */
  readonly about: RegExp;
  readonly opensSpan: RegExp;
  /** all that stands between the two ends of a span */
  readonly joinsSpan: RegExp;
  /** before a length: "in weniger als " */
  readonly within: RegExp;
  /** "second visit to Pyongyang " before the words of `within` */
  readonly ordinalBefore: RegExp;
  /**
   * words that only point into the past or the future, wherever they stand behind no letter and no
   * hyphen; flags giu
   */
  readonly vague: RegExp;
}

/** How far round a mention its frame is looked for, in UTF-16 units. */
export const FRAME_SIGHT = 60;
