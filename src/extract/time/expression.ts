/**
 * What time words mean before they are tied to a calendar: the result of a rule, and what the
 * resolver reads. Language ends here; the resolver knows none.
 */

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** TIMEX3: morning, midday, afternoon, evening, night, working hours. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

export type Season = "SP" | "SU" | "FA" | "WI";

/** TIMEX3 `mod`. */
export type Mod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** Which way from the day it is counted from; absent where only tense and prepositions tell. */
export type Direction = "past" | "same" | "future";

/** The parts that the words name. A coarser part that is missing comes from the context. */
export interface CalendarParts {
  /** 21 for the 21st century */
  readonly century?: number;
  /** 199 for the nineteen-nineties, 9 with `century` absent for "the nineties" */
  readonly decade?: number;
  /** astronomical: 0 is 1 BC */
  readonly year?: number;
  /** 24 of "'24" */
  readonly shortYear?: number;
  readonly half?: 1 | 2;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly season?: Season;
  readonly month?: number;
  /** ISO week */
  readonly week?: number;
  readonly day?: number;
  /** ISO: 1 is Monday */
  readonly weekday?: number;
  readonly weekend?: true;
  /** days from Easter Sunday: -2 is Good Friday; month and day follow with the year */
  readonly easter?: number;
  readonly part?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
}

export type Expression =
  | {
      readonly kind: "calendar";
      readonly parts: CalendarParts;
      /** "next Sunday", "last April" */
      readonly direction?: Direction;
      /** "the following April": counts from the date last mentioned, in news too */
      readonly counted?: true;
      readonly mod?: Mod;
    }
  | {
      /** a whole unit so many steps away: "yesterday" is day -1, "last year" is year -1 */
      readonly kind: "shift";
      readonly unit: Unit;
      readonly by: number;
      /**
       * what the step is counted from: the day of publication ("today"), or the date last mentioned
       * ("the day before"); `context` is the mode's own
       */
      readonly from: "publication" | "mention" | "context";
      /** finer parts named with it: "yesterday at 8 p.m.", "in April of last year" */
      readonly parts?: CalendarParts;
      /** "three days ago" keeps the grain of its unit; "exactly" is never assumed */
      readonly mod?: Mod;
      /** "heute", "today": may mean nowadays, which the resolver decides by mode and tense */
      readonly nowadays?: true;
    }
  | { readonly kind: "vague"; readonly ref: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  /** TIMEX3 values: P3M, PT36H, PXM */
  | {
      readonly kind: "duration";
      readonly value: string;
      readonly mod?: Mod;
      /** "vor drei Jahren": steps from the mode's own day to the date that the words lead to */
      readonly leads?: { readonly unit: Unit; readonly by: number };
    }
  | {
      readonly kind: "set";
      readonly value: string;
      readonly quant?: string;
      readonly freq?: string;
    };
