/** What an editor does with events: naming them, joining and splitting them, saying what stands where. */
import type { Change } from "#src/domain/decisions.ts";
import type { Event, Evidence } from "#src/domain/model.ts";
import type { EventDecision } from "#src/domain/review.ts";
import { keepClaim } from "./act-steps.ts";
import type { Card } from "./checked-collection.ts";
import {
  decisionOn,
  freeEventId,
  isStating,
  leaveEvent,
  retire,
  standOn,
  titleFromWords,
  type EvidenceList,
} from "./event-steps.ts";
import { Drafting, type Workbench } from "./workbench.ts";

/** `undefined` takes a field back to what is proposed or given, `null` takes away what is given. */
export type EventFields = Partial<
  Pick<EventDecision, "title" | "label" | "summary" | "kind" | "editor" | "notes" | "id">
>;

/** Who says what an event is called has accepted the claim that it goes by. An id in use is left as it is. */
export function editEvent(bench: Workbench, eventId: string, fields: EventFields): Change {
  const draft = new Drafting(bench);
  const event = draft.event(eventId);
  if (event === undefined) return [];
  const { id: wanted = eventId, ...said } = fields;
  const before = decisionOn(draft, event);
  if (before.of !== undefined) keepClaim(draft, before.of);
  const after = withoutGaps({ ...before, ...said, ...keptTitle(before, said) });
  const id = wanted === eventId || isFree(draft, wanted, event) ? wanted : eventId;
  if (id === eventId) draft.setEvent(eventId, after);
  else rename(draft, event, { ...after, id });
  return draft.change();
}

/** What an editor has put together may have no other title to go back to. */
function keptTitle(
  { evidence, title }: EventDecision,
  said: EventFields,
): Pick<EventFields, "title"> {
  return evidence === undefined ? {} : { title: said.title ?? title };
}

function withoutGaps(decision: EventDecision): EventDecision {
  const { id, ...fields } = decision;
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { id, ...Object.fromEntries(said) };
}

/** An id that this event itself has had before may come back. */
function isFree(draft: Drafting, id: string, { evidence }: Event): boolean {
  const keeper = draft.eventDecision(id);
  const wasOwn = keeper?.reject === true && evidence.some(({ claim }) => claim === keeper.of);
  return wasOwn || !draft.isEventId(id);
}

function rename(draft: Drafting, event: Event, decision: EventDecision): void {
  const [first] = event.evidence.filter(isStating);
  if (first === undefined) return;
  const hasBefore = draft.eventDecision(event.id) !== undefined;
  if (hasBefore) retire(draft, event.id, first.claim);
  const { title, label, summary, kind, editor, notes } = event;
  // named by its claims, it would lose what a data file says of it
  const own = { title, label, summary, kind, editor, notes };
  draft.setEvent(
    decision.id,
    decision.evidence === undefined
      ? { ...decision, of: decision.of ?? first.claim }
      : withoutGaps({ ...own, ...decision }),
  );
}

/** All of them are the first one from now on, and stand on what any of them stood on. */
export function join(bench: Workbench, eventIds: readonly string[]): Change {
  const draft = new Drafting(bench);
  const [target, ...others] = [...new Set(eventIds)].flatMap((id) => draft.event(id) ?? []);
  if (target === undefined || others.length === 0) return [];
  standOn(draft, target, united([target, ...others].flatMap(({ evidence }) => evidence)));
  for (const other of others) absorb(draft, other);
  keepAll(draft, [target, ...others]);
  return draft.change();
}

function absorb(draft: Drafting, { id, evidence }: Event): void {
  const [first] = evidence.filter(isStating);
  if (draft.eventDecision(id) === undefined || first === undefined) return;
  retire(draft, id, first.claim);
}

function united(evidence: EvidenceList): EvidenceList {
  const byClaim = new Map<string, Evidence>();
  for (const { claim, as } of evidence) if (!byClaim.has(claim)) byClaim.set(claim, as);
  return [...byClaim].map(([claim, as]) => ({ claim, as }));
}

