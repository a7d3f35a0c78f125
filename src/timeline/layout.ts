/**
 * Where everything stands at a scale: lanes, rows, sides of labels, crowds. Pure. Rows know no window,
 * so they cannot jump while panning; they follow from scale, size and the events alone. What is in
 * view only decides, at last, on which side of its shape a label stands that an edge would cut.
 *
 * Everything is singly first. Where that doesn't fit, labels are shortened; then crowds of one place
 * become one shape; then near ones, with a growing distance.
 */
import type { TimelineEvent, TimelineLane } from "#src/timeline/contract.ts";
import { crowdsOf, isMixed, type Crowd, type Joining, type Placed } from "#src/timeline/crowds.ts";
import { withLabelsInView } from "#src/timeline/edge-labels.ts";
import { measuredItem, type ItemBox, type Sizes } from "#src/timeline/item-box.ts";
import { withRoom } from "#src/timeline/label-room.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { isDay, middleOf, placeOf } from "#src/timeline/place.ts";
import { pack, type Packing } from "#src/timeline/rows.ts";

export interface LayoutInput {
  readonly events: readonly TimelineEvent[];
  readonly lanes: readonly TimelineLane[];
  readonly sizes: Sizes;
  /** room for all lanes, in pixels */
  readonly height: number;
  /** a caption above each lane instead of a column beside */
  readonly captions: boolean;
  /** lanes that a reader opened: they take the height they need */
  readonly opened: ReadonlySet<string>;
  /** fractional days in view when it is made */
  readonly view?: { readonly from: number; readonly to: number } | undefined;
}

/** One shape or band with its label; `box` is in pixels from its anchors. */
export interface LaidItem {
  /** unique in the picture: an event may stand in several lanes */
  readonly key: string;
  readonly lane: string;
  readonly row: number;
  readonly crowd: Crowd;
  readonly box: ItemBox;
}

export interface LaidLane {
  readonly lane: TimelineLane;
  readonly rows: number;
  readonly height: number;
  readonly items: readonly LaidItem[];
  /** pixels that its labels were held to while rows were sought */
  readonly longest: number;
}

export interface Layout {
  readonly lanes: readonly LaidLane[];
  readonly height: number;
  /** pixels of a day that it was made for */
  readonly dayWidth: number;
}

interface Attempt {
  readonly joining: Joining;
  readonly longest: number;
}

/** The first attempt whose lanes fit; the last one where none does, and then the lanes scroll. */
export function layOut(input: LayoutInput): Layout {
  const { lanes, ...layout } = fitting(input);
  const roomy = lanes.map((lane) => roomier(lane, input.sizes));
  return { ...layout, lanes: roomy.map((lane) => legible(lane, input)) };
}

/** Rows are settled here too. */
function legible(lane: LaidLane, { view, sizes: { dayWidth } }: LayoutInput): LaidLane {
  if (view === undefined || lane.items.length > metrics.MOST_ITEMS) return lane;
  const edges = { left: view.from * dayWidth, right: view.to * dayWidth };
  return { ...lane, items: withLabelsInView(lane.items, edges) };
}

/** Rows are settled: what was shortened for nothing gets its length back. */
function roomier(lane: LaidLane, sizes: Sizes): LaidLane {
  const boxes = withRoom(lane.items, sizes, lane.longest);
  const longer = lane.items.map((item, index) => ({ ...item, box: boxes[index] ?? item.box }));
  return { ...lane, items: longer };
}

function fitting(input: LayoutInput): Layout {
  const { dayWidth, plotWidth } = input.sizes;
  const wide = dayWidth >= metrics.wideDay(plotWidth);
  const placed = lanesOf(input);
  const attempts = attemptsFor(dayWidth);
  const honest = attempts.filter(({ joining }) => typeof joining === "string");
  const joined = attempts.filter(({ joining }) => typeof joining !== "string");
  // a little scrolling is better than one shape for events of different days
  const taller = {
    ...input,
    height: Math.max(input.height * metrics.SCROLLED, metrics.SCROLLED_ROWS * metrics.ROW),
  };
  return (
    firstThatFits(input, placed, honest, wide) ??
    firstThatFits(taller, placed, honest.slice(-2), wide) ??
    firstThatFits(input, placed, joined, wide) ??
    lastResort(input, placed, attempts.at(-1), wide)
  );
}

function firstThatFits(
  input: LayoutInput,
  placed: readonly PlacedLane[],
  attempts: readonly Attempt[],
  wide: boolean,
): Layout | undefined {
  for (const attempt of attempts) {
    const lanes = placed.map((lane) => tryLane(input, lane, attempt, Infinity));
    const done = finished(lanes, input);
    if (done !== undefined && (wide || fits(done, input)) && !isCrowded(done, input.sizes)) {
      return refined(input, placed, done, attempts.slice(0, attempts.indexOf(attempt)));
    }
  }
  return undefined;
}

/** Gives the height that is left to the lanes, from the top, that can show more with it. */
function refined(
  input: LayoutInput,
  placed: readonly PlacedLane[],
  start: Layout,
  finer: readonly Attempt[],
): Layout {
  let best = start;
  for (const lane of placed) {
    for (const attempt of finer) {
      const other = tryLane(input, lane, attempt, Infinity);
      const lanes = best.lanes.map((laid) => (laid.lane.id === lane.lane.id ? other : laid));
      const done = finished(lanes, input);
      if (done === undefined || !fits(done, input) || isCrowded(done, input.sizes)) continue;
      best = done;
      break;
    }
  }
  return best;
}

interface PlacedLane {
  readonly lane: TimelineLane;
  readonly members: readonly Placed[];
}

