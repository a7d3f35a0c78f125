import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import { dayInWords } from "#src/i18n/dates.ts";
import { withEndMoved, type Edge } from "./move-window.ts";

/** One end of the visible window, as a slider for the keyboard: a step is a hundredth of the whole. It stays within the extent. */
export function Handle({
  edge,
  share,
  window,
  extent,
  lang,
  onCommit,
}: {
  edge: Edge;
  share: number;
  window: DayRange;
  extent: DayRange;
  lang: Lang;
  onCommit: (window: DayRange) => void;
}) {
  const { t } = useTranslation();
  const handle = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    handle.current?.style.setProperty("--at", `${String(share * 100)}%`);
  }, [share]);
  const step = Math.max(1, Math.round((extent.to - extent.from) / 100));
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -10 * step,
    PageUp: 10 * step,
    Home: -Infinity,
    End: Infinity,
  };
  const move = (event: React.KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const moved = withEndMoved(window, edge, by, extent);
    if (moved[edge] !== window[edge]) onCommit(moved);
  };
  return (
    <div
      ref={handle}
      className="overview-handle"
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={t(`overview.${edge}`)}
      aria-valuemin={edge === "from" ? Math.min(extent.from, window.from) : window.from}
      aria-valuemax={edge === "from" ? window.to : Math.max(extent.to, window.to)}
      aria-valuenow={window[edge]}
      aria-valuetext={dayInWords(window[edge], lang, "long")}
      onKeyDown={move}
    />
  );
}
