import { useRef, useState, type RefObject } from "react";

/** Peek shows title and date, half leaves the picture to see, full is for reading. */
const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];

/** Share of the window's height at each stop; `panes.css` draws the same, and more on a low page. */
const SHARES: Readonly<Record<Stop, number>> = { peek: 0.24, half: 0.52, full: 0.92 };

/** Below this, in CSS pixels, a drag was a tap. */
const TAP = 6;

/** The grip drags the sheet between its stops; a tap or the Enter key goes to the next one. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>) {
  const [stop, setStop] = useState<Stop>("half");
  const begun = useRef(0);
  const next = () => setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? "half");
  const onPointerDown = (event: React.PointerEvent<HTMLElement>) => {
    const grip = event.currentTarget;
    const begin = event.clientY;
    grip.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => {
      sheet.current?.style.setProperty(
        "--sheet-height",
        `${String(window.innerHeight - moved.clientY)}px`,
      );
    };
    const end = (ended: PointerEvent) => {
      grip.removeEventListener("pointermove", move);
      grip.removeEventListener("pointerup", end);
      grip.removeEventListener("pointercancel", end);
      sheet.current?.style.removeProperty("--sheet-height");
      if (Math.abs(ended.clientY - begin) > TAP)
        setStop(nearest(1 - ended.clientY / window.innerHeight));
    };
    grip.addEventListener("pointermove", move);
    grip.addEventListener("pointerup", end);
    grip.addEventListener("pointercancel", end);
    begun.current = begin;
  };
  const toSee = {
    sink: () => setStop("peek"),
    rise: () => setStop((before) => (before === "peek" ? "half" : before)),
  };
  const onClick = (event: React.MouseEvent) => {
    // the click that ends a drag is none
    const byKey = event.detail === 0;
    if (byKey || Math.abs(event.clientY - begun.current) <= TAP) next();
  };
  return { stop, grip: { onPointerDown, onClick }, toSee };
}

function nearest(share: number): Stop {
  return STOPS.reduce((best, stop) =>
    Math.abs(SHARES[stop] - share) < Math.abs(SHARES[best] - share) ? stop : best,
  );
}
