/** The element of a cluster: a card with its count over a strip of the kinds in it. */
import { KINDS, type Kind, type Lang } from "#src/domain/model.ts";
import { block, inline, setText, setTo, writer } from "#src/timeline/element.ts";
import { slider } from "#src/timeline/item-element.ts";
import type { LaidCluster } from "#src/timeline/part-layout.ts";
import { createStretch, type PartElement } from "#src/timeline/part-element.ts";

/** No stripe is a smaller share of the strip, nor narrower than so many pixels, its gap included. */
const LEAST_SHARE = 0.02;
const LEAST_STRIPE = 3;
/** Between an edge of it and its count, and about the width of a figure; pixels. */
const INSET = 8;
const FIGURE = 8;

/** Without words and place as yet. What is in its strip is told by its name as well. */
export function clusterElement(): PartElement<LaidCluster> {
  const target = block("timeline-item timeline-target timeline-piece timeline-cluster");
  target.dataset["form"] = "cluster";
  const count = inline("timeline-count", "");
  const kinds = block("timeline-kinds");
  target.append(count, kinds);
  const stretch = createStretch(target);
  const put = writer(kinds);
  const slide = slider(count);

  return {
    slot: stretch.slot,
    target,
    say: ({ key, cluster }, { lang }) => {
      const number = figures(cluster.count, lang);
      setTo(target, "data-key", key);
      setTo(target, "data-passages", cluster.label);
      target.toggleAttribute("data-from-before", cluster.fromBefore);
      setText(count, cluster.fromBefore ? `← ${number}` : number);
    },
    // its count stays in view while it passes the edge
    lay: (laid, place) => {
      const { box, cluster } = laid;
      const { from, to } = stretch.lay(laid, place);
      const width = (to - from) * place.dayWidth + box.left + box.right;
      put("background-image", strip(cluster.kinds, width));
      const taken = (count.textContent ?? "").length * FIGURE + 2 * INSET;
      const before = cluster.fromBefore ? 0 : Math.max(0, width - taken) / 2;
      const left = from - (box.left - before) / place.dayWidth;
      return { from: left, room: width - taken - before, put: slide };
    },
    move: stretch.move,
  };
}

/** The same order everywhere, so that strips can be compared along a lane. */
function strip(kinds: LaidCluster["cluster"]["kinds"], width: number): string {
  const least = Math.max(LEAST_SHARE, LEAST_STRIPE / Math.max(1, width));
  const stripes = kinds
    .map(({ kind, share }) => ({ kind, share: Math.max(least, share) }))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const whole = stripes.reduce((sum, { share }) => sum + share, 0);
  let reached = 0;
  const stops = stripes.map(({ kind, share }, index) => {
    const start = reached;
    reached += (share / whole) * 100;
    return stripe(kind, start, reached, index === stripes.length - 1);
  });
  return `linear-gradient(to right, ${stops.join(", ")})`;
}

function stripe(kind: Kind, start: number, end: number, isLast: boolean): string {
  const colour = `var(--${kind}) ${start.toFixed(1)}%`;
  if (isLast) return `${colour} 100%`;
  const edge = `${end.toFixed(1)}%`;
  return `${colour} calc(${edge} - 1px), var(--split) calc(${edge} - 1px) ${edge}`;
}

const FIGURES = new Map<Lang, Intl.NumberFormat>();

function figures(count: number, lang: Lang): string {
  const known = FIGURES.get(lang) ?? new Intl.NumberFormat(lang);
  FIGURES.set(lang, known);
  return known.format(count);
}
