/**
 * The picture of one content at the widget's present window: layout, feed, axis, names. It redraws
 * when told to, and by itself while the window moves.
 */
import { MS_PER_DAY } from "#src/domain/calendar.ts";
import { createAxis } from "#src/timeline/axis.ts";
import type {
  Drawing,
  LaidLanes,
  PictureContent,
  Sight,
  Spot,
  Target,
} from "#src/timeline/drawing.ts";
import { setTo, style, writer } from "#src/timeline/element.ts";
import type { Sliding } from "#src/timeline/item-element.ts";
import type { Layout } from "#src/timeline/layout.ts";
import { createLaneGroups } from "#src/timeline/lane-groups.ts";
import { createMeasure } from "#src/timeline/measure.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { createPartDrawing } from "#src/timeline/part-drawing.ts";
import { showElsewhere } from "#src/timeline/reveal.ts";
import { createSurface, laneElement, type Surface } from "#src/timeline/surface.ts";
import type { Cursor } from "#src/timeline/walk.ts";
import { createWholeDrawing } from "#src/timeline/whole-drawing.ts";
import { createWidget, type Widget } from "#src/timeline/widget.ts";
import type { View } from "#src/timeline/window.ts";

export interface PictureListener {
  /** undefined as long as there is nothing to draw */
  readonly content: () => PictureContent | undefined;
  /** the window moved, by gesture or by `widget.show` */
  readonly moved: () => void;
  readonly settled: (view: View) => void;
  /** at most once a frame */
  readonly drawn: (view: View) => void;
}

