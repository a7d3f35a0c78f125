/** Claims first, then the events that stand on them: what all decisions together make of a collection. */
import type { Claim, Event, Source } from "#src/domain/model.ts";
import type { ClaimDecision, EventDecision } from "#src/domain/review.ts";
import { decideClaims, isRejected, type DecidedClaim } from "./decided-claims.ts";
import { decideEvents } from "./decided-events.ts";
import type { ProposedClaim } from "./proposals.ts";
import type { ReviewProblem } from "./review-problem.ts";

export interface Undecided {
  readonly decisions: {
    readonly claims: readonly ClaimDecision[];
    readonly events: readonly EventDecision[];
  };
  /** those of a data file, then those that were read */
  readonly sources: readonly Source[];
  /** of a data file: they count as decided */
  readonly given: { readonly claims: readonly Claim[]; readonly events: readonly Event[] };
  readonly proposals: readonly ProposedClaim[];
  /** the events that such claims make */
  readonly eventsOf: (claims: readonly ProposedClaim[]) => readonly Event[];
}

export interface DecidedCollection {
  /** in the order of sources and sentences, the rejected ones among them */
  readonly claims: readonly DecidedClaim[];
  readonly events: readonly Event[];
  readonly undecidedEvents: readonly string[];
  readonly problems: readonly ReviewProblem[];
}

export function decideCollection(undecided: Undecided): DecidedCollection {
  const { decisions, sources, given, proposals, eventsOf } = undecided;
  const problems: ReviewProblem[] = [];
  const report = (problem: ReviewProblem) => void problems.push(problem);
  const claims = decideClaims(
    decisions.claims,
    { sources, proposals, given: new Map(given.claims.map((claim) => [claim.id, claim])) },
    report,
  );
  const standing = claims.filter((each) => !isRejected(each));
  const { events, undecided: open } = decideEvents(
    decisions.events,
    {
      given: given.events,
      proposed: eventsOf(keptProposals(standing)),
      claims: new Set(standing.map(({ claim }) => claim.id)),
      rejected: new Set(claims.filter(isRejected).map(({ claim }) => claim.id)),
    },
    report,
  );
  return { claims, events, undecidedEvents: open, problems };
}

/** Under the ids that they bear from now on. */
function keptProposals(claims: readonly DecidedClaim[]): readonly ProposedClaim[] {
  const ids = new Map(
    claims.flatMap(({ claim, proposal }) =>
      proposal === undefined ? [] : [[proposal.claim.id, claim.id]],
    ),
  );
  return claims.flatMap(({ claim, proposal }): readonly ProposedClaim[] =>
    proposal === undefined ? [] : [{ ...proposal, claim, of: ids.get(proposal.of ?? "") }],
  );
}
