import type { RefObject } from "react";

/** What came of the reading, and the field for more. */
export const RESULTS = "[data-results]";
export const FIELD = "textarea";

type Frame = RefObject<HTMLElement | null>;

/** Focuses the first that is there once what has just changed is drawn. */
export function focusSoon(frame: Frame, ...selectors: readonly string[]): void {
  requestAnimationFrame(() => focusFirst(frame, selectors));
}

/** The same, unless the focus is then in one of the places that `busy` selects. */
export function focusIfIdle(frame: Frame, busy: string, ...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    const isBusy = document.activeElement !== null && document.activeElement.closest(busy) !== null;
    if (!isBusy) focusFirst(frame, selectors);
  });
}

function focusFirst(frame: Frame, selectors: readonly string[]): void {
  for (const selector of selectors) {
    const found = frame.current?.querySelector<HTMLElement>(selector);
    if (found !== null && found !== undefined) {
      found.focus();
      return;
    }
  }
}
