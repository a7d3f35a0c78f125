/** What a decision can't do, and what to do about it. */
export interface ReviewProblem {
  readonly kind:
    /** the claim that was decided on is not found any more */
    | "claim-gone"
    /** the words that address it are missing in one of the texts, or stand in several sentences */
    | "address"
    /** a field's words don't stand where they should */
    | "field"
    /** an event names a claim that there isn't, or one twice, or stands on none */
    | "event"
    | "duplicate"
    /** a field has words in one of the texts only: a bundle must have them in all */
    | "one-language"
    /** an event names a claim that the editor has rejected */
    | "rejected";
  /** id of the claim or the event */
  readonly record: string;
  readonly message: string;
}

export type ReportReview = (problem: ReviewProblem) => void;
