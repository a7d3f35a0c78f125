/**
 * The timeline as a still picture: what is in view, laid out as on the page, as one SVG that stands
 * alone: no script, no style sheet, fonts by name. Pure.
 */
import { MS_PER_DAY } from "#src/domain/calendar.ts";
import type { TimelineModel } from "#src/timeline/contract.ts";
import { layOut, type LaidLane } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { fittedView, viewOfDays } from "#src/timeline/window.ts";
import { AXIS_HEIGHT, stillAxis, type StillPlot } from "./still-axis.ts";
import { STILL_COLOURS, type StillTheme } from "./still-colours.ts";
import { stillItem } from "./still-item.ts";
import { brokenText, textNode, type MeasureText } from "./still-text.ts";
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
const WIDTH = 1200;
const MARGIN = 32;
const LANES = 132;
const HEAD = 84;
/** Room for the lanes; where they need more, the picture grows. */
const HEIGHT = 560;
const LINE = 17;
const MOST_LANE_LINES = 3;

export interface Still {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function pictureSvg({ model, words, theme, measure }: StillInput): Still {
  const colours = STILL_COLOURS[theme];
  const left = MARGIN + LANES;
  const width = WIDTH - left - MARGIN;
  const view =
    model.window === undefined
      ? fittedView(model.extent, width, metrics.FIT_LEFT, metrics.FIT_RIGHT)
      : viewOfDays(model.window);
  const [from, to] = [view.start / MS_PER_DAY, view.end / MS_PER_DAY];
  const dayWidth = width / (to - from);
  const layout = layOut({
    events: model.events,
    lanes: model.lanes,
    sizes: { dayWidth, plotWidth: width, extent: model.extent, measure },
    height: HEIGHT,
    captions: false,
    opened: new Set(),
    view: { from, to },
  });
  const top = HEAD + AXIS_HEIGHT;
  const bottom = top + Math.max(layout.height, metrics.ROW);
  const footLines = words.foot.flatMap((line) =>
    brokenText(line, "small", WIDTH - 2 * MARGIN, measure, 3),
  );
  const height = bottom + MARGIN + footLines.length * LINE + MARGIN / 2;
  const plot = { lang: model.lang, from, to, dayWidth, left, width, top, bottom, colours, measure };
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
    ...lanesOf(layout.lanes, plot),
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

function lanesOf(lanes: readonly LaidLane[], plot: StillPlot): readonly string[] {
  const drawn: string[] = [];
  let { top } = plot;
  for (const [index, laid] of lanes.entries()) {
    drawn.push(laneOf(laid, top, `l${String(index)}`, plot));
    top += laid.height;
  }
  return drawn;
}

function laneOf({ lane, items }: LaidLane, top: number, id: string, plot: StillPlot): string {
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
        .map((item, index) =>
          stillItem(
            item,
            top + metrics.LANE_AIR + item.row * metrics.ROW,
            `${id}-${String(index)}`,
            plot,
          ),
        ),
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
