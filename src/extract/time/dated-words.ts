/** A date as a claim uses it: the result of `datesIn`. */
import type { Span } from "../article.ts";
import type { FoundWhen } from "../events/found-claim.ts";
import type { Reason } from "../rule.ts";

/** What the preposition makes of a date: it itself, an end, a beginning, a bound. */
export type FrameRelation = "at" | "until" | "since" | "before" | "after";

/**
 * `vague` and `open` have no EDTF: "in the past"; a weekday whose day of publication is unknown.
 * `count` bounds an implied earlier happening, "the second in less than three months". `length` is how
 * long something takes, and dates nothing.
 */
export type Relation = FrameRelation | "span" | "vague" | "open" | "count" | "length";

/** Time words with their preposition, as a claim uses them. */
export interface DatedWords extends Span {
  readonly relation: Relation;
  readonly when: FoundWhen;
  /** for `count`: the TIMEX3 length within which the earlier happening lies, "P3M" */
  readonly within?: string;
  readonly reasons: readonly Reason[];
}
