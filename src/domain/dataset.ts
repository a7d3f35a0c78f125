/**
 * Reads a data file record by record. What is wrong is left out and named, what depends on it is
 * looked at again, and the rest is a dataset in which every id resolves and every date parses.
 */
import type { z } from "zod";
import { parseEdtf } from "./edtf.ts";
import { Actor, Claim, DatasetFrame, Event, Source } from "./model.ts";
import type { Dated, LocalText, Reference, When } from "./model.ts";
import { locatePassage, type SourcesById } from "./passage.ts";
import type { FileFault, Problem, ProblemReason } from "./problem.ts";

export interface Dataset {
  readonly title: LocalText;
  readonly description: LocalText | undefined;
  readonly sides: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: readonly Event[];
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
  const problems: Problem[] = [];
  const { title, description, sides } = frame.data;
  const sources = readRecords("sources", frame.data.sources, Source, problems, checkSource);
  const actors = readRecords("actors", frame.data.actors, Actor, problems);
  const tree = cutLoops(actors, problems);
  const claims = readRecords("claims", frame.data.claims, Claim, problems, (claim) =>
    checkClaim(claim, tree, sources),
  );
  reportMovedPassages(claims, sources, problems);
  const events = readRecords("events", frame.data.events, Event, problems, checkEvent);
  reportUnknownEvents(claims, events, problems);
  return {
    ok: true,
    problems,
    dataset: {
      title,
      description,
      sides: sides.filter((side) => tree.has(side)),
      sources: new Map([...sources].map(([id, { record }]) => [id, record])),
      actors: tree,
      claims: new Map([...claims].map(([id, { record }]) => [id, record])),
      events: keepSupported(events, claims, problems),
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

function readRecords<S extends z.ZodType<{ id: string }>>(
  list: string,
  records: readonly unknown[],
  schema: S,
  problems: Problem[],
  check: (record: z.output<S>) => Finding | undefined = () => undefined,
): ById<z.output<S>> {
  const read = new Map<string, Placed<z.output<S>>>();
  for (const [position, raw] of records.entries()) {
    const place = `${list}[${position}]`;
    const parsed = schema.safeParse(raw);
    const finding: Finding | undefined = !parsed.success
      ? { reason: "shape", detail: fieldOf(parsed.error) }
      : read.has(parsed.data.id)
        ? { reason: "duplicate-id", detail: parsed.data.id }
        : check(parsed.data);
    if (parsed.success && finding === undefined) {
      read.set(parsed.data.id, { record: parsed.data, place });
    } else if (finding !== undefined) {
      problems.push({ place, ...idOf(raw), ...finding, leftOut: true });
    }
  }
  return read;
}

function fieldOf(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  return path.length === 0 ? "." : path.map(String).join(".");
}

function idOf(raw: unknown): { id: string } | Record<string, never> {
  const hasId = typeof raw === "object" && raw !== null && "id" in raw;
  return hasId && typeof raw.id === "string" ? { id: raw.id } : {};
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
    ...datedsOf(claim).flatMap(({ uses }) =>
      uses.flatMap((u) => ("source" in u ? [u.source] : [])),
    ),
  ];
  const unknownSource = used.find((source) => !sources.has(source));
  if (unknownSource !== undefined) return { reason: "unknown-source", detail: unknownSource };
  const outside = claim.passages.find(
    (passage) => locatePassage(plain(sources), passage).state === "outside",
  );
  if (outside !== undefined)
    return { reason: "passage-outside", detail: outside.exact.slice(0, 60) };
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

/** A loop of `partOf` is cut where it closes; a part of nothing known becomes a root. */
function cutLoops(actors: ById<Actor>, problems: Problem[]): Map<string, Actor> {
  const tree = new Map([...actors].map(([id, { record }]) => [id, record]));
  for (const [id, { place }] of actors) {
    const finding = brokenParent(id, tree);
    if (finding === undefined) continue;
    problems.push({ place, id, ...finding, leftOut: false });
    const { partOf: _cut, ...root } = tree.get(id) ?? {};
    tree.set(id, Actor.parse(root));
  }
  return tree;
}

function brokenParent(id: string, tree: ReadonlyMap<string, Actor>): Finding | undefined {
  const parent = tree.get(id)?.partOf;
  if (parent === undefined) return undefined;
  if (!tree.has(parent)) return { reason: "unknown-actor", detail: parent };
  const seen = new Set<string>();
  for (let at: string | undefined = parent; at !== undefined; at = tree.get(at)?.partOf) {
    if (at === id) return { reason: "actor-loop", detail: [id, ...seen].join(" → ") };
    if (seen.has(at)) return undefined;
    seen.add(at);
  }
  return undefined;
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
      problems.push({ place, id, reason, detail: passage.exact.slice(0, 60), leftOut: false });
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
      problems.push({ place, id, reason: "unknown-event", detail, leftOut: false });
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
      problems.push({ place, id, reason, detail: missing.claim, leftOut });
    }
    if (evidence.length > 0) kept.push({ ...record, evidence });
  }
  return kept;
}
