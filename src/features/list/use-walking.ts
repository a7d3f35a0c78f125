import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { EventRow } from "./event-row.ts";

/** Where the keys stand in a long list, of which the row that they go to may not be there yet. */
export function useWalking({
  count,
  rowAt,
  block,
  selected,
  selectedAt,
  takesFocus,
  onOpen,
}: {
  count: number;
  rowAt: (n: number) => EventRow | undefined;
  /** holds the buttons of the rows, each with its number as `data-at` */
  block: RefObject<HTMLElement | null>;
  selected: string | undefined;
  selectedAt: number | undefined;
  takesFocus: boolean;
  onOpen: (id: string, how: "walk") => void;
}): {
  /** the row with the tab stop; -1 in an empty list */
  readonly current: number;
  /** the focus, or the page, has gone to a row */
  readonly standAt: (at: number) => void;
  /** takes the focus to a row, and opens it where another one is open */
  readonly walkTo: (at: number) => void;
} {
  const [walked, setWalked] = useState<{ at: number; since: string | undefined }>();
  const shownAt = useLast(selectedAt);
  /** rows that are to take the focus, or to be opened, as soon as they are there */
  const wanted = useRef<{ focus?: number | undefined; open?: number | undefined }>({});
  /** the list takes the focus as soon as it has a row, if nothing else has it then */
  const enters = useRef(false);
  /** the row that took it so, which holds nobody back from where the open event turns out to stand */
  const entered = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    enters.current = takesFocus;
  }, [takesFocus]);
  useLayoutEffect(() => {
    const stop = block.current?.querySelector<HTMLElement>('[tabindex="0"]') ?? undefined;
    if (stop === undefined || stop === entered.current) return;
    const takes = enters.current ? isFocusFree() : isOrWasFocused(entered.current);
    enters.current = false;
    entered.current = takes ? stop : undefined;
    if (takes) stop.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    const { focus, open } = wanted.current;
    const button = block.current?.querySelector<HTMLElement>(`[data-at="${String(focus)}"]`);
    if (button !== null && button !== undefined) {
      wanted.current.focus = undefined;
      button.focus({ preventScroll: true });
    }
    const row = open === undefined ? undefined : rowAt(open);
    if (row !== undefined) {
      wanted.current.open = undefined;
      onOpen(row.id, "walk");
    }
  });
  const standAt = (at: number) => setWalked({ at, since: selected });
  // until another event is opened whose row is known
  const stays =
    walked?.since === selected ||
    selectedAt === undefined ||
    (walked !== undefined && rowAt(walked.at)?.id === selected);
  return {
    current: Math.min((stays ? walked?.at : selectedAt) ?? shownAt ?? 0, count - 1),
    standAt: (at) => {
      if (entered.current !== undefined && document.activeElement === entered.current) return;
      entered.current = undefined;
      // what the keys have asked for holds until somebody goes elsewhere
      if (wanted.current.open !== at) wanted.current = {};
      standAt(at);
    },
    walkTo: (at) => {
      entered.current = undefined;
      wanted.current = { focus: at, open: selected === undefined ? undefined : at };
      standAt(at);
    },
  };
}

/** Whoever closes what was open is where it stands, not at the beginning. */
function useLast(at: number | undefined): number | undefined {
  const [last, setLast] = useState(at);
  if (at !== undefined && at !== last) setLast(at);
  return at ?? last;
}

function isFocusFree(): boolean {
  return document.activeElement === document.body;
}

/** What is taken out of the document loses the focus to the page. */
function isOrWasFocused(element: HTMLElement | undefined): boolean {
  if (element === undefined) return false;
  return document.activeElement === element || (isFocusFree() && !element.isConnected);
}
