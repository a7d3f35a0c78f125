/** What a picture does besides, when its collection is given in parts: it asks, and waits for answers. */
import { possible } from "#src/domain/bounds.ts";
import type { Camera } from "#src/timeline/camera.ts";
import { leadsTo } from "#src/timeline/cluster-zoom.ts";
import type { TimelineCallbacks, TimelineModel } from "#src/timeline/contract.ts";
import type { LaidCluster } from "#src/timeline/part-layout.ts";
import { createNeeds, type NeedNow } from "#src/timeline/part-need.ts";
import { standingOf } from "#src/timeline/part-standing.ts";
import { createPartSteps, type PartSteps } from "#src/timeline/part-steps.ts";
import type { Picture } from "#src/timeline/picture.ts";
import { holdLane } from "#src/timeline/reveal.ts";
import type { Cursor } from "#src/timeline/walk.ts";
import { daysInView, type View } from "#src/timeline/window.ts";

export interface PartModeParts {
  readonly model: () => TimelineModel | undefined;
  readonly cursor: () => Cursor | undefined;
  readonly walk: (next: Cursor) => void;
  /** sets the cursor, to what is in view, without moving that */
  readonly begin: (next: Cursor) => void;
  readonly picture: Picture;
  /** moves the view, as a step of its own */
  readonly stepTo: (view: View) => void;
  readonly camera: Camera;
  readonly host: { readonly callbacks: TimelineCallbacks };
}

export interface PartMode {
  readonly steps: PartSteps;
  /** asks for another part where the present one no longer suffices */
  readonly look: () => void;
  /** a new part may tell what was awaited */
  readonly updated: () => void;
  /** at once where it is known where the event stands, else as soon as it is */
  readonly reveal: (cursor: Cursor, what: "row" | "place") => void;
  /** the view was moved: what is still awaited won't move it again */
  readonly letGo: () => void;
  /** takes a cluster apart, or lists what no zooming takes apart */
  readonly into: (cluster: LaidCluster) => void;
  /** as a click on what the cursor stands on */
  readonly press: () => boolean;
  /** puts the cursor where the keyboard begins, where it is nowhere yet */
  readonly begin: () => void;
  readonly stop: () => void;
}

/** How long the lane of a cluster that was taken apart is held in its place, in milliseconds. */
const HOLD = 1500;

export function createPartMode(parts: PartModeParts): PartMode {
  const { model, cursor, walk, begin, picture, stepTo, camera, host } = parts;
  let awaited: { readonly cursor: Cursor; readonly what: "row" | "place" } | undefined;
  let held: { readonly again: () => void; readonly until: number } | undefined;
  const needs = createNeeds(now, (need) => host.callbacks.part?.onNeed(need));
  const steps = createPartSteps({
    callbacks: () => host.callbacks.part,
    cursor,
    inLane: () => {
      const at = cursor();
      if (at === undefined) return false;
      const { event } = standingOf(at, model()?.part);
      return event === undefined || event.bounds !== undefined;
    },
    daysInView: () => daysInView(picture.widget.view()),
    walk,
    begin: (next) => {
      if (isInView(next)) begin(next);
    },
  });

  /** While a collection is still being read, the first that is told may be far away. */
  function isInView({ event }: Cursor): boolean {
    const { from, to } = daysInView(picture.widget.view());
    return event?.bounds !== undefined && possible(event.bounds, from, to);
  }

  function now(): NeedNow | undefined {
    const current = model();
    if (current === undefined) return undefined;
    const at = cursor();
    return {
      sight: picture.sight(),
      cursor: at?.id,
      cursorAwaited: at !== undefined && standingOf(at, current.part).awaited,
    };
  }

  function reveal(): void {
    if (awaited === undefined) return;
    const { cursor: wanted, what } = awaited;
    // the reader went on in the meantime
    if (wanted.id !== cursor()?.id) awaited = undefined;
    const spot = awaited === undefined ? undefined : picture.spot(wanted);
    if (spot === undefined) return;
    awaited = spot.row === undefined ? { cursor: wanted, what: "row" } : undefined;
    if (what === "row") camera.revealRow(wanted);
    else camera.reveal(wanted);
  }

  function into(cluster: LaidCluster): void {
    const rows = model()?.part?.lanes.find(({ id }) => id === cluster.lane)?.rows ?? 1;
    const to = leadsTo(cluster, {
      view: picture.widget.view(),
      plotWidth: picture.plotWidth(),
      rows,
    });
    if ("day" in to) {
      const {
        lane,
        cluster: { fromBefore },
      } = cluster;
      host.callbacks.part?.onDay(to.day, { lane, fromBefore });
      return;
    }
    stepTo(to);
    const again = holdLane(picture.surface.list, picture.laid, cluster.lane);
    held = { again, until: performance.now() + HOLD };
  }

  function hold(): void {
    if (held === undefined) return;
    if (performance.now() > held.until) held = undefined;
    else held.again();
  }

  function press(): void {
    const at = cursor();
    if (at === undefined) return;
    const { key } = standingOf(at, model()?.part);
    const target = key === undefined ? undefined : picture.target(key);
    if (target !== undefined && "cluster" in target) into(target.cluster);
    else host.callbacks.onOpen(at.id, "keyboard");
  }

  return {
    steps,
    look: needs.look,
    updated: () => {
      hold();
      reveal();
      needs.look();
    },
    reveal: (wanted, what) => {
      awaited = { cursor: wanted, what };
      reveal();
    },
    letGo: () => {
      held = undefined;
      if (awaited?.what === "place") awaited = { ...awaited, what: "row" };
    },
    into,
    press: () => {
      steps.after(press);
      return true;
    },
    begin: steps.first,
    stop: () => {
      steps.stop();
      needs.stop();
    },
  };
}
