/** Applies an editor's decisions on events to those that a data file gives and extraction proposes. */
import type { Event, Kind, LocalText } from "#src/domain/model.ts";
import type { EventDecision } from "#src/domain/review.ts";
import { kindInId } from "./claim-id.ts";
import type { ReportReview } from "./review-problem.ts";

export interface DecidedEvents {
  /** the editor's in the order of the decisions, then the given ones, then those that are open */
  readonly events: readonly Event[];
  /** ids of those that nobody has decided on */
  readonly undecided: readonly string[];
}

/** What decisions on events are about. */
export interface DecidableEvents {
  /** of a data file: they count as decided, and keep their ids */
  readonly given: readonly Event[];
  readonly proposed: readonly Event[];
  /** ids of all claims that there are after review */
  readonly claims: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
}

export function decideEvents(
  decisions: readonly EventDecision[],
  decidable: DecidableEvents,
  report: ReportReview,
): DecidedEvents {
  const { given, proposed } = decidable;
  const anchors = new Anchors(decisions);
  const grounds = new Grounds(decidable, anchors);
  // also that of a rejected event, or of one that a data file gave: no other may get it
  const taken = new Set([...decisions, ...given].map(({ id }) => id));
  const seen = new Set<string>();
  const done = new Set<Event>();
  const decided: Event[] = [];
  for (const decision of decisions) {
    const complain: Complain = (message, kind = "event") =>
      report({ kind, record: decision.id, message });
    if (seen.has(decision.id)) {
      complain("is decided on twice: keep one of them");
      continue;
    }
    seen.add(decision.id);
    const { base, evidence } = grounds.of(decision, complain);
    if (base !== undefined && isAbout(decision, base)) done.add(base);
    // also those of an event that stands on nothing any more: an editor has said where they belong
    for (const { claim } of decision.evidence ?? evidence) anchors.claim(claim);
    const event = decision.reject ? undefined : eventOf(decision, base, evidence, complain);
    if (event !== undefined) decided.push(event);
  }
  const kept = given
    .filter((event) => !done.has(event))
    .flatMap((event) => grounds.rest(event) ?? []);
  const open = proposed.flatMap((event) => grounds.rest(event) ?? []).map(withFreeId(taken));
  return { events: [...decided, ...kept, ...open], undecided: open.map(({ id }) => id) };
}

type Complain = (message: string, kind?: "event" | "rejected") => void;
type EvidenceList = Event["evidence"];

/** Which claims belong to a decision: naming one as evidence is stronger than naming it as "of". */
class Anchors {
  readonly #named = new Set<string>();
  readonly #of = new Map<string, string>();
  readonly #claimed = new Set<string>();

  constructor(decisions: readonly EventDecision[]) {
    // a decision that rejects yields to one that doesn't
    for (const { id, of, evidence } of decisions.toSorted(rejectingLast)) {
      for (const { claim } of evidence ?? []) this.#named.add(claim);
      if (evidence === undefined && of !== undefined && !this.#of.has(of)) this.#of.set(of, id);
    }
  }

  claim(claim: string): void {
    this.#claimed.add(claim);
  }

  isClaimed(claim: string): boolean {
    return this.#claimed.has(claim);
  }

  /** Whether the claim may be evidence of this event, which doesn't name it. */
  isFreeFor(event: string, claim: string): boolean {
    return !this.#named.has(claim) && (this.#of.get(claim) ?? event) === event;
  }
}

function rejectingLast(a: EventDecision, b: EventDecision): number {
  return Number(a.reject ?? false) - Number(b.reject ?? false);
}

/** What events stand on, after all decisions. */
class Grounds {
  readonly #decidable: DecidableEvents;
  readonly #anchors: Anchors;
  readonly #byId: ReadonlyMap<string, Event>;
  readonly #givenById: ReadonlyMap<string, Event>;
  readonly #byClaim: ReadonlyMap<string, Event>;

  constructor(decidable: DecidableEvents, anchors: Anchors) {
    this.#decidable = decidable;
    this.#anchors = anchors;
    const { given, proposed } = decidable;
    this.#givenById = new Map(given.map((event) => [event.id, event]));
    // what a data file gives comes last, and wins
    const all = [...proposed, ...given];
    this.#byId = new Map(all.map((event) => [event.id, event]));
    this.#byClaim = new Map(
      all.flatMap((event) => stating(event.evidence).map(({ claim }) => [claim, event])),
    );
  }

  /** The event that a decision is about, and what it stands on from now on. */
  of(
    decision: EventDecision,
    complain: Complain,
  ): { readonly base: Event | undefined; readonly evidence: EvidenceList } {
    const base = this.#baseOf(decision);
    const evidence =
      decision.evidence === undefined
        ? this.#proposedFor(decision, base, complain)
        : this.#named(decision.evidence, complain);
    return { base, evidence };
  }