export interface Picture {
  readonly surface: Surface;
  readonly widget: Widget;
  /** of a collection that is given whole */
  readonly layout: () => Layout | undefined;
  readonly laid: () => LaidLanes | undefined;
  readonly sight: () => Sight;
  readonly spot: (cursor: Cursor) => Spot | undefined;
  /** what is drawn by this key */
  readonly target: (key: string) => Target | undefined;
  /** pixels of the line itself, without the column of lanes, and where it begins */
  readonly plotWidth: () => number;
  readonly plotLeft: () => number;
  /** pixels from the top of a lane to its first row */
  readonly rowsTop: () => number;
  /** after new content, a new size or new fonts */
  readonly redraw: () => void;
  /** the same in the next frame, after the widget: it measures, and what was changed before it is laid out twice */
  readonly redrawInFrame: (then: () => void) => void;
  /** after a new cursor: what is shown of a crowd, and names */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

/**
 * Least time between two layouts while zooming, in milliseconds. A new part is laid out whenever it
 * comes: between two of them there is little to mend.
 */
const LAYOUT_PAUSE = { whole: 80, "in-parts": 200 };

/**
 * Draws into `container` a collection that is given whole, or in parts; `prefix` makes the ids of its
 * options unique on the page.
 */
export function createPicture(
  container: HTMLElement,
  prefix: string,
  given: "whole" | "in-parts",
  listener: PictureListener,
): Picture {
  const surface = createSurface(container, prefix);
  const { root, list } = surface;
  const put = writer(root);
  const measure = createMeasure(root, remeasure);
  const axis = createAxis(surface);
  const groups = createLaneGroups(surface.stage, prefix);
  const whole = createWholeDrawing(measure.width, prefix);
  const drawing: Drawing =
    given === "whole" ? whole : createPartDrawing(measure.quickWidth, prefix);
  let busy = false;
  let laidOutAt = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let inFrame: (() => void) | undefined;
  let widgetWillDraw = false;

  const widget = createWidget(
    surface.stage,
    { start: 0, end: MS_PER_DAY },
    {
      moved: () => {
        widgetWillDraw = true;
        listener.moved();
      },
      settled: () => listener.settled(widget.view()),
      drawn: drawFrame,
      elementOf: (id) => drawing.elementOf(id) ?? document.createElement("div"),
    },
  );

  // read once, since after a movement each reading costs a layout of the page
  let size = sizeOf(surface);
  const resized = new ResizeObserver(() => {
    const { width } = size;
    size = sizeOf(surface);
    if (width !== size.width && drawing.laid() !== undefined) renew();
    drawFrame();
  });
  // its width is less where its lanes scroll: told before the frame is shown
  resized.observe(list);

  const isNarrow = () => metrics.isNarrow(size.root);
  const plotLeft = () => metrics.plotLeft(size.root);
  const plotWidth = () => Math.max(1, size.width - plotLeft() + 1);
  const rowsTop = () => metrics.LANE_AIR + (isNarrow() ? metrics.CAPTION : 0);

  function sight(): Sight {
    const { start, end } = widget.view();
    const width = plotWidth();
    return {
      from: start / MS_PER_DAY,
      to: end / MS_PER_DAY,
      dayWidth: (width * MS_PER_DAY) / (end - start),
      plotWidth: width,
      height: size.height - 1,
      narrow: isNarrow(),
      rowsTop: rowsTop(),
    };
  }

  function renew(): void {
    const content = listener.content();
    if (content === undefined) return;
    clearTimeout(later);
    later = undefined;
    root.toggleAttribute("data-narrow", isNarrow());
    setTo(root, "lang", content.model.lang);
    put("--column", `${Math.max(0, plotLeft())}px`);
    put("--plot-left", `${plotLeft()}px`);
    put("--plot", `${plotWidth()}px`);
    const before = lanesIn(drawing.laid());
    const now = sight();
    const laid = drawing.lay(content, now);
    laidOutAt = performance.now();
    // on the list itself it would be inherited, and all in it styled anew
    style(surface.spare, { "--lanes": `${laid.height}px` });
    if (before !== lanesIn(laid)) {
      widget.setLanes(laid.lanes.map(laneBox));
    }
    feedWidget(content, now);
  }

  function remeasure(): void {
    measure.forget();
    renew();
  }

  function renewSoon(): void {
    const rest = laidOutAt + LAYOUT_PAUSE[given] - performance.now();
    if (rest <= 0) renew();
    else later ??= setTimeout(renew, rest);
  }

  function feedWidget(content: PictureContent, now: Sight): void {
    drawing.feed(content, now, widget.change);
    nameItems(content);
  }

  function nameItems(content: PictureContent): void {
    const { model, words } = content;
    const named = drawing.name(content);
    const { event, option } = named;
    const lanes = drawing.laid()?.lanes.map(({ lane }) => lane) ?? [];
    groups.show(lanes, drawing.options(), words.lane);
    setTo(list, "aria-label", words.list);
    showElsewhere(surface, option === undefined ? named : undefined, event?.id === model.selected);
    const active = option?.id ?? surface.elsewhere.id;
    if (event === undefined) list.removeAttribute("aria-activedescendant");
    else list.setAttribute("aria-activedescendant", active);
  }

  function redrawInFrame(then: () => void): void {
    const isFirst = inFrame === undefined;
    inFrame = then;
    if (isFirst) requestAnimationFrame(drawWaiting);
  }

  function drawWaiting(): void {
    if (inFrame === undefined) return;
    if (widgetWillDraw) requestAnimationFrame(drawWaiting);
    else drawFrame();
    // without a width it never draws
    widgetWillDraw = false;
  }

  function drawFrame(): void {
    widgetWillDraw = false;
    const content = listener.content();
    if (content === undefined || busy) return;
    // A feed makes the widget draw, which leads here again.
    busy = true;
    try {
      drawView(widget.view(), content);
    } finally {
      busy = false;
    }
  }

  function drawView(view: View, content: PictureContent): void {
    const then = inFrame;
    inFrame = undefined;
    if (then !== undefined) renew();
    const { lang, publications } = content.model;
    const now = sight();
    const { from, to, dayWidth } = now;
    const right = now.narrow ? metrics.BUTTONS : 0;
    axis.draw({ lang, from, to, dayWidth, publications, aboveRight: right });
    const laid = drawing.laid();
    if (laid === undefined || Math.abs(laid.dayWidth / dayWidth - 1) > 1e-6) renewSoon();
    else if (drawing.isStale(from, to)) feedWidget(content, now);
    drawing.follow(dayWidth);
    for (const sliding of drawing.slidings()) slide(sliding, from, dayWidth);
    listener.drawn(view);
    then?.();
  }

  const { fonts } = document;
  // jsdom has no fonts
  fonts?.addEventListener("loadingdone", remeasure);

  return {
    surface,
    widget,
    layout: whole.layout,
    laid: drawing.laid,
    sight,
    spot: (cursor) => {
      const content = listener.content();
      return content === undefined ? undefined : drawing.spot(cursor, content);
    },
    target: drawing.target,
    plotWidth,
    plotLeft,
    rowsTop,
    redrawInFrame,
    redraw: () => {
      inFrame = undefined;
      renew();
      drawFrame();
    },
    refresh: () => {
      const content = listener.content();
      if (drawing.laid() !== undefined && content !== undefined) feedWidget(content, sight());
    },
    destroy: () => {
      resized.disconnect();
      inFrame = undefined;
      clearTimeout(later);
      fonts?.removeEventListener("loadingdone", remeasure);
      measure.destroy();
      widget.destroy();
      root.remove();
    },
  };
}

/** Keeps the words of what passes the left edge in view. */
function slide(sliding: Sliding, from: number, dayWidth: number): void {
  sliding.put(Math.max(0, Math.min((from - sliding.from) * dayWidth, sliding.room)));
}

function sizeOf({ root, list }: Surface) {
  return { root: root.clientWidth, width: list.clientWidth, height: list.clientHeight };
}

function lanesIn(laid: LaidLanes | undefined): string {
  return JSON.stringify(laid?.lanes.map(({ lane, height }) => [lane.id, lane.label, height]));
}

function laneBox({ lane, height }: LaidLanes["lanes"][number]) {
  return { id: lane.id, element: laneElement(lane.label, height) };
}
