/** A time expression that was found in a text, resolved as far as it can be. */
import type { Span } from "../article.ts";
import type { Reason } from "../rule.ts";
import type { Mod } from "./expression.ts";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

export interface TimeMention extends Span {
  readonly type: TimexType;
  /** TIMEX3: 2024-08, 2025-07-12TNI, 2024-W07, P3M, XXXX-XX-XXT20:00, PRESENT_REF */
  readonly value: string;
  readonly mod?: Mod;
  /**
   * For a length that a preposition makes a date, "vor [drei Jahren]": the date that it leads to, in the
   * length's own unit (2022), where the day that it is counted from is known.
   */
  readonly at?: string;
  /** the rule that matched the words */
  readonly rule: string;
  /**
   * What the value rests on: the words alone, or also the day of publication, or another mention (the
   * date last mentioned), whose own basis then counts too. `open` where the day of publication is
   * missing and the words need it.
   */
  readonly basis: "words" | "publication" | "open";
  /** what the words alone give, TIMEX3 with X for what they don't: XXXX-04, XXXX-WXX-6 */
  readonly stated: string;
  /** in the order in which it was worked out */
  readonly reasons: readonly Reason[];
}
