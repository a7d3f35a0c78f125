/** What somebody else's corrections would do to a collection, before they are applied. */
import {
  decisionsOf,
  recordsOfDecisions,
  sameRecord,
  type DecisionRecord,
  type Decisions,
} from "#src/domain/decisions.ts";
import type { CheckedCollection, CheckedProblem } from "./checked-collection.ts";
import { actorsIn, type RecordName } from "./take-back.ts";

export interface AdoptPreview {
  /** they fit, and nobody has decided otherwise here */
  readonly fitting: readonly DecisionRecord[];
  /** they fit, and meet a decision that says otherwise */
  readonly meeting: readonly DecisionRecord[];
  readonly unfit: readonly {
    readonly record: DecisionRecord;
    readonly problem: CheckedProblem["kind"];
  }[];
  /** so many say what has been decided here already */
  readonly same: number;
}

/** The decisions with those of a file in the place of what they meet. */
export function withAdopted(own: Decisions, theirs: Decisions): Decisions {
  return decisionsOf([...recordsOfDecisions(own), ...recordsOfDecisions(theirs)]);
}

/** `checked` is the collection under `withAdopted(own, theirs)`. */
export function adoptPreview(
  own: Decisions,
  theirs: Decisions,
  { problems }: CheckedCollection,
): AdoptPreview {
  const faults = new Map(problems.map(({ record, kind }) => [record, kind]));
  const fitting: DecisionRecord[] = [];
  const meeting: DecisionRecord[] = [];
  const unfit: AdoptPreview["unfit"][number][] = [];
  let same = 0;
  for (const record of recordsOfDecisions(theirs)) {
    const standing = standingOf(own, record);
    const problem = record.on === "actor" ? undefined : faults.get(nameOf(record).id);
    if (sameRecord(standing, record.decision)) same += 1;
    else if (problem !== undefined) unfit.push({ record, problem });
    else if (standing !== undefined) meeting.push(record);
    else fitting.push(record);
  }
  const left = actorsOf(unfit.map(({ record }) => record));
  const needed = actorsOf([...fitting, ...meeting]);
  // whom only such a decision names that is left out
  const isIdle = (record: DecisionRecord) =>
    record.on === "actor" && left.has(record.decision.id) && !needed.has(record.decision.id);
  return { fitting: fitting.filter((record) => !isIdle(record)), meeting, unfit, same };
}

/** Whom the decisions on claims name. */
function actorsOf(records: readonly DecisionRecord[]): ReadonlySet<string> {
  return new Set(
    records.flatMap((record) => (record.on === "claim" ? actorsIn(record.decision) : [])),
  );
}

export function nameOf(record: DecisionRecord): RecordName {
  return record.on === "claim"
    ? { on: "claim", id: record.decision.claim }
    : { on: record.on, id: record.decision.id };
}

function standingOf(own: Decisions, record: DecisionRecord) {
  if (record.on === "claim") return own.claims.get(record.decision.claim);
  return record.on === "event"
    ? own.events.get(record.decision.id)
    : own.actors.get(record.decision.id);
}
