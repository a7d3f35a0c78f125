import { useEffect, useRef } from "react";

/** What stands together, so that the focus may go to a neighbour: "the chips". */
const GROUP = "[data-focus-group]";

/**
 * Where what had the focus is taken away (a chip, a pane that Back closes), the focus goes to a
 * neighbour, else to `fallback`: never to nothing, where no key works.
 */
export function useFocusGuard(fallback: () => void): void {
  const last = useRef<{ readonly element: Element; readonly group: Element | null }>(undefined);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element)
        last.current = { element: target, group: target.closest(GROUP) };
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  // after every render: what it took away is gone by now
  useEffect(() => {
    const lost = last.current;
    if (document.activeElement !== document.body || lost === undefined || lost.element.isConnected)
      return;
    last.current = undefined;
    const neighbour =
      lost.group?.isConnected === true ? lost.group.querySelector("button") : undefined;
    if (neighbour instanceof HTMLElement) neighbour.focus();
    else fallback();
  });
}
