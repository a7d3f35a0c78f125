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
  | "actor-depth"
  | "no-evidence";

export interface Problem {
  /** "claims[3]" */
  readonly place: string;
  /** the record's id, where it has one that can be read, cut like the detail */
  readonly id?: string;
  readonly reason: ProblemReason;
  /** the field, the date or the id that is wrong, in at most `MAX_DETAIL` characters */
  readonly detail: string;
  /** whether the record as a whole was left out */
  readonly leftOut: boolean;
}

/** What is longer says no more to a reader, and fills the page. */
export const MAX_DETAIL = 80;

/** A detail or an id as a problem holds it: an ellipsis stands for what is cut off. */
export function inShort(text: string): string {
  return text.length <= MAX_DETAIL ? text : `${text.slice(0, MAX_DETAIL - 1)}…`;
}

/** Why a file as a whole can't be read. */
export type FileFault =
  | { readonly kind: "not-found"; readonly status: number }
  | { readonly kind: "unreachable" }
  | { readonly kind: "empty" }
  /** not an address that a data file is fetched from */
  | { readonly kind: "address" }
  | {
      readonly kind: "not-json";
      readonly line: number;
      readonly column: number;
      readonly truncated: boolean;
    }
  | { readonly kind: "frame"; readonly field: string };
