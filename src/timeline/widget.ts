/**
 * vis-timeline itself, behind our own words. It lends the moving and zooming window, the lanes (its
 * groups) and the boxes that carry our elements; it draws neither axis nor text.
 *
 * Its traps, kept here: `start` and `end` as options leave it invisible for a second, so the window
 * is set after construction; without `rtl` it hides itself until its first draw; while its container
 * has no width it draws nothing, and at its first draw it fits its items by itself; it clones item
 * data, so elements are handed over by `template`, and compares them by markup, so each bears a
 * revision.
 */
import { DataSet } from "vis-data/esnext";
import { Timeline, type DataGroup, type DataItem, type TimelineOptions } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "#src/timeline/frame.css";
import "#src/timeline/timeline.css";
import "#src/timeline/axis.css";
import "#src/timeline/items.css";
import "#src/timeline/clusters.css";
import { limitedView, type Limits, type View } from "#src/timeline/window.ts";

/** A stretch of time, in milliseconds, in a lane. */
export interface Box {
  readonly id: string;
  readonly lane: string;
  readonly start: number;
  readonly end: number;
}

export interface WidgetListener {
  /** the window moved, by gesture or by `show` */
  readonly moved: () => void;
  /** it stands still again */
  readonly settled: () => void;
  /** boxes stand where they belong for the current window */
  readonly drawn: () => void;
  readonly elementOf: (id: string) => HTMLElement;
}

export interface Widget {
  readonly view: () => View;
  readonly show: (view: View) => void;
  /** what `show` would show */
  readonly limited: (view: View) => View;
  readonly limit: (limits: Limits) => void;
  readonly setLanes: (lanes: readonly { id: string; element: HTMLElement }[]) => void;
  readonly change: (put: readonly Box[], gone: readonly string[]) => void;
  readonly redraw: () => void;
  readonly destroy: () => void;
}

const OPTIONS: TimelineOptions = {
  align: "left",
  autoResize: false,
  rtl: false,
  stack: false,
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  showMinorLabels: false,
  showMajorLabels: false,
  // The axis is ours; with the coarsest scale the widget's own costs next to nothing.
  timeAxis: { scale: "year", step: 1000 },
  orientation: { axis: "none", item: "top" },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  groupOrder: "order",
  minHeight: "100%",
};

/** Creates the widget in `container` and shows `view`. */
export function createWidget(container: HTMLElement, view: View, listener: WidgetListener): Widget {
  const items = new DataSet<DataItem>([]);
  const groups = new DataSet<DataGroup & { order: number }>([]);
  const template = (item: { readonly id: string } | undefined) =>
    item === undefined ? "" : listener.elementOf(item.id);
  const timeline = new Timeline(container, items, groups, { ...OPTIONS, template });
  let alive = true;
  let fittedItself = false;
  let wanted = view;
  let limits: Limits | undefined;

  const shown = (): View => {
    const { start, end } = timeline.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  };
  const limited = (next: View) => (limits === undefined ? next : limitedView(next, limits));
  const show = (next: View) => {
    wanted = limited(next);
    timeline.setWindow(wanted.start, wanted.end, { animation: false });
  };
  show(view);
  timeline.redraw();
  timeline.on("rangechange", () => alive && fittedItself && listener.moved());
  timeline.on("rangechanged", () => alive && fittedItself && listener.settled());
  timeline.on("changed", () => {
    if (!alive) return;
    if (!fittedItself) {
      timeline.setWindow(wanted.start, wanted.end, { animation: false });
      fittedItself = true;
    }
    listener.drawn();
  });

  return {
    view: shown,
    show,
    limited,
    limit: (next) => {
      const same = limits !== undefined && JSON.stringify(limits) === JSON.stringify(next);
      if (same) return;
      limits = next;
      timeline.setOptions({
        min: next.view.start,
        max: next.view.end,
        zoomMin: next.shortest,
        zoomMax: next.longest,
      });
    },
    setLanes: (lanes) => {
      const kept = new Set(lanes.map(({ id }) => id));
      groups.remove(groups.getIds().filter((id) => !kept.has(String(id))));
      groups.update(lanes.map(({ id, element }, order) => ({ id, content: element, order })));
    },
    change: (put, gone) => {
      if (gone.length > 0) items.remove([...gone]);
      if (put.length === 0) return;
      items.update(
        put.map(({ id, lane, start, end }) => ({
          id,
          group: lane,
          start,
          end,
          content: "",
          type: "range",
          limitSize: false,
        })),
      );
    },
    redraw: () => timeline.redraw(),
    destroy: () => {
      alive = false;
      timeline.destroy();
      // Destroyed before its first draw, it forgets its loading screen.
      container.replaceChildren();
    },
  };
}
