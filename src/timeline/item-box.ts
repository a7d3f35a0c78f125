/** What one item takes on the screen, in pixels from its anchors on the line: pure. */
import type { DayWindow } from "#src/timeline/contract.ts";
import type { Crowd, Placed } from "#src/timeline/crowds.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { isDay, middleOf } from "#src/timeline/place.ts";
import type { Claimed } from "#src/timeline/rows.ts";

/** A label that shows this share of itself inside its band is shortened there, not put beside it. */
const INSIDE_SHARE = 0.7;

export type Face = "label" | "inside" | "stem" | "count";
export type Side = "left" | "right" | "inside";

/** What a layout is made for. */
export interface Sizes {
  /** pixels */
  readonly dayWidth: number;
  readonly plotWidth: number;
  readonly extent: DayWindow;
  /** width of a text in pixels */
  readonly measure: (text: string, face: Face) => number;
}

export interface LabelBox {
  readonly side: Side;
  /** room for the text, in pixels: it is shortened where it is longer */
  readonly width: number;
}

/**
 * `from` and `to` are the anchors, in days: the same day's middle for a shape, both ends for a band.
 * `left` and `right` tell how far it reaches beyond them.
 */
export interface ItemBox {
  readonly form: "shape" | "band";
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly label: LabelBox;
  /** width of "+5" beside the shape; 0 for a single event */
  readonly more: number;
  readonly stem: { readonly at: number; readonly label: LabelBox } | undefined;
  readonly claimed: Claimed;
}

/** Pixels that a label, and one on a stem, may take at most. */
export interface Longest {
  readonly label: number;
  readonly stem: number;
}

/** The box of a crowd, or of a single event. */
export function measuredItem(crowd: Crowd, sizes: Sizes, longest: Longest): ItemBox {
  const { first, members } = crowd;
  const others = members.length - 1;
  const more = others === 0 ? 0 : Math.ceil(sizes.measure(`+${others}`, "count")) + metrics.GAP;
  // where its first event stands: the middle of several days is no day that any of them has
  const body = bodyOf(first, sizes.dayWidth);
  const label = labelOf(body, more, first.event.label, sizes, longest.label);
  const beside = label.side === "inside" ? 0 : label.width + metrics.GAP;
  const left = body.left + (label.side === "left" ? beside : 0);
  const right = body.right + more + (label.side === "right" ? beside : 0);
  const x = { from: body.from * sizes.dayWidth, to: body.to * sizes.dayWidth };
  const stem = stemOf(crowd, sizes, longest.stem);
  return {
    form: body.form,
    from: body.from,
    to: body.to,
    left,
    right,
    label,
    more,
    stem: stem?.stem,
    // nothing may come between a band and what hangs from it
    claimed: {
      left: Math.min(x.from - left, stem?.foot.left ?? Infinity),
      right: Math.max(x.to + right, stem?.foot.right ?? -Infinity),
      below: stem?.claimed,
    },
  };
}

interface Body {
  readonly form: "shape" | "band";
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/**
 * How far a band fades beyond an end that nobody states, in pixels: a little, and at least to the
 * editor's date that hangs from it.
 */
export function openReach(
  { place, stem }: Placed,
  dayWidth: number,
): { readonly left: number; readonly right: number } {
  const hang = stem === undefined ? undefined : middleOf(stem);
  const foot = metrics.STEM_HALF + metrics.GAP;
  const toStem = (days: number) => (days > 0 ? days * dayWidth + foot : 0);
  return {
    left: place.openLeft
      ? Math.max(metrics.OPEN_FADE, toStem(place.from - (hang ?? place.from)))
      : 0,
    right: place.openRight ? Math.max(metrics.OPEN_FADE, toStem((hang ?? place.to) - place.to)) : 0,
  };
}

function bodyOf(placed: Placed, dayWidth: number): Body {
  const { place } = placed;
  const open = place.openLeft || place.openRight;
  const narrow = (place.to - place.from) * dayWidth < metrics.NARROWEST_BAND;
  if (isDay(place) || (narrow && !open)) {
    const at = middleOf(place);
    return { form: "shape", from: at, to: at, left: metrics.SHAPE_HALF, right: metrics.SHAPE_HALF };
  }
  return {
    form: "band",
    from: place.from,
    to: place.to,
    ...openReach(placed, dayWidth),
  };
}

/** Inside where it fits, else to the right, else to the left; shortened on the roomier side. */
function labelOf(body: Body, more: number, text: string, sizes: Sizes, longest: number): LabelBox {
  const inner = (body.to - body.from) * sizes.dayWidth - 2 * metrics.INSET;
  const inside = Math.ceil(sizes.measure(text, "inside"));
  if (body.form === "band" && Math.min(longest, inside) * INSIDE_SHARE <= inner) {
    return { side: "inside", width: Math.min(inside, Math.floor(inner)) };
  }
  const wanted = Math.min(longest, Math.ceil(sizes.measure(text, "label")));
  return besideOf(body, more, wanted, sizes);
}

function besideOf(body: Body, more: number, wanted: number, sizes: Sizes): LabelBox {
  const { dayWidth, extent } = sizes;
  const rightRoom =
    (extent.to + 1 - body.to) * dayWidth + metrics.FIT_RIGHT - body.right - more - 2 * metrics.GAP;
  const leftRoom =
    (body.from - extent.from) * dayWidth + metrics.FIT_LEFT - body.left - 2 * metrics.GAP;
  if (wanted <= rightRoom || rightRoom >= leftRoom) {
    return { side: "right", width: clampedLabel(wanted, rightRoom) };
  }
  return { side: "left", width: clampedLabel(wanted, leftRoom) };
}

function clampedLabel(wanted: number, room: number): number {
  return Math.floor(Math.min(wanted, Math.max(room, metrics.SHORTEST_LABEL)));
}

function stemOf(
  { first, members }: Crowd,
  sizes: Sizes,
  longest: number,
): { stem: ItemBox["stem"]; claimed: Claimed; foot: { left: number; right: number } } | undefined {
  const text = first.event.stem?.label;
  if (first.stem === undefined || text === undefined || members.length > 1) return undefined;
  const at = middleOf(first.stem);
  const half = metrics.STEM_HALF;
  const body: Body = { form: "shape", from: at, to: at, left: half, right: half };
  const label = besideOf(body, 0, Math.min(longest, Math.ceil(sizes.measure(text, "stem"))), sizes);
  const x = at * sizes.dayWidth;
  const reach = half + metrics.GAP + label.width;
  return {
    stem: { at, label },
    foot: { left: x - half, right: x + half },
    claimed: {
      left: x - (label.side === "left" ? reach : half),
      right: x + (label.side === "right" ? reach : half),
    },
  };
}
