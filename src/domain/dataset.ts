/**
 * Reads a data file record by record. What is wrong is left out and named, what depends on it is
 * looked at again, and the rest is a dataset in which every id resolves and every date parses.
 */
import { readCorrections, type Correction } from "./correction.ts";
import { cutTree } from "./cut-tree.ts";
import { parseEdtf } from "./edtf.ts";
import { Actor, Claim, DatasetFrame, Event, Source } from "./model.ts";
import type { Dated, LocalText, Reference, When } from "./model.ts";
import { locatePassage, type SourcesById } from "./passage.ts";
import { asMade, fieldOf, readBySchema, type RecordReading } from "./record-reading.ts";
import { inShort, type FileFault, type Problem, type ProblemReason } from "./problem.ts";

export interface Dataset {
  readonly title: LocalText;
  readonly description: LocalText | undefined;
  readonly sides: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: readonly Event[];
  /** the latest last */
  readonly corrections: readonly Correction[];
}

export type DatasetReading =
  | { readonly ok: true; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly fault: FileFault };

/** Never throws; a file whose frame is wrong is a fault, anything smaller is a problem in the list. */
export function readDataset(json: unknown): DatasetReading {
  const frame = DatasetFrame.safeParse(json);
  if (!frame.success) {
    return { ok: false, fault: { kind: "frame", field: fieldOf(frame.error) } };
  }
  const { sources, actors, claims, events, ...rest } = frame.data;
  const read = {
    sources: sources.map(readBySchema(Source)),
    actors: actors.map(readBySchema(Actor)),
    claims: claims.map(readBySchema(Claim)),
    events: events.map(readBySchema(Event)),
  };
  return { ok: true, ...assembled(rest, read) };
}

/** The records of a data file that this program has just made. */
interface MadeRecords extends Frame {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
}

/**
 * As `readDataset`, of records whose shape nobody outside has touched: looking at their every field
 * takes longer than all the rest. What they name is checked all the same.
 */
export function datasetOfMade(records: MadeRecords): Assembled {
  const { sources, actors, claims, events } = records;
  return assembled(records, {
    sources: sources.map(asMade),
    actors: actors.map(asMade),
    claims: claims.map(asMade),
    events: events.map(asMade),
  });
}

interface Frame {
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  readonly sides?: readonly unknown[] | undefined;
  readonly corrections?: readonly unknown[] | undefined;
}

interface ReadLists {
  readonly sources: readonly RecordReading<Source>[];
  readonly actors: readonly RecordReading<Actor>[];
  readonly claims: readonly RecordReading<Claim>[];
  readonly events: readonly RecordReading<Event>[];
}

