import { useCallback, useMemo, useState } from "react";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress, HistoryStep } from "#src/url/use-address.ts";
import { windowOf } from "./visible-window.ts";

/** The window while the picture is dragged, and the one that it is dragged away from. */
interface Drag {
  readonly over: DayRange | undefined;
  readonly window: DayRange;
}

export interface VisibleWindow {
  /** what the address asks for; `undefined` fits all */
  readonly asked: DayRange | undefined;
  /** what the picture shall show: the overview's while that is dragged */
  readonly wanted: DayRange | undefined;
  /** what is in view at this moment */
  readonly shown: DayRange;
  readonly onOverviewMove: (window: DayRange) => void;
  readonly onPictureMove: (window: DayRange) => void;
  readonly onPictureEnd: () => void;
  /** once per gesture; `undefined` fits all. Moving about is no step of its own, unless it is said to be */
  readonly commit: (window: DayRange | undefined, step?: HistoryStep) => void;
}

/** What the picture needs of it: the same while the picture itself is dragged. */
export type PictureWindow = Pick<
  VisibleWindow,
  "wanted" | "onPictureMove" | "onPictureEnd" | "commit"
>;

/** The address holds the window; while something is dragged, what is dragged goes before it. */
export function useVisibleWindow(
  { from, to }: Address,
  extent: DayRange,
  change: ChangeAddress,
): VisibleWindow {
  const [overviewDrag, setOverviewDrag] = useState<DayRange>();
  const [pictureDrag, setPictureDrag] = useState<Drag>();
  const asked = useMemo(() => windowOf(from, to, extent), [from, to, extent]);
  // a drag that another window overtook is over, whether or not the picture said so
  const dragged = pictureDrag?.over === asked ? pictureDrag?.window : undefined;
  const shown = overviewDrag ?? dragged ?? asked ?? extent;
  const onPictureMove = useCallback(
    (window: DayRange) => setPictureDrag({ over: asked, window }),
    [asked],
  );
  const onPictureEnd = useCallback(() => setPictureDrag(undefined), []);
  const commit = useCallback(
    (window: DayRange | undefined, step: HistoryStep = "replace") => {
      setOverviewDrag(undefined);
      setPictureDrag(undefined);
      change({ from: window?.from, to: window?.to }, step);
    },
    [change],
  );
  return useMemo(
    () => ({
      asked,
      wanted: overviewDrag ?? asked,
      shown,
      onOverviewMove: setOverviewDrag,
      onPictureMove,
      onPictureEnd,
      commit,
    }),
    [asked, overviewDrag, shown, onPictureMove, onPictureEnd, commit],
  );
}
