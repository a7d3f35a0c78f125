/** What was wrong with a record, where it stands, and what became of it. Worded by the interface. */
export type ProblemReason =
  | "shape"
  | "duplicate-id"
  | "bad-date"
  | "unknown-actor"
  | "unknown-source"
  | "unknown-claim"
  | "unknown-event"
  | "passage-outside"
  | "passage-changed"
  | "passage-lost"
  | "actor-loop"
  | "no-evidence";

export interface Problem {
  /** "claims[3]" */
  readonly place: string;
  /** the record's id, where it has one that can be read */
  readonly id?: string;
  readonly reason: ProblemReason;
  /** the field, the date or the id that is wrong */
  readonly detail: string;
  /** whether the record as a whole was left out */
  readonly leftOut: boolean;
}

/** Why a file as a whole can't be read. */
export type FileFault =
  | { readonly kind: "not-found"; readonly status: number }
  | { readonly kind: "unreachable" }
  | { readonly kind: "empty" }
  | {
      readonly kind: "not-json";
      readonly line: number;
      readonly column: number;
      readonly truncated: boolean;
    }
  | { readonly kind: "frame"; readonly field: string };
