import { useEffect, useRef, type ReactNode } from "react";
import "./card-panel.css";

/** What a card opens beneath itself: it takes the focus, unless a field in it does, and Esc closes it. */
export function CardPanel({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const own = panel.current;
    if (own !== null && !own.contains(document.activeElement)) own.focus();
  }, []);
  return (
    <div
      ref={panel}
      tabIndex={-1}
      className="card-panel-frame"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
