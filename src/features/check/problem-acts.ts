/** A way out for a decision that can't be carried out any more. */
import type { Change } from "#src/domain/decisions.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import type { Workbench } from "#src/extract/review/workbench.ts";

/**
 * Lets a decision stand at other words. What the program no longer proposes can't be accepted or
 * corrected: then the claim is the editor's own.
 */
export function readdressDecision(
  { decisions }: Workbench,
  record: string,
  words: ClaimDecision["words"],
): Change {
  const before = decisions.claims.get(record);
  if (before === undefined) return [];
  const after: ClaimDecision =
    before.decision === "reject" || before.decision === "add"
      ? { ...before, words }
      : { ...before, decision: "add", words };
  return [{ on: "claim", id: record, before, after }];
}
