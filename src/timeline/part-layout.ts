/**
 * What stands where of a part: pure. Lanes and rows are given with it; here boxes get their pixels, and
 * labels the room that their row has until its next item.
 */
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import type {
  PartItem,
  TimelineCluster,
  TimelineLane,
  TimelinePart,
} from "#src/timeline/contract.ts";
import { measuredItem, type ItemBox, type LabelBox, type Sizes } from "#src/timeline/item-box.ts";
import type { LaidItem } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { cutPlace, placeOf } from "#src/timeline/place.ts";

/** As `ItemBox`: anchors in days, and how far it reaches beyond them in pixels. */
export interface ClusterBox {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

export interface LaidCluster {
  readonly key: string;
  readonly lane: string;
  readonly row: number;
  readonly cluster: TimelineCluster;
  readonly box: ClusterBox;
}

export type LaidPart = LaidItem | LaidCluster;

export interface PartLane {
  readonly lane: TimelineLane;
  readonly rows: number;
  readonly height: number;
}

export interface PartLayout {
  readonly lanes: readonly PartLane[];
  readonly items: readonly LaidPart[];
  readonly height: number;
  /** pixels of a day that it was made for */
  readonly dayWidth: number;
}

export interface PartLayoutInput {
  readonly part: TimelinePart;
  readonly sizes: Sizes;
  /** a caption above each lane instead of a column beside */
  readonly captions: boolean;
}

/** An item before its label has its room; pixels on the line. */
interface Bare {
  readonly item: PartItem;
  readonly left: number;
  readonly right: number;
}

type SingleItem = Extract<PartItem, { readonly event: unknown }>;

/** No narrower, and where even that has no room, no narrower than the second and than its number. */
const CLUSTER = 56;
const NARROWEST_CLUSTER = 24;
/** How far one that is widened may begin before its days. */
const CLUSTER_LEAD = 4;
/** Between a cluster and its neighbours. */
const CLUSTER_GAP = 6;
/** A figure of its number, and the air and edges at both ends. */
const FIGURE = 7;
const FIGURE_AIR = 8;
/** A label with less room is left out. */
const LEAST_LABEL = 24;

/** Items of lanes that the part doesn't name, or without a place, are left out. */
export function layOutPart({ part, sizes, captions }: PartLayoutInput): PartLayout {
  const lanes = part.lanes.map(({ rows, ...lane }) => ({
    lane,
    rows,
    height: laneAir(captions) + Math.max(1, rows) * metrics.ROW,
  }));
  const known = new Set(part.lanes.map(({ id }) => id));
  const items = rowsOf(part, sizes.dayWidth)
    .filter(([first]) => first !== undefined && known.has(first.item.lane))
    .flatMap((row) => laidRow(row, part, sizes));
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0);
  return { lanes, items, height, dayWidth: sizes.dayWidth };
}

/** Pixels of a lane besides its rows. */
export function laneAir(captions: boolean): number {
  return 2 * metrics.LANE_AIR + (captions ? metrics.CAPTION : 0);
}

/** Whether an item stands for several events. */
export function isCluster(laid: LaidPart): laid is LaidCluster {
  return "cluster" in laid;
}

