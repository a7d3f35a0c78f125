/** Applies an editor's decisions on claims to what extraction proposes and to what a data file gives. */
import { KINDS, type Claim, type Kind, type Source } from "#src/domain/model.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import { editedClaim, namedFields, sentencePassages, type Complain } from "./authored-claim.ts";
import { claimId } from "./claim-id.ts";
import { matchDecisions, type Decidable, type MatchedDecision } from "./match-decisions.ts";
import type { ProposedClaim } from "./proposals.ts";
import type { ReportReview } from "./review-problem.ts";
import { scenesOfClaim, searchedSource } from "./scenes.ts";

/** A claim after review; one that an editor added has neither a proposal nor is it given. */
export interface DecidedClaim {
  /** a rejected one as it was proposed or given, under its own id */
  readonly claim: Claim;
  /** 0 where it stands in no sentence */
  readonly sentence: number;
  readonly decision: ClaimDecision | undefined;
  readonly proposal: ProposedClaim | undefined;
  /** as the data file has it */
  readonly given: Claim | undefined;
}

/** In the order of sources and sentences, the rejected ones among them. */
export function decideClaims(
  decisions: readonly ClaimDecision[],
  decidable: Decidable,
  report: ReportReview,
): readonly DecidedClaim[] {
  const { sources, proposals, given } = decidable;
  const matched = matchDecisions(withoutRepeats(decisions, report), decidable, report);
  const done = matched.flatMap((each) => decidedClaim(each, report) ?? []);
  const seen = new Set(matched.flatMap(({ proposal }) => proposal ?? []));
  const decided = new Set(matched.map(({ decision }) => decision.claim));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const untouched = [...given.values()]
    .filter(({ id }) => !decided.has(id))
    .map((claim) => givenClaim(claim, byId));
  // an editor's id is kept even while its claim can't be found: nobody else may get it
  const taken = new Set([...given.keys(), ...decisions.map(({ claim }) => claim)]);
  const open = proposals
    .filter((proposal) => !seen.has(proposal))
    .map((proposal) => undecided(proposal, taken));
  return inOrder([...untouched, ...done, ...open], sources);
}

export function isRejected({ decision }: DecidedClaim): boolean {
  return decision?.decision === "reject";
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

function decidedClaim(matched: MatchedDecision, report: ReportReview): DecidedClaim | undefined {
  const { decision, source, kind, scenes, proposal, given } = matched;
  const record = decision.claim;
  const complain: Complain = (message, kindOf = "field") =>
    report({ kind: kindOf, record, message });
  if (given === undefined && !KINDS.some((known) => known === kind)) {
    complain(`"${kind}" is no kind: use one of ${KINDS.join(", ")}`);
  }
  const sentence = scenes[0]?.number ?? 0;
  if (decision.decision === "add") {
    const blank = { ...BLANK, id: record, passages: sentencePassages(source, scenes) };
    const claim = editedClaim(blank, decision, scenes, source, complain);
    return { claim, sentence, decision, proposal, given };
  }
  const found = proposal === undefined ? given : named(proposal.claim, record);
  if (found === undefined) return undefined;
  if (decision.decision !== "correct") return { claim: found, sentence, decision, proposal, given };
  const edited = editedClaim(found, decision, scenes, source, complain);
  const claim = { ...edited, found: foundAfter(found, decision) };
  return { claim, sentence, decision, proposal, given };
}

const BLANK = {
  actors: [],
  quotes: [],
  chain: [],
  stance: "asserted",
  found: { by: "editor", rules: [], corrected: [] },
} satisfies Partial<Claim>;

/** A data file that doesn't say who found its claims is not made to say it. */
function foundAfter({ found }: Claim, decision: ClaimDecision): Claim["found"] {
  if (found === undefined || decision.decision !== "correct") return found;
  const corrected = [...new Set([...found.corrected, ...namedFields(decision)])];
  return { ...found, corrected };
}

function givenClaim(given: Claim, sources: ReadonlyMap<string, Source>): DecidedClaim {
  const source = sources.get(given.passages[0]?.source ?? "");
  const [scene] = source === undefined ? [] : scenesOfClaim(given, searchedSource(source));
  const sentence = scene?.number ?? 0;
  return { claim: given, sentence, decision: undefined, proposal: undefined, given };
}

/** What nobody has decided on stays as proposed, under the next id that is free. */
function undecided(proposal: ProposedClaim, taken: Set<string>): DecidedClaim {
  const { claim, sentence, kind } = proposal;
  const id = freeId(claim.id, claim.passages[0]?.source ?? "", sentence, kind, taken);
  taken.add(id);
  return {
    claim: named(claim, id),
    sentence,
    decision: undefined,
    proposal,
    given: undefined,
  };
}

/** The same object where it bears the id already: what stands in two places goes over the wire once. */
function named(claim: Claim, id: string): Claim {
  return claim.id === id ? claim : { ...claim, id };
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
