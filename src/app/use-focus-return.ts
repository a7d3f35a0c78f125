import { useRef, useState, type RefObject } from "react";

/** What holds the focus of the picture, of the list and of what stands in their place. */
const STAGE_FOCUS = '[role="listbox"], .event-list button[tabindex="0"], .empty-collection button';

export interface FocusReturn {
  /** grows whenever the title of the event pane shall take the focus; 0 leaves it alone */
  readonly token: number;
  readonly opened: (how: "pointer" | "keyboard") => void;
  readonly returnToEvent: () => void;
  /** to what had the focus when the pane was opened */
  readonly giveBack: () => void;
  readonly toStage: () => void;
}

/** A pane that opens by a key takes the focus; one that closes gives it back to what opened it. */
export function useFocusReturn(stage: RefObject<HTMLElement | null>): FocusReturn {
  const [token, setToken] = useState(0);
  const opener = useRef<Element | null>(null);
  const toStage = () => stage.current?.querySelector<HTMLElement>(STAGE_FOCUS)?.focus();
  return {
    token,
    opened: (how) => {
      opener.current = document.activeElement;
      if (how === "keyboard") setToken(token + 1);
      else setToken(0);
    },
    returnToEvent: () => setToken(token + 1),
    giveBack: () => {
      setToken(0);
      const { current } = opener;
      if (current instanceof HTMLElement && current.isConnected && current !== document.body)
        current.focus();
      else toStage();
    },
    toStage,
  };
}
