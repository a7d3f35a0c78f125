/** Brings rows into view, and names what has no place in the picture. */
import type { LaidLanes, Named, Spot } from "#src/timeline/drawing.ts";
import { setPosition, style } from "#src/timeline/element.ts";
import * as metrics from "#src/timeline/metrics.ts";
import type { Surface } from "#src/timeline/surface.ts";

/** Tells the style sheet how far the lower edge of the lanes is from that of the window. */
export function markPlace(list: HTMLElement): void {
  const beneath = Math.max(0, window.innerHeight - list.getBoundingClientRect().bottom);
  style(list, { "--beneath": `${beneath}px` });
}

/**
 * Pixels of the lanes that something over the page covers from below: it tells its height by the
 * custom property `--covered`, in px from the lower edge of the window, on an ancestor.
 */
export function coveredBelow(list: HTMLElement): number {
  const covered = Number.parseFloat(getComputedStyle(list).getPropertyValue("--covered"));
  if (!(covered > 0)) return 0;
  const { bottom, height } = list.getBoundingClientRect();
  // a sheet over all of it leaves no better place
  return Math.min(Math.max(0, bottom - (window.innerHeight - covered)), height - metrics.ROW);
}

/** Pixels of the lanes above it. */
function laneTop({ lanes }: Pick<LaidLanes, "lanes">, id: string): number {
  const index = lanes.findIndex(({ lane }) => lane.id === id);
  return lanes.slice(0, Math.max(0, index)).reduce((sum, { height }) => sum + height, 0);
}

/** Holds a lane at its place on the screen while the lanes grow; the answer does so once more. */
export function holdLane(
  list: HTMLElement,
  laid: () => LaidLanes | undefined,
  lane: string,
): () => void {
  const before = laid();
  let scrolled = list.scrollTop;
  const place = before === undefined ? 0 : laneTop(before, lane) - scrolled;
  return () => {
    const now = laid();
    // the reader scrolled meanwhile
    if (now === undefined || Math.abs(list.scrollTop - scrolled) > 1) return;
    list.scrollTop = laneTop(now, lane) - place;
    scrolled = list.scrollTop;
  };
}

/** Scrolls the lanes as little as shows the item's row, and the row of what hangs from it. */
export function scrollLaneIntoView(
  list: HTMLElement,
  layout: Pick<LaidLanes, "lanes">,
  item: NonNullable<Spot["row"]>,
  top: number,
): void {
  const above = laneTop(layout, item.lane);
  const start = above + (item.row === 0 ? 0 : top + item.row * metrics.ROW);
  const end = above + top + (item.row + item.rows) * metrics.ROW + metrics.LANE_AIR;
  const room = list.clientHeight - coveredBelow(list);
  if (start < list.scrollTop) list.scrollTop = start;
  else if (end > list.scrollTop + room) list.scrollTop = Math.min(start, end - room);
}

/** An undated event can be walked to as well: then it is an option at the lower edge of the lanes. */
export function showElsewhere(
  { list, elsewhere }: Surface,
  named: Named | undefined,
  selected: boolean,
): void {
  const event = named?.event;
  if (named === undefined || event === undefined) {
    elsewhere.remove();
    return;
  }
  elsewhere.setAttribute("role", "option");
  elsewhere.setAttribute("aria-selected", String(selected));
  elsewhere.setAttribute("aria-label", event.name);
  setPosition(elsewhere, named.at, named.count);
  elsewhere.textContent = event.label;
  elsewhere.lang = event.labelLang;
  if (elsewhere.parentElement !== list) list.append(elsewhere);
}
