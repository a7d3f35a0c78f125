/** The shapes of kinds, for whoever draws them: as parts of the page, or as nodes of the picture. */
import type { Kind } from "#src/domain/model.ts";

/** Paths in a box of 16 by 16. Kinds are told apart by shape first, by colour second. */
export const KIND_PATHS: Readonly<Record<Kind, string>> = {
  meeting: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z",
  agreement: "M8 1.5 14.5 8 8 14.5 1.5 8Z",
  fighting: "M8 2 14.5 13.5H1.5Z",
  troops: "M2.75 2.75h10.5v10.5H2.75Z",
  statement: "M4.25 4.75h7.5a3.25 3.25 0 0 1 0 6.5h-7.5a3.25 3.25 0 0 1 0-6.5Z",
  other: "M8 2 13.2 5v6L8 14 2.8 11V5Z",
};
