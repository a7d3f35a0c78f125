/**
 * The picture of one content at the widget's present window: layout, feed, axis, names. It redraws
 * when told to, and by itself while the window moves.
 */
import { MS_PER_DAY } from "#src/domain/calendar.ts";
import { createAxis } from "#src/timeline/axis.ts";
import type { TimelineEvent, TimelineModel, TimelineWords } from "#src/timeline/contract.ts";
import { style } from "#src/timeline/element.ts";
import { createFeed, type Fed } from "#src/timeline/item-feed.ts";
import { applyItemState } from "#src/timeline/item-state.ts";
import { layOut, type LaidItem, type Layout } from "#src/timeline/layout.ts";
import { createMeasure } from "#src/timeline/measure.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { showElsewhere } from "#src/timeline/reveal.ts";
import { createSurface, laneElement, type Surface } from "#src/timeline/surface.ts";
import { itemAt, type Cursor } from "#src/timeline/walk.ts";
import { createWidget, type Widget } from "#src/timeline/widget.ts";
import type { View } from "#src/timeline/window.ts";

export interface PictureContent {
  readonly model: TimelineModel;
  readonly cursor: Cursor | undefined;
  /** lanes that take the height they need */
  readonly opened: ReadonlySet<string>;
  readonly words: TimelineWords;
}

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
  readonly layout: () => Layout | undefined;
  readonly item: (key: string) => Fed | undefined;
  /** pixels of the line itself, without the column of lanes, and where it begins */
  readonly plotWidth: () => number;
  readonly plotLeft: () => number;
  /** pixels from the top of a lane to its first row */
  readonly rowsTop: () => number;
  /** after new content, a new size or new fonts */
  readonly redraw: () => void;
  /** after a new cursor: what is shown of a crowd, and names */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

/** Least time between two layouts while zooming, in milliseconds. */
const LAYOUT_PAUSE = 80;

