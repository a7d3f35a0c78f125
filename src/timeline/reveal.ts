/** Brings rows into view, and names what has no place in the picture. */
import type { TimelineEvent } from "#src/timeline/contract.ts";
import type { LaidItem, Layout } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import type { Surface } from "#src/timeline/surface.ts";

/** Scrolls the lanes as little as shows the item's row, and the row of what hangs from it. */
export function scrollLaneIntoView(
  list: HTMLElement,
  layout: Layout,
  item: LaidItem,
  top: number,
): void {
  const index = layout.lanes.findIndex(({ lane }) => lane.id === item.lane);
  const above = layout.lanes.slice(0, index).reduce((sum, { height }) => sum + height, 0);
  const start = above + (item.row === 0 ? 0 : top + item.row * metrics.ROW);
  const rows = item.box.stem === undefined ? 1 : 2;
  const end = above + top + (item.row + rows) * metrics.ROW + metrics.LANE_AIR;
  if (start < list.scrollTop) list.scrollTop = start;
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
}

/** An undated event can be walked to as well: it is an option that only assistive technology meets. */
export function showElsewhere(
  { list, elsewhere }: Surface,
  event: TimelineEvent | undefined,
  selected: boolean,
): void {
  if (event === undefined) {
    elsewhere.remove();
    return;
  }
  elsewhere.setAttribute("role", "option");
  elsewhere.setAttribute("aria-selected", String(selected));
  elsewhere.setAttribute("aria-label", event.name);
  if (elsewhere.parentElement !== list) list.append(elsewhere);
}