interface Assembled {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

function assembled(frame: Frame, lists: ReadLists): Assembled {
  const { title, description, sides = [], corrections = [] } = frame;
  const problems: Problem[] = [];
  const sources = keptRecords("sources", lists.sources, problems, checkSource);
  const actors = keptRecords("actors", lists.actors, problems);
  const tree = asTree(actors, problems);
  const claims = keptRecords("claims", lists.claims, problems, (claim) =>
    checkClaim(claim, tree, sources),
  );
  reportMovedPassages(claims, sources, problems);
  const events = keptRecords("events", lists.events, problems, checkEvent);
  reportUnknownEvents(claims, events, problems);
  return {
    problems,
    dataset: {
      title,
      description,
      sides: readSides(sides, tree, problems),
      sources: new Map([...sources].map(([id, { record }]) => [id, record])),
      actors: tree,
      claims: new Map([...claims].map(([id, { record }]) => [id, record])),
      events: keepSupported(events, claims, problems),
      corrections: readCorrections(corrections, problems),
    },
  };
}

// ----- one list of records ----- //

interface Placed<T> {
  readonly record: T;
  readonly place: string;
}
type ById<T> = ReadonlyMap<string, Placed<T>>;
interface Finding {
  readonly reason: ProblemReason;
  readonly detail: string;
}

/** Those that are right, by id; what is wrong with the others is reported. */
function keptRecords<T extends { readonly id: string }>(
  list: string,
  readings: readonly RecordReading<T>[],
  problems: Problem[],
  check: (record: T) => Finding | undefined = () => undefined,
): ById<T> {
  const kept = new Map<string, Placed<T>>();
  for (const [position, reading] of readings.entries()) {
    const place = `${list}[${position}]`;
    if (!reading.ok) {
      const { field: detail, id } = reading;
      const named = id === undefined ? {} : { id };
      report(problems, { place, ...named, reason: "shape", detail, leftOut: true });
      continue;
    }
    const { record } = reading;
    const finding = kept.has(record.id)
      ? ({ reason: "duplicate-id", detail: record.id } as const)
      : check(record);
    if (finding === undefined) kept.set(record.id, { record, place });
    else report(problems, { place, id: inShort(record.id), ...finding, leftOut: true });
  }
  return kept;
}

function report(problems: Problem[], { detail, ...problem }: Problem): void {
  problems.push({ ...problem, detail: inShort(detail) });
}

// ----- checks that need more than the shape ----- //

function badDate(...values: readonly (string | undefined)[]): Finding | undefined {
  const bad = values.find((value) => value !== undefined && !parseEdtf(value).ok);
  return bad === undefined ? undefined : { reason: "bad-date", detail: bad };
}

const referenceDates = (reference: Reference | undefined) => [reference?.published];
const whenDates = (when: When | undefined) => [when?.text?.edtf, when?.published?.edtf];

function checkSource(source: Source): Finding | undefined {
  return badDate(source.published?.edtf, ...referenceDates(source.published?.reference));
}

function checkClaim(
  claim: Claim,
  actors: ReadonlyMap<string, Actor>,
  sources: ById<Source>,
): Finding | undefined {
  const dates = [
    ...whenDates(claim.when),
    ...claim.chain.flatMap((link) => whenDates(link.when)),
    claim.bounds?.notBefore?.edtf,
    claim.bounds?.notAfter?.edtf,
  ];
  const named = [
    ...claim.actors.map(({ actor }) => actor),
    ...claim.chain.flatMap(({ speakers }) => speakers),
  ];
  const unknownActor = named.find((actor) => !actors.has(actor));
  if (unknownActor !== undefined) return { reason: "unknown-actor", detail: unknownActor };
  const used = [
    ...claim.passages.map(({ source }) => source),
    ...(claim.sources ?? []),
    ...datedsOf(claim).flatMap(({ uses }) =>
      uses.flatMap((u) => ("source" in u ? [u.source] : [])),
    ),
  ];
  const unknownSource = used.find((source) => !sources.has(source));
  if (unknownSource !== undefined) return { reason: "unknown-source", detail: unknownSource };
  const outside = claim.passages.find(
    (passage) => locatePassage(plain(sources), passage).state === "outside",
  );
  if (outside !== undefined) return { reason: "passage-outside", detail: outside.exact };
  return badDate(...dates);
}

function datedsOf(claim: Claim): readonly Dated[] {
  const whens = [claim.when, ...claim.chain.map(({ when }) => when)];
  return [
    ...whens.flatMap((when) => [when?.text, when?.published]),
    claim.bounds?.notBefore,
    claim.bounds?.notAfter,
  ].filter((dated) => dated !== undefined);
}

function checkEvent(event: Event): Finding | undefined {
  return badDate(
    event.editor?.edtf,
    ...referenceDates(event.editor?.reference),
    ...event.notes.flatMap(({ reference }) => referenceDates(reference)),
  );
}

function plain(sources: ById<Source>): SourcesById {
  return { get: (id) => sources.get(id)?.record };
}

// ----- what is kept, but named ----- //

/** An actor that loses what it is part of stays, as a root. */
function asTree(actors: ById<Actor>, problems: Problem[]): ReadonlyMap<string, Actor> {
  const tree = cutTree(new Map([...actors].map(([id, { record }]) => [id, record])));
  for (const [id, cut] of tree.cuts) {
    report(problems, { place: actors.get(id)?.place ?? "", id, ...cut, leftOut: false });
  }
  return tree.actors;
}

/** The filter has no branch for a side that is no actor; it is named, and the others keep theirs. */
function readSides(
  sides: readonly unknown[],
  actors: ReadonlyMap<string, Actor>,
  problems: Problem[],
): readonly string[] {
  const known = new Set<string>();
  for (const [position, side] of sides.entries()) {
    const place = `sides[${position}]`;
    if (typeof side !== "string") {
      report(problems, { place, reason: "shape", detail: place, leftOut: false });
    } else if (actors.has(side)) {
      known.add(side);
    } else {
      report(problems, { place, reason: "unknown-actor", detail: side, leftOut: false });
    }
  }
  return [...known];
}

function reportMovedPassages(
  claims: ById<Claim>,
  sources: ById<Source>,
  problems: Problem[],
): void {
  for (const [id, { record, place }] of claims) {
    for (const passage of record.passages) {
      const { state } = locatePassage(plain(sources), passage);
      if (state !== "moved" && state !== "lost") continue;
      const reason = state === "moved" ? "passage-changed" : "passage-lost";
      report(problems, { place, id, reason, detail: passage.exact, leftOut: false });
    }
  }
}

/** A date counted from an event that is missing; `record.ts` takes it for an editor's. */
function reportUnknownEvents(claims: ById<Claim>, events: ById<Event>, problems: Problem[]): void {
  for (const [id, { record, place }] of claims) {
    const used = datedsOf(record).flatMap(({ uses }) =>
      uses.flatMap((use) => ("event" in use ? [use.event] : [])),
    );
    for (const detail of new Set(used)) {
      if (events.has(detail)) continue;
      report(problems, { place, id, reason: "unknown-event", detail, leftOut: false });
    }
  }
}

function keepSupported(
  events: ById<Event>,
  claims: ById<Claim>,
  problems: Problem[],
): readonly Event[] {
  const kept: Event[] = [];
  for (const [id, { record, place }] of events) {
    const evidence = record.evidence.filter(({ claim }) => claims.has(claim));
    const missing = record.evidence.find(({ claim }) => !claims.has(claim));
    if (missing !== undefined) {
      const leftOut = evidence.length === 0;
      const reason = leftOut ? "no-evidence" : "unknown-claim";
      report(problems, { place, id, reason, detail: missing.claim, leftOut });
    }
    if (evidence.length > 0) kept.push({ ...record, evidence });
  }
  return kept;
}
