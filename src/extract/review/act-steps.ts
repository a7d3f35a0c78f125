/** The steps that an editor's acts on claims are made of. */
import type { LocalText } from "#src/domain/model.ts";
import type { AuthoredFields, ClaimDecision } from "#src/domain/review.ts";
import { addressWords } from "./address-words.ts";
import type { Card } from "./checked-collection.ts";
import { isStating, leaveEvent, stepDown } from "./event-steps.ts";
import { knownActorOf } from "./base-actors.ts";
import { searchedSource } from "./scenes.ts";
import type { Drafting } from "./workbench.ts";

/** What every decision on the card's claim begins with; an earlier one's words stay. */
export function addressed(
  draft: Drafting,
  card: Card,
): Pick<ClaimDecision, "claim" | "words" | "fact"> {
  const before = draft.claimDecision(card.claim.id);
  return {
    claim: card.claim.id,
    words: before?.words ?? addressOf(draft, card),
    ...(before?.fact === undefined ? {} : { fact: before.fact }),
  };
}

/** A claim without a passage, of a data file that gives no words, goes by its id alone. */
function addressOf(draft: Drafting, card: Card): LocalText {
  const source = draft.source(card.source);
  const others = draft.neighboursOf(card).map(({ trigger }) => trigger);
  const words = source && addressWords(card.claim, card.trigger, searchedSource(source), others);
  return words ?? { und: card.claim.id };
}

/** What an editor names, they accept: from then on it keeps its id. What is given has its own. */
export function keepClaim(draft: Drafting, claim: string): void {
  const card = draft.card(claim);
  if (card === undefined || card.given !== undefined) return;
  if (draft.claimDecision(claim) !== undefined) return;
  draft.setClaim(claim, { ...addressed(draft, card), decision: "accept" });
  keepActors(draft, actorsNamed(card));
}

/** Everybody whom the claim names, and an editor's fields besides. */
export function actorsNamed({ claim }: Card, fields: AuthoredFields = {}): readonly string[] {
  const links = [...claim.chain, ...(fields.chain ?? [])];
  return [
    ...[...claim.actors, ...(fields.actors ?? [])].map(({ actor }) => actor),
    ...links.flatMap(({ speakers }) => speakers),
  ];
}

/** Actors that only the texts propose are kept: a newer program may not propose them any more. */
export function keepActors(draft: Drafting, ids: readonly string[]): void {
  for (const id of ids) {
    for (let at = draft.actor(id); at?.proposed && !draft.hasActor(at.id);) {
      draft.setActor(knownActorOf(at));
      at = at.partOf === undefined ? undefined : draft.actor(at.partOf);
    }
  }
}

/** The events that a claim states get their ids for good. */
export function keepEvents(draft: Drafting, card: Card): void {
  if (card.given !== undefined) return;
  for (const { id, as } of card.events) {
    if (!isStating({ as }) || draft.eventDecision(id) !== undefined) continue;
    draft.setEvent(id, { id, of: card.claim.id });
  }
}

/** Takes a decision on a claim back, and what rests on it in decisions on events. */
export function forgetClaim(draft: Drafting, claim: string): void {
  draft.setClaim(claim, undefined);
  for (const decision of draft.eventDecisions()) {
    if (decision.of === claim) stepDown(draft, decision, claim);
    else if (decision.evidence?.some((own) => own.claim === claim)) {
      leaveEvent(draft, decision.id, claim);
    }
  }
}
