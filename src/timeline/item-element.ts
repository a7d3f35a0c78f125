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
  readonly sliding: Sliding | undefined;
}

export interface Sliding {
  /** the day where the words begin, and the pixels that they may move to the right */
  readonly from: number;
  readonly room: number;
  readonly put: (by: number) => void;
}

/** Moves an element sideways, by pixels; it is left alone where it stands there already. */
export function slider(element: HTMLElement): Sliding["put"] {
  let last = "";
  return (by) => {
    const next = `translateX(${by.toFixed(1)}px)`;
    if (next === last) return;
    last = next;
    style(element, { transform: next });
  };
}

/** The parts of an item's element whose places depend on the scale. */
interface ItemParts {
  readonly root: HTMLElement;
  readonly target: HTMLElement;
  readonly label: HTMLElement;
  readonly band: HTMLElement | undefined;
}

/** A fresh element; state (selected, cursor) and names are set on `target` by `item-state.ts`. */
export function itemElement(input: ItemElementInput): ItemElement {
  const parts = itemParts(input);
  const sliding = placeItem(parts, input);
  const { laid, shown } = input;
  if (laid.crowd.members.length > 1) {
    parts.target.insertBefore(moreElement(laid), parts.target.lastChild);
  }
  if (laid.box.stem !== undefined && shown.stem !== undefined) {
    parts.root.append(stemElement(shown, laid.box.stem, input));
  }
  return { root: parts.root, target: parts.target, sliding };
}

/** Shape or band, label and what shows on hover, without a place. */
function itemParts({ laid, shown, passages }: ItemElementInput): ItemParts {
  const { box } = laid;
  const root = block("timeline-item");
  root.dataset["kind"] = shown.kind;
  root.dataset["key"] = laid.key;
  const target = block("timeline-target");
  target.dataset["form"] = box.form;
  target.dataset["label"] = box.label.side;
  target.dataset["standing"] = shown.standing;
  const band = box.form === "band" ? block("timeline-band") : undefined;
  target.append(band ?? shapeOf(shown.kind));
  const face =
    box.label.side === "inside" ? "timeline-label timeline-label-inside" : "timeline-label";
  const label = labelElement(face, shown.label, shown.labelLang, box.label);
  label.hidden = box.label.width === 0;
  target.append(label, inline("timeline-passages", passages));
  root.append(target);
  return { root, target, label, band };
}

/** Puts it on its days and into its row; the answer tells how its label slides. */
function placeItem(
  { root, target, label, band }: ItemParts,
  input: Pick<ItemElementInput, "laid" | "carrier" | "cut" | "dayWidth" | "top">,
): Sliding | undefined {
  const { laid, carrier, cut, dayWidth, top } = input;
  const { box } = laid;
  style(root, { "--row-top": `${top + laid.row * metrics.ROW}px` });
  const from = Math.min(box.to, Math.max(box.from, cut.from));
  const to = Math.max(from, Math.min(box.to, cut.to));
  const ownLeft = box.label.side === "left" ? box.label.width + metrics.GAP : 0;
  style(target, {
    left: `calc(${percent(from, carrier)} - ${box.left}px)`,
    width: `calc(${percent(to, carrier, from)} + ${box.left + box.right}px)`,
    "--before": `${ownLeft}px`,
    "--after": `${box.right - bodyRight(laid, dayWidth)}px`,
  });
  style(label, { "max-width": `${box.label.width + 1}px` });
  if (band !== undefined) shadeBand(band, laid, dayWidth, from, to);
  if (box.label.side !== "inside") return undefined;
  const room = (to - from) * dayWidth - box.label.width - 2 * metrics.INSET;
  return { from, room, put: slider(label) };
}

/** Where a day lies in a carrier, or how far from another. */
function percent(day: number, carrier: Carrier, origin = carrier.from): string {
  return `${((day - origin) / (carrier.to - carrier.from)) * 100}%`;
}

/** How far band or shape itself reaches right of its anchor. */
export function bodyRight({ box, crowd }: LaidItem, dayWidth: number): number {
  return box.form === "shape" ? metrics.SHAPE_HALF : openReach(crowd.first, dayWidth).right;
}

function shadeBand(
  fill: HTMLElement,
  laid: LaidItem,
  dayWidth: number,
  from: number,
  to: number,
): void {
  const { fade, firm } = fadeOf(laid, dayWidth, from, to);
  style(fill, { "--fade": fade });
  fill.dataset["firm"] = firm;
}

/** The shades of a band that is drawn from day to day, and which of its ends are sure. */
export function fadeOf(
  laid: LaidItem,
  dayWidth: number,
  from: number,
  to: number,
): { readonly fade: string; readonly firm: string } {
  const { place } = laid.crowd.first;
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
  return {
    fade: `linear-gradient(to right, ${fade.join(", ")})`,
    firm: `${fadesLeft ? "" : "left"} ${fadesRight ? "" : "right"}`,
  };
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
