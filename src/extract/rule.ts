/**
 * What every rule of the library has: a name that a trace can give, and sentences that prove it. The
 * tests iterate over the examples of every rule.
 */

/**
 * A sentence with the words that the rule must find in square brackets, "Im [August 2024] begann sie",
 * and what it must make of them, in the notation of its step (a TIMEX3 value, an actor's id).
 */
export interface Example {
  readonly text: string;
  readonly gives?: string;
}

export interface Rule {
  /** kebab-case, the same in every language that has the rule; never reused for another meaning */
  readonly id: string;
  readonly finds: readonly Example[];
  /** sentences in which this rule must find nothing */
  readonly refuses: readonly string[];
}

/** Why something was found or decided: the trace that the interface and `dateline explain` show. */
export interface Reason {
  /** the rule's id */
  readonly rule: string;
  /** the words that it rests on */
  readonly at?: { readonly start: number; readonly end: number };
  /** what the interface needs to word it, such as the day that was counted from */
  readonly values?: Readonly<Record<string, string>>;
}
