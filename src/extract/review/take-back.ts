/** Which decisions correct something, and taking single ones back. */
import {
  decisionsOf,
  merged,
  recordsOfDecisions,
  type Change,
  type DecisionRecord,
  type Decisions,
  type Edit,
} from "#src/domain/decisions.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import { dropDecision, reopen } from "./acts.ts";
import { afterChange, type Workbench } from "./workbench.ts";

/** Names one decision. */
export interface RecordName {
  readonly on: DecisionRecord["on"];
  readonly id: string;
}

/** Whether it says something else than what was proposed or given; an acceptance doesn't. */
export function isCorrection(record: DecisionRecord): boolean {
  if (record.on === "claim") return record.decision.decision !== "accept";
  if (record.on === "actor") return true;
  const { id: _id, of: _of, ...said } = record.decision;
  return Object.values(said).some((value) => value !== undefined);
}

/** The corrections, each once: an actor that a correction of a claim names comes with that. */
export function listedCorrections(decisions: Decisions): readonly DecisionRecord[] {
  const named = new Set([...decisions.claims.values()].flatMap(actorsIn));
  return recordsOfDecisions(decisions).filter(
    (record) => isCorrection(record) && !(record.on === "actor" && named.has(record.decision.id)),
  );
}

/** What is handed on of all decisions: the corrections with all that they name. */
export function onlyCorrections(decisions: Decisions): Decisions {
  return decisionsOf(recordsOfDecisions(decisions).filter(isCorrection));
}

/**
 * The decision is as if it had never been taken. The actors that only it names, and that `isKnown`
 * doesn't know, go with it.
 */
export function takeBack(
  bench: Workbench,
  { on, id }: RecordName,
  isKnown: (actor: string) => boolean,
): Change {
  if (on === "claim") return takeClaimBack(bench, id, isKnown);
  const { events, actors } = bench.decisions;
  const event = events.get(id);
  if (on === "event" && event !== undefined) {
    // a proposed event keeps its id, by the claim that it goes by
    const after = event.of === undefined ? undefined : { id, of: event.of };
    return [{ on, id, before: event, after }];
  }
  const actor = actors.get(id);
  return on === "actor" && actor !== undefined ? [{ on, id, before: actor, after: undefined }] : [];
}

function takeClaimBack(bench: Workbench, id: string, isKnown: (actor: string) => boolean): Change {
  const card = bench.checked.cards.find(({ claim }) => claim.id === id);
  const change = card === undefined ? dropDecision(bench, id) : reopen(bench, [card]);
  const before = bench.decisions.claims.get(id);
  const left = afterChange(bench, change).decisions;
  const needed = new Set([
    ...[...left.claims.values()].flatMap(actorsIn),
    ...[...left.actors.values()].flatMap(({ partOf }) => partOf ?? []),
  ]);
  const gone = [...left.actors].filter(
    ([actor]) =>
      before !== undefined &&
      actorsIn(before).includes(actor) &&
      !needed.has(actor) &&
      !isKnown(actor),
  );
  return merged(
    change,
    gone.map(([actor, record]) => ({ on: "actor", id: actor, before: record, after: undefined })),
  );
}

/** Whom a decision on a claim names. */
export function actorsIn(decision: ClaimDecision): readonly string[] {
  if (decision.decision !== "correct" && decision.decision !== "add") return [];
  const { actors = [], chain = [] } = decision;
  return [...actors.map(({ actor }) => actor), ...chain.flatMap(({ speakers }) => speakers)];
}

/** Nothing is decided any more. */
export function takeAllBack({ claims, events, actors }: Decisions): Change {
  const after = undefined;
  return [
    ...[...claims].map(([id, before]): Edit => ({ on: "claim", id, before, after })),
    ...[...events].map(([id, before]): Edit => ({ on: "event", id, before, after })),
    ...[...actors].map(([id, before]): Edit => ({ on: "actor", id, before, after })),
  ];
}
