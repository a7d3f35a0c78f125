import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { LongScroll, type DrawnRows } from "./long-scroll.ts";

export interface LongRows {
  readonly drawn: DrawnRows;
  /**
   * the element that scrolls; in the element that its place is counted from, what grows above it moves
   * no row on the screen
   */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** holds the rows, each with its number as `data-row`; absolute in an element of its own that fills `scroller` */
  readonly block: RefObject<HTMLOListElement | null>;
  readonly onScroll: (event: React.UIEvent) => void;
  /** scrolls as little as is needed to show a row wholly */
  readonly show: (index: number) => void;
  /** begins what is seen with a row */
  readonly begin: (index: number) => void;
  /** how many rows are seen */
  readonly seen: () => number;
}

/**
 * Draws of a list of any length what is seen and a little more. Rows may have any height. What
 * scrolling costs depends on the rows that are seen, not on the list.
 */
export function useLongRows({
  count,
  guess,
  covered,
  says,
}: {
  count: number;
  /** height of a row in pixels, roughly */
  guess: number;
  /** pixels at the upper edge that something lies over */
  covered: number;
  /**
   * what the heights of rows follow from, where only that changes them: the same object as long as it
   * does. Without it they are measured after every drawing, which costs a layout of the page
   */
  says?: object;
}): LongRows {
  const scroller = useRef<HTMLDivElement>(null);
  const block = useRef<HTMLOListElement>(null);
  const [scroll] = useState(() => new LongScroll(guess, covered));
  const [drawn, setDrawn] = useState(() => scroll.drawn());
  const { first, last } = drawn;
  useLayoutEffect(() => {
    if (scroller.current === null || block.current === null) return;
    return scroll.attach(scroller.current, block.current, () => setDrawn(scroll.drawn()));
  }, [scroll]);
  useLayoutEffect(() => scroll.setCount(count), [scroll, count]);
  // other rows may have come, or other words into them; of other sizes the browser tells by itself
  useLayoutEffect(() => {
    if (says === undefined) scroll.laidOut();
  });
  useLayoutEffect(() => {
    if (says !== undefined) scroll.laidOut();
  }, [scroll, count, says]);
  const isTold = says !== undefined;
  useLayoutEffect(() => {
    if (isTold) scroll.rowsDrawn();
  }, [scroll, first, last, isTold]);
  return {
    drawn: { ...drawn, last: Math.min(last, count - 1) },
    scroller,
    block,
    onScroll: useCallback(({ timeStamp }: React.UIEvent) => scroll.scrolled(timeStamp), [scroll]),
    show: useCallback((index: number) => scroll.show(index), [scroll]),
    begin: useCallback((index: number) => scroll.begin(index), [scroll]),
    seen: useCallback(() => scroll.seen(), [scroll]),
  };
}
