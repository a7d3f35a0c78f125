/**
 * What the elements of a part have in common. They are used again for other events, since a new element
 * costs the browser several times what a change of its words does: each writes only what differs.
 */
import type { Lang } from "#src/domain/model.ts";
import { block, writer } from "#src/timeline/element.ts";
import type { Sliding } from "#src/timeline/item-element.ts";
import type { LaidPart } from "#src/timeline/part-layout.ts";
import * as metrics from "#src/timeline/metrics.ts";

export interface PartWords {
  readonly lang: Lang;
  readonly passages: (count: number) => string;
}

/** A stretch of time, in fractional days. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface PartPlace {
  /** days beyond which it is cut off: elements must not grow without limit */
  readonly cut: Days;
  /** pixels of a day that its sizes were made for */
  readonly dayWidth: number;
  /** pixels from the top of the lane to its first row */
  readonly top: number;
}

/** An element for items of one form: what they say, where they stand, and where that is at a scale. */
export interface PartElement<Laid extends LaidPart> {
  /** moves and grows, and is nothing else: that is what a browser does for next to nothing */
  readonly slot: HTMLElement;
  /** what is clicked, named and outlined, as wide as its slot */
  readonly target: HTMLElement;
  readonly say: (laid: Laid, words: PartWords) => void;
  /** the answer tells how its words slide */
  readonly lay: (laid: Laid, place: PartPlace) => Sliding | undefined;
  /** `origin` is the day from which its pixels are counted */
  readonly move: (origin: number, dayWidth: number) => void;
}

/** The days and the row of an element. */
interface Stretch {
  readonly slot: HTMLElement;
  readonly lay: (laid: LaidPart, place: PartPlace) => Days;
  readonly move: (origin: number, dayWidth: number) => void;
}

/** Moves without a layout of the page, and causes one only where it grows. */
export function createStretch(target: HTMLElement): Stretch {
  const slot = block("timeline-slot");
  slot.append(target);
  const put = writer(slot);
  let days: Days = { from: 0, to: 0 };
  let sides = { left: 0, right: 0, top: 0 };

  return {
    slot,
    lay: ({ box, row }, { cut, top }) => {
      const from = Math.min(box.to, Math.max(box.from, cut.from));
      days = { from, to: Math.max(from, Math.min(box.to, cut.to)) };
      sides = { left: box.left, right: box.right, top: top + row * metrics.ROW };
      return days;
    },
    move: (origin, dayWidth) => {
      const left = Math.round((days.from - origin) * dayWidth - sides.left);
      const right = Math.round((days.to - origin) * dayWidth + sides.right);
      put("transform", `translate(${left}px, ${sides.top}px)`);
      put("width", `${right - left}px`);
    },
  };
}
