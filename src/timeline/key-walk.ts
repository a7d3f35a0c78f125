/** What the keys do: the cursor's walk through the events, and the camera's moves. */
import type { Camera } from "#src/timeline/camera.ts";
import type { TimelineCallbacks, TimelineModel } from "#src/timeline/contract.ts";
import type { KeyAction } from "#src/timeline/keys.ts";
import type { Layout } from "#src/timeline/layout.ts";
import { acrossLanes, itemAt, neighbourOf, type Cursor } from "#src/timeline/walk.ts";

export interface KeyWalkParts {
  readonly model: () => TimelineModel | undefined;
  readonly layout: () => Layout | undefined;
  readonly cursor: () => Cursor | undefined;
  /** where the walk begins when there is no cursor yet */
  readonly first: () => Cursor | undefined;
  readonly setCursor: (cursor: Cursor) => void;
  readonly camera: Camera;
  readonly host: { readonly callbacks: TimelineCallbacks };
}

/** Carries out one key. While an event is open, walking opens the next one. */
export function createKeyWalk(parts: KeyWalkParts): (action: KeyAction) => void {
  const { model, layout, cursor, first, setCursor, camera, host } = parts;

  function walk(next: Cursor | undefined): void {
    if (next === undefined) return;
    setCursor(next);
    if (model()?.selected !== undefined) host.callbacks.onOpen(next.id, "walk");
  }

  function walkTo(id: string | undefined): void {
    if (id !== undefined) walk({ id, lane: cursor()?.lane });
  }

  function acrossFrom(from: Cursor | undefined, by: -1 | 1): Cursor | undefined {
    const current = layout();
    // what stands in no lane leads back into the picture
    const stands =
      current !== undefined && from !== undefined && itemAt(current, from) !== undefined;
    return stands ? acrossLanes(current, from, by) : first();
  }

  function moveWindow(action: Extract<KeyAction, { kind: "pan" | "zoom" }>): void {
    if (action.kind === "pan") camera.pan(action.fraction);
    else camera.zoom(action.factor, cursor());
  }

  function fit(): void {
    const current = model();
    if (current !== undefined) camera.fit(current.extent);
  }

  function open(): void {
    const current = cursor();
    if (current !== undefined) host.callbacks.onOpen(current.id, "keyboard");
  }

  function neighbour(by: -1 | 1): void {
    walkTo(neighbourOf(model()?.events ?? [], cursor()?.id, by)?.id);
  }

  function end(of: "first" | "last"): void {
    walkTo(model()?.events.at(of === "first" ? 0 : -1)?.id);
  }

  return (action) => {
    switch (action.kind) {
      case "walk":
        return neighbour(action.by);
      case "lane":
        return walk(acrossFrom(cursor(), action.by));
      case "end":
        return end(action.of);
      case "open":
        return open();
      case "escape":
        return host.callbacks.onEscape();
      case "pan":
      case "zoom":
        return moveWindow(action);
      case "fit":
        return fit();
    }
  };
}
