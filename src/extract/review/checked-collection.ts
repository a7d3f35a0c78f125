/** A collection as its editor has decided it so far, and what is still to be decided. */
import type { Claim, ClaimField, Evidence, Kind, Phrase } from "#src/domain/model.ts";
import type { EventType } from "../events/found-claim.ts";
import type { DatasetRecords } from "./dataset-of.ts";
import type { ReviewProblem } from "./review-problem.ts";

/**
 * `open` nobody has decided on it; `added` an editor's own; `given` stands in the data file that the
 * collection was copied from, and nobody has touched it.
 */
export type CardState = "open" | "accepted" | "corrected" | "rejected" | "added" | "given";

/** Why a person should look twice. */
export type Doubt =
  /** time words that give no date: vague, or relative to a publication day that isn't known */
  | "date-open"
  /** no time words of its own: it stands nowhere */
  | "undated"
  /** an actor that no list knows */
  | "actor-proposed"
  | "nobody-named"
  /** the kind of happening wasn't recognised */
  | "kind-unknown"
  /** the program made one event of words in several places */
  | "joined"
  /** follows from words that don't say it */
  | "implied"
  /** who says so was not made out */
  | "speaker-unknown";

/** One claim with all that its editor needs to decide on it. */
export interface Card {
  /** as it stands in the collection; a rejected one as it was proposed */
  readonly claim: Claim;
  /** as the program proposed it; absent where an editor added it or a data file gave it */
  readonly proposed: Claim | undefined;
  /** as the data file has it that the collection was copied from; absent where it isn't from there */
  readonly given?: Claim | undefined;
  /** empty for a data file's claim without a passage */
  readonly source: string;
  /** counts through the source's sentences, from 1; 0 where it stands in none */
  readonly sentence: number;
  readonly type: EventType | undefined;
  readonly kind: Kind;
  readonly state: CardState;
  /** the events that it is evidence for; empty for a background state and a rejected claim */
  readonly events: readonly { readonly id: string; readonly as: Evidence }[];
  /** per language, the word that shows what happens; what an address is best made of */
  readonly trigger: Phrase;
  /** empty where somebody has decided */
  readonly doubts: readonly Doubt[];
}

/** What a newer program proposes otherwise than when the editor last looked. */
export interface ProposalChange {
  readonly source: string;
  readonly what: "new" | "gone" | "changed";
  /** as proposed now; the earlier one where it is gone */
  readonly claim: Claim;
  /** of a changed one */
  readonly fields: readonly ClaimField[];
}

/** Words that two sources print alike: one origin, if the editor agrees. */
export interface SharedWording {
  readonly sources: readonly [string, string];
  /** the share of the shorter one's sentences that stand in the other word for word, 0 to 1 */
  readonly share: number;
  readonly sentences: number;
}

/** A reader's own collection may say a thing in one language, and reject what it has joined before. */
export interface CheckedProblem extends ReviewProblem {
  readonly kind: Exclude<ReviewProblem["kind"], "one-language" | "rejected">;
}

export interface CheckedCollection {
  readonly dataset: DatasetRecords;
  /** of all sources, in the order of their sentences */
  readonly cards: readonly Card[];
  /** decisions that can't be carried out: none is dropped silently */
  readonly problems: readonly CheckedProblem[];
  readonly changes: readonly ProposalChange[];
  readonly shared: readonly SharedWording[];
}
