import { useEffect, type RefObject } from "react";

/**
 * Keys of the whole page. Ctrl+K searches from everywhere; single keys only while the timeline or the
 * list has the focus, never in a field.
 */
export function usePageKeys({
  search,
  stage,
  onHelp,
}: {
  search: RefObject<HTMLInputElement | null>;
  stage: RefObject<HTMLElement | null>;
  onHelp: () => void;
}): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // a part of the page has answered its own key
      if (event.defaultPrevented) return;
      const wanted = wantedOf(event, () => onStage(event.target, stage));
      if (wanted === undefined) return;
      event.preventDefault();
      if (wanted === "help") return onHelp();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

function wantedOf(event: KeyboardEvent, inPicture: () => boolean): "search" | "help" | undefined {
  const held = event.ctrlKey || event.metaKey;
  if (held && event.key.toLowerCase() === "k") return "search";
  if (held || event.altKey || !inPicture()) return undefined;
  return event.key === "/" ? "search" : event.key === "?" ? "help" : undefined;
}

function onStage(target: EventTarget | null, stage: RefObject<HTMLElement | null>): boolean {
  const inField = target instanceof HTMLElement && target.matches("input, select, textarea");
  return target instanceof Node && !inField && (stage.current?.contains(target) ?? false);
}
