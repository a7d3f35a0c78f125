/** One event, or a crowd of them, of the still picture: shape or band, label, and an editor's date below. */
import { KIND_PATHS } from "#src/ui/kind-paths.ts";
import type { Kind } from "#src/domain/model.ts";
import { bodyRight } from "#src/timeline/item-element.ts";
import { openReach, type LabelBox } from "#src/timeline/item-box.ts";
import type { LaidItem } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import type { StillPlot } from "./still-axis.ts";
import { cutText, textNode, type StillFace } from "./still-text.ts";
import { escaped, node } from "./svg-node.ts";

/** From the middle of a row to the line that its letters stand on. */
const BASELINE = 5;
/** Half the height of a band. */
const HALF_BAND = 9;
/** How much of its colour a sure band has. */
const SURE = 0.36;
const FADED = 0.04;

/** `top` is the upper edge of its row, `id` one of its own for its shades. */
export function stillItem(laid: LaidItem, top: number, id: string, plot: StillPlot): string {
  const { colours } = plot;
  const { event } = laid.crowd.first;
  const middle = top + metrics.ROW / 2;
  const colour = colours.kinds[event.kind];
  const x = (day: number) => plot.left + (day - plot.from) * plot.dayWidth;
  const others = laid.crowd.members.length - 1;
  const names = laid.crowd.members.map((member) => member.event.name);
  const more = x(laid.box.to) + bodyRight(laid, plot.dayWidth) + 3;
  return node(
    "g",
    {},
    node("title", {}, escaped(names.join("\n"))),
    laid.box.form === "shape"
      ? shape(event.kind, x(laid.box.from), middle, event.standing === "hollow", plot)
      : band(laid, middle, id, plot),
    labelOf(laid, middle, plot),
    others === 0
      ? ""
      : textNode(`+${String(others)}`, "count", {
          x: more,
          y: middle + BASELINE,
          fill: colours.ink2,
          measure: plot.measure,
        }),
    stemOf(laid, middle, colour, plot),
  );
}

function shape(
  kind: Kind,
  x: number,
  y: number,
  isHollow: boolean,
  { colours }: StillPlot,
  scale = 1,
): string {
  const colour = colours.kinds[kind];
  return node("path", {
    d: KIND_PATHS[kind],
    transform: `translate(${(x - 8 * scale).toFixed(2)} ${(y - 8 * scale).toFixed(2)}) scale(${String(scale)})`,
    fill: isHollow ? colours.paper : colour,
    stroke: colour,
    "stroke-width": 1.5,
    "stroke-linejoin": "round",
  });
}

/** Its sure part in full, what is only possible fading to its ends, as on the page. */
function band(laid: LaidItem, middle: number, id: string, plot: StillPlot): string {
  const { crowd, box } = laid;
  const { place, event } = crowd.first;
  const colour = plot.colours.kinds[event.kind];
  const reach = openReach(crowd.first, plot.dayWidth);
  const x = (day: number) => plot.left + (day - plot.from) * plot.dayWidth;
  const [from, to] = [x(box.from) - reach.left, x(box.to) + reach.right];
  const share = (day: number) => Math.min(1, Math.max(0, (x(day) - from) / (to - from)));
  const fadesLeft = place.openLeft || place.firmFrom > place.from;
  const fadesRight = place.openRight || place.firmTo < place.to;
  const stop = (offset: number, opacity: number) =>
    node("stop", { offset, "stop-color": colour, "stop-opacity": opacity });
  const isHollow = event.standing === "hollow";
  const sure = isHollow ? 1 : SURE;
  const edge = (at: number) =>
    node("rect", { x: at, y: middle - HALF_BAND, width: 2, height: 2 * HALF_BAND, fill: colour });
  const strip = (y: number, height: number) =>
    node("rect", { x: from, y, width: to - from, height, fill: `url(#${id})` });
  return [
    node(
      "linearGradient",
      { id, gradientUnits: "userSpaceOnUse", x1: from, x2: to, y1: 0, y2: 0 },
      stop(0, fadesLeft ? FADED : sure),
      stop(share(place.firmFrom), sure),
      stop(share(place.firmTo), sure),
      stop(1, fadesRight ? FADED : sure),
    ),
    ...(isHollow
      ? [strip(middle - HALF_BAND, 1.5), strip(middle + HALF_BAND - 1.5, 1.5)]
      : [strip(middle - HALF_BAND, 2 * HALF_BAND)]),
    fadesLeft ? "" : edge(from),
    fadesRight ? "" : edge(to - 2),
  ].join("");
}

function labelOf(laid: LaidItem, middle: number, plot: StillPlot): string {
  const { box, crowd } = laid;
  const { event } = crowd.first;
  if (box.label.width === 0) return "";
  const x = (day: number) => plot.left + (day - plot.from) * plot.dayWidth;
  const face: StillFace = box.label.side === "inside" ? "inside" : "label";
  const words = cutText(event.label, face, box.label.width, plot.measure);
  const y = middle + BASELINE;
  return textNode(
    words,
    face,
    {
      x: labelLeft(laid, x, plot),
      y,
      fill: plot.colours.ink,
      measure: plot.measure,
      ...haloOf(box.label, plot),
    },
    event.labelLang,
  );
}

function haloOf({ side }: LabelBox, { colours }: StillPlot): { halo?: string } {
  return side === "inside" ? {} : { halo: colours.paper };
}

/** A label inside a band that begins before the picture stands at the picture's edge. */
function labelLeft({ box }: LaidItem, x: (day: number) => number, plot: StillPlot): number {
  const { side, width } = box.label;
  if (side === "left") return x(box.from) - box.left;
  if (side === "right") return x(box.to) + box.right - width;
  const most = x(box.to) - metrics.INSET - width;
  return Math.max(x(box.from) + metrics.INSET, Math.min(most, plot.left + metrics.INSET));
}

function stemOf({ box, crowd }: LaidItem, middle: number, colour: string, plot: StillPlot): string {
  const { event } = crowd.first;
  if (box.stem === undefined || event.stem === undefined) return "";
  const { at, label } = box.stem;
  const x = plot.left + (at - plot.from) * plot.dayWidth;
  const foot = middle + metrics.ROW;
  const words = cutText(event.stem.label, "stem", label.width, plot.measure);
  const beside = metrics.STEM_HALF + metrics.GAP;
  const left = label.side === "left" ? x - beside - plot.measure(words, "stem") : x + beside;
  return [
    node("line", {
      x1: x,
      x2: x,
      y1: middle + HALF_BAND,
      y2: foot - metrics.STEM_HALF,
      stroke: colour,
    }),
    shape(event.kind, x, foot, true, plot, metrics.STEM_HALF / metrics.SHAPE_HALF),
    textNode(words, "stem", {
      x: left,
      y: foot + 4,
      fill: plot.colours.ink2,
      halo: plot.colours.paper,
      measure: plot.measure,
    }),
  ].join("");
}