/** The items of each row, from left to right. */
function rowsOf(part: TimelinePart, dayWidth: number): readonly (readonly Bare[])[] {
  const rows = new Map<string, Bare[]>();
  for (const item of part.items) {
    const bare = bareOf(item, part, dayWidth);
    if (bare === undefined) continue;
    const key = `${item.row} ${item.lane}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [bare]);
    else row.push(bare);
  }
  return [...rows.values()].map((row) => row.toSorted((a, b) => a.left - b.left));
}

function bareOf(item: PartItem, part: TimelinePart, dayWidth: number): Bare | undefined {
  if ("event" in item) {
    const crowd = crowdOf(item);
    if (crowd === undefined) return undefined;
    const { claimed } = measuredItem(crowd, { ...BARE_SIZES, dayWidth }, { label: 0, stem: 0 });
    return { item, left: claimed.left, right: claimed.right };
  }
  const { from, to } = spanOf(item.cluster, part);
  const [start, end] = [from * dayWidth, to * dayWidth];
  const left = start - Math.min(CLUSTER_LEAD, Math.max(0, CLUSTER - (end - start)) / 2);
  return { item, left, right: Math.max(end, left + CLUSTER) };
}

/** What is measured without its label needs no extent and no face. */
const BARE_SIZES: Sizes = {
  dayWidth: 1,
  plotWidth: 1,
  extent: { from: MIN_DAY, to: MAX_DAY },
  measure: () => 0,
};

/**
 * Where it is drawn, in days, `to` exclusive: not before its own days, and what began before begins
 * where the part does.
 */
function spanOf({ span, drawn = span, fromBefore }: TimelineCluster, { need }: TimelinePart) {
  const from = Math.max(MIN_DAY, drawn.from, fromBefore ? need.from : span.from);
  return { from, to: Math.max(from, Math.min(MAX_DAY, drawn.to + 1)) };
}

function crowdOf({ event, drawn }: SingleItem): LaidItem["crowd"] | undefined {
  const whole = event.bounds === undefined ? undefined : placeOf(event.bounds);
  const place = whole && drawn ? cutPlace(whole, drawn) : whole;
  if (place === undefined) return undefined;
  const first = { event, place, stem: undefined };
  return { first, members: [first], place };
}

function laidRow(row: readonly Bare[], part: TimelinePart, sizes: Sizes): readonly LaidPart[] {
  const starts = startsOf(row);
  const laid: LaidPart[] = [];
  let taken = -Infinity;
  row.forEach((bare, index) => {
    const start = starts[index] ?? bare.left;
    const one = laidOne(bare, { taken, start, next: starts[index + 1] ?? Infinity }, part, sizes);
    if (one === undefined) return;
    laid.push(one);
    taken = one.box.to * sizes.dayWidth + one.box.right;
  });
  return laid;
}

/**
 * Where each begins: as far left as it must so that what comes after it has its place as well, since an
 * event stands on its days whatever was before it.
 */
function startsOf(row: readonly Bare[]): readonly number[] {
  const starts: number[] = [];
  let latest = Infinity;
  for (const { item, left } of row.toReversed()) {
    if ("event" in item) latest = left;
    else latest -= CLUSTER_GAP + leastOf(item.cluster);
    starts.push(Math.min(left, latest));
  }
  return starts.toReversed();
}

/** What its neighbours in the row leave, in pixels on the line. */
interface Room {
  readonly taken: number;
  /** where it begins, if that is free */
  readonly start: number;
  readonly next: number;
}

function laidOne(bare: Bare, room: Room, part: TimelinePart, sizes: Sizes): LaidPart | undefined {
  const { item } = bare;
  const { key, lane, row } = item;
  if ("cluster" in item) {
    const box = clusterBox(bare, item.cluster, room, part, sizes.dayWidth);
    return { key, lane, row, cluster: item.cluster, box };
  }
  const crowd = crowdOf(item);
  if (crowd === undefined) return undefined;
  return { key, lane, row, crowd, box: eventBox(crowd, bare, room, sizes) };
}

/**
 * Its own days, widened to the right so that its number has room, and kept off its neighbours: the next
 * one rather stands a little to the right. It leaves its days to the left only before an event.
 */
function clusterBox(
  bare: Bare,
  cluster: TimelineCluster,
  { taken, start, next }: Room,
  part: TimelinePart,
  dayWidth: number,
): ClusterBox {
  const { from, to } = spanOf(cluster, part);
  const least = leastOf(cluster);
  const left = Math.max(start, taken + CLUSTER_GAP);
  const wanted = Math.max(bare.right, left + Math.max(CLUSTER, least));
  const right = Math.max(left + least, Math.min(wanted, next - CLUSTER_GAP));
  const end = Math.min(to, Math.max(from, right / dayWidth));
  return { from, to: end, left: from * dayWidth - left, right: right - end * dayWidth };
}

/** Pixels that its number needs. */
function leastOf({ count }: TimelineCluster): number {
  const figures = String(count).length;
  const groups = Math.floor((figures - 1) / 3);
  return Math.max(NARROWEST_CLUSTER, (figures + groups) * FIGURE + FIGURE_AIR);
}

function eventBox(
  crowd: LaidItem["crowd"],
  bare: Bare,
  { taken, next }: Room,
  sizes: Sizes,
): ItemBox {
  const after = next - bare.right - metrics.GAP - metrics.NEIGHBOUR_GAP;
  const box = withLabel(crowd, sizes, after);
  if (box.label.side !== "left") return box;
  const before = bare.left - taken - metrics.GAP - metrics.NEIGHBOUR_GAP;
  if (before >= metrics.SHORTEST_LABEL) return withLabel(crowd, sizes, before);
  // no room on the side that the collection's end leaves: then its end cuts the words
  return withLabel(crowd, { ...sizes, extent: BARE_SIZES.extent }, after);
}

function withLabel(crowd: LaidItem["crowd"], sizes: Sizes, room: number): ItemBox {
  const longest = Math.max(0, Math.min(metrics.FULL_LABEL, Math.floor(room)));
  const box = measuredItem(crowd, sizes, { label: longest, stem: 0 });
  return box.label.width < LEAST_LABEL ? withoutLabel(box) : box;
}

function withoutLabel(box: ItemBox): ItemBox {
  const { side, width } = box.label;
  const label: LabelBox = { side: side === "inside" ? "inside" : "right", width: 0 };
  const beside = side === "inside" ? 0 : width + metrics.GAP;
  const left = box.left - (side === "left" ? beside : 0);
  const right = box.right - (side === "right" ? beside : 0);
  return { ...box, label, left, right };
}
