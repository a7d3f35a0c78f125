import { useEffect, useState, type RefObject } from "react";

/**
 * Ctrl+F or Cmd+F in a list of which the browser knows only a part. `told` holds until `forget`: a
 * second Ctrl+F, from another place, is the browser's.
 */
export function useFindKey(
  list: RefObject<HTMLElement | null>,
  onFind: () => void,
): { readonly told: boolean; readonly forget: () => void } {
  const [told, setTold] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const held = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
      if (!held || event.key.toLowerCase() !== "f" || event.defaultPrevented) return;
      const { target } = event;
      const here = target instanceof Node && (list.current?.contains(target) ?? false);
      if (!here && target !== document.body) return;
      event.preventDefault();
      setTold(true);
      onFind();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [list, onFind]);
  return { told, forget: () => setTold(false) };
}
