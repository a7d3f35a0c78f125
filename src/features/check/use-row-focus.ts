import { useEffect, type RefObject } from "react";

/**
 * Puts the focus on the chosen card's row when checking begins, whatever led there, and keeps it there: when another card is chosen from the list, and when what
 * had the focus has gone. A focus elsewhere, in the article or in a field, stays where it is.
 */
export function useRowFocus(
  root: RefObject<HTMLElement | null>,
  chosen: string | undefined,
  cards: unknown,
  panel: unknown,
): () => void {
  useEffect(() => focusRowIn(root.current), [root]);
  useEffect(() => {
    const active = document.activeElement;
    const list = root.current?.querySelector(".check-list");
    // a card that is chosen with its form open has the focus there already
    const isInList = list?.contains(active) === true && active?.closest("form") === null;
    if (active === null || active === document.body || isInList) focusRowIn(root.current);
  }, [root, chosen]);
  useEffect(() => {
    if (document.activeElement === document.body) focusRowIn(root.current);
  }, [root, cards, panel]);
  return () => focusRowIn(root.current);
}

function focusRowIn(root: HTMLElement | null): void {
  const row = root?.querySelector<HTMLElement>('.card-row[tabindex="0"]');
  row?.focus({ preventScroll: true });
  row?.closest(".card")?.scrollIntoView({ block: "nearest" });
}
