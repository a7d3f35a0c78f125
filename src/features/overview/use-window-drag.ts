import { useRef, type RefObject } from "react";
import type { DayRange } from "#src/domain/histogram.ts";

type Part = "from" | "to" | "whole";

/**
 * Dragging in the overview: an end moves that end, the inside moves the window, the outside brings
 * the window there first. It reports while dragging, and once at the end.
 */
export function useWindowDrag(
  strip: RefObject<HTMLElement | null>,
  extent: DayRange,
  window: DayRange,
  onMove: (window: DayRange) => void,
  onCommit: (window: DayRange) => void,
): { readonly start: (event: React.PointerEvent) => void } {
  const moved = useRef(window);
  const start = (event: React.PointerEvent) => {
    const element = strip.current;
    if (element === null || event.button !== 0) return;
    event.preventDefault();
    const box = element.getBoundingClientRect();
    const days = extent.to - extent.from + 1;
    const dayAt = (x: number) => extent.from + ((x - box.left) / box.width) * days;
    const part = partOf(event.target);
    const grabbed = dayAt(event.clientX);
    const inside = grabbed >= window.from && grabbed <= window.to + 1;
    const origin = part === "whole" && !inside ? centred(window, grabbed) : window;
    const report = (clientX: number) => {
      moved.current = dragged(origin, part, Math.round(dayAt(clientX) - grabbed), extent);
      onMove(moved.current);
    };
    report(event.clientX);
    element.setPointerCapture(event.pointerId);
    const move = (next: PointerEvent) => report(next.clientX);
    const stop = () => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", stop);
      element.removeEventListener("pointercancel", stop);
      onCommit(moved.current);
    };
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", stop);
    element.addEventListener("pointercancel", stop);
  };
  return { start };
}

function partOf(target: EventTarget): Part {
  const edge = target instanceof HTMLElement ? target.dataset["edge"] : undefined;
  return edge === "from" || edge === "to" ? edge : "whole";
}

function centred(window: DayRange, day: number): DayRange {
  const half = Math.floor((window.to - window.from) / 2);
  const from = Math.round(day) - half;
  return { from, to: from + (window.to - window.from) };
}

function dragged(window: DayRange, part: Part, by: number, extent: DayRange): DayRange {
  if (part === "from") return { from: Math.min(window.from + by, window.to), to: window.to };
  if (part === "to") return { from: window.from, to: Math.max(window.to + by, window.from) };
  const length = window.to - window.from;
  const lowest = Math.min(extent.from, window.from);
  const highest = Math.max(extent.to - length, window.from);
  const from = Math.min(Math.max(window.from + by, lowest), highest);
  return { from, to: from + length };
}