  /** What is left of an event that no decision is about; `undefined` where it is nothing. */
  rest(event: Event): Event | undefined {
    const evidence = this.#there(event.evidence).filter(
      ({ claim }) => !this.#anchors.isClaimed(claim),
    );
    return standsOn(evidence, event.evidence) ? { ...event, evidence } : undefined;
  }

  #baseOf({ id, of, evidence }: EventDecision): Event | undefined {
    if (evidence !== undefined) {
      const known = stating(evidence).find(({ claim }) => this.#byClaim.has(claim));
      return this.#givenById.get(id) ?? (known && this.#byClaim.get(known.claim));
    }
    return of === undefined ? this.#byId.get(id) : this.#byClaim.get(of);
  }

  #proposedFor(
    { id, of, reject }: EventDecision,
    base: Event | undefined,
    complain: Complain,
  ): EvidenceList {
    const { rejected } = this.#decidable;
    // the id alone is kept: its claim is rejected, or has gone into another event
    const isTaken = of !== undefined && !this.#anchors.isFreeFor(id, of);
    if (of !== undefined && rejected.has(of)) {
      if (!reject) complain(`"${of}" is rejected`, "rejected");
      return [];
    }
    if (isTaken && reject) return [];
    if (isTaken || base === undefined) {
      complain(whyGroundless(of, isTaken));
      return [];
    }
    const evidence = this.#there(base.evidence).filter(({ claim }) =>
      this.#anchors.isFreeFor(id, claim),
    );
    return standsOn(evidence, base.evidence) ? evidence : [];
  }

  /** Without the claims that there aren't; a rejected event keeps its claims from making another. */
  #named(evidence: EvidenceList, complain: Complain): EvidenceList {
    const { claims, rejected } = this.#decidable;
    const seen = new Set<string>();
    const kept = evidence.filter(({ claim }) => {
      const repeated = seen.has(claim);
      seen.add(claim);
      if (repeated) complain(`names "${claim}" twice`);
      else if (rejected.has(claim)) complain(`names "${claim}", which is rejected`, "rejected");
      else if (!claims.has(claim)) complain(`unknown-claim: "${claim}"`);
      return !repeated && claims.has(claim);
    });
    const isRejected = evidence.some(({ claim }) => rejected.has(claim));
    if (kept.length === 0 && !isRejected) complain("has lost all its claims");
    const stood = evidence.filter(({ claim }) => claims.has(claim) || rejected.has(claim));
    return standsOn(kept, stood) ? kept : [];
  }

  #there(evidence: EvidenceList): EvidenceList {
    return evidence.filter(({ claim }) => this.#decidable.claims.has(claim));
  }
}

function whyGroundless(of: string | undefined, isTaken: boolean): string {
  if (of === undefined) {
    return 'is proposed by nothing: name its claims as "evidence", or one of them as "of"';
  }
  return isTaken ? `"${of}" stands in another event` : `"${of}" states no proposed event`;
}

/** Whether the decision says what becomes of the event, and not only takes claims out of it. */
function isAbout({ id, evidence }: EventDecision, base: Event): boolean {
  return evidence === undefined || base.id === id;
}

/** An event stands on what states it, else on what implies it. */
function stating(evidence: EvidenceList): EvidenceList {
  return evidence.filter(({ as }) => as === "states" || as === "implies");
}

/** What has lost all that stated it stands on nothing, whatever else is part of it. */
function standsOn(left: EvidenceList, before: EvidenceList): boolean {
  return left.length > 0 && (stating(left).length > 0 || stating(before).length === 0);
}

function eventOf(
  decision: EventDecision,
  base: Event | undefined,
  evidence: EvidenceList,
  complain: Complain,
): Event | undefined {
  const [first] = evidence;
  if (first === undefined) return undefined;
  const { id } = decision;
  const title = decision.title ?? base?.title;
  if (title === undefined) {
    complain("needs a title: nothing is proposed that it could have it from");
    return undefined;
  }
  const given = base !== undefined && isAbout(decision, base) ? base : undefined;
  return {
    id,
    title,
    ...namesOf(decision, given),
    kind: decision.kind ?? kindOf(first.claim, base),
    evidence: [...evidence],
    ...fromElsewhere(decision, given),
  };
}

function fromElsewhere(
  { editor: own, notes }: EventDecision,
  given: Event | undefined,
): Pick<Event, "editor" | "notes"> {
  const editor = orGiven(own, given?.editor);
  return { ...(editor && { editor }), notes: notes ?? given?.notes ?? [] };
}

function namesOf(
  decision: EventDecision,
  given: Event | undefined,
): Pick<Event, "label" | "summary"> {
  const label = orGiven(decision.label, given?.label);
  const summary = orGiven(decision.summary, given?.summary);
  return { ...(label && { label }), ...(summary && { summary }) };
}

function kindOf(claim: string, base: Event | undefined): Kind {
  return base?.kind ?? kindInId(claim) ?? "other";
}

function orGiven<T extends LocalText | Event["editor"]>(
  edit: T | null | undefined,
  given: T | undefined,
): T | undefined {
  return edit === null ? undefined : (edit ?? given);
}

function withFreeId(taken: Set<string>): (event: Event) => Event {
  return (event) => {
    let { id } = event;
    for (let count = 2; taken.has(id); count += 1) id = `${event.id}-${count}`;
    taken.add(id);
    return { ...event, id };
  };
}
