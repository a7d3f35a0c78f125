/**
 * The picture as one thing that any page can hold: parameters in, `update` and `destroy` out. It owns
 * the keyboard's cursor and the widget's window while that moves; all else it is told.
 */
import { possible } from "#src/domain/bounds.ts";
import { createCamera } from "#src/timeline/camera.ts";
import type { TimelineCallbacks, TimelineModel, TimelineWords } from "#src/timeline/contract.ts";
import { listenToGestures } from "#src/timeline/gestures.ts";
import { createKeyWalk } from "#src/timeline/key-walk.ts";
import { createPartMode } from "#src/timeline/part-mode.ts";
import { createPicture } from "#src/timeline/picture.ts";
import { markPlace } from "#src/timeline/reveal.ts";
import type { Cursor } from "#src/timeline/walk.ts";
import { createWholeSteps } from "#src/timeline/whole-steps.ts";
import { createWindowGuard } from "#src/timeline/window-guard.ts";
import { daysInView, limitsFor, sameWindow, type View } from "#src/timeline/window.ts";

/** Callbacks and words, read anew at every use: a getter may hand out the current ones. */
export interface TimelineHost {
  readonly callbacks: TimelineCallbacks;
  readonly words: TimelineWords;
}

export interface TimelineView {
  /** the first one also takes the focus, if nothing on the page has it */
  readonly update: (model: TimelineModel) => void;
  /** moves the keyboard's cursor there and brings it into view, without taking the focus */
  readonly setCursor: (id: string) => void;
  /** takes the focus, and moves the cursor where an id is given */
  readonly focus: (id?: string) => void;
  /** a factor under 1 zooms in, about the cursor where it is in view, else about the middle */
  readonly zoom: (factor: number) => void;
  /** by a fraction of the width; positive is later */
  readonly pan: (fraction: number) => void;
  /** shows the whole extent */
  readonly fit: () => void;
  /** leaves nothing behind in the container */
  readonly destroy: () => void;
}

let instances = 0;

/**
 * Draws into `container` and fills its width and height; `update` must follow. Whether the collection
 * is given whole or in parts is settled here, by `host.callbacks.part`.
 */
