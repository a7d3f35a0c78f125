/**
 * Feeds the widget one box per lane, whatever is in it: what the widget does for each of its boxes, at
 * every frame and for every new one, it then does a handful of times. Elements of items stay as long as
 * what they say is the same, and only move.
 */
import { MAX_DAY, MIN_DAY, dayToMs } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { clusterParts, placeCluster } from "#src/timeline/cluster-element.ts";
import { block } from "#src/timeline/element.ts";
import { itemParts, placeItem, type Carrier, type Sliding } from "#src/timeline/item-element.ts";
import { isCluster, type LaidPart, type PartLayout } from "#src/timeline/part-layout.ts";
import type { Widget } from "#src/timeline/widget.ts";

/** Days beyond the window, as a share of it, on each side. */
export const OVERSCAN = 0.5;
/** Pixels that an outline or a count takes around an item. */
const MARGIN = 24;

/** Windows on each side that the widget's boxes reach over, and between which they are left alone. */
const SPARE_WINDOWS = 2;
const MOST_WINDOWS = 40;
const FEWEST_WINDOWS = 0.25;

export interface PartFed {
  readonly laid: LaidPart;
  readonly root: HTMLElement;
  readonly target: HTMLElement;
  readonly sliding: Sliding | undefined;
}

export interface PartFeedInput {
  readonly layout: PartLayout;
  /** fractional days in view */
  readonly from: number;
  readonly to: number;
  /** pixels from the top of a lane to its first row */
  readonly top: number;
  readonly lang: Lang;
  readonly passages: (count: number) => string;
}

export interface PartFeed {
  readonly renew: (input: PartFeedInput, change: Change) => void;
  readonly isStale: (from: number, to: number) => boolean;
  readonly get: (key: string) => PartFed | undefined;
  readonly all: () => Iterable<PartFed>;
  readonly slidings: () => readonly Sliding[];
  /** what the widget's box of a lane holds */
  readonly laneElement: (lane: string) => HTMLElement | undefined;
}

interface Kept extends PartFed {
  readonly says: string;
  readonly place: (laid: LaidPart, where: Where) => Sliding | undefined;
}

type Change = Widget["change"];

interface Where {
  readonly carrier: Carrier;
  readonly cut: Carrier;
  readonly dayWidth: number;
  readonly top: number;
}

/** A feed that has shown nothing yet. */
export function createPartFeed(): PartFeed {
  const lanes = new Map<string, HTMLElement>();
  const fed = new Map<string, Kept>();
  let slidings: readonly Sliding[] = [];
  let range: Carrier | undefined;
  let carrier: Carrier | undefined;

  function renew(input: PartFeedInput, change: Change): void {
    const { layout, from, to, top } = input;
    const spare = (to - from) * OVERSCAN;
    const cut = { from: Math.max(MIN_DAY, from - spare), to: Math.min(MAX_DAY, to + spare) };
    range = cut;
    const now = carrierFor(carrier, from, to);
    // the widget measures what it is given: that must be done before anything else is touched
    setLanes(layout, now, change);
    const where = { carrier: now, cut, dayWidth: layout.dayWidth, top };
    const gone = new Set(fed.keys());
    for (const laid of layout.items) {
      if (!reaches(laid, layout.dayWidth, cut)) continue;
      gone.delete(laid.key);
      put(laid, where, input);
    }
    for (const key of gone) {
      fed.get(key)?.root.remove();
      fed.delete(key);
    }
    slidings = [...fed.values()].flatMap(({ sliding }) => sliding ?? []);
  }

  function setLanes(layout: PartLayout, now: Carrier, change: Change): void {
    const ids = layout.lanes.map(({ lane }) => lane.id);
    const stale = ids.filter((id) => now !== carrier || !lanes.has(id));
    const gone = [...lanes.keys()].filter((id) => !ids.includes(id));
    carrier = now;
    for (const id of gone) lanes.delete(id);
    for (const id of stale) laneOf(id);
    change(
      stale.map((id) => ({ id, lane: id, start: dayToMs(now.from), end: dayToMs(now.to) })),
      gone,
    );
  }

  function put(laid: LaidPart, where: Where, input: PartFeedInput): void {
    const lane = laneOf(laid.lane);
    const says = wordsOf(laid, input);
    const before = fed.get(laid.key);
    const same = before?.says === says && before.laid.lane === laid.lane ? before : undefined;
    if (same === undefined) before?.root.remove();
    const kept = same ?? made(laid, says, where, input);
    fed.set(laid.key, { ...kept, laid, sliding: kept.place(laid, where) });
    if (same === undefined) lane.append(kept.root);
  }

  function laneOf(id: string): HTMLElement {
    const lane = lanes.get(id) ?? block("timeline-lane-items");
    lanes.set(id, lane);
    return lane;
  }

  return {
    renew,
    isStale: (from, to) => range === undefined || from < range.from || to > range.to,
    get: (key) => fed.get(key),
    all: () => fed.values(),
    slidings: () => slidings,
    laneElement: (lane) => lanes.get(lane),
  };
}

/**
 * A stretch of some windows round the present one. It stays while the window moves and zooms within
 * reason, since a new one makes the widget measure: what stands in it is placed by shares of it, which
 * may lie outside.
 */
function carrierFor(before: Carrier | undefined, from: number, to: number): Carrier {
  const length = to - from;
  if (before !== undefined) {
    const times = (before.to - before.from) / length;
    const near = before.from <= (from + to) / 2 && before.to >= (from + to) / 2;
    if (near && times <= MOST_WINDOWS && times >= FEWEST_WINDOWS) return before;
  }
  const spare = length * SPARE_WINDOWS;
  return { from: Math.max(MIN_DAY, from - spare), to: Math.min(MAX_DAY, to + spare) };
}

function reaches({ box }: LaidPart, dayWidth: number, cut: Carrier): boolean {
  return (
    box.to + (box.right + MARGIN) / dayWidth >= cut.from &&
    box.from - (box.left + MARGIN) / dayWidth <= cut.to
  );
}

/** All that an element says, besides where it stands. */
function wordsOf(laid: LaidPart, { lang, passages }: PartFeedInput): string {
  if (isCluster(laid)) {
    const { count, label, kinds, fromBefore } = laid.cluster;
    return JSON.stringify([lang, count, label, fromBefore, kinds]);
  }
  const { box, crowd } = laid;
  const { kind, standing, label, labelLang, passages: count } = crowd.first.event;
  return JSON.stringify([
    box.form,
    box.label.side,
    box.label.width === 0,
    kind,
    standing,
    label,
    labelLang,
    passages(count),
  ]);
}

function made(laid: LaidPart, says: string, where: Where, input: PartFeedInput): Kept {
  if (isCluster(laid)) {
    const parts = clusterParts(laid, input.lang);
    return {
      laid,
      says,
      root: parts.root,
      target: parts.target,
      sliding: undefined,
      place: (now, at) => (isCluster(now) ? placeCluster(parts, now, at) : undefined),
    };
  }
  const shown = laid.crowd.first.event;
  const passages = input.passages(shown.passages);
  const parts = itemParts({ laid, shown, passages, ...where });
  return {
    laid,
    says,
    root: parts.root,
    target: parts.target,
    sliding: undefined,
    place: (now, at) => (isCluster(now) ? undefined : placeItem(parts, { laid: now, ...at })),
  };
}
