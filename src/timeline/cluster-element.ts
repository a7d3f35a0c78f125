/** The element of a cluster: a card with its count over a strip of the kinds in it. */
import { KINDS, type Kind, type Lang } from "#src/domain/model.ts";
import { block, inline, style } from "#src/timeline/element.ts";
import { percent, slider, type Carrier, type Sliding } from "#src/timeline/item-element.ts";
import * as metrics from "#src/timeline/metrics.ts";
import type { LaidCluster } from "#src/timeline/part-layout.ts";

export interface ClusterParts {
  readonly root: HTMLElement;
  readonly target: HTMLElement;
  readonly count: HTMLElement;
}

export interface ClusterPlace {
  readonly carrier: Carrier;
  /** days beyond which it is cut off */
  readonly cut: Carrier;
  readonly dayWidth: number;
  /** pixels from the top of the lane to its first row */
  readonly top: number;
}

/** A thinner share of the strip could not be seen. */
const LEAST_SHARE = 0.02;
/** Between an edge of it and its count, and about the width of a figure; pixels. */
const INSET = 8;
const FIGURE = 8;

/** Without a place; the strip of kinds is told by the name as well. */
export function clusterParts({ key, cluster }: LaidCluster, lang: Lang): ClusterParts {
  const root = block("timeline-item");
  root.dataset["key"] = key;
  const target = block("timeline-target timeline-cluster");
  target.dataset["form"] = "cluster";
  target.toggleAttribute("data-from-before", cluster.fromBefore);
  const number = figures(cluster.count, lang);
  const count = inline("timeline-count", cluster.fromBefore ? `← ${number}` : number);
  const kinds = block("timeline-kinds");
  for (const { kind, share } of cluster.kinds.toSorted(byKind)) {
    const stripe = block("timeline-kind");
    stripe.dataset["kind"] = kind;
    style(stripe, { "flex-grow": String(Math.max(LEAST_SHARE, share)) });
    kinds.append(stripe);
  }
  target.append(count, kinds, inline("timeline-passages", cluster.label));
  root.append(target);
  return { root, target, count };
}

/** Puts it on its days and into its row; its count stays in view while it passes the edge. */
export function placeCluster(
  { root, target, count }: ClusterParts,
  laid: LaidCluster,
  { carrier, cut, dayWidth, top }: ClusterPlace,
): Sliding | undefined {
  const { box, row, cluster } = laid;
  style(root, { "--row-top": `${top + row * metrics.ROW}px` });
  const from = Math.min(box.to, Math.max(box.from, cut.from));
  const to = Math.max(from, Math.min(box.to, cut.to));
  style(target, {
    left: `calc(${percent(from, carrier)} - ${box.left}px)`,
    width: `calc(${percent(to, carrier, from)} + ${box.left + box.right}px)`,
  });
  const width = (to - from) * dayWidth + box.left + box.right;
  const taken = (count.textContent ?? "").length * FIGURE + 2 * INSET;
  const before = cluster.fromBefore ? 0 : Math.max(0, width - taken) / 2;
  const left = from - (box.left - before) / dayWidth;
  return { from: left, room: width - taken - before, put: slider(count) };
}

/** The same order everywhere, so that strips can be compared along a lane. */
function byKind(a: { readonly kind: Kind }, b: { readonly kind: Kind }): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

const FIGURES = new Map<Lang, Intl.NumberFormat>();

function figures(count: number, lang: Lang): string {
  const known = FIGURES.get(lang) ?? new Intl.NumberFormat(lang);
  FIGURES.set(lang, known);
  return known.format(count);
}
