import { useEffect } from "react";

/** What stands together, so that the focus may go to a neighbour: "the chips". */
const GROUP = "[data-focus-group]";

/** Of the whole document, since the focus is: a page that takes the place of another looks here too. */
const focus: { last?: { readonly element: Element; readonly group: Element | null } | undefined } =
  {};

/**
 * Where what had the focus is taken away (a chip, a pane that Back closes), the focus goes to a
 * neighbour, else to `fallback`: never to nothing, where no key works.
 */
export function useFocusGuard(fallback: () => void): void {
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) focus.last = { element: target, group: target.closest(GROUP) };
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  // after every render: what it took away is gone by now
  useEffect(() => {
    const lost = focus.last;
    if (document.activeElement !== document.body || lost === undefined || lost.element.isConnected)
      return;
    const neighbour =
      lost.group?.isConnected === true ? lost.group.querySelector("button") : undefined;
    if (neighbour instanceof HTMLElement) neighbour.focus();
    else fallback();
    // what takes it is remembered; a page that is still being made up has nothing: the next render tries
  });
}
