/** What an editor is shown of each claim: its state, its events, and why to look twice. */
import type { Claim, Event, Evidence, Kind } from "#src/domain/model.ts";
import type { EventDecision } from "#src/domain/review.ts";
import type { Card, CardState, Doubt } from "./checked-collection.ts";
import { kindInId } from "./claim-id.ts";
import type { DecidedCollection } from "./decide-collection.ts";
import type { DecidedClaim } from "./decided-claims.ts";

export interface CardsAsked extends Pick<DecidedCollection, "claims" | "events"> {
  /** the editor's, by the event's id */
  readonly decisions: ReadonlyMap<string, EventDecision>;
  readonly isProposedActor: (actor: string) => boolean;
}

/** In the order of the claims. */
export function cardsOf({
  claims,
  events,
  decisions,
  isProposedActor,
}: CardsAsked): readonly Card[] {
  const standing = standingOf(events);
  return claims.map((each): Card => {
    const { claim, proposal, given } = each;
    const own = standing.get(claim.id) ?? [];
    const state = stateOf(each);
    const doubts = state === "open" ? doubtsOf(each, own, decisions, isProposedActor) : [];
    return {
      claim,
      proposed: proposal?.claim,
      given,
      source: claim.passages[0]?.source ?? "",
      sentence: each.sentence,
      type: proposal?.type,
      kind: kindOf(each, own),
      state,
      events: own.map(({ event, as }) => ({ id: event.id, as })),
      trigger: proposal?.trigger ?? {},
      doubts,
    };
  });
}

interface StandsIn {
  readonly event: Event;
  readonly as: Evidence;
}

function standingOf(events: readonly Event[]): ReadonlyMap<string, readonly StandsIn[]> {
  const standing = new Map<string, StandsIn[]>();
  for (const event of events) {
    for (const { claim, as } of event.evidence) {
      const others = standing.get(claim);
      if (others === undefined) standing.set(claim, [{ event, as }]);
      else others.push({ event, as });
    }
  }
  return standing;
}

const STATES = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  add: "added",
} as const satisfies Record<string, CardState>;

function stateOf({ decision, given }: DecidedClaim): CardState {
  if (decision !== undefined) return STATES[decision.decision];
  return given === undefined ? "open" : "given";
}

/** An editor may have given the event that it states another kind. */
function kindOf({ claim, proposal }: DecidedClaim, own: readonly StandsIn[]): Kind {
  const stated = own.find(({ as }) => as === "states")?.event.kind;
  return stated ?? proposal?.kind ?? kindInId(claim.id) ?? own[0]?.event.kind ?? "other";
}

function doubtsOf(
  { claim, proposal }: DecidedClaim,
  own: readonly StandsIn[],
  decisions: CardsAsked["decisions"],
  isProposedActor: CardsAsked["isProposedActor"],
): readonly Doubt[] {
  const speakers = claim.chain.flatMap((link) => link.speakers);
  const named = [...claim.actors.map(({ actor }) => actor), ...speakers];
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ["date-open", isDateOpen(claim)],
    ["undated", isUndated(claim, own)],
    ["actor-proposed", named.some(isProposedActor)],
    ["nobody-named", claim.actors.length === 0],
    ["kind-unknown", proposal?.type === "happening"],
    ["joined", own.some(({ event, as }) => as === "states" && isJoined(event, decisions))],
    ["implied", own.some(({ as }) => as === "implies")],
    ["speaker-unknown", claim.chain.some((link) => link.speakers.length === 0)],
  ];
  return doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

function isDateOpen({ when }: Claim): boolean {
  return when !== undefined && !isDated(when);
}

/** A statement stands at its utterance; an event may have its date from another claim, or an editor. */
function isUndated({ when, chain }: Claim, own: readonly StandsIn[]): boolean {
  const isSpoken = chain.some((link) => link.when !== undefined && isDated(link.when));
  const isFromElsewhere = own.some(({ event }) => event.editor !== undefined);
  return when === undefined && !isSpoken && !isFromElsewhere;
}

function isDated({ text, published }: NonNullable<Claim["when"]>): boolean {
  return text?.edtf !== undefined || published?.edtf !== undefined;
}

/** Whether the program made one event of several claims, and no editor has said that it is one. */
function isJoined(event: Event, decisions: CardsAsked["decisions"]): boolean {
  const stating = event.evidence.filter(({ as }) => as === "states");
  return stating.length > 1 && decisions.get(event.id)?.evidence === undefined;
}
