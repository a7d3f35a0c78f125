/**
 * What ties an expression to the calendar, shared by the two modes: `resolveNews` (news.ts) counts
 * from the day of publication, `resolveNarrative` (narrative.ts) from the date last mentioned. Both
 * are a `Resolver`. `find-times.ts` matches the rules, then calls the mode's resolver for each match
 * in text order, with what came before in the context.
 *
 * `calendar-value.ts` has what both need: values from parts (`valueOfParts`), anchors from complete
 * parts (`anchorOfParts`), steps (`shiftAnchor`), and `statedValue` for `stated`.
 */
import type { Article, ArticleSentence, Span } from "../article.ts";
import type { Reason } from "../rule.ts";
import type { Direction, Expression, Mod, Season, Unit } from "./expression.ts";
import type { TimexType } from "./mention.ts";
import type { Tense } from "./tense.ts";

/** A unit of the calendar that can be counted from: a day, a month, a year. */
export interface Anchor {
  /** first day, as in domain/calendar.ts */
  readonly day: number;
  readonly unit: Unit | "season";
  readonly season?: Season;
  /** TIMEX3, without a part of day or a clock time: 1941-06, 1941-06-22, 1941-SP */
  readonly value: string;
}

/** A mention that has been resolved: what later mentions may count from. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: Mod | undefined;
  readonly basis: "words" | "publication" | "open";
  /** what the words alone give, with X for what they don't */
  readonly stated: string;
  readonly reasons: readonly Reason[];
  /** for a length with a preposition, "vor drei Jahren": the date that it leads to, 2022 */
  readonly at?: string | undefined;
  /** absent for durations, sets, vague and open times */
  readonly anchor?: Anchor | undefined;
}

/** A resolved mention and where it stands. */
export interface Earlier extends Span {
  readonly resolved: Resolved;
  readonly expression: Expression;
  readonly sentence: ArticleSentence | undefined;
}

export interface Context {
  readonly article: Article;
  /** the rule's id and the words' span */
  readonly rule: string;
  readonly span: Span;
  readonly sentence: ArticleSentence | undefined;
  /** `article.published` as a day, where it is known and well formed */
  readonly published?: number | undefined;
  /**
   * Which way tense and prepositions point; absent where they say nothing, and where the words leave
   * nothing to tell.
   */
  readonly direction?: Direction | undefined;
  readonly tense?: Tense | undefined;
  /** every mention before this one, in text order */
  readonly earlier: readonly Earlier[];
  /** the last of them with an anchor (the date last mentioned) */
  readonly last?: Earlier | undefined;
  /** the same within this sentence: what a clock time inherits */
  readonly lastInSentence?: Earlier | undefined;
}

/** `undefined` refuses the words: an impossible date. */
export type Resolver = (expression: Expression, context: Context) => Resolved | undefined;
