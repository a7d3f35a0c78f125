/** What the keys do: the cursor's walk through the events, and the camera's moves. */
import type { Camera } from "#src/timeline/camera.ts";
import type { TimelineCallbacks, TimelineModel } from "#src/timeline/contract.ts";
import type { KeyAction } from "#src/timeline/keys.ts";
import type { Cursor } from "#src/timeline/walk.ts";

/** Where the keys lead the cursor. */
export interface Steps {
  readonly neighbour: (by: -1 | 1) => void;
  readonly end: (of: "first" | "last") => void;
  readonly lane: (by: -1 | 1) => void;
  /** when the steps before are done */
  readonly after: (act: () => void) => void;
}

export interface KeyWalkParts {
  readonly model: () => TimelineModel | undefined;
  readonly cursor: () => Cursor | undefined;
  readonly steps: Steps;
  /** as a click on what the cursor stands on; false where that is no key's */
  readonly press: () => boolean;
  readonly camera: Camera;
  readonly host: { readonly callbacks: TimelineCallbacks };
}

/** Carries out one key; false leaves it to the browser. While an event is open, walking opens the next one. */
export function createKeyWalk(parts: KeyWalkParts): (action: KeyAction) => boolean {
  const { model, cursor, steps, press, camera, host } = parts;

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

  function carryOut(action: Exclude<KeyAction, { kind: "press" }>): void {
    switch (action.kind) {
      case "walk":
        return steps.neighbour(action.by);
      case "lane":
        return steps.lane(action.by);
      case "end":
        return steps.end(action.of);
      case "open":
        return steps.after(open);
      case "escape":
        return host.callbacks.onEscape();
      case "pan":
      case "zoom":
        return moveWindow(action);
      case "fit":
        return fit();
    }
  }

  return (action) => {
    if (action.kind === "press") return press();
    carryOut(action);
    return true;
  };
}
