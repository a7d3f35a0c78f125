/**
 * Feeds the widget one box per lane, whatever is in it: what the widget does for each of its boxes, at
 * every frame and for every new one, it then does a handful of times. What stands in a lane is placed
 * in pixels from where its box begins, so that the box may have any width. Elements of items that are
 * gone are used again for others of their lane.
 */
import { MAX_DAY, MIN_DAY, dayToMs } from "#src/domain/calendar.ts";
import { clusterElement } from "#src/timeline/cluster-element.ts";
import { block } from "#src/timeline/element.ts";
import { eventElement } from "#src/timeline/event-element.ts";
import type { Sliding } from "#src/timeline/item-element.ts";
import type { Days, PartElement, PartPlace, PartWords } from "#src/timeline/part-element.ts";
import type { LaidItem } from "#src/timeline/layout.ts";
import { isCluster, type LaidPart, type PartLayout } from "#src/timeline/part-layout.ts";
import type { Widget } from "#src/timeline/widget.ts";

/** Days beyond the window, as a share of it, on each side. */
export const OVERSCAN = 0.5;
/** Pixels that an outline or a count takes around an item. */
const MARGIN = 24;

/**
 * Windows on each side that the widget's boxes reach over, and between which they are left alone. The
 * most keep the pixels of what stands in them small enough to be exact.
 */
const SPARE_WINDOWS = 2;
const MOST_WINDOWS = 400;
const FEWEST_WINDOWS = 0.25;

export interface PartFed {
  readonly laid: LaidPart;
  readonly target: HTMLElement;
}

export interface PartFeedInput extends PartWords {
  readonly layout: PartLayout;
  /** fractional days in view */
  readonly from: number;
  readonly to: number;
  /** pixels of a day now, which needn't be what the layout was made for */
  readonly dayWidth: number;
  /** pixels from the top of a lane to its first row */
  readonly top: number;
}

export interface PartFeed {
  readonly renew: (input: PartFeedInput, change: Change) => void;
  /** puts all on their days at another scale */
  readonly follow: (dayWidth: number) => void;
  readonly isStale: (from: number, to: number) => boolean;
  readonly get: (key: string) => PartFed | undefined;
  readonly all: () => Iterable<PartFed>;
  readonly slidings: () => readonly Sliding[];
  /** what the widget's box of a lane holds */
  readonly laneElement: (lane: string) => HTMLElement | undefined;
}

interface Kept extends PartFed {
  readonly slot: HTMLElement;
  readonly sliding: Sliding | undefined;
  readonly show: (laid: LaidPart, words: PartWords, place: PartPlace) => Sliding | undefined;
  readonly move: PartElement<LaidPart>["move"];
}

type Change = Widget["change"];

