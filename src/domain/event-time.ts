/**
 * Where an event stands in time, computed from its claims and never stored beside them. Three layers
 * are kept apart: what the words alone say, what follows with the publication date, and what an
 * editor added from elsewhere. The best layer that has an absolute value places the event.
 */
import { boundsWithin, sameBounds, type Bounds } from "./bounds.ts";
import { isoOfDay } from "./calendar.ts";
import { boundsOfEdtf } from "./edtf-bounds.ts";
import { parseEdtf } from "./edtf.ts";
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

/** A day that an event happened on, before or after: it bounds the event, and places nothing. */
export interface Bound {
  readonly dated: Dated;
  /** the bounding day itself (see `calendar.ts`); `undefined` where the value names none */
  readonly day: number | undefined;
  /** whether it is counted from an event that stands on an editor's date alone */
  readonly byEditor: boolean;
}

export interface EventTime {
  /** where it stands; `undefined` is the undated shelf */
  readonly place: Place | undefined;
  /** an editor's date beside a place that text or publication support, where it says another thing */
  readonly editor: Place | undefined;
  /** every dated phrase that bears on it, in the order of the evidence */
  readonly values: readonly LayerValue[];
  /** two claims of one layer can't both be true: the place spans them all */
  readonly disputed: boolean;
  /** what bounds it, the tightest first; bounds without a day last */
  readonly notBefore: readonly Bound[];
  readonly notAfter: readonly Bound[];
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
    editor: stated === undefined ? undefined : besides(editor, stated.place),
    values,
    disputed: stated?.disputed ?? false,
    notBefore: boundsBy("notBefore", bounding, standsOnEditor),
    notAfter: boundsBy("notAfter", bounding, standsOnEditor),
  };
}

/**
 * A statement stands at its utterance: at the link of the chain whose speaker makes the statement.
 * Where the speaker is not in the chain, somebody reports that they spoke, and the claim's own time
 * is that of the speaking.
 */
export function whenOf(event: Pick<Event, "kind">, claim: Claim): When | undefined {
  const utterance = event.kind === "statement" ? utteranceOf(claim) : undefined;
  return utterance === undefined ? claim.when : utterance.when;
}

/** The link of the chain whose speaker makes the statement; the innermost where there are several. */
export function utteranceOf(claim: Claim): Link | undefined {
  const speakers = new Set(
    claim.actors.filter(({ role }) => role === "speaker").map(({ actor }) => actor),
  );
  return claim.chain.findLast((link) => link.speakers.some((speaker) => speakers.has(speaker)));
}

function layerValues(
  when: When | undefined,
  claim: Claim,
  standsOnEditor: (eventId: string) => boolean,
): readonly LayerValue[] {
  const value = (dated: Dated | undefined, layer: Layer): readonly LayerValue[] => {
    if (dated === undefined) return [];
    const borrowed = isBorrowed(dated, standsOnEditor);
    return [{ layer: borrowed ? "editor" : layer, dated, claim }];
  };
  return [...value(when?.text, "text"), ...value(when?.published, "published")];
}

function isBorrowed({ uses }: Dated, standsOnEditor: (eventId: string) => boolean): boolean {
  return uses.some((use) => "event" in use && standsOnEditor(use.event));
}

function boundsBy(
  edge: "notBefore" | "notAfter",
  bounding: readonly NonNullable<Claim["bounds"]>[],
  standsOnEditor: (eventId: string) => boolean,
): readonly Bound[] {
  const found = bounding.flatMap(({ [edge]: dated }): Bound[] =>
    dated === undefined
      ? []
      : [{ dated, day: boundingDay(dated, edge), byEditor: isBorrowed(dated, standsOnEditor) }],
  );
  const loosest = edge === "notBefore" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return found.toSorted((a, b) => {
    const [first, second] = [a.day ?? loosest, b.day ?? loosest];
    // infinities of one sign have no difference
    if (first === second) return 0;
    return edge === "notBefore" ? second - first : first - second;
  });
}

function boundingDay({ edtf }: Dated, edge: "notBefore" | "notAfter"): number | undefined {
  const bounds = edtf === undefined ? undefined : boundsOfEdtf(edtf);
  const day = edge === "notBefore" ? bounds?.beginEarliest : bounds?.endLatest;
  return Number.isFinite(day) ? day : undefined;
}

function absolute(edtf: string | undefined, layer: Layer): Place | undefined {
  if (edtf === undefined) return undefined;
  const bounds = boundsOfEdtf(edtf);
  if (bounds === undefined || !hasPosition(bounds)) return undefined;
  return { layer, edtf, bounds };
}

function besides(editor: Place | undefined, place: Place): Place | undefined {
  return editor === undefined || sameBounds(editor.bounds, place.bounds) ? undefined : editor;
}

/** At least one end must be a day that can be pointed at. */
export function hasPosition(bounds: Bounds): boolean {
  return Number.isFinite(bounds.beginLatest) || Number.isFinite(bounds.endEarliest);
}

/** The most precise of the layer's values where one says all that the others do, else their span. */
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
  return {
    place: { ...first, edtf: eitherOf(places), bounds: spanOf(places) },
    disputed: excludeEachOther(places),
  };
}

/** Whether two of them have no day in common: days in a row, of which all touch or two don't. */
function excludeEachOther(places: readonly Place[]): boolean {
  const lastBegin = Math.max(...places.map(({ bounds }) => bounds.beginEarliest));
  const firstEnd = Math.min(...places.map(({ bounds }) => bounds.endLatest));
  return lastBegin > firstEnd;
}

/** All of the values as a set of which one holds, so that none is silently chosen in words. */
function eitherOf(places: readonly Place[]): string {
  const values = [...new Set(places.map(({ edtf }) => edtf))];
  const either = `[${values.join(",")}]`;
  if (parseEdtf(either).ok) return either;
  // intervals can't be members of a set: some day from the first to the last
  const { beginEarliest, endLatest } = spanOf(places);
  const first = places.find(({ bounds }) => bounds.beginEarliest === beginEarliest);
  const last = places.find(({ bounds }) => bounds.endLatest === endLatest);
  const between = `[${endAsWritten(first, "begin")}..${endAsWritten(last, "end")}]`;
  return parseEdtf(between).ok ? between : values.join(" / ");
}

/** As precise as the source has it; empty where that side is unknown or without limit. */
function endAsWritten(place: Place | undefined, side: "begin" | "end"): string {
  const day = side === "begin" ? place?.bounds.beginEarliest : place?.bounds.endLatest;
  if (place === undefined || day === undefined || !Number.isFinite(day)) return "";
  const parsed = parseEdtf(place.edtf);
  if (!parsed.ok || parsed.value.type === "set") return isoOfDay(day);
  const [begin = "", end = begin] = place.edtf.split("/");
  return side === "begin" ? begin : end;
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
