/** A claim as the pipeline finds it in one text, before texts and articles are brought together. */
import type { Kind, LocalText, Role, STANCES } from "#src/domain/model.ts";
import type { Span } from "../article.ts";
import type { Reason } from "../rule.ts";

/** Finer than the six kinds of the timeline; `KIND_OF` (event-types.ts) says to which each belongs. */
export type EventType =
  | "meeting"
  | "call"
  | "visit"
  | "talks"
  | "agreement"
  | "attack"
  | "offensive"
  | "recapture"
  | "casualties"
  | "support"
  | "deployment"
  | "delivery"
  | "statement"
  | "announcement"
  | "confirmation"
  | "report"
  | "publication"
  | "appointment"
  | "term-of-office"
  | "protest"
  | "decision"
  | "election"
  | "arrest"
  | "verdict"
  | "takeover"
  | "disaster"
  /** whatever else is told to have happened, mostly by its date */
  | "happening"
  | "state";

/** One layer of a date; without `edtf` the words stay vague or open. */
export interface FoundDate {
  readonly edtf?: string;
  readonly words?: Span;
  readonly rule: string;
  readonly usesPublication: boolean;
}

/** What the words alone say, and what follows with the day of publication: never mixed. */
export interface FoundWhen {
  readonly text?: FoundDate;
  readonly published?: FoundDate;
}

export interface FoundLink {
  /** ids; empty where the words name nobody in particular ("es hieß") */
  readonly speakers: readonly string[];
  readonly phrase?: Span;
  readonly cue?: Span;
  readonly form: "own" | "direct" | "indirect";
  readonly when?: FoundWhen;
}

export interface FoundClaim {
  readonly type: EventType;
  readonly kind: Kind;
  /** the article's sentence, counted from 0 */
  readonly sentence: number;
  /** the words that state it, within that sentence */
  readonly passage: Span;
  /** the word that shows the type: "getroffen", "Besuch" */
  readonly trigger: Span;
  readonly actors: readonly {
    readonly actor: string;
    readonly role: Role;
    readonly phrase?: Span;
  }[];
  readonly place?: { readonly name: LocalText; readonly phrase: Span };
  /** quoted words within the passage, without their marks */
  readonly quotes: readonly Span[];
  /** from the reporter inwards; empty where the article states it itself */
  readonly chain: readonly FoundLink[];
  readonly stance: (typeof STANCES)[number];
  /** of the content, not of the utterance */
  readonly when?: FoundWhen;
  readonly bounds?: { readonly notBefore?: FoundDate; readonly notAfter?: FoundDate };
  /**
   * `states` makes an event of its own; a `background` state ("is one of Moscow's most important
   * supporters") is a claim and no event; `part` belongs to the event of the claim at place `of`
   * (a treaty's clause); `implies` states an event that only follows from the words (the first visit
   * of "the second visit")
   */
  readonly as: "states" | "background" | "part" | "implies";
  /** place in the article's list of claims, for `part` and `implies` */
  readonly of?: number;
  readonly reasons: readonly Reason[];
}
