/** The steps that an editor's acts on events are made of. */
import type { Claim, Event, Evidence, LocalText } from "#src/domain/model.ts";
import type { EventDecision } from "#src/domain/review.ts";
import { slugOf } from "#src/domain/slug.ts";
import type { Drafting } from "./workbench.ts";

export type EvidenceList = Event["evidence"];

/** An event stands on what states it, else on what implies it. */
export function isStating({ as }: { readonly as: Evidence }): boolean {
  return as === "states" || as === "implies";
}

/**
 * The decision on an event, or the one to begin with: for a proposed event it rests on a claim of it, for
 * a data file's on its id.
 */
export function decisionOn(draft: Drafting, event: Event): EventDecision {
  const before = draft.eventDecision(event.id);
  if (before !== undefined) return before;
  const [first] = event.evidence.filter(isStating);
  const isGiven = event.evidence.some(({ claim }) => draft.card(claim)?.given !== undefined);
  return isGiven || first === undefined ? { id: event.id } : { id: event.id, of: first.claim };
}

/** The event stands on this from now on. */
export function standOn(draft: Drafting, event: Event, evidence: EvidenceList): void {
  const { of: _of, ...decision } = decisionOn(draft, event);
  draft.setEvent(event.id, { ...decision, evidence });
}

/** Keeps the id of an event that there isn't any more. */
export function retire(draft: Drafting, id: string, of: string): void {
  draft.setEvent(id, { id, of, reject: true });
}

/**
 * Takes a claim out of an event, where a decision says that it belongs there; elsewhere it is enough
 * that another event names it. An event that nothing states any more is none.
 */
export function leaveEvent(draft: Drafting, id: string, claim: string): void {
  const decision = draft.eventDecision(id);
  if (decision === undefined) return;
  if (decision.of === claim) {
    stepDown(draft, decision, claim);
    return;
  }
  if (decision.evidence === undefined) return;
  const evidence = decision.evidence.filter((own) => own.claim !== claim);
  if (evidence.some(isStating)) draft.setEvent(id, { ...decision, evidence });
  else if (draft.claimDecision(claim) === undefined) draft.setEvent(id, undefined);
  else retire(draft, id, claim);
}

/** Another claim that states the event takes the place of the one that a decision goes by. */
export function stepDown(draft: Drafting, decision: EventDecision, claim: string): void {
  const others = (draft.event(decision.id)?.evidence ?? [])
    .filter((own) => own.claim !== claim && isStating(own))
    .filter((own) => draft.claimDecision(own.claim)?.decision !== "reject");
  const next = others.find((own) => draft.claimDecision(own.claim) !== undefined) ?? others[0];
  if (next !== undefined) draft.setEvent(decision.id, { ...decision, of: next.claim });
  else if (draft.claimDecision(claim) === undefined) draft.setEvent(decision.id, undefined);
  else retire(draft, decision.id, claim);
}

// ----- new ones ----- //

/** UTF-16 units; a title is a line */
const LONGEST_TITLE = 80;

/** The words that state it, until an editor finds a title. */
export function titleFromWords({ passages }: Pick<Claim, "passages">): LocalText | undefined {
  const titles = passages.flatMap(({ text, exact }): readonly [string, string][] => {
    const title = inOneLine(exact);
    return title === "" ? [] : [[text, title]];
  });
  return titles.length === 0 ? undefined : Object.fromEntries(titles);
}

export function inOneLine(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST_TITLE) return line;
  const space = line.lastIndexOf(" ", LONGEST_TITLE - 1);
  return `${line.slice(0, space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE - 1)}…`;
}

const LONGEST_SLUG = 60;

/** An id like the title; like the claim's where the title has no Latin letters. */
export function freeEventId(draft: Drafting, title: LocalText, claim: string): string {
  const slug = slugOf(title["en"] ?? title["de"] ?? Object.values(title)[0] ?? "");
  const short =
    slug.length <= LONGEST_SLUG ? slug : slug.slice(0, LONGEST_SLUG).replace(/-[^-]*$/u, "");
  const wanted = short === "" ? claim : short;
  let id = wanted;
  for (let count = 2; draft.isEventId(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
