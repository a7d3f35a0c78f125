/**
 * The timeline as a still picture: what is in view, laid out as on the page, as one SVG that stands
 * alone: no script, no style sheet, fonts by name. Pure.
 */
import type { TimelineLane, TimelineModel } from "#src/timeline/contract.ts";
import type { Sizes } from "#src/timeline/item-box.ts";
import { layOut } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { isCluster, layOutPart, type LaidPart } from "#src/timeline/part-layout.ts";
import { AXIS_HEIGHT, stillAxis, type StillPlot } from "./still-axis.ts";
import { STILL_COLOURS, type StillTheme } from "./still-colours.ts";
import { stillCluster } from "./still-cluster.ts";
import { stillItem } from "./still-item.ts";
import { brokenText, textNode, type MeasureText } from "./still-text.ts";
import {
  STILL_HEIGHT,
  STILL_LANES as LANES,
  STILL_MARGIN as MARGIN,
  STILL_WIDTH as WIDTH,
  stillView,
  type StillView,
} from "./still-view.ts";
import { escaped, node } from "./svg-node.ts";

export interface StillWords {
  readonly title: string;
  /** what is in view, and how many events that is of how many */
  readonly below: string;
  /** below the picture, line by line: what it rests on */
  readonly foot: readonly string[];
}

export interface StillInput {
  readonly model: TimelineModel;
  readonly words: StillWords;
  readonly theme: StillTheme;
  readonly measure: MeasureText;
}

/** Pixels. */
const HEAD = 84;
const LINE = 17;
const MOST_LANE_LINES = 3;

export interface Still {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function pictureSvg({ model, words, theme, measure }: StillInput): Still {
  const colours = STILL_COLOURS[theme];
  const view = stillView(model.window, model.extent);
  const { left, width } = view;
  const lanes = drawnLanes(model, view, measure);
  const top = HEAD + AXIS_HEIGHT;
  const lanesHeight = lanes.reduce((sum, lane) => sum + lane.height, 0);
  const bottom = top + Math.max(lanesHeight, metrics.ROW);
  const footLines = words.foot.flatMap((line) =>
    brokenText(line, "small", WIDTH - 2 * MARGIN, measure, 3),
  );
  const height = bottom + MARGIN + footLines.length * LINE + MARGIN / 2;
  const plot = { ...view, lang: model.lang, top, bottom, colours, measure };
  const clip = node(
    "clipPath",
    { id: "plot" },
    node("rect", { x: left, y: 0, width: width + MARGIN, height }),
  );
  const svg = node(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH,
      height,
      viewBox: `0 0 ${String(WIDTH)} ${String(Math.ceil(height))}`,
      role: "img",
      "xml:lang": model.lang,
    },
    node("title", {}, escaped(words.title)),
    node("desc", {}, escaped(words.below)),
    clip,
    node("rect", { width: WIDTH, height, fill: colours.paper }),
    textNode(words.title, "title", { x: MARGIN, y: 48, fill: colours.ink, measure }),
    textNode(words.below, "small", { x: MARGIN, y: 70, fill: colours.ink2, measure }),
    stillAxis(plot, model.publications),
    ...lanesOf(lanes, plot),
    ...footLines.map((line, index) =>
      textNode(line, "small", {
        x: MARGIN,
        y: bottom + MARGIN + index * LINE,
        fill: colours.ink2,
        measure,
      }),
    ),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: WIDTH, height };
}

interface DrawnLane {
  readonly lane: TimelineLane;
  readonly height: number;
  readonly items: readonly LaidPart[];
}

/** Laid out here, or as the rows of a part say. */
function drawnLanes(
  { events, lanes, part, extent }: TimelineModel,
  { from, to, dayWidth, width }: StillView,
  measure: MeasureText,
): readonly DrawnLane[] {
  const sizes: Sizes = { dayWidth, plotWidth: width, extent, measure };
  const captions = false;
  if (part === undefined) {
    const room = { height: STILL_HEIGHT, captions, opened: new Set<string>() };
    return layOut({ events, lanes, sizes, ...room, view: { from, to } }).lanes;
  }
  const laid = layOutPart({ part, sizes, captions });
  return laid.lanes.map(({ lane, height }) => ({
    lane,
    height,
    items: laid.items.filter((item) => item.lane === lane.id),
  }));
}

function lanesOf(lanes: readonly DrawnLane[], plot: StillPlot): readonly string[] {
  const drawn: string[] = [];
  let { top } = plot;
  for (const [index, laid] of lanes.entries()) {
    drawn.push(laneOf(laid, top, `l${String(index)}`, plot));
    top += laid.height;
  }
  return drawn;
}

function laneOf({ lane, items }: DrawnLane, top: number, id: string, plot: StillPlot): string {
  const { colours, measure, left, width } = plot;
  const lines = brokenText(lane.label, "lane", LANES - metrics.INSET, measure, MOST_LANE_LINES);
  return node(
    "g",
    {},
    node("line", { x1: MARGIN, x2: left + width, y1: top, y2: top, stroke: colours.rule2 }),
    ...lines.map((line, index) =>
      textNode(line, "lane", {
        x: MARGIN,
        y: top + metrics.LANE_AIR + 18 + index * LINE,
        fill: colours.ink,
        measure,
      }),
    ),
    node(
      "g",
      { "clip-path": "url(#plot)" },
      ...items
        .filter(({ box }) => reaches(box, plot))
        .map((item, index) => {
          const row = top + metrics.LANE_AIR + item.row * metrics.ROW;
          return isCluster(item)
            ? stillCluster(item, row, plot)
            : stillItem(item, row, `${id}-${String(index)}`, plot);
        }),
    ),
  );
}

/** Whether some of it is in view. */
function reaches(
  box: {
    readonly from: number;
    readonly to: number;
    readonly left: number;
    readonly right: number;
  },
  { from, to, dayWidth }: StillPlot,
): boolean {
  return (box.to - from) * dayWidth + box.right > 0 && (box.from - to) * dayWidth - box.left < 0;
}
