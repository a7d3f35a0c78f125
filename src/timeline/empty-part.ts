import type { TimelinePart } from "#src/timeline/contract.ts";

/** Nothing to be seen yet: the axis alone. */
export const EMPTY_PART: TimelinePart = {
  lanes: [],
  items: [],
  count: 0,
  need: {
    from: 0,
    to: 0,
    dayWidth: 1,
    plotWidth: 1,
    height: 1,
    laneAir: 0,
    rowHeight: 1,
    cursor: undefined,
  },
  standing: new Map(),
};
