/** The element of a single event of a part: its shape or band, and its label. */
import { block, inline, setText, setTo, writer } from "#src/timeline/element.ts";
import { bodyRight, fadeOf, slider } from "#src/timeline/item-element.ts";
import type { LaidItem } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { createStretch, type PartElement } from "#src/timeline/part-element.ts";
import { reshape, shapeOf } from "#src/timeline/shape.ts";

/** Without words and place as yet. */
export function eventElement(form: LaidItem["box"]["form"]): PartElement<LaidItem> {
  const target = block("timeline-item timeline-target timeline-piece");
  target.dataset["form"] = form;
  const body = form === "band" ? bandBody() : shapeBody();
  const label = inline("timeline-label", "");
  target.append(body.element, label);
  const stretch = createStretch(target);
  const put = writer(target);
  const putLabel = writer(label);
  const slide = slider(label);

  return {
    slot: stretch.slot,
    target,
    say: ({ key, crowd }, { passages }) => {
      const { kind, standing, label: text, labelLang, passages: count } = crowd.first.event;
      setTo(target, "data-key", key);
      setTo(target, "data-kind", kind);
      setTo(target, "data-standing", standing);
      setTo(target, "data-passages", passages(count));
      body.say(kind);
      setText(label, text);
      setTo(label, "lang", labelLang);
    },
    lay: (laid, place) => {
      const { side, width } = laid.box.label;
      const { from, to } = stretch.lay(laid, place);
      setTo(target, "data-label", side);
      setTo(label, "data-side", side);
      label.classList.toggle("timeline-label-inside", side === "inside");
      label.toggleAttribute("hidden", width === 0);
      putLabel("max-width", `${width + 1}px`);
      put("--before", side === "left" ? `${width + metrics.GAP}px` : "0px");
      body.lay(laid, from, to, place.dayWidth);
      if (side === "inside") {
        const room = (to - from) * place.dayWidth - width - 2 * metrics.INSET;
        return { from, room, put: slide };
      }
      slide(0);
      return undefined;
    },
    move: stretch.move,
  };
}

interface Body {
  readonly element: Element;
  readonly say: (kind: Parameters<typeof shapeOf>[0]) => void;
  readonly lay: (laid: LaidItem, from: number, to: number, dayWidth: number) => void;
}

function shapeBody(): Body {
  const element = shapeOf("other");
  return { element, say: (kind) => reshape(element, kind), lay: () => undefined };
}

function bandBody(): Body {
  const element = block("timeline-band");
  const put = writer(element);
  return {
    element,
    say: () => undefined,
    lay: (laid, from, to, dayWidth) => {
      const { fade, firm } = fadeOf(laid, dayWidth, from, to);
      put("--fade", fade);
      put("right", `${laid.box.right - bodyRight(laid, dayWidth)}px`);
      setTo(element, "data-firm", firm);
    },
  };
}
