/** Claims that hang from another one of the article: the clause of a treaty from the treaty. */
import type { FoundClaim } from "./found-claim.ts";

/** How many claims back the agreement may stand that a clause belongs to. */
const REACH = 6;

/** A treaty's clause becomes part of the agreement that was claimed last, and has its parties. */
export function placedClauses(
  claim: FoundClaim,
  before: readonly FoundClaim[],
  index: number,
): FoundClaim {
  const isClause = claim.reasons.some(({ rule }) => rule === "contains-clause");
  if (!isClause && claim.as !== "implies") return claim;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const other = before[at];
    if (claim.as === "implies" && other?.type === claim.type) return { ...claim, of: at };
    if (isClause && other?.type === "agreement" && claim.sentence - other.sentence <= 2) {
      return { ...claim, kind: "agreement", as: "part", of: at, actors: other.actors };
    }
  }
  return claim;
}
