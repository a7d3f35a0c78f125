/** What of correcting is open, or what it has just done. */
import type { Correctable } from "#src/data/correctable.ts";

export type CorrectingState =
  | { readonly open: "claim"; readonly claims: readonly string[] }
  | { readonly open: "list" }
  | {
      readonly open: "nothing";
      readonly said?: "rejected" | "corrected" | "undone";
      /** which may be gone now */
      readonly event?: string | undefined;
    };

/** What is corrected: a collection of this machine, or the data file of an address. */
export type ToCorrect = { readonly own: Correctable } | { readonly address: string };
