import { useLayoutEffect, useRef } from "react";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import { showEmptyFrame } from "#src/timeline/empty-frame.ts";

/**
 * Axis and hairlines in the place of the picture while that is on its way: with the years where
 * language and extent are known, at the window where one is asked for. Nothing moves when it comes.
 */
export function PictureFrame({
  extent,
  lang,
  window,
}: {
  extent?: DayRange | undefined;
  lang?: Lang | undefined;
  window?: DayRange | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const container = place.current;
    if (container === null) return undefined;
    const time = extent === undefined || lang === undefined ? undefined : { lang, window, extent };
    return showEmptyFrame(container, time);
  }, [extent, lang, window]);
  return (
    <div className="timeline">
      <div className="timeline-place" ref={place} />
    </div>
  );
}