/** A feed that has shown nothing yet. */
export function createPartFeed(): PartFeed {
  const lanes = new Map<string, HTMLElement>();
  let fed: ReadonlyMap<string, Kept> = new Map();
  let slidings: readonly Sliding[] = [];
  let range: Days | undefined;
  let carrier: Days | undefined;
  let scale = 0;

  function renew(input: PartFeedInput, change: Change): void {
    const { layout, from, to, top } = input;
    const spare = (to - from) * OVERSCAN;
    const cut = { from: Math.max(MIN_DAY, from - spare), to: Math.min(MAX_DAY, to + spare) };
    range = cut;
    // the widget measures what it is given: that must be done before anything else is touched
    setLanes(layout, carrierFor(carrier, from, to), change);
    const place = { cut, dayWidth: layout.dayWidth, top };
    const shown = layout.items.filter((laid) => reaches(laid, layout.dayWidth, cut));
    const take = spares(fed, shown);
    const next = new Map<string, Kept>();
    for (const laid of shown) {
      const kept = take(laid) ?? made(laid);
      next.set(laid.key, { ...kept, laid, sliding: kept.show(laid, input, place) });
    }
    for (const { slot } of take.left()) slot.remove();
    fed = next;
    slidings = [...fed.values()].flatMap(({ sliding }) => sliding ?? []);
    scale = 0;
    follow(input.dayWidth);
    // shown only when all is said and in its place
    for (const { laid, slot } of fed.values()) {
      const lane = laneOf(laid.lane);
      if (slot.parentNode !== lane) lane.append(slot);
    }
  }

  function setLanes(layout: PartLayout, now: Days, change: Change): void {
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

  function laneOf(id: string): HTMLElement {
    const lane = lanes.get(id) ?? block("timeline-lane-items");
    lanes.set(id, lane);
    return lane;
  }

  function follow(dayWidth: number): void {
    if (carrier === undefined || dayWidth === scale) return;
    scale = dayWidth;
    for (const { move } of fed.values()) move(carrier.from, dayWidth);
  }

  return {
    renew,
    follow,
    isStale: (from, to) => range === undefined || from < range.from || to > range.to,
    get: (key) => fed.get(key),
    all: () => fed.values(),
    slidings: () => slidings,
    laneElement: (lane) => lanes.get(lane),
  };
}

/**
 * A stretch of some windows round the present one. It stays while the window moves and zooms within
 * reason, since a new one makes the widget measure; what stands in it may lie outside.
 */
function carrierFor(before: Days | undefined, from: number, to: number): Days {
  const length = to - from;
  if (before !== undefined) {
    const times = (before.to - before.from) / length;
    const near = before.from <= (from + to) / 2 && before.to >= (from + to) / 2;
    if (near && times <= MOST_WINDOWS && times >= FEWEST_WINDOWS) return before;
  }
  const spare = length * SPARE_WINDOWS;
  return { from: Math.max(MIN_DAY, from - spare), to: Math.min(MAX_DAY, to + spare) };
}

function reaches({ box }: LaidPart, dayWidth: number, cut: Days): boolean {
  return (
    box.to + (box.right + MARGIN) / dayWidth >= cut.from &&
    box.from - (box.left + MARGIN) / dayWidth <= cut.to
  );
}

/** The element of the same item, else of one that is gone; what is asked for twice is given once. */
function spares(fed: ReadonlyMap<string, Kept>, shown: readonly LaidPart[]) {
  const keys = new Set(shown.map(({ key }) => key));
  const same = new Map<string, Kept>();
  const gone = new Map<string, Kept[]>();
  for (const kept of fed.values()) {
    const place = placeOf(kept.laid);
    if (keys.has(kept.laid.key)) same.set(`${kept.laid.key} ${place}`, kept);
    else gone.set(place, [...(gone.get(place) ?? []), kept]);
  }
  return Object.assign(
    (laid: LaidPart): Kept | undefined => {
      const place = placeOf(laid);
      const own = `${laid.key} ${place}`;
      const kept = same.get(own);
      same.delete(own);
      return kept ?? gone.get(place)?.pop();
    },
    { left: () => [...same.values(), ...[...gone.values()].flat()] },
  );
}

/** Elements of one lane and form can stand for each other. */
function placeOf(laid: LaidPart): string {
  return `${isCluster(laid) ? "cluster" : laid.box.form} ${laid.lane}`;
}

function made(laid: LaidPart): Kept {
  return isCluster(laid)
    ? keptOf(laid, clusterElement(), isCluster)
    : keptOf(laid, eventElement(laid.box.form), isEvent);
}

function isEvent(laid: LaidPart): laid is LaidItem {
  return !isCluster(laid);
}

function keptOf<Laid extends LaidPart>(
  first: LaidPart,
  { slot, target, say, lay, move }: PartElement<Laid>,
  fits: (laid: LaidPart) => laid is Laid,
): Kept {
  return {
    laid: first,
    slot,
    target,
    sliding: undefined,
    move,
    show: (laid, words, place) => {
      if (!fits(laid)) return undefined;
      say(laid, words);
      return lay(laid, place);
    },
  };
}
