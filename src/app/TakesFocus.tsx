import { useEffect, type RefObject } from "react";

/** Once there, gives the focus to the picture, so that its keys work; never takes it from anything else. */
export function TakesFocus({ stage }: { stage: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    stage.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
  }, [stage]);
  return undefined;
}
