/** Applies an editor's decisions on claims to what extraction proposes. */
import { KINDS, type Claim, type Kind, type Source } from "#src/domain/model.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import { editedClaim, namedFields, sentencePassages } from "./authored-claim.ts";
import { matchDecisions, type MatchedDecision } from "./match-decisions.ts";
import { claimId, type ProposedClaim } from "./proposals.ts";
import type { ReportReview } from "./review-problem.ts";

/** A claim after review; `proposal` is absent where an editor added it. */
export interface DecidedClaim {
  readonly claim: Claim;
  readonly sentence: number;
  readonly decided: boolean;
  readonly proposal: ProposedClaim | undefined;
}

export interface DecidedClaims {
  /** in the order of sources and sentences; without the rejected ones */
  readonly claims: readonly DecidedClaim[];
  readonly rejected: number;
}

export function decideClaims(
  decisions: readonly ClaimDecision[],
  sources: readonly Source[],
  proposals: readonly ProposedClaim[],
  report: ReportReview,
): DecidedClaims {
  const matched = matchDecisions(withoutRepeats(decisions, report), sources, proposals, report);
  const rejected = matched.filter(({ decision }) => decision.decision === "reject");
  const done = matched.flatMap((each) => decidedClaim(each, report) ?? []);
  const seen = new Set(matched.flatMap(({ proposal }) => proposal ?? []));
  // an editor's id is kept even while its claim can't be found: nobody else may get it
  const taken = new Set(decisions.map(({ claim }) => claim));
  const open = proposals
    .filter((proposal) => !seen.has(proposal))
    .map((proposal) => undecided(proposal, taken));
  return { claims: inOrder([...done, ...open], sources), rejected: rejected.length };
}

function withoutRepeats(
  decisions: readonly ClaimDecision[],
  report: ReportReview,
): readonly ClaimDecision[] {
  const seen = new Set<string>();
  return decisions.filter(({ claim }) => {
    const repeated = seen.has(claim);
    if (repeated) {
      report({
        kind: "duplicate",
        record: claim,
        message: "is decided on twice: keep one of them",
      });
    }
    seen.add(claim);
    return !repeated;
  });
}

function decidedClaim(
  { decision, source, kind, scenes, proposal }: MatchedDecision,
  report: ReportReview,
): DecidedClaim | undefined {
  const record = decision.claim;
  const complain = (message: string) => report({ kind: "field", record, message });
  if (!KINDS.some((known) => known === kind)) {
    complain(`"${kind}" is no kind: use one of ${KINDS.join(", ")}`);
  }
  const sentence = scenes[0]?.number ?? 0;
  if (decision.decision === "add") {
    const blank = { ...BLANK, id: record, passages: sentencePassages(source, scenes) };
    const claim = editedClaim(blank, decision, scenes, source, complain);
    return { claim, sentence, decided: true, proposal: undefined };
  }
  if (decision.decision === "reject" || proposal === undefined) return undefined;
  const found = { ...proposal.claim, id: record };
  if (decision.decision === "accept") return { claim: found, sentence, decided: true, proposal };
  const edited = editedClaim(found, decision, scenes, source, complain);
  const rules = proposal.claim.found?.rules ?? [];
  const claim = {
    ...edited,
    found: { by: "program" as const, rules, corrected: namedFields(decision) },
  };
  return { claim, sentence, decided: true, proposal };
}

const BLANK = {
  actors: [],
  quotes: [],
  chain: [],
  stance: "asserted",
  found: { by: "editor", rules: [], corrected: [] },
} satisfies Partial<Claim>;

/** What nobody has decided on stays as proposed, under the next id that is free. */
function undecided(proposal: ProposedClaim, taken: Set<string>): DecidedClaim {
  const { claim, sentence, kind } = proposal;
  const id = freeId(claim.id, claim.passages[0]?.source ?? "", sentence, kind, taken);
  taken.add(id);
  return { claim: { ...claim, id }, sentence, decided: false, proposal };
}

function freeId(
  proposed: string,
  source: string,
  sentence: number,
  kind: Kind,
  taken: ReadonlySet<string>,
): string {
  let id = proposed;
  for (let ordinal = 1; taken.has(id); ordinal += 1) id = claimId(source, sentence, kind, ordinal);
  return id;
}

function inOrder(
  claims: readonly DecidedClaim[],
  sources: readonly Source[],
): readonly DecidedClaim[] {
  const places = new Map(sources.map(({ id }, index) => [id, index]));
  const placeOf = ({ claim }: DecidedClaim) => places.get(claim.passages[0]?.source ?? "") ?? 0;
  return claims.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) || a.sentence - b.sentence || (a.claim.id < b.claim.id ? -1 : 1),
  );
}
