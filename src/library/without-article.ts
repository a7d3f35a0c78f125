/** What is left of a decision when an article goes. */
import { isClaimOf } from "#src/domain/claim-id.ts";
import type { DecisionRecord } from "#src/domain/decisions.ts";

/**
 * The same decision where it isn't about the article, `undefined` where it is about nothing else. An
 * event that stands on several articles keeps the claims of the others.
 */
export function withoutArticle(
  record: DecisionRecord,
  article: string,
): DecisionRecord | undefined {
  if (record.on === "actor") return record;
  if (record.on === "claim") {
    return isClaimOf(record.decision.claim, article) ? undefined : record;
  }
  const { of, evidence, ...said } = record.decision;
  if (of !== undefined && isClaimOf(of, article)) return undefined;
  const left = evidence?.filter(({ claim }) => !isClaimOf(claim, article));
  if (left?.length === evidence?.length) return record;
  if (left === undefined || left.length === 0) return undefined;
  return { on: "event", decision: { ...said, of, evidence: left } };
}