function lanesOf({ events, lanes }: LayoutInput): readonly PlacedLane[] {
  const members = new Map<string, Placed[]>(lanes.map(({ id }) => [id, []]));
  for (const event of events) {
    const place = event.bounds === undefined ? undefined : placeOf(event.bounds);
    if (place === undefined) continue;
    const stem = event.stem === undefined ? undefined : placeOf(event.stem.bounds);
    for (const lane of event.lanes) members.get(lane)?.push({ event, place, stem });
  }
  return lanes.map((lane) => ({
    lane,
    members: (members.get(lane.id) ?? []).toSorted(
      (a, b) => a.place.from - b.place.from || a.place.to - b.place.to,
    ),
  }));
}

function attemptsFor(dayWidth: number): readonly Attempt[] {
  const widest = Math.max(1, metrics.NARROWEST_BAND / dayWidth);
  const near = (pixels: number) => ({ near: pixels / dayWidth, widest });
  return [
    { joining: "none", longest: metrics.FULL_LABEL },
    { joining: "none", longest: 170 },
    { joining: "same", longest: metrics.FULL_LABEL },
    { joining: "same", longest: 170 },
    { joining: near(8), longest: 200 },
    { joining: near(16), longest: 200 },
    { joining: near(32), longest: 170 },
    { joining: near(56), longest: 170 },
  ];
}

function mostRows({ opened }: LayoutInput, { lane }: PlacedLane, wide: boolean): number {
  return wide || opened.has(lane.id) ? Infinity : metrics.MOST_ROWS;
}

function tryLane(
  input: LayoutInput,
  { lane, members }: PlacedLane,
  { joining, longest }: Attempt,
  most: number,
): LaidLane | undefined {
  const chosen =
    input.opened.has(lane.id) && members.length <= metrics.MOST_ITEMS ? "none" : joining;
  const crowds = crowdsOf(members, chosen);
  const boxes = crowds.map((crowd) =>
    measuredItem(crowd, input.sizes, { label: longest, stem: longest }),
  );
  const packing = pack(
    boxes.map(({ claimed }) => claimed),
    metrics.NEIGHBOUR_GAP,
    most,
  );
  if (packing === undefined) return undefined;
  return {
    lane,
    rows: packing.count,
    height: heightOf(input, packing),
    items: items(lane, crowds, boxes, packing),
    longest,
  };
}

function items(
  lane: TimelineLane,
  crowds: readonly Crowd[],
  boxes: readonly ItemBox[],
  packing: Packing,
): readonly LaidItem[] {
  return crowds.flatMap((crowd, index) => {
    const box = boxes[index];
    const row = packing.rows[index];
    if (box === undefined || row === undefined) return [];
    return [{ key: `${lane.id}/${crowd.first.event.id}`, lane: lane.id, row, crowd, box }];
  });
}

function heightOf({ captions }: LayoutInput, { count }: Packing): number {
  const caption = captions ? metrics.CAPTION : 0;
  return caption + Math.max(1, count) * metrics.ROW + 2 * metrics.LANE_AIR;
}

function finished(
  lanes: readonly (LaidLane | undefined)[],
  { sizes }: LayoutInput,
): Layout | undefined {
  const all = lanes.flatMap((lane) => lane ?? []);
  if (all.length < lanes.length) return undefined;
  const height = all.reduce((sum, lane) => sum + lane.height, 0);
  return { lanes: all, height, dayWidth: sizes.dayWidth };
}

function fits(layout: Layout, { height, opened }: LayoutInput): boolean {
  const excused = layout.lanes
    .filter(({ lane }) => opened.has(lane.id))
    .reduce((sum, lane) => sum + lane.height, 0);
  return layout.height - excused <= height || layout.height <= height;
}

/** Whether some two widths of the picture hold more items than the widget should be fed. */
function isCrowded(layout: Layout, { plotWidth, dayWidth }: Sizes): boolean {
  const middles = layout.lanes
    .flatMap(({ items: laid }) => laid.map(({ crowd }) => middleOf(crowd.place)))
    .toSorted((a, b) => a - b);
  const reach = (2 * plotWidth) / dayWidth;
  return middles.some((middle, index) => {
    const beyond = middles[index + metrics.MOST_ITEMS];
    return beyond !== undefined && beyond - middle <= reach;
  });
}

/** Joins ever farther neighbours, bands as well, until rows and items are few enough. */
function lastResort(
  input: LayoutInput,
  placed: readonly PlacedLane[],
  last: Attempt | undefined,
  wide: boolean,
): Layout {
  const { dayWidth } = input.sizes;
  const few = input.sizes.plotWidth;
  let pixels = 0;
  for (let round = 0; round < 60; round += 1) {
    const longest = last?.longest ?? 170;
    const lanes = placed.map((lane) => {
      const most = mostRows(input, lane, wide);
      const gentle = last === undefined ? undefined : tryLane(input, lane, last, most);
      if (gentle !== undefined && pixels === 0) return gentle;
      const joining = { near: pixels / dayWidth, widest: Infinity };
      return tryLane(input, lane, { joining, longest }, most) ?? gentle;
    });
    const done = finished(lanes, input);
    if (done !== undefined && !isCrowded(done, input.sizes)) return done;
    pixels = pixels === 0 ? 24 : pixels * (pixels < few ? 1.5 : 4);
  }
  throw new Error("no layout: one crowd per lane always fits");
}

/** Whether a click on "+N" can take it apart by zooming, and not only by opening its lane. */
export function splitsByZoom(crowd: Crowd): boolean {
  return isMixed(crowd) || isDay(crowd.place);
}
