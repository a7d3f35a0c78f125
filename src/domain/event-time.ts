/**
 * Where an event stands in time, computed from its claims and never stored beside them. Three layers
 * are kept apart: what the words alone say, what follows with the publication date, and what an
 * editor added from elsewhere. The best layer that has an absolute value places the event.
 */
import { boundsWithin, sameBounds, type Bounds } from "./bounds.ts";
import { isoOfDay } from "./calendar.ts";
import { boundsOf, parseEdtf } from "./edtf.ts";
import type { Claim, Dated, Event, Link, When } from "./model.ts";

export type Layer = "text" | "published" | "editor";

/** A dated phrase together with the claim that it dates the event by. */
export interface LayerValue {
  readonly layer: Layer;
  readonly dated: Dated;
  readonly claim: Claim;
}

export interface Place {
  readonly layer: Layer;
  readonly edtf: string;
  readonly bounds: Bounds;
}

export interface EventTime {
  /** where it stands; `undefined` is the undated shelf */
  readonly place: Place | undefined;
  /** an editor's date beside a place that text or publication support */
  readonly editor: Place | undefined;
  /** every dated phrase that bears on it, in the order of the evidence */
  readonly values: readonly LayerValue[];
  /** claims of one layer give dates that exclude each other: the place spans them all */
  readonly disputed: boolean;
  readonly notBefore: readonly Dated[];
  readonly notAfter: readonly Dated[];
}

/** What the time of one event is computed from. */
export interface DatedEvidence {
  readonly claim: Claim;
  readonly as: Event["evidence"][number]["as"];
}

/** `standsOnEditor` tells whether another event's place is an editor's date: dates that use it are too. */
export function eventTime(
  event: Event,
  evidence: readonly DatedEvidence[],
  standsOnEditor: (eventId: string) => boolean,
): EventTime {
  const dating = evidence.filter(({ as }) => as === "states");
  const values = dating.flatMap(({ claim }) =>
    layerValues(whenOf(event, claim), claim, standsOnEditor),
  );
  const editor = absolute(event.editor?.edtf, "editor");
  const stated =
    inLayer(values, "text") ?? inLayer(values, "published") ?? inLayer(values, "editor");
  const bounding = (dating.length > 0 ? dating : evidence).flatMap(
    ({ claim }) => claim.bounds ?? [],
  );
  return {
    place: stated?.place ?? editor,
    editor: stated === undefined || editor === undefined ? undefined : editor,
    values,
    disputed: stated?.disputed ?? false,
    notBefore: bounding.flatMap(({ notBefore }) => notBefore ?? []),
    notAfter: bounding.flatMap(({ notAfter }) => notAfter ?? []),
  };
}

/**
 * A statement stands at its utterance: at the link of the chain whose speaker makes the statement.
 * Where the speaker is not in the chain, somebody reports that they spoke, and the claim's own time
 * is that of the speaking.
 */
export function whenOf(event: Event, claim: Claim): When | undefined {
  if (event.kind !== "statement") return claim.when;
  const speakers = new Set(
    claim.actors.filter(({ role }) => role === "speaker").map(({ actor }) => actor),
  );
  const speaks = (link: Link) => link.speakers.some((speaker) => speakers.has(speaker));
  const utterance = claim.chain.findLast(speaks);
  return utterance === undefined ? claim.when : utterance.when;
}

function layerValues(
  when: When | undefined,
  claim: Claim,
  standsOnEditor: (eventId: string) => boolean,
): readonly LayerValue[] {
  const value = (dated: Dated | undefined, layer: Layer): readonly LayerValue[] => {
    if (dated === undefined) return [];
    const borrowed = dated.uses.some((use) => "event" in use && standsOnEditor(use.event));
    return [{ layer: borrowed ? "editor" : layer, dated, claim }];
  };
  return [...value(when?.text, "text"), ...value(when?.published, "published")];
}

function absolute(edtf: string | undefined, layer: Layer): Place | undefined {
  if (edtf === undefined) return undefined;
  const parsed = parseEdtf(edtf);
  const bounds = parsed.ok ? boundsOf(parsed.value) : undefined;
  if (bounds === undefined || !hasPosition(bounds)) return undefined;
  return { layer, edtf, bounds };
}

/** At least one end must be a day that can be pointed at. */
function hasPosition(bounds: Bounds): boolean {
  return Number.isFinite(bounds.beginLatest) || Number.isFinite(bounds.endEarliest);
}

/** The most precise of the layer's values where they agree, the span of all where they don't. */
function inLayer(
  values: readonly LayerValue[],
  layer: Layer,
): { place: Place; disputed: boolean } | undefined {
  const places = values
    .filter((value) => value.layer === layer)
    .flatMap(({ dated }) => absolute(dated.edtf, layer) ?? []);
  const [first] = places;
  if (first === undefined) return undefined;
  const within = places.find((place) =>
    places.every((other) => boundsWithin(place.bounds, other.bounds)),
  );
  if (within !== undefined) return { place: within, disputed: false };
  const disputed = places.some((place) => !sameBounds(place.bounds, first.bounds));
  return { place: { ...first, edtf: eitherOf(places), bounds: spanOf(places) }, disputed };
}

/** All of the values as a set of which one holds, so that none is silently chosen in words. */
function eitherOf(places: readonly Place[]): string {
  const values = [...new Set(places.map(({ edtf }) => edtf))];
  const either = `[${values.join(",")}]`;
  if (parseEdtf(either).ok) return either;
  // intervals can't be members of a set: some day from the first to the last
  const { beginEarliest, endLatest } = spanOf(places);
  const finite = Number.isFinite(beginEarliest) && Number.isFinite(endLatest);
  const between = finite ? `[${isoOfDay(beginEarliest)}..${isoOfDay(endLatest)}]` : "";
  return parseEdtf(between).ok ? between : values.join(" / ");
}

function spanOf(places: readonly Place[]): Bounds {
  const all = places.map(({ bounds }) => bounds);
  return {
    beginEarliest: Math.min(...all.map((b) => b.beginEarliest)),
    beginLatest: Math.max(...all.map((b) => b.beginLatest)),
    endEarliest: Math.min(...all.map((b) => b.endEarliest)),
    endLatest: Math.max(...all.map((b) => b.endLatest)),
  };
}

// ----- order and headings: all from the one place ----- //

/** The day an event is sorted and headed by: its earliest begin, else the first end that is known. */
export function anchorDay(bounds: Bounds): number {
  const days = [bounds.beginEarliest, bounds.endEarliest, bounds.endLatest, bounds.beginLatest];
  return days.find((day) => Number.isFinite(day)) ?? Number.POSITIVE_INFINITY;
}
