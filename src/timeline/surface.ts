/** The parts of the picture that are ours, in their order: grid behind, lanes, axis above and below. */
import { block, style } from "#src/timeline/element.ts";
import * as metrics from "#src/timeline/metrics.ts";

export interface Surface {
  readonly root: HTMLElement;
  readonly grid: HTMLElement;
  readonly above: HTMLElement;
  readonly below: HTMLElement;
  /** scrolls the lanes; the one tab stop */
  readonly list: HTMLElement;
  /** where the widget lives */
  readonly stage: HTMLElement;
  /** below the last lane: as high as what covers the lanes from below, so that all can be scrolled free */
  readonly spare: HTMLElement;
  /** names an event that has no place in the picture, while the keys stand on it */
  readonly elsewhere: HTMLElement;
}

/** Builds the parts inside `container`; the caller removes `root`. */
export function createSurface(container: HTMLElement, prefix: string): Surface {
  const root = block("timeline-view");
  const grid = block("timeline-grid");
  const above = block("timeline-above");
  const below = block("timeline-below");
  const list = block("timeline-list");
  const stage = block("timeline-stage");
  const spare = block("timeline-spare");
  const elsewhere = block("timeline-elsewhere");
  style(root, {
    "--row": `${metrics.ROW}px`,
    "--lane-air": `${metrics.LANE_AIR}px`,
    "--caption": `${metrics.CAPTION}px`,
    "--gap": `${metrics.GAP}px`,
    "--inset": `${metrics.INSET}px`,
    "--shape": `${metrics.SHAPE_HALF * 2}px`,
    "--stem-shape": `${metrics.STEM_HALF * 2}px`,
  });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-orientation", "horizontal");
  list.tabIndex = 0;
  grid.setAttribute("aria-hidden", "true");
  above.setAttribute("aria-hidden", "true");
  elsewhere.id = `${prefix}-elsewhere`;
  list.append(stage, spare);
  root.append(grid, list, above, below);
  container.append(root);
  return { root, grid, above, below, list, stage, spare, elsewhere };
}

/** The name of a lane, in its column or above its rows, with the height of the whole lane. */
export function laneElement(label: string, height: number): HTMLElement {
  const lane = block("timeline-lane");
  lane.setAttribute("aria-hidden", "true");
  lane.append(block("timeline-lane-name", label));
  style(lane, { height: `${height}px` });
  return lane;
}
