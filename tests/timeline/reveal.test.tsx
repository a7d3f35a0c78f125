import { beforeEach, describe, expect, test, vi } from "vitest";
import { layOut } from "#src/timeline/layout.ts";
import { LANE_AIR, ROW } from "#src/timeline/metrics.ts";
import { coveredBelow, holdLane, scrollLaneIntoView } from "#src/timeline/reveal.ts";
import { itemAt } from "#src/timeline/walk.ts";
import { spotOf } from "#src/timeline/whole-drawing.ts";
import { day, madeUp, onDay } from "./made-up.ts";

const ids = Array.from({ length: 8 }, (_, index) => `e${index}`);
const layout = layOut({
  events: ids.map((id) => madeUp(id, onDay("2024-06-01"), { lanes: [id] })),
  lanes: ids.map((id) => ({ id, label: id })),
  sizes: {
    dayWidth: 1,
    plotWidth: 600,
    extent: { from: day("2024-01-01"), to: day("2025-07-13") },
    measure: (text) => text.length * 7,
  },
  height: 300,
  captions: false,
  opened: new Set(),
});
const LANE = ROW + 2 * LANE_AIR;

/** Lanes from 100 to 400 in a window 800 high, of which a sheet takes `covered` from below. */
function lanes(covered: string): HTMLElement {
  const list = document.createElement("div");
  list.style.setProperty("--covered", covered);
  document.body.replaceChildren(list);
  return list;
}

beforeEach(() => {
  vi.stubGlobal("innerHeight", 800);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(
    DOMRect.fromRect({ x: 0, y: 100, width: 600, height: 300 }),
  );
});

function scrolledTo(id: string, list: HTMLElement): number {
  const item = itemAt(layout, { id, lane: id });
  const row = item === undefined ? undefined : spotOf(item).row;
  if (row === undefined) throw new Error("not laid out");
  scrollLaneIntoView(list, layout, row, LANE_AIR);
  return list.scrollTop;
}

describe("what covers the lanes from below", () => {
  test("is what the sheet reaches above their lower edge, and never all of them", () => {
    expect(coveredBelow(lanes(""))).toBe(0);
    expect(coveredBelow(lanes("200px"))).toBe(0);
    expect(coveredBelow(lanes("500px"))).toBe(100);
    expect(coveredBelow(lanes("780px"))).toBeLessThan(300);
  });

  test("the row that is brought into view stands above it", () => {
    expect(scrolledTo("e5", lanes(""))).toBe(0);
    expect(scrolledTo("e5", lanes("500px"))).toBe(6 * LANE - 200);
    expect(scrolledTo("e7", lanes("500px"))).toBe(8 * LANE - 200);
  });

  test("what stands above it stays", () => {
    expect(scrolledTo("e2", lanes("500px"))).toBe(0);
  });
});

describe("a lane that is held", () => {
  const taller = { ...layout, lanes: layout.lanes.map((lane) => ({ ...lane, height: 100 })) };

  test("stays at its place on the screen while the lanes grow", () => {
    const list = lanes("");
    list.scrollTop = 20;
    let laid = layout;
    const again = holdLane(list, () => laid, "e3");
    laid = taller;
    again();
    expect(3 * 100 - list.scrollTop).toBe(3 * LANE - 20);
  });

  test("is let go once the reader scrolls", () => {
    const list = lanes("");
    let laid = layout;
    const again = holdLane(list, () => laid, "e3");
    list.scrollTop = 60;
    laid = taller;
    again();
    expect(list.scrollTop).toBe(60);
  });
});
