/** Listens to pointer, wheel and keys, and says what they mean. Dragging the lanes is the widget's own. */
import { keyAction, type KeyAction } from "#src/timeline/keys.ts";
import type { Surface } from "#src/timeline/surface.ts";
import { wheelAction, wheelDeltaOf } from "#src/timeline/wheel.ts";

export interface GestureListener {
  /** false leaves the key to the browser */
  readonly act: (action: KeyAction) => boolean;
  /** an item was clicked, by its key; on "+5", or elsewhere on it */
  readonly open: (key: string, part: "more" | "item") => void;
  readonly pan: (pixels: number) => void;
  /** `x` in pixels from the left edge of the picture */
  readonly zoomAt: (factor: number, x: number) => void;
  readonly focused: () => void;
}

/** A press that moved farther was a drag, not a click; pixels. */
const CLICK_SLACK = 6;

/** What shows on hover is sent away by Esc, wherever the focus is, until another item is come to. */
function stopHover(list: HTMLElement, signal: AbortSignal): void {
  const itemOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest("[data-key]") : null;
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Escape" && list.matches(":hover")) list.toggleAttribute("data-hushed", true);
    },
    { signal, capture: true },
  );
  list.addEventListener(
    "pointerover",
    ({ target, relatedTarget }) => {
      if (itemOf(target) !== itemOf(relatedTarget)) list.removeAttribute("data-hushed");
    },
    { signal },
  );
}

/** Starts listening; the answer stops it. */
export function listenToGestures(surface: Surface, listener: GestureListener): () => void {
  const { root, list, above, below } = surface;
  const stop = new AbortController();
  const { signal } = stop;
  let pressed: { readonly x: number; readonly y: number } | undefined;
  let dragged: number | undefined;

  root.addEventListener(
    "wheel",
    (event) => {
      // The widget has a wheel of its own, which knows neither our rules nor lanes that scroll.
      event.stopPropagation();
      const page = document.scrollingElement;
      // within another page, it is that one that scrolls
      const isFramed = window.parent !== window;
      const { deltaX, deltaY, deltaMode, ctrlKey, shiftKey } = event;
      const wheelDeltaY = wheelDeltaOf(event);
      const turn = { deltaX, deltaY, deltaMode, wheelDeltaY, ctrlKey, shiftKey };
      const action = wheelAction(turn, {
        lanesOverflow: list.scrollHeight > list.clientHeight + 1,
        pageScrolls: isFramed || (page !== null && page.scrollHeight > page.clientHeight + 1),
      });
      if (action.kind === "leave") return;
      event.preventDefault();
      if (action.kind === "pan") listener.pan(action.pixels);
      else listener.zoomAt(action.factor, event.clientX - root.getBoundingClientRect().left);
    },
    { signal, capture: true, passive: false },
  );

  list.addEventListener(
    "keydown",
    (event) => {
      const action = keyAction(event);
      if (action === undefined || event.defaultPrevented) return;
      list.removeAttribute("data-quiet");
      if (listener.act(action)) event.preventDefault();
    },
    { signal },
  );
  list.addEventListener("focus", () => listener.focused(), { signal });
  list.addEventListener("blur", () => list.removeAttribute("data-quiet"), { signal });

  root.addEventListener(
    "pointerdown",
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY };
      // the keys' cursor shows again with the next key
      list.toggleAttribute("data-quiet", true);
    },
    { signal, capture: true },
  );
  list.addEventListener(
    "click",
    (event) => {
      const far =
        pressed !== undefined &&
        Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_SLACK;
      if (far || !(event.target instanceof Element)) return;
      const item = event.target.closest<HTMLElement>("[data-key]");
      const key = item?.dataset["key"];
      if (key === undefined) return;
      const onMore = event.target.closest("[data-part='more']") !== null;
      listener.open(key, onMore ? "more" : "item");
    },
    { signal },
  );

  stopHover(list, signal);

  for (const strip of [above, below]) {
    strip.addEventListener(
      "pointerdown",
      (event) => {
        if (event.button !== 0) return;
        dragged = event.clientX;
        strip.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    strip.addEventListener(
      "pointermove",
      (event) => {
        if (dragged === undefined) return;
        listener.pan(dragged - event.clientX);
        dragged = event.clientX;
      },
      { signal },
    );
    for (const end of ["pointerup", "pointercancel"] as const) {
      strip.addEventListener(
        end,
        () => {
          dragged = undefined;
        },
        { signal },
      );
    }
  }
  return () => stop.abort();
}
