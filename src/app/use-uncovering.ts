import { useEffect, type RefObject } from "react";

/**
 * Whoever moves the focus by keys sees where it is: a sheet sinks as soon as what it covers wholly has
 * it, and rises when something in it has.
 */
export function useUncovering(
  sheet: RefObject<HTMLElement | null>,
  { sink, rise }: { readonly sink: () => void; readonly rise: () => void },
): void {
  useEffect(() => {
    const look = ({ target, relatedTarget }: FocusEvent) => {
      const { current } = sheet;
      // from nowhere it comes when the page is loaded, and not by a key
      if (current === null || relatedTarget === null) return;
      if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
      if (current.contains(target)) return rise();
      // a dialog lies over the sheet
      if (target.closest("dialog") !== null) return;
      const { top } = current.getBoundingClientRect();
      if (target.getBoundingClientRect().top >= top) sink();
    };
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  });
}
