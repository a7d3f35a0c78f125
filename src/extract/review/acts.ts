/**
 * What an editor does with claims, each act as a change of the decisions. All of them are pure; a change
 * is empty where there is nothing to do.
 */
import type { Change } from "#src/domain/decisions.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { AuthoredFields, ClaimDecision } from "#src/domain/review.ts";
import {
  actorsNamed,
  addressed,
  forgetClaim,
  keepActors,
  keepClaim,
  keepEvents,
} from "./act-steps.ts";
import { differing, fieldsOf, passageWords } from "./authored-fields.ts";
import type { Card } from "./checked-collection.ts";
import { isStating, standOn, stepDown } from "./event-steps.ts";
import { scenesOfClaim, searchedSource } from "./scenes.ts";
import { Drafting, type Workbench } from "./workbench.ts";

/** The claims stand as they were proposed; their events keep their ids, and their actors stay. */
export function accept(bench: Workbench, cards: readonly Card[]): Change {
  const draft = new Drafting(bench);
  for (const card of cards) {
    const { id } = card.claim;
    if (draft.claimDecision(id)?.decision === "reject") draft.setClaim(id, undefined);
    keepClaim(draft, id);
    keepEvents(draft, card);
  }
  return draft.change();
}

/** The claims go; one that an editor added is as if it had never been there. */
export function reject(bench: Workbench, cards: readonly Card[]): Change {
  const draft = new Drafting(bench);
  for (const card of cards) {
    const { id } = card.claim;
    if (draft.claimDecision(id)?.decision === "add") forgetClaim(draft, id);
    else draft.setClaim(id, { ...addressed(draft, card), decision: "reject" });
  }
  // when all of them are rejected: an event goes by a claim that is left
  for (const decision of draft.eventDecisions()) {
    const { of } = decision;
    if (of !== undefined && draft.claimDecision(of)?.decision === "reject" && !decision.reject) {
      stepAside(draft, decision.id, of);
    }
  }
  return draft.change();
}

/** Without another claim to go by, an event's decision waits for its own to come back. */
function stepAside(draft: Drafting, event: string, of: string): void {
  const others = draft
    .event(event)
    ?.evidence.filter((own) => isStating(own) && own.claim !== of)
    .filter(({ claim }) => draft.claimDecision(claim)?.decision !== "reject");
  const decision = draft.eventDecision(event);
  if (others !== undefined && others.length > 0 && decision !== undefined) {
    stepDown(draft, decision, of);
  }
}

/** Takes the decisions on the claims back: they are open again. */
export function reopen(bench: Workbench, cards: readonly Card[]): Change {
  const draft = new Drafting(bench);
  for (const card of cards) {
    const { id } = card.claim;
    const decision = draft.claimDecision(id);
    if (decision === undefined) continue;
    // under another id its events could not find it
    const isElsewhere = card.proposed !== undefined && card.proposed.id !== id;
    if (decision.decision === "add" || isElsewhere) forgetClaim(draft, id);
    else {
      draft.setClaim(id, undefined);
      reopenEvents(draft, id);
    }
  }
  return draft.change();
}

/** An event that was only kept along with the claim is open again, too. */
function reopenEvents(draft: Drafting, claim: string): void {
  for (const decision of draft.eventDecisions()) {
    const isBare = Object.keys(decision).every((key) => key === "id" || key === "of");
    if (isBare && decision.of === claim) stepDown(draft, decision, claim);
  }
}

/**
 * Sets fields of a claim otherwise, besides those that were set before. A field that says what was
 * proposed is no correction: without any the claim is accepted.
 */
export function correct(bench: Workbench, card: Card, fields: AuthoredFields): Change {
  const draft = new Drafting(bench);
  const { id } = card.claim;
  const earlier = fieldsIn(draft.claimDecision(id));
  const wanted = differing({ ...earlier, ...differing(fields, {}) }, {});
  const decision = correction(draft, card, wanted);
  draft.setClaim(id, decision);
  if (decision !== undefined) keepActors(draft, actorsNamed(card, wanted));
  keepEvents(draft, card);
  // whom and where a claim names decides what it is joined with: what is one event stays one
  if (fields.actors !== undefined || fields.place !== undefined) keepTogether(draft, card);
  return draft.change();
}

function fieldsIn(decision: ClaimDecision | undefined): AuthoredFields {
  if (decision?.decision !== "correct" && decision?.decision !== "add") return {};
  const { claim: _claim, words: _words, fact: _fact, decision: _decision, ...fields } = decision;
  return fields;
}

function correction(
  draft: Drafting,
  card: Card,
  wanted: AuthoredFields,
): ClaimDecision | undefined {
  const address = addressed(draft, card);
  if (draft.claimDecision(card.claim.id)?.decision === "add") {
    return { ...address, decision: "add", ...wanted };
  }
  const original = card.proposed ?? card.given;
  const source = draft.source(card.source);
  const kept =
    original === undefined || source === undefined
      ? wanted
      : differing(wanted, fieldsOf(original, source));
  if (Object.keys(kept).length > 0) return { ...address, decision: "correct", ...kept };
  return card.given === undefined ? { ...address, decision: "accept" } : undefined;
}

function keepTogether(draft: Drafting, card: Card): void {
  if (card.given !== undefined) return;
  for (const { id } of card.events) {
    const event = draft.event(id);
    if (event === undefined || event.evidence.length < 2) continue;
    if (draft.eventDecision(id)?.evidence === undefined) standOn(draft, event, event.evidence);
  }
}

/** A stretch of a source's text; positions are the paragraph's. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Nothing where the new ends leave the claim's paragraph, or hold no words. */
export function movePassage(
  bench: Workbench,
  card: Card,
  lang: string,
  { paragraph, start, end }: Stretch,
): Change {
  const source = bench.checked.dataset.sources.find(({ id }) => id === card.source);
  if (source === undefined) return [];
  const scene = scenesOfClaim(card.claim, searchedSource(source)).find(
    (each) => each.lang === lang && each.paragraphIndex === paragraph,
  );
  const words = scene && passageWords({ start, end }, scene);
  if (words === undefined) return [];
  const { passage } = fieldsOf(card.claim, source);
  return correct(bench, card, { passage: { ...passage, [lang]: words } });
}

/** Makes an actor, or says more of one than the collection does. */
export function keepActor(bench: Workbench, actor: KnownActor): Change {
  const draft = new Drafting(bench);
  draft.setActor(actor);
  return draft.change();
}

/** Takes out a decision that can't be carried out any more, by the record that a problem names. */
export function dropDecision(bench: Workbench, record: string): Change {
  const draft = new Drafting(bench);
  if (draft.claimDecision(record) !== undefined) forgetClaim(draft, record);
  else draft.setEvent(record, undefined);
  return draft.change();
}
