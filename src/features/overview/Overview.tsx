import { memo, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { emptyStretches, type DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import { dayInWords } from "#src/i18n/dates.ts";
import { Handle } from "./Handle.tsx";
import { choiceOf } from "./move-window.ts";
import { useWindowDrag } from "./use-window-drag.ts";
import "./overview.css";

/** Width of a bar in CSS pixels, with the gap to the next. */
const BAR = 8;
/** Bars before the width of the strip is known. */
export const USUAL_BINS = 75;
/** Height of the bars, in the units of the drawing. */
const HEIGHT = 40;

/**
 * All events as a thin histogram, the filtered share in front of the silhouette of all, with the
 * visible window to drag. Stretches that no article speaks of are hatched.
 */
export function Overview({
  all,
  filtered,
  total,
  extent,
  window,
  ownScale = true,
  lang,
  legend,
  onBins,
  onMove,
  onCommit,
}: {
  /** weights of equal stretches of the extent (see `histogram`) */
  all: readonly number[];
  /** the same of those that the choices leave */
  filtered: readonly number[];
  /** how many events there are in all */
  total: number;
  extent: DayRange;
  window: DayRange;
  /** whether the choices' share may be drawn higher than it is, where else it could hardly be seen */
  ownScale?: boolean;
  lang: Lang;
  /** what stands between the two ends below */
  legend?: ReactNode;
  /** how many stretches there is room for */
  onBins: (bins: number) => void;
  /** while dragging */
  onMove: (window: DayRange) => void;
  /** once per gesture that moved something; `undefined` for the whole extent */
  onCommit: (window: DayRange | undefined) => void;
}) {
  const { t } = useTranslation();
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const room = width === undefined ? undefined : Math.max(1, Math.floor(width / BAR));
  useLayoutEffect(() => {
    if (room !== undefined) onBins(room);
  }, [room, onBins]);
  const commit = (moved: DayRange) => onCommit(choiceOf(moved, extent));
  const drag = useWindowDrag(strip, extent, window, onMove, commit);
  const days = extent.to - extent.from + 1;
  const left = clampShare((window.from - extent.from) / days);
  const right = clampShare((window.to + 1 - extent.from) / days);
  const inView = { left, right };
  const times = useMemo(
    () => (ownScale ? timesAsHigh(all, filtered) : 1),
    [ownScale, all, filtered],
  );
  return (
    <section className="overview" aria-label={t("overview.region")}>
      <p className="overview-label">
        {t("overview.label")}
        <span>{t("overview.count", { count: total })}</span>
      </p>
      <div ref={strip} className="overview-strip" onPointerDown={drag.start}>
        <Stretch className="overview-inside" {...inView} />
        <Silhouette
          all={all}
          filtered={filtered}
          times={times}
          width={width ?? USUAL_BINS * BAR}
          gapLabel={t("overview.gap")}
        />
        {times === 1 ? undefined : (
          <p className="overview-scale">{t("overview.scale", { times })}</p>
        )}
        <Stretch className="overview-frame" {...inView} />
        <Handle
          edge="from"
          share={left}
          window={window}
          extent={extent}
          lang={lang}
          onCommit={commit}
        />
        <Handle
          edge="to"
          share={right}
          window={window}
          extent={extent}
          lang={lang}
          onCommit={commit}
        />
      </div>
      <p className="overview-ends">
        <span>{dayInWords(extent.from, lang, "monthYear")}</span>
        {legend}
        <span>{dayInWords(extent.to, lang, "monthYear")}</span>
      </p>
    </section>
  );
}

/** The window: what it is filled with lies behind the bars, and its frame before them. */
function Stretch({ className, left, right }: { className: string; left: number; right: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
      <rect
        className={className}
        x={left * 100}
        y={0}
        width={Math.max(0.3, (right - left) * 100)}
        height={100}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** Drawn anew where the weights change, and not while the window moves over them. */
const Silhouette = memo(function Silhouette({
  all,
  filtered,
  times,
  width,
  gapLabel,
}: {
  all: readonly number[];
  filtered: readonly number[];
  /** how much higher than all the filtered are drawn */
  times: number;
  width: number;
  gapLabel: string;
}) {
  const bins = Math.max(1, all.length);
  const gaps = emptyStretches(all);
  const tallest = Math.max(1, tallestOf(all));
  const bar = (weight: number) => (weight === 0 ? 0 : Math.max(1.5, (weight / tallest) * HEIGHT));
  return (
    <>
      <svg
        viewBox={`0 0 ${String(bins)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {gaps.map(({ start, end }) => (
          <rect
            key={start}
            className="overview-gap"
            x={start}
            y={0}
            width={end - start}
            height={HEIGHT}
          />
        ))}
        {all.map((weight, bin) => (
          <Bar key={positionKey(bin)} bin={bin} height={bar(weight)} layer="all" />
        ))}
        {filtered.map((weight, bin) => (
          <Bar key={positionKey(bin)} bin={bin} height={bar(weight * times)} layer="filtered" />
        ))}
      </svg>
      <GapLabels stretches={gaps} bins={bins} width={width} label={gapLabel} />
    </>
  );
});

/** Below this share the filtered have a scale of their own. */
const LEAST_SHARE = 0.1;

/** By a round factor: 10, 20, 50, 100 … */
function timesAsHigh(all: readonly number[], filtered: readonly number[]): number {
  const share = tallestOf(filtered) / tallestOf(all);
  if (!(share > 0 && share < LEAST_SHARE)) return 1;
  const power = 10 ** Math.floor(Math.log10(1 / share));
  return power * ([5, 2].find((step) => step * power * share <= 1) ?? 1);
}

function tallestOf(weights: readonly number[]): number {
  return weights.reduce((most, weight) => Math.max(most, weight), 0);
}

/** A bar has no identity but its place. */
function positionKey(bin: number): string {
  return `bin-${String(bin)}`;
}

function Bar({ bin, height, layer }: { bin: number; height: number; layer: "all" | "filtered" }) {
  if (height === 0) return undefined;
  return (
    <rect
      className="overview-bar"
      data-layer={layer}
      x={bin + 0.1}
      y={HEIGHT - height}
      width={0.8}
      height={height}
    />
  );
}

/** Words fit only into a wide gap: 110 CSS pixels. */
function GapLabels({
  stretches,
  bins,
  width,
  label,
}: {
  stretches: readonly { readonly start: number; readonly end: number }[];
  bins: number;
  width: number;
  label: string;
}) {
  const wide = stretches.filter(({ start, end }) => ((end - start) / bins) * width > 110);
  return wide.map(({ start, end }) => (
    <span key={start} className="overview-gap-label" ref={placed((start + end) / 2 / bins)}>
      {label}
    </span>
  ));
}

function placed(share: number): (element: HTMLElement | null) => void {
  return (element) => element?.style.setProperty("--at", `${String(share * 100)}%`);
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function useWidth(element: React.RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