export function createTimelineView(container: HTMLElement, host: TimelineHost): TimelineView {
  instances += 1;
  const given = host.callbacks.part === undefined ? "whole" : "in-parts";
  const guard = createWindowGuard();
  let model: TimelineModel | undefined;
  let cursor: Cursor | undefined;
  let opened: ReadonlySet<string> = new Set();
  let toldDays = "";
  let isStep = false;

  const picture = createPicture(container, `timeline-${instances}`, given, {
    content: () => (model === undefined ? undefined : { model, cursor, opened, words: host.words }),
    moved: () => {
      if (camera.isPushing()) return;
      guard.moving();
      parts?.letGo();
    },
    settled: settle,
    drawn: (view) => {
      tellMove(view);
      parts?.look();
    },
  });
  const { surface, widget } = picture;
  const camera = createCamera(picture, guard, host, gestureOver);
  const ways = { model: () => model, cursor: () => cursor, walk };
  const parts =
    given === "whole"
      ? undefined
      : createPartMode({ ...ways, picture, stepTo, camera, host, begin: setQuietly });
  const act = createKeyWalk({
    ...ways,
    steps:
      parts?.steps ?? createWholeSteps({ ...ways, layout: picture.layout, first: firstInView }),
    press: () => parts?.press() ?? false,
    camera,
    host,
  });

  /** The widget says so some time after the last movement; the end of the picture says so at once. */
  function settle(view: View): void {
    if (!guard.isMoving()) return;
    const days = guard.settled(daysInView(view));
    if (days !== undefined) host.callbacks.onWindow(days, isStep ? "step" : "movement");
    isStep = false;
    gestureOver();
  }

  /** What was moved before is no part of the step. */
  function stepTo(view: View): void {
    settle(widget.view());
    camera.moveTo(view);
    isStep = guard.isMoving();
  }

  function gestureOver(): void {
    toldDays = "";
    host.callbacks.onWindowEnd?.();
  }

  function tellMove(view: View): void {
    if (!guard.isMoving()) return;
    const days = daysInView(view);
    const key = `${days.from} ${days.to}`;
    if (key === toldDays) return;
    toldDays = key;
    host.callbacks.onWindowMove?.(days);
  }

  function update(next: TimelineModel): void {
    const before = model;
    model = next;
    if (!sameIds(before, next)) opened = new Set();
    const chosen = followChoice(before, next);
    const pushed = followWindow(before, next);
    if (parts !== undefined && !chosen && guard.isMoving()) {
      picture.redrawInFrame(parts.updated);
      return;
    }
    picture.redraw();
    if (before === undefined) arrive();
    // The window of a link or of Back wins over the event's place.
    if (chosen) reveal(pushed && next.window !== undefined ? "row" : "place");
    parts?.updated();
  }

  /** Whether another event is open now: the cursor goes there. */
  function followChoice(before: TimelineModel | undefined, next: TimelineModel): boolean {
    if (next.selected === undefined || next.selected === before?.selected) return false;
    cursor = standingOn(next.selected);
    return true;
  }

  /** An event in the lane where the cursor was, with what is known of it. */
  function standingOn(id: string): Cursor {
    return cursor?.id === id ? cursor : { id, lane: cursor?.lane };
  }

  function reveal(what: "row" | "place"): void {
    if (cursor === undefined) return;
    if (parts !== undefined) parts.reveal(cursor, what);
    else if (what === "row") camera.revealRow({ id: cursor.id, lane: undefined });
    else camera.reveal(cursor);
  }

  /** After loading the keys work at once. */
  function arrive(): void {
    // within another page the focus is that page's to give
    if (document.activeElement !== document.body || window.parent !== window) return;
    surface.list.focus({ preventScroll: true });
    // nobody asked for it: the cursor shows with the first key
    surface.list.toggleAttribute("data-quiet", true);
  }

  function followWindow(before: TimelineModel | undefined, next: TimelineModel): boolean {
    widget.limit(limitsFor(next.extent, next.window));
    const interrupts = guard.isMoving();
    const pushed = guard.mustPush(next.window);
    if (pushed && interrupts) gestureOver();
    const grown = guard.isFitted() && !sameWindow(before?.extent, next.extent);
    if (pushed || grown) camera.push(next.window, next.extent);
    return pushed;
  }

  function setCursor(next: Cursor): void {
    cursor = next;
    reveal("place");
    picture.refresh();
    host.callbacks.onCursor?.(next.id);
    parts?.look();
  }

  function setQuietly(next: Cursor): void {
    cursor = next;
    picture.refresh();
    parts?.look();
  }

  function walk(next: Cursor): void {
    setCursor(next);
    if (model?.selected !== undefined) host.callbacks.onOpen(next.id, "walk");
  }

  function firstInView(): Cursor | undefined {
    if (model === undefined) return undefined;
    const { from, to } = daysInView(widget.view());
    const visible = model.events.find(
      ({ bounds }) => bounds !== undefined && possible(bounds, from, to),
    );
    const event = visible ?? model.events[0];
    return event === undefined ? undefined : { id: event.id, lane: undefined };
  }

  function open(key: string, part: "more" | "item"): void {
    const target = picture.target(key);
    if (target === undefined) return;
    surface.list.focus({ preventScroll: true });
    if ("cluster" in target) {
      parts?.into(target.cluster);
      return;
    }
    const { event, laid } = target;
    if (part === "more") {
      if (camera.split(laid)) return;
      opened = new Set([...opened, laid.lane]);
      picture.redraw();
      return;
    }
    cursor = { id: event.id, lane: laid.lane };
    picture.refresh();
    host.callbacks.onOpen(event.id, "pointer");
  }

  const stopListening = listenToGestures(surface, {
    act,
    open,
    pan: (pixels) => camera.pan(pixels / picture.plotWidth()),
    zoomAt: camera.zoomAt,
    focused: () => {
      if (parts === undefined) cursor ??= firstInView();
      else parts.begin();
      picture.refresh();
    },
  });

  let size = "";
  const resized = new ResizeObserver(() => {
    markPlace(surface.list);
    const { clientWidth, clientHeight } = surface.root;
    const now = `${clientWidth} ${clientHeight}`;
    if (now === size || model === undefined) return;
    size = now;
    widget.redraw();
    if (guard.isFitted()) camera.push(undefined, model.extent);
    picture.redraw();
  });
  resized.observe(surface.root);

  // A sheet came over the lanes, or was drawn higher: what is open stays above it.
  const covered = new ResizeObserver(() => {
    const id = model?.selected;
    if (id !== undefined) camera.revealRow({ id, lane: cursor?.lane });
  });
  covered.observe(surface.spare);

  return {
    update,
    setCursor: (id) => setCursor(standingOn(id)),
    focus: (id) => {
      if (id !== undefined) setCursor(standingOn(id));
      surface.list.focus({ preventScroll: true });
    },
    zoom: (factor) => camera.zoom(factor, cursor),
    pan: camera.pan,
    fit: () => model !== undefined && camera.fit(model.extent),
    destroy: () => {
      // The page may take the picture away before the widget has told the end of a gesture.
      settle(widget.view());
      parts?.stop();
      resized.disconnect();
      covered.disconnect();
      stopListening();
      picture.destroy();
    },
  };
}

/** Whether the same events are drawn: the page may make new objects of them at any time. */
function sameIds(before: TimelineModel | undefined, next: TimelineModel): boolean {
  const ids = (model: TimelineModel | undefined) => model?.events.map(({ id }) => id).join(" ");
  return ids(before) === ids(next);
}