function keepAll(draft: Drafting, events: readonly Event[]): void {
  for (const { evidence } of events) for (const { claim } of evidence) keepClaim(draft, claim);
}

/** The claim states an event of its own from now on; nothing where it is all that its event stands on. */
export function split(bench: Workbench, card: Card): Change {
  const draft = new Drafting(bench);
  const stays = card.events.some(({ id }) =>
    draft.event(id)?.evidence.some((own) => own.claim !== card.claim.id && isStating(own)),
  );
  if (!stays) return [];
  for (const { id } of card.events) leaveEvent(draft, id, card.claim.id);
  makeOwn(draft, card);
  return draft.change();
}

function makeOwn(draft: Drafting, card: Card, more: Partial<EventDecision> = {}): void {
  const { claim, kind, events } = card;
  keepClaim(draft, claim.id);
  const title = titleFromWords(claim) ??
    draft.event(events[0]?.id ?? "")?.title ?? { und: claim.id };
  const id = freeEventId(draft, title, claim.id);
  draft.setEvent(id, {
    id,
    title,
    kind,
    evidence: [{ claim: claim.id, as: "states" }],
    ...more,
  });
}

/**
 * What the claim is to an event: with `event` that one, and no other any more; without, as "states" an
 * event of its own, else none at all. Nothing where an event would be left that nothing states.
 */
export function standAs(
  bench: Workbench,
  card: Card,
  as: "states" | "part" | "background",
  event?: string,
): Change {
  const draft = new Drafting(bench);
  const target = event === undefined ? undefined : draft.event(event);
  if (event !== undefined && target === undefined) return [];
  if (target !== undefined) standIn(draft, card, as, target);
  else if (as === "states") standAlone(draft, card);
  else standNowhere(draft, card);
  return draft.change();
}

function standIn(
  draft: Drafting,
  { claim: { id: claim }, events }: Card,
  as: Evidence,
  target: Event,
): void {
  const others = events.flatMap(({ id }) => (id === target.id ? [] : (draft.event(id) ?? [])));
  // what nothing else states goes along with all that belongs to it
  const along = others
    .map(({ evidence }) => evidence.filter((own) => own.claim !== claim))
    .filter((rest) => !rest.some(isStating))
    .flat();
  const own = target.evidence.filter((each) => each.claim !== claim);
  const evidence = united([...own, { claim, as }, ...along]);
  if (!evidence.some(isStating)) return;
  for (const { id } of others) leaveEvent(draft, id, claim);
  standOn(draft, target, evidence);
  for (const each of evidence) keepClaim(draft, each.claim);
}

function standAlone(draft: Drafting, card: Card): void {
  const { id: claim } = card.claim;
  if (card.events.some(({ as }) => as === "states")) return;
  const rejecting = draft
    .eventDecisions()
    .find(
      ({ reject, of, evidence }) =>
        reject &&
        (evidence === undefined ? of === claim : evidence.every((own) => own.claim === claim)),
    );
  if (card.events.length === 0 && rejecting !== undefined) {
    const { reject: _reject, ...decision } = rejecting;
    draft.setEvent(decision.id, decision);
    return;
  }
  for (const { id } of card.events) leaveEvent(draft, id, claim);
  makeOwn(draft, card);
}

/** The claim stays, and makes no event. */
function standNowhere(draft: Drafting, card: Card): void {
  const { id: claim } = card.claim;
  if (card.events.length === 0) return;
  const alone = card.events.flatMap(({ id }) => {
    const event = draft.event(id);
    return event?.evidence.every((own) => own.claim === claim || !isStating(own)) ? [event] : [];
  });
  const [first] = alone;
  for (const event of alone)
    draft.setEvent(event.id, { ...decisionOn(draft, event), reject: true });
  if (first === undefined) {
    for (const { id } of card.events) leaveEvent(draft, id, claim);
    makeOwn(draft, card, { reject: true });
  }
  keepClaim(draft, claim);
}
