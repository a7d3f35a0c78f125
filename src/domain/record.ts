/**
 * An event with everything that filters, lists and panes ask of it, worked out once per data file:
 * its evidence resolved, its time, who acts in it, who says so and how.
 */
import { actorWithAncestors } from "./actor-tree.ts";
import type { Dataset } from "./dataset.ts";
import { anchorDay, eventTime, type Bound, type EventTime } from "./event-time.ts";
import type { Claim, Event, Evidence } from "./model.ts";
import { OWN_WORDS, SAYINGS, takesPart, type Saying } from "./vocabulary.ts";

export { SAYINGS, type Saying };

export interface ResolvedEvidence {
  readonly claim: Claim;
  readonly as: Evidence;
}

export interface EventRecord {
  readonly event: Event;
  readonly evidence: readonly ResolvedEvidence[];
  readonly time: EventTime;
  /** who acts, as the evidence names them, in the order of the evidence */
  readonly actors: readonly string[];
  /** the same with all that they are part of: what a filter by actor looks in */
  readonly actorsAndWholes: ReadonlySet<string>;
  /** who says so: actors of the chains, and `OWN_WORDS` where a source states it itself */
  readonly speakers: ReadonlySet<string>;
  readonly saying: Saying;
  readonly sources: ReadonlySet<string>;
}

/** The events in the order of their places; the undated last, by what bounds them. */
export function recordsOf(dataset: Dataset): readonly EventRecord[] {
  const standsOnEditor = editorStanding(dataset);
  return dataset.events.map((event) => recordOf(event, dataset, standsOnEditor)).toSorted(byPlace);
}

function recordOf(
  event: Event,
  dataset: Dataset,
  standsOnEditor: (id: string) => boolean,
): EventRecord {
  const evidence = resolve(event, dataset);
  const stating = statingOf(evidence);
  const actors = actorsOf(evidence);
  return {
    event,
    evidence,
    time: eventTime(event, evidence, standsOnEditor),
    actors,
    actorsAndWholes: new Set(actors.flatMap((id) => actorWithAncestors(id, dataset.actors))),
    speakers: new Set(stating.flatMap(speakersOf)),
    saying: strongest(stating.map(sayingOf)),
    sources: new Set(evidence.flatMap(({ claim }) => sourcesOf(claim))),
  };
}

function resolve(event: Event, { claims }: Dataset): readonly ResolvedEvidence[] {
  return event.evidence.flatMap(({ claim: id, as }) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [{ claim, as }];
  });
}

/** Whose words state it, and who states it without words that were kept. */
export function sourcesOf({ passages, sources = [] }: Claim): readonly string[] {
  return [...passages.map(({ source }) => source), ...sources];
}

/**
 * Everybody whom a stating claim names, but for those who only pass it on; of the parts of an event
 * only those who take part: who speaks about a part of it acts in their own statement.
 */
function actorsOf(evidence: readonly ResolvedEvidence[]): readonly string[] {
  const stating = statingOf(evidence).flatMap(({ actors }) =>
    actors.filter(({ role }) => role !== "reporter"),
  );
  const parts = evidence
    .filter(({ as }) => as === "part")
    .flatMap(({ claim }) => claim.actors.filter(({ role }) => takesPart(role)));
  return [...new Set([...stating, ...parts].map(({ actor }) => actor))];
}

/** The claims an event stands on: those that state it, else (an implied event) all of them. */
export function statingOf(evidence: readonly ResolvedEvidence[]): readonly Claim[] {
  const stating = evidence.filter(({ as }) => as === "states");
  return (stating.length > 0 ? stating : evidence).map(({ claim }) => claim);
}

/** Who vouches for a claim: everybody in its chain, or the source itself where there is no chain. */
export function speakersOf(claim: Claim): readonly string[] {
  const reporters = claim.actors
    .filter(({ role }) => role === "reporter")
    .map(({ actor }) => actor);
  const chain = claim.chain.flatMap(({ speakers }) => speakers);
  return claim.chain.length === 0 ? [OWN_WORDS, ...reporters] : [...chain, ...reporters];
}

/** An asserted claim is the source's own, quoted, or reported, by the innermost link of its chain. */
export function sayingOf(claim: Claim): Saying {
  if (claim.stance !== "asserted") return claim.stance;
  const innermost = claim.chain.at(-1);
  if (innermost === undefined || innermost.form === "own") return "stated";
  return innermost.form === "direct" ? "quoted" : "reported";
}

function strongest(sayings: readonly Saying[]): Saying {
  return SAYINGS.find((saying) => sayings.includes(saying)) ?? "stated";
}

/**
 * Whether an event stands on an editor's date only, also through another event; loops end as no. An
 * event that is missing supports nothing: what is counted from it is no better than an editor's date.
 */
function editorStanding(dataset: Dataset): (id: string) => boolean {
  const byId = new Map(dataset.events.map((event) => [event.id, event]));
  const known = new Map<string, boolean>();
  const ask = (id: string): boolean => known.get(id) ?? !byId.has(id);
  // a stack of our own: events may be counted from each other in a line of thousands
  const stack = dataset.events.map(({ id }) => ({ id, asked: false }));
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const event = byId.get(at.id);
    if (event === undefined || (known.has(at.id) && !at.asked)) continue;
    const evidence = resolve(event, dataset);
    if (at.asked) {
      known.set(at.id, eventTime(event, evidence, ask).place?.layer === "editor");
    } else {
      known.set(at.id, false);
      stack.push({ id: at.id, asked: true });
      for (const id of eventsUsedBy(evidence)) if (!known.has(id)) stack.push({ id, asked: false });
    }
  }
  return ask;
}

function eventsUsedBy(evidence: readonly ResolvedEvidence[]): readonly string[] {
  const whens = evidence.flatMap(({ claim }) => [claim.when, ...claim.chain.map((l) => l.when)]);
  return whens
    .flatMap((when) => [when?.text, when?.published])
    .flatMap((dated) => dated?.uses.flatMap((use) => ("event" in use ? [use.event] : [])) ?? []);
}

function byPlace(a: EventRecord, b: EventRecord): number {
  const [first, second] = [a.time.place, b.time.place];
  if (first !== undefined && second !== undefined) {
    return (
      order(anchorDay(first.bounds), anchorDay(second.bounds)) ||
      order(second.bounds.endLatest, first.bounds.endLatest) ||
      order(clockOf(first.edtf), clockOf(second.edtf)) ||
      order(a.event.id, b.event.id)
    );
  }
  return (
    Number(first === undefined) - Number(second === undefined) ||
    order(tightest(a.time.notAfter), tightest(b.time.notAfter)) ||
    order(tightest(a.time.notBefore), tightest(b.time.notBefore)) ||
    order(a.event.id, b.event.id)
  );
}

/** The clock time that a place begins with, as stated in whatever zone; what states none comes first. */
export function clockOf(edtf: string): string {
  return /^[^/T]*T([\d:.,]+)/u.exec(edtf)?.[1] ?? "";
}

/** What nothing bounds comes last. */
function tightest([bound]: readonly Bound[]): number {
  return bound?.day ?? Number.POSITIVE_INFINITY;
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