/** Draws into `container`; `prefix` makes the ids of its options unique on the page. */
export function createPicture(
  container: HTMLElement,
  prefix: string,
  listener: PictureListener,
): Picture {
  const surface = createSurface(container, prefix);
  const { root, list } = surface;
  const measure = createMeasure(root);
  const axis = createAxis(surface);
  const feed = createFeed();
  let layout: Layout | undefined;
  let drawing = false;
  let laidOutAt = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const widget = createWidget(
    surface.stage,
    { start: 0, end: MS_PER_DAY },
    {
      moved: listener.moved,
      settled: () => listener.settled(widget.view()),
      drawn: drawFrame,
      elementOf: (id) => feed.get(id)?.root ?? document.createElement("div"),
    },
  );

  const isNarrow = () => metrics.isNarrow(root.clientWidth);
  const plotLeft = () => metrics.plotLeft(root.clientWidth);
  const plotWidth = () => Math.max(1, list.clientWidth - plotLeft() + 1);
  const dayWidthOf = ({ start, end }: View) => (plotWidth() * MS_PER_DAY) / (end - start);
  const rowsTop = () => metrics.LANE_AIR + (isNarrow() ? metrics.CAPTION : 0);

  function renew(): void {
    const content = listener.content();
    if (content === undefined) return;
    clearTimeout(later);
    later = undefined;
    root.toggleAttribute("data-narrow", isNarrow());
    root.lang = content.model.lang;
    style(root, {
      "--column": `${Math.max(0, plotLeft())}px`,
      "--plot-left": `${plotLeft()}px`,
      "--plot": `${plotWidth()}px`,
    });
    const before = layout;
    const view = widget.view();
    layout = layOut({
      events: content.model.events,
      lanes: content.model.lanes,
      sizes: {
        dayWidth: dayWidthOf(view),
        plotWidth: plotWidth(),
        extent: content.model.extent,
        measure: measure.width,
      },
      height: list.clientHeight - 1,
      captions: isNarrow(),
      opened: content.opened,
      view: { from: view.start / MS_PER_DAY, to: view.end / MS_PER_DAY },
    });
    laidOutAt = performance.now();
    style(list, { "--lanes": `${layout.height}px` });
    if (lanesIn(before) !== lanesIn(layout)) widget.setLanes(layout.lanes.map(laneBox));
    feedWidget(layout, content);
  }

  function renewSoon(): void {
    const rest = laidOutAt + LAYOUT_PAUSE - performance.now();
    if (rest <= 0) renew();
    else later ??= setTimeout(renew, rest);
  }

  function feedWidget(current: Layout, content: PictureContent): void {
    const { start, end } = widget.view();
    const { put, gone } = feed.renew({
      layout: current,
      from: start / MS_PER_DAY,
      to: end / MS_PER_DAY,
      top: rowsTop(),
      shownOf: (laid) => shownOf(laid, content),
      passages: content.words.passages,
    });
    widget.change(put, gone);
    nameItems(current, content);
  }

  function nameItems(current: Layout, content: PictureContent): void {
    const { model, cursor, words } = content;
    const at = cursor === undefined ? undefined : itemAt(current, cursor);
    const drawn = at === undefined ? undefined : feed.get(at.key);
    for (const fed of feed.all()) applyItemState(fed, { ...content, cursorKey: at?.key, prefix });
    list.setAttribute("aria-label", words.list);
    const event = model.events.find(({ id }) => id === cursor?.id);
    showElsewhere(surface, drawn === undefined ? event : undefined, event?.id === model.selected);
    const active = drawn?.target.id ?? surface.elsewhere.id;
    if (event === undefined) list.removeAttribute("aria-activedescendant");
    else list.setAttribute("aria-activedescendant", active);
  }

  function drawFrame(): void {
    const content = listener.content();
    if (content === undefined || drawing) return;
    // A feed makes the widget draw, which leads here again.
    drawing = true;
    try {
      drawView(widget.view(), content);
    } finally {
      drawing = false;
    }
  }

  function drawView(view: View, content: PictureContent): void {
    const { lang, publications } = content.model;
    const from = view.start / MS_PER_DAY;
    const to = view.end / MS_PER_DAY;
    const dayWidth = dayWidthOf(view);
    const right = isNarrow() ? metrics.BUTTONS : 0;
    axis.draw({ lang, from, to, dayWidth, publications, aboveRight: right });
    if (layout === undefined || Math.abs(layout.dayWidth / dayWidth - 1) > 1e-6) renewSoon();
    else if (feed.isStale(from, to)) feedWidget(layout, content);
    for (const { sliding } of feed.all()) {
      if (sliding === undefined) continue;
      const by = Math.max(0, Math.min((from - sliding.from) * dayWidth, sliding.room));
      style(sliding.label, { transform: `translateX(${by.toFixed(1)}px)` });
    }
    listener.drawn(view);
  }

  const { fonts } = document;
  const fontsCame = () => {
    measure.forget();
    renew();
  };
  // jsdom has no fonts
  fonts?.addEventListener("loadingdone", fontsCame);

  return {
    surface,
    widget,
    layout: () => layout,
    item: feed.get,
    plotWidth,
    plotLeft,
    rowsTop,
    redraw: () => {
      renew();
      drawFrame();
    },
    refresh: () => {
      const content = listener.content();
      if (layout !== undefined && content !== undefined) feedWidget(layout, content);
    },
    destroy: () => {
      clearTimeout(later);
      fonts?.removeEventListener("loadingdone", fontsCame);
      widget.destroy();
      root.remove();
    },
  };
}

/** A crowd shows the event under the cursor or the open one, else its first. */
function shownOf({ crowd }: LaidItem, { cursor, model }: PictureContent): TimelineEvent {
  const asked = [cursor?.id, model.selected].flatMap(
    (id) => crowd.members.find(({ event }) => event.id === id) ?? [],
  );
  return (asked[0] ?? crowd.first).event;
}

function lanesIn(layout: Layout | undefined): string {
  return JSON.stringify(layout?.lanes.map(({ lane, height }) => [lane.id, lane.label, height]));
}

function laneBox({ lane, height }: Layout["lanes"][number]) {
  return { id: lane.id, element: laneElement(lane.label, height) };
}
