/** Applies an editor's decisions on events to those that extraction proposes. */
import { KINDS, type Event, type Kind } from "#src/domain/model.ts";
import type { EventDecision } from "#src/domain/review.ts";
import type { ReportReview } from "./review-problem.ts";

export interface DecidedEvents {
  /** the editor's in the order of the review, then those that nobody has decided on */
  readonly events: readonly Event[];
  /** ids of the latter */
  readonly undecided: readonly string[];
}

/** `claims` are the ids of all that there are after review. */
export function decideEvents(
  decisions: readonly EventDecision[],
  proposed: readonly Event[],
  claims: ReadonlySet<string>,
  report: ReportReview,
): DecidedEvents {
  const proposals = new Proposals(proposed);
  const taken = new Set<string>();
  const decided: Event[] = [];
  const claimed = new Set<string>();
  for (const decision of decisions) {
    const complain = (message: string) => report({ kind: "event", record: decision.id, message });
    if (taken.has(decision.id)) {
      complain("is decided on twice: keep one of them");
      continue;
    }
    // also that of a rejected event: no other may get it
    taken.add(decision.id);
    const base = proposals.of(decision);
    const evidence = evidenceOf(decision, base, claims, complain);
    for (const { claim } of evidence) claimed.add(claim);
    const event = decision.reject ? undefined : eventOf(decision, base, evidence, complain);
    if (event !== undefined) decided.push(event);
  }
  const open = proposed.flatMap((event) => undecided(event, claimed, taken) ?? []);
  return { events: [...decided, ...open], undecided: open.map(({ id }) => id) };
}

/** What was proposed, by id and by the claims that make it an event. */
class Proposals {
  readonly #byId: ReadonlyMap<string, Event>;
  readonly #byClaim: ReadonlyMap<string, Event>;

  constructor(proposed: readonly Event[]) {
    this.#byId = new Map(proposed.map((event) => [event.id, event]));
    this.#byClaim = new Map(
      proposed.flatMap((event) => stating(event.evidence).map(({ claim }) => [claim, event])),
    );
  }

  /** The proposed event that a decision is about. */
  of({ id, of, evidence }: EventDecision): Event | undefined {
    if (evidence !== undefined) {
      const known = stating(evidence).find(({ claim }) => this.#byClaim.has(claim));
      return known && this.#byClaim.get(known.claim);
    }
    return of === undefined ? this.#byId.get(id) : this.#byClaim.get(of);
  }
}

type EvidenceList = Event["evidence"];

/** An event stands on what states it, else on what implies it. */
function stating(evidence: EvidenceList): EvidenceList {
  return evidence.filter(({ as }) => as === "states" || as === "implies");
}

/** Without the claims that there aren't; a rejected event keeps its claims from making another. */
function evidenceOf(
  { of, evidence }: EventDecision,
  base: Event | undefined,
  claims: ReadonlySet<string>,
  complain: (message: string) => void,
): EvidenceList {
  if (evidence === undefined) {
    if (base === undefined) {
      complain(
        of === undefined
          ? 'is proposed by nothing: name its claims as "evidence", or one of them as "of"'
          : `"${of}" states no proposed event`,
      );
    }
    return base?.evidence ?? [];
  }
  const seen = new Set<string>();
  return evidence.filter(({ claim }) => {
    const message = seen.has(claim)
      ? `names "${claim}" twice`
      : claims.has(claim)
        ? undefined
        : `unknown-claim: "${claim}"`;
    seen.add(claim);
    if (message !== undefined) complain(message);
    return message === undefined;
  });
}

function eventOf(
  decision: EventDecision,
  base: Event | undefined,
  evidence: EvidenceList,
  complain: (message: string) => void,
): Event | undefined {
  const [first] = evidence;
  if (first === undefined) {
    if (decision.evidence !== undefined) complain("has lost all its claims");
    return undefined;
  }
  const { id, label, summary, editor, notes } = decision;
  const title = decision.title ?? base?.title;
  if (title === undefined) {
    complain("needs a title: nothing is proposed that it could have it from");
    return undefined;
  }
  return {
    id,
    title,
    ...(label && { label }),
    ...(summary && { summary }),
    kind: decision.kind ?? base?.kind ?? kindIn(first.claim),
    evidence: [...evidence],
    ...(editor && { editor }),
    notes,
  };
}

function kindIn(claim: string): Kind {
  return KINDS.find((kind) => claim.split("-").at(-2) === kind) ?? "other";
}

/** What is left of a proposed event when editors have taken claims; `undefined` where it is nothing. */
function undecided(
  event: Event,
  claimed: ReadonlySet<string>,
  taken: Set<string>,
): Event | undefined {
  const evidence = event.evidence.filter(({ claim }) => !claimed.has(claim));
  if (stating(evidence).length === 0) return undefined;
  let { id } = event;
  for (let count = 2; taken.has(id); count += 1) id = `${event.id}-${count}`;
  taken.add(id);
  return { ...event, id, evidence };
}
