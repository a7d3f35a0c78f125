/**
 * What an editor has decided in a collection: one record for each claim, event and actor. An editor's
 * act is a change: a list of records with what stood there before. So it is undone by turning it
 * round, and it never overwrites what somebody else has decided in the meantime.
 */
import { z } from "#src/domain/zod.ts";
import { KnownActor } from "./known-actor.ts";
import { ClaimDecision, EventDecision } from "./review.ts";

export interface Decisions {
  /** by the claim's id */
  readonly claims: ReadonlyMap<string, ClaimDecision>;
  /** by the event's id */
  readonly events: ReadonlyMap<string, EventDecision>;
  /** by the actor's id: those that the editor made, or knows better than the collection */
  readonly actors: ReadonlyMap<string, KnownActor>;
}

export const NO_DECISIONS: Decisions = {
  claims: new Map(),
  events: new Map(),
  actors: new Map(),
};

/** One record; `undefined` where there is none. */
export type Edit =
  | {
      readonly on: "claim";
      readonly id: string;
      readonly before: ClaimDecision | undefined;
      readonly after: ClaimDecision | undefined;
    }
  | {
      readonly on: "event";
      readonly id: string;
      readonly before: EventDecision | undefined;
      readonly after: EventDecision | undefined;
    }
  | {
      readonly on: "actor";
      readonly id: string;
      readonly before: KnownActor | undefined;
      readonly after: KnownActor | undefined;
    };

/** All of it or nothing is carried out. No record is named twice. */
export type Change = readonly Edit[];

/** The decisions as they are kept and handed on. */
export const DecisionRecord: z.ZodType<DecisionRecord> = z.discriminatedUnion("on", [
  z.strictObject({ on: z.literal("claim"), decision: ClaimDecision }),
  z.strictObject({ on: z.literal("event"), decision: EventDecision }),
  z.strictObject({ on: z.literal("actor"), decision: KnownActor }),
]);
export type DecisionRecord =
  | { readonly on: "claim"; readonly decision: ClaimDecision }
  | { readonly on: "event"; readonly decision: EventDecision }
  | { readonly on: "actor"; readonly decision: KnownActor };

export function recordsOfDecisions({
  claims,
  events,
  actors,
}: Decisions): readonly DecisionRecord[] {
  return [
    ...[...claims.values()].map((decision) => ({ on: "claim" as const, decision })),
    ...[...events.values()].map((decision) => ({ on: "event" as const, decision })),
    ...[...actors.values()].map((decision) => ({ on: "actor" as const, decision })),
  ];
}

/** Of two records on the same claim, event or actor the later one counts. */
export function decisionsOf(records: readonly DecisionRecord[]): Decisions {
  const claims = new Map<string, ClaimDecision>();
  const events = new Map<string, EventDecision>();
  const actors = new Map<string, KnownActor>();
  for (const record of records) {
    if (record.on === "claim") claims.set(record.decision.claim, record.decision);
    else if (record.on === "event") events.set(record.decision.id, record.decision);
    else actors.set(record.decision.id, record.decision);
  }
  return { claims, events, actors };
}

// ----- carrying out ----- //

/** The records that are not as the change saw them: somebody else has decided in the meantime. */
export interface Conflict {
  readonly conflicts: Change;
}

export function isConflict(result: Decisions | Conflict): result is Conflict {
  return "conflicts" in result;
}

/** The decisions after the change; those given are left as they are. */
export function applied(decisions: Decisions, change: Change): Decisions | Conflict {
  const conflicts = change.filter((edit) => !sameRecord(standing(decisions, edit), edit.before));
  if (conflicts.length > 0) return { conflicts };
  const claims = new Map(decisions.claims);
  const events = new Map(decisions.events);
  const actors = new Map(decisions.actors);
  for (const edit of change) {
    if (edit.on === "claim") put(claims, edit.id, edit.after);
    else if (edit.on === "event") put(events, edit.id, edit.after);
    else put(actors, edit.id, edit.after);
  }
  return { claims, events, actors };
}

function standing(
  { claims, events, actors }: Decisions,
  { on, id }: Edit,
): ClaimDecision | EventDecision | KnownActor | undefined {
  if (on === "claim") return claims.get(id);
  return on === "event" ? events.get(id) : actors.get(id);
}

function put<T>(records: Map<string, T>, id: string, record: T | undefined): void {
  if (record === undefined) records.delete(id);
  else records.set(id, record);
}

/** The change that takes this one back. */
export function inverse(change: Change): Change {
  return change.map(inverseEdit);
}

function inverseEdit(edit: Edit): Edit {
  switch (edit.on) {
    case "claim":
      return { ...edit, before: edit.after, after: edit.before };
    case "event":
      return { ...edit, before: edit.after, after: edit.before };
    case "actor":
      return { ...edit, before: edit.after, after: edit.before };
  }
}

/** One change that does what the two do one after the other; what they leave as it was is not in it. */
export function merged(first: Change, second: Change): Change {
  const edits = new Map<string, Edit>();
  for (const edit of [...first, ...second]) {
    const key = `${edit.on} ${edit.id}`;
    edits.set(key, followed(edits.get(key), edit));
  }
  return [...edits.values()].filter(({ before, after }) => !sameRecord(before, after));
}

function followed(first: Edit | undefined, second: Edit): Edit {
  if (first?.on === "claim" && second.on === "claim") return { ...second, before: first.before };
  if (first?.on === "event" && second.on === "event") return { ...second, before: first.before };
  if (first?.on === "actor" && second.on === "actor") return { ...second, before: first.before };
  return second;
}

/** Whether two records say the same: a field that is absent and one that is `undefined` are no different. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, index) => sameRecord(each, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameRecord(a[key], b[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
