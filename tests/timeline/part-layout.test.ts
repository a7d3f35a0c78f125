import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimelinePart } from "#src/timeline/contract.ts";
import * as metrics from "#src/timeline/metrics.ts";
import {
  isCluster,
  layOutPart,
  type LaidCluster,
  type LaidPart,
} from "#src/timeline/part-layout.ts";
import { day, lasting, madeUp, onDay } from "./made-up.ts";
import { clusterOf, group, NEED, partOf, single } from "./made-up-parts.ts";

const EXTENT = { from: day("2024-01-01"), to: day("2025-12-31") };

function laid(part: TimelinePart, dayWidth = 2, captions = false) {
  const measure = (text: string) => text.length * 7;
  const sizes = { dayWidth, plotWidth: 600, extent: EXTENT, measure };
  return layOutPart({ part, sizes, captions });
}

/** Both edges in pixels on the line, with all that belongs to it. */
function edges({ box }: LaidPart, dayWidth = 2): { left: number; right: number } {
  return { left: box.from * dayWidth - box.left, right: box.to * dayWidth + box.right };
}

function clusters(part: TimelinePart, dayWidth?: number): readonly LaidCluster[] {
  return laid(part, dayWidth).items.filter(isCluster);
}

function labelWidth(item: LaidPart | undefined): number {
  if (item === undefined || isCluster(item)) throw new Error("no single event");
  return item.box.label.width;
}

describe("lanes", () => {
  test("are as high as the rows that they are given, however few of these are taken", () => {
    const part = partOf([single(madeUp("a", onDay("2024-06-01")))], {
      lanes: [
        { id: "all", label: "All", rows: 3 },
        { id: "empty", label: "Empty", rows: 0 },
      ],
    });
    const { lanes, height } = laid(part);
    expect(lanes.map((lane) => lane.height)).toEqual([
      3 * metrics.ROW + 2 * metrics.LANE_AIR,
      metrics.ROW + 2 * metrics.LANE_AIR,
    ]);
    expect(height).toBe(4 * metrics.ROW + 4 * metrics.LANE_AIR);
    expect(laid(part, 2, true).height).toBe(height + 2 * metrics.CAPTION);
  });

  test("items keep the row that they are given; those of no lane, or without a place, are left out", () => {
    const part = partOf([
      single(madeUp("third", onDay("2024-06-01")), 2),
      single(madeUp("nowhere", onDay("2024-06-01")), 0, "unknown"),
      single(madeUp("undated", undefined)),
    ]);
    expect(laid(part).items.map(({ key, row }) => [key, row])).toEqual([["all:third", 2]]);
  });
});

describe("labels", () => {
  const long = { label: "A title that would like to be two hundred pixels wide" };

  test("have the room until the next item of their row", () => {
    const alone = laid(partOf([single(madeUp("a", onDay("2024-06-01"), long))])).items;
    expect(labelWidth(alone[0])).toBe(metrics.FULL_LABEL);
    const { items } = laid(
      partOf([
        single(madeUp("b", onDay("2024-09-01"), long)),
        single(madeUp("a", onDay("2024-06-01"), long)),
        single(madeUp("other", onDay("2024-06-10"), long), 1),
      ]),
    );
    const [a, b] = ["all:a", "all:b"].map((key) => items.find((item) => item.key === key));
    if (a === undefined || b === undefined) throw new Error("not laid out");
    expect(labelWidth(a)).toBeGreaterThan(100);
    expect(edges(b).left - edges(a).right).toBeGreaterThanOrEqual(metrics.NEIGHBOUR_GAP);
  });

  test("without any room are left out", () => {
    const part = partOf([
      single(madeUp("a", onDay("2024-06-01"), long)),
      single(madeUp("b", onDay("2024-06-13"), long)),
    ]);
    const [a] = laid(part).items;
    expect(labelWidth(a)).toBe(0);
    expect(a?.box.right).toBe(metrics.SHAPE_HALF);
  });

  test("at the end of the collection stand on the left, where that is free", () => {
    const last = single(madeUp("last", onDay("2025-12-30"), long));
    const [alone] = laid(partOf([last])).items;
    expect(alone).toHaveProperty("box.label.side", "left");
    const near = single(madeUp("near", onDay("2025-12-10"), { label: "Near" }));
    const beside = laid(partOf([near, last])).items.find(({ key }) => key === "all:last");
    expect(beside).toHaveProperty("box.label.side", "right");
    expect(labelWidth(beside)).toBeGreaterThan(100);
  });

  test("of a band stand inside where they fit", () => {
    const band = single(madeUp("band", lasting("2024-03-01", "2024-12-31"), long));
    expect(laid(partOf([band])).items[0]).toHaveProperty("box.label.side", "inside");
  });
});

