import type { RefObject } from "react";
import type { DayRange } from "#src/domain/histogram.ts";
import { broughtTo, withAllMoved, withEndMoved, type Edge } from "./move-window.ts";

/** Below this a press is a click and moves nothing; CSS pixels. */
const SLACK = 3;

/**
 * Dragging in the overview: an end moves that end, the inside moves the window, the outside brings
 * the window there first. It reports while dragging, and once at the end of what it has reported. A
 * click outside brings the window there; one inside tells nothing.
 */
export function useWindowDrag(
  strip: RefObject<HTMLElement | null>,
  extent: DayRange,
  window: DayRange,
  onMove: (window: DayRange) => void,
  onCommit: (window: DayRange) => void,
): { readonly start: (event: React.PointerEvent) => void } {
  const start = (event: React.PointerEvent) => {
    const element = strip.current;
    if (element === null || event.button !== 0) return;
    event.preventDefault();
    const box = element.getBoundingClientRect();
    const perPixel = (extent.to - extent.from + 1) / Math.max(1, box.width);
    const begun = event.clientX;
    const edge = edgeOf(event.target);
    const day = extent.from + (begun - box.left) * perPixel;
    const inside = day >= window.from && day <= window.to + 1;
    const origin = edge !== undefined || inside ? window : broughtTo(window, day, extent);
    let reported: DayRange | undefined;
    const report = (next: DayRange) => {
      reported = next;
      onMove(next);
    };
    element.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent) => {
      if (reported === undefined && Math.abs(clientX - begun) < SLACK) return;
      const by = Math.round((clientX - begun) * perPixel);
      report(
        edge === undefined
          ? withAllMoved(origin, by, extent)
          : withEndMoved(origin, edge, by, extent),
      );
    };
    const stop = ({ type }: PointerEvent) => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", stop);
      element.removeEventListener("pointercancel", stop);
      // a press alone moves nothing: a click does when it ends
      const clicked = type === "pointerup" && origin !== window ? origin : undefined;
      const chosen = reported ?? clicked;
      if (chosen !== undefined) onCommit(chosen);
    };
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", stop);
    element.addEventListener("pointercancel", stop);
  };
  return { start };
}

/** Which end was taken hold of; `undefined` for the strip itself. */
function edgeOf(target: EventTarget): Edge | undefined {
  const edge = target instanceof HTMLElement ? target.dataset["edge"] : undefined;
  return edge === "from" || edge === "to" ? edge : undefined;
}
