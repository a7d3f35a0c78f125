import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "#src/timeline/contract.ts";
import { layOut } from "#src/timeline/layout.ts";
import { day, madeUp, onDay, someDayOf } from "./made-up.ts";

const EXTENT = { from: day("2024-01-01"), to: day("2025-07-13") };

function laid(events: readonly TimelineEvent[], view?: { from: number; to: number }) {
  const layout = layOut({
    events,
    lanes: [{ id: "all", label: "All" }],
    sizes: { dayWidth: 6, plotWidth: 600, extent: EXTENT, measure: (text) => text.length * 7 },
    height: 600,
    captions: false,
    opened: new Set(),
    view,
  });
  return new Map(
    layout.lanes.flatMap(({ items }) =>
      items.map((item) => [
        item.crowd.first.event.id,
        { side: item.box.label.side, stem: item.box.stem?.label.side, row: item.row },
      ]),
    ),
  );
}

const hundredDaysFrom = (iso: string) => ({ from: day(iso), to: day(iso) + 100 });
const meeting = madeUp("meeting", onDay("2024-04-05"));

describe("a label that the edge of the view would cut", () => {
  test("at the right stands to the left of its shape, in the same row", () => {
    const before = laid([meeting]).get("meeting");
    const after = laid([meeting], hundredDaysFrom("2024-01-01")).get("meeting");
    expect(before?.side).toBe("right");
    expect(after?.side).toBe("left");
    expect(after?.row).toBe(before?.row);
  });

  test("at the left, where the extent had turned it, stands to the right", () => {
    const last = madeUp("last", onDay("2025-07-05"));
    expect(laid([last]).get("last")?.side).toBe("left");
    expect(laid([last], { from: day("2025-07-01"), to: day("2025-10-01") }).get("last")?.side).toBe(
      "right",
    );
  });

  test("on a stem turns as well", () => {
    const stem = { bounds: onDay("2024-04-05"), label: "5 April, editor's date" };
    const treaty = madeUp("treaty", someDayOf("2024-03-01", "2024-04-09"), { stem });
    expect(laid([treaty]).get("treaty")?.stem).toBe("right");
    expect(laid([treaty], hundredDaysFrom("2024-01-01")).get("treaty")?.stem).toBe("left");
  });

  test("stays where a neighbour of its row is in the way", () => {
    const neighbour = madeUp("neighbour", onDay("2024-03-15"), { label: "N" });
    const both = laid([neighbour, meeting], hundredDaysFrom("2024-01-01"));
    expect(both.get("meeting")).toMatchObject({ row: both.get("neighbour")?.row, side: "right" });
  });

  test("stays where the other edge would cut it, or its shape is out of view", () => {
    const narrow = { from: day("2024-04-01"), to: day("2024-04-10") };
    expect(laid([meeting], narrow).get("meeting")?.side).toBe("right");
    const gone = { from: day("2024-01-01"), to: day("2024-04-01") };
    expect(laid([meeting], gone).get("meeting")?.side).toBe("right");
  });

  test("rows are the same whatever is in view", () => {
    const events = Array.from({ length: 30 }, (_, index) =>
      madeUp(`e${String(index)}`, onDay(`2024-0${String(1 + (index % 9))}-1${String(index % 10)}`)),
    );
    const rowsOf = (view?: { from: number; to: number }) =>
      [...laid(events, view)].map(([id, { row }]) => [id, row]);
    const still = rowsOf();
    for (const from of ["2024-01-01", "2024-02-10", "2024-05-20"]) {
      expect(rowsOf(hundredDaysFrom(from))).toEqual(still);
    }
  });
});