test("a single event is drawn over the part of its days that it is given", () => {
  const event = madeUp("long", lasting("2024-06-01", "2025-08-31"), { label: "Long" });
  const drawn = { from: day("2024-06-01"), to: day("2024-08-31") };
  const after = single(madeUp("after", onDay("2024-09-20")));
  const { items } = laid(partOf([{ ...single(event), drawn }, after]));
  const [band, next] = items.map((item) => edges(item));
  expect(band).toEqual({ left: day("2024-06-01") * 2, right: day("2024-09-01") * 2 });
  expect(next?.left).toBeGreaterThan(band?.right ?? Infinity);
});

describe("a cluster", () => {
  test("is drawn over its days", () => {
    const [cluster] = clusters(partOf([group(clusterOf("2024-06-01", "2024-08-31"))]));
    expect(cluster?.box).toEqual({
      from: day("2024-06-01"),
      to: day("2024-09-01"),
      left: 0,
      right: 0,
    });
  });

  test("is drawn over the part of them that it is given", () => {
    const drawn = { from: day("2024-06-01"), to: day("2024-06-30") };
    const item = group(clusterOf("2024-06-01", "2025-08-31", { drawn }));
    expect(clusters(partOf([item]))[0]?.box).toMatchObject({ to: day("2024-07-01"), right: 0 });
  });

  test("is wide enough for its count, to the right of where its days begin", () => {
    const [cluster] = clusters(partOf([group(clusterOf("2024-06-01", "2024-06-01"))]));
    if (cluster === undefined) throw new Error("not laid out");
    const { left, right } = edges(cluster);
    expect(right - left).toBe(56);
    expect(left).toBe(day("2024-06-01") * 2 - 4);
  });

  test("is not drawn before its days where it is given more room", () => {
    const drawn = { from: day("2024-05-20"), to: day("2024-06-20") };
    const [cluster] = clusters(partOf([group(clusterOf("2024-06-01", "2024-06-20", { drawn }))]));
    expect(cluster?.box.from).toBe(day("2024-06-01"));
  });

  describe("never cuts its number", () => {
    const many = clusterOf("2024-06-01", "2024-06-02", { count: 123_456 });
    const start = day("2024-06-01") * 2;

    function two(part: TimelinePart) {
      const [first, second] = laid(part).items.map((item) => edges(item));
      if (first === undefined || second === undefined) throw new Error("not laid out");
      expect(first.right - first.left).toBeGreaterThan("123,456".length * 7);
      expect(second.left).toBe(first.right + 6);
      return first;
    }

    test("another cluster gives way to it", () => {
      const other = group(clusterOf("2024-06-06", "2024-06-07"), "all:c2");
      expect(two(partOf([group(many), other])).left).toBe(start - 4);
    });

    test("before an event it begins earlier", () => {
      const event = single(madeUp("a", onDay("2024-06-10")));
      expect(two(partOf([group(many), event])).left).toBeLessThan(start - 4);
    });
  });

  test("keeps off its neighbours", () => {
    const part = partOf([
      group(clusterOf("2024-06-01", "2024-06-12"), "all:c1"),
      group(clusterOf("2024-06-20", "2024-06-25"), "all:c2"),
      single(madeUp("a", onDay("2024-07-06"))),
    ]);
    const placed = laid(part).items.map((item) => edges(item));
    const gaps = placed.slice(1).map(({ left }, index) => left - (placed[index]?.right ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });

  test("of what began before begins where the part does", () => {
    const item = group(clusterOf("1200-01-01", "2024-03-31", { fromBefore: true }));
    expect(clusters(partOf([item]))[0]?.box).toMatchObject({
      from: NEED.from,
      to: day("2024-04-01"),
    });
  });
});

test("whatever shares a row, nothing covers its neighbour, labels included", () => {
  const oneItem = fc.record({
    kind: fc.constantFrom("day", "band", "open", "cluster"),
    days: fc.integer({ min: 1, max: 200 }),
    gap: fc.integer({ min: 0, max: 300 }),
    label: fc.string({ minLength: 1, maxLength: 60 }),
  });
  const row = fc.array(oneItem, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(row, fc.integer({ min: 1, max: 40 }), (items, dayWidth) => {
      let next = EXTENT.from;
      const part = partOf(
        items.map(({ kind, days, gap, label }, index) => {
          // a shape, or what fades out beyond its days
          const spare = Math.ceil(70 / dayWidth);
          const from = next + gap + spare;
          const to = kind === "day" ? from : from + days - 1;
          next = to + spare;
          const span = { from, to };
          if (kind === "cluster") {
            return group({ ...clusterOf("2024-01-01", "2024-01-01"), span }, `c${index}`);
          }
          const ends = { beginEarliest: from, beginLatest: from, endEarliest: to, endLatest: to };
          const bounds = kind === "open" ? { ...ends, beginEarliest: -Infinity } : ends;
          return single(madeUp(`e${index}`, bounds, { label }));
        }),
      );
      const placed = laid(part, dayWidth)
        .items.map((item) => edges(item, dayWidth))
        .toSorted((a, b) => a.left - b.left);
      expect(placed).toHaveLength(items.length);
      placed.slice(1).forEach(({ left }, index) => {
        expect(left).toBeGreaterThanOrEqual(placed[index]?.right ?? Infinity);
      });
    }),
  );
});
