/** The axis and its hairlines without the widget, where the picture will draw them: for the time before it. */
import "#src/timeline/frame.css";
import { MS_PER_DAY } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { createAxis } from "#src/timeline/axis.ts";
import "#src/timeline/axis.css";
import type { DayWindow } from "#src/timeline/contract.ts";
import { block, style } from "#src/timeline/element.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { fittedView, limitedView, limitsFor, viewOfDays, type View } from "#src/timeline/window.ts";

/** What the picture will show; see `TimelineModel`. */
export interface FrameTime {
  readonly lang: Lang;
  readonly window: DayWindow | undefined;
  readonly extent: DayWindow;
}

/** Fills `container`, and follows its size; without `time` nothing is written. The answer removes it. */
export function showEmptyFrame(container: HTMLElement, time: FrameTime | undefined): () => void {
  const root = block("timeline-view");
  const parts = {
    grid: block("timeline-grid"),
    above: block("timeline-above"),
    below: block("timeline-below"),
  };
  root.setAttribute("aria-hidden", "true");
  root.toggleAttribute("data-blank", time === undefined);
  root.append(parts.grid, parts.above, parts.below);
  container.append(root);
  const axis = createAxis(parts);

  function draw(): void {
    const left = metrics.plotLeft(root.clientWidth);
    const width = Math.max(1, root.clientWidth - left + 1);
    style(root, { "--plot-left": `${left}px`, "--plot": `${width}px` });
    if (time === undefined) return;
    const { start, end } = viewOf(time, width);
    const dayWidth = (width * MS_PER_DAY) / (end - start);
    const [from, to] = [start / MS_PER_DAY, end / MS_PER_DAY];
    const aboveRight = metrics.isNarrow(root.clientWidth) ? metrics.BUTTONS : 0;
    axis.draw({ lang: time.lang, from, to, dayWidth, publications: [], aboveRight });
  }

  draw();
  const resized = new ResizeObserver(draw);
  resized.observe(root);
  return () => {
    resized.disconnect();
    root.remove();
  };
}

function viewOf({ window, extent }: FrameTime, width: number): View {
  const asked =
    window === undefined
      ? fittedView(extent, width, metrics.FIT_LEFT, metrics.FIT_RIGHT)
      : viewOfDays(window);
  return limitedView(asked, limitsFor(extent, window));
}
