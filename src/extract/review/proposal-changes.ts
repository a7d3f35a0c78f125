/** What a newer program proposes otherwise than when the editor last looked. */
import { sameRecord } from "#src/domain/decisions.ts";
import { CLAIM_FIELDS, type Claim, type ClaimField } from "#src/domain/model.ts";
import type { ProposalChange } from "./checked-collection.ts";
import { placeInId } from "./claim-id.ts";

/** In the order of the claims as they are proposed now, those that are gone behind them. */
export function proposalChanges(
  source: string,
  seen: readonly Claim[],
  now: readonly Claim[],
): readonly ProposalChange[] {
  const partners = matched(seen, now);
  const kept = new Set(partners.values());
  const changes = now.flatMap((claim): readonly ProposalChange[] => {
    const before = partners.get(claim);
    if (before === undefined) return [{ source, what: "new", claim, fields: [] }];
    const fields = changedFields(before, claim);
    return fields.length === 0 ? [] : [{ source, what: "changed", claim, fields }];
  });
  const gone = seen.filter((claim) => !kept.has(claim));
  return [
    ...changes,
    ...gone.map((claim) => ({ source, what: "gone" as const, claim, fields: [] })),
  ];
}

/** To a claim of now the one that it was: ids alone don't tell, since they count within a sentence. */
function matched(seen: readonly Claim[], now: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const byKind = new Map<string, Claim[]>();
  for (const claim of seen) {
    const { kind } = placeInId(claim.id);
    const others = byKind.get(kind);
    if (others === undefined) byKind.set(kind, [claim]);
    else others.push(claim);
  }
  const pairs = now.flatMap((claim) =>
    (byKind.get(placeInId(claim.id).kind) ?? []).flatMap((before) => {
      const likeness = likenessOf(before, claim);
      return likeness === 0 ? [] : [{ before, claim, likeness }];
    }),
  );
  const partners = new Map<Claim, Claim>();
  const taken = new Set<Claim>();
  for (const { before, claim } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (partners.has(claim) || taken.has(before)) continue;
    partners.set(claim, before);
    taken.add(before);
  }
  return partners;
}

/** 0 for what stands in another sentence. */
function likenessOf(before: Claim, claim: Claim): number {
  const [a, b] = [before.passages[0], claim.passages[0]];
  if (a === undefined || b === undefined || a.text !== b.text) return 0;
  const isSameWords = a.exact === b.exact;
  const isSamePlace = a.paragraph === b.paragraph && a.sentence === b.sentence;
  const overlaps = isSamePlace && a.start < b.end && a.end > b.start;
  if (!isSameWords && !overlaps) return 0;
  const isSameId = before.id === claim.id;
  return 1 + (isSameWords ? 4 : 0) + (isSamePlace ? 2 : 0) + (isSameId ? 1 : 0);
}

/** Where words only stand elsewhere, nothing has changed. */
function changedFields(before: Claim, claim: Claim): readonly ClaimField[] {
  return CLAIM_FIELDS.filter(
    (field) => !sameRecord(withoutPositions(before[field]), withoutPositions(claim[field])),
  );
}

const POSITIONS: ReadonlySet<string> = new Set([
  "start",
  "end",
  "paragraph",
  "sentence",
  "prefix",
  "suffix",
]);

function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !POSITIONS.has(key))
      .map(([key, own]) => [key, withoutPositions(own)]),
  );
}
