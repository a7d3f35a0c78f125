/** Several events drawn as one, of the still picture: their number over a strip of their kinds. */
import { KINDS } from "#src/domain/model.ts";
import { figure } from "#src/i18n/figures.ts";
import * as metrics from "#src/timeline/metrics.ts";
import type { LaidCluster } from "#src/timeline/part-layout.ts";
import type { StillPlot } from "./still-axis.ts";
import { textNode } from "./still-text.ts";
import { escaped, node } from "./svg-node.ts";

/** Pixels. */
const HALF = 11;
const STRIP = 4;
const INSET = 8;

/** `top` is the upper edge of its row. */
export function stillCluster({ cluster, box }: LaidCluster, top: number, plot: StillPlot): string {
  const { colours, measure, lang } = plot;
  const x = (day: number) => plot.left + (day - plot.from) * plot.dayWidth;
  const left = Math.max(plot.left, x(box.from) - box.left);
  const right = Math.min(plot.left + plot.width, x(box.to) + box.right);
  const middle = top + metrics.ROW / 2;
  const width = Math.max(0, right - left);
  const number = figure(cluster.count, lang);
  const words = cluster.fromBefore ? `← ${number}` : number;
  const spare = cluster.fromBefore ? INSET : (width - measure(words, "count")) / 2;
  return node(
    "g",
    {},
    node("title", {}, escaped(cluster.name)),
    node("rect", {
      x: left,
      y: middle - HALF,
      width,
      height: 2 * HALF,
      rx: 3,
      fill: colours.paper,
      stroke: colours.rule2,
    }),
    ...stripes(cluster.kinds, left, width).map(({ kind, from, to }) =>
      node("rect", {
        x: from,
        y: middle + HALF - STRIP,
        width: to - from,
        height: STRIP,
        fill: colours.kinds[kind],
      }),
    ),
    textNode(words, "count", {
      x: left + spare,
      y: middle + 2,
      fill: colours.ink2,
      halo: colours.paper,
      measure,
    }),
  );
}

/** The same order everywhere, so that they can be compared along a lane. */
function stripes(kinds: LaidCluster["cluster"]["kinds"], left: number, width: number) {
  let from = left;
  return kinds
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map(({ kind, share }) => {
      const stripe = { kind, from, to: from + share * width };
      from = stripe.to;
      return stripe;
    });
}
