/**
 * The element of one item. It lies in a carrier, the widget's box, that spans a stretch of time: what
 * belongs to a day is placed in percent of the carrier, so that it stays on its day at every scale
 * between two feeds; what has a size is placed in pixels.
 */
import type { TimelineEvent } from "#src/timeline/contract.ts";
import { block, inline, style } from "#src/timeline/element.ts";
import { openReach, type LabelBox } from "#src/timeline/item-box.ts";
import type { LaidItem } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { shapeOf } from "#src/timeline/shape.ts";

/** The stretch of time, in days, that the carrier spans. */
export interface Carrier {
  readonly from: number;
  readonly to: number;
}

export interface ItemElementInput {
  readonly laid: LaidItem;
  readonly carrier: Carrier;
  /** days beyond which a band is cut off: the widget's boxes must not grow without limit */
  readonly cut: Carrier;
  readonly dayWidth: number;
  /** pixels from the top of the lane to its first row */
  readonly top: number;
  /** of the event shown for the crowd */
  readonly shown: TimelineEvent;
  readonly passages: string;
}

export interface ItemElement {
  readonly root: HTMLElement;
  /** what is clicked, named and outlined */
  readonly target: HTMLElement;
  /** the label inside a wide band, which stays in view while its band passes by */
  readonly sliding:
    | { readonly label: HTMLElement; readonly from: number; readonly room: number }
    | undefined;
}

/** A fresh element; state (selected, cursor) and names are set on `target` by `item-state.ts`. */
export function itemElement(input: ItemElementInput): ItemElement {
  const { laid, shown, top } = input;
  const { box, crowd, row } = laid;
  const root = block("timeline-item");
  style(root, { "--row-top": `${top + row * metrics.ROW}px` });
  root.dataset["kind"] = shown.kind;
  root.dataset["key"] = laid.key;
  const from = Math.min(box.to, Math.max(box.from, input.cut.from));
  const to = Math.max(from, Math.min(box.to, input.cut.to));
  const target = block("timeline-target");
  target.dataset["form"] = box.form;
  target.dataset["label"] = box.label.side;
  target.dataset["standing"] = shown.standing;
  const ownLeft = box.label.side === "left" ? box.label.width + metrics.GAP : 0;
  style(target, {
    left: `calc(${percent(from, input.carrier)} - ${box.left}px)`,
    width: `calc(${percent(to, input.carrier, from)} + ${box.left + box.right}px)`,
    "--before": `${ownLeft}px`,
    "--after": `${box.right - bodyRight(laid, input.dayWidth)}px`,
  });
  target.append(box.form === "band" ? band(input, from, to) : shapeOf(shown.kind));
  const face =
    box.label.side === "inside" ? "timeline-label timeline-label-inside" : "timeline-label";
  const label = labelElement(face, shown.label, shown.labelLang, box.label);
  target.append(label);
  if (crowd.members.length > 1) target.append(moreElement(laid));
  target.append(inline("timeline-passages", input.passages));
  root.append(target);
  if (box.stem !== undefined && shown.stem !== undefined) {
    root.append(stemElement(shown, box.stem, input));
  }
  const room = (to - from) * input.dayWidth - box.label.width - 2 * metrics.INSET;
  return { root, target, sliding: box.label.side === "inside" ? { label, from, room } : undefined };
}

function percent(day: number, carrier: Carrier, origin = carrier.from): string {
  return `${((day - origin) / (carrier.to - carrier.from)) * 100}%`;
}

/** How far band or shape itself reaches right of its anchor. */
function bodyRight({ box, crowd }: LaidItem, dayWidth: number): number {
  return box.form === "shape" ? metrics.SHAPE_HALF : openReach(crowd.first, dayWidth).right;
}

function band({ laid, dayWidth }: ItemElementInput, from: number, to: number): HTMLElement {
  const { place } = laid.crowd.first;
  const fill = block("timeline-band");
  const reach = openReach(laid.crowd.first, dayWidth);
  const bandLeft = reach.left;
  const length = (to - from) * dayWidth;
  const at = (day: number) => `${((day - from) * dayWidth + bandLeft).toFixed(1)}px`;
  const end = length + bandLeft + reach.right;
  const fadesLeft = place.openLeft || place.firmFrom > place.from;
  const fadesRight = place.openRight || place.firmTo < place.to;
  const fade = [
    fadesLeft ? `var(--faded) ${place.openLeft ? "0px" : at(place.from)}` : "var(--sure) 0px",
    `var(--sure) ${at(place.firmFrom)}`,
    `var(--sure) ${at(place.firmTo)}`,
    fadesRight
      ? `var(--faded) ${place.openRight ? `${end.toFixed(1)}px` : at(place.to)}`
      : `var(--sure) ${end.toFixed(1)}px`,
  ];
  style(fill, { "--fade": `linear-gradient(to right, ${fade.join(", ")})` });
  fill.dataset["firm"] = `${fadesLeft ? "" : "left"} ${fadesRight ? "" : "right"}`;
  return fill;
}

function labelElement(className: string, text: string, lang: string, box: LabelBox): HTMLElement {
  const label = inline(className, text);
  label.lang = lang;
  label.dataset["side"] = box.side;
  style(label, { "max-width": `${box.width + 1}px` });
  return label;
}

function moreElement(laid: LaidItem): HTMLElement {
  const more = inline("timeline-more", `+${laid.crowd.members.length - 1}`);
  more.dataset["part"] = "more";
  return more;
}

function stemElement(
  shown: TimelineEvent,
  stem: NonNullable<LaidItem["box"]["stem"]>,
  { carrier }: ItemElementInput,
): HTMLElement {
  const element = block("timeline-stem");
  style(element, { left: percent(stem.at, carrier) });
  const text = shown.stem?.label ?? "";
  element.append(
    shapeOf(shown.kind),
    labelElement("timeline-stem-label", text, shown.labelLang, stem.label),
  );
  return element;
}
