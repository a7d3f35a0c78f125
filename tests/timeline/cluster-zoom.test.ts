import { describe, expect, test } from "vitest";
import { MS_PER_DAY } from "#src/domain/calendar.ts";
import { leadsTo } from "#src/timeline/cluster-zoom.ts";
import type { TimelineCluster } from "#src/timeline/contract.ts";
import type { View } from "#src/timeline/window.ts";
import { viewOfDays } from "#src/timeline/window.ts";
import { day } from "./made-up.ts";
import { clusterOf } from "./made-up-parts.ts";

const YEAR = viewOfDays({ from: day("2024-01-01"), to: day("2024-12-31") });

function led(cluster: TimelineCluster, view: View = YEAR, rows = 4) {
  const laid = {
    key: "c",
    lane: "all",
    row: 0,
    cluster,
    box: { from: 0, to: 1, left: 0, right: 0 },
  };
  return leadsTo(laid, { view, plotWidth: 1200, rows });
}

function viewInto(cluster: TimelineCluster, view: View = YEAR): View {
  const to = led(cluster, view);
  if ("day" in to) throw new Error("leads to a list");
  return to;
}

function days({ start, end }: View): number {
  return (end - start) / MS_PER_DAY;
}

describe("a click on a cluster", () => {
  test("of several days shows these, with air around", () => {
    const cluster = clusterOf("2024-06-01", "2024-06-30");
    const view = viewInto(cluster);
    const own = viewOfDays(cluster.span);
    expect(view.start).toBeLessThan(own.start);
    expect(view.end).toBeGreaterThan(own.end);
    expect(days(view)).toBe(36);
  });

  test("zooms in every time, into its beginning where it lasts longer than the view", () => {
    const drawn = { from: day("2024-06-01"), to: day("2024-06-02") };
    const cluster = clusterOf("2024-06-01", "2030-01-01", { drawn });
    let view = YEAR;
    for (let clicks = 0; clicks < 20; clicks += 1) {
      const to = led(cluster, view);
      if ("day" in to) break;
      expect(days(to)).toBeLessThan(days(view));
      expect(to.start).toBeLessThanOrEqual(viewOfDays(drawn).start);
      expect(to.end).toBeGreaterThan(viewOfDays(drawn).start);
      view = to;
    }
    expect(led(cluster, view)).toEqual({ day: { from: drawn.from, to: drawn.from } });
  });

  test("of one day shows the day, and then its list", () => {
    const one = clusterOf("2024-06-01", "2024-06-01", { count: 4 });
    const view = viewInto(one);
    expect(days(view)).toBeLessThan(8);
    expect((view.start + view.end) / 2 / MS_PER_DAY).toBe(day("2024-06-01") + 0.5);
    expect(led(one, view)).toEqual({ day: one.span });
  });

  test("of one day that holds more than rows ever could leads to its list at once", () => {
    const many = clusterOf("2024-06-01", "2024-06-01", { count: 5 });
    expect(led(many)).toEqual({ day: many.span });
  });

  test("of what began before leads to the list of the first day in view", () => {
    const before = clusterOf("0024-01-01", "2024-06-01", { fromBefore: true });
    const first = day("2024-01-01");
    expect(led(before)).toEqual({ day: { from: first, to: first } });
  });
});
