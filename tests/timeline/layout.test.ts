import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "#src/timeline/contract.ts";
import { layOut, type Layout, type LayoutInput } from "#src/timeline/layout.ts";
import { isoOfDay } from "#src/domain/calendar.ts";
import { middleOf } from "#src/timeline/place.ts";
import { MOST_ITEMS, MOST_ROWS, ROW, SCROLLED, SCROLLED_ROWS } from "#src/timeline/metrics.ts";
import { day, lasting, madeUp, onDay, someDayOf, until } from "./made-up.ts";

const LANES = [
  { id: "all", label: "All" },
  { id: "other", label: "Other" },
];
const EXTENT = { from: day("2024-01-01"), to: day("2025-07-13") };

function laid(
  events: readonly TimelineEvent[],
  {
    dayWidth = 1,
    plotWidth = 600,
    ...more
  }: Partial<LayoutInput> & { dayWidth?: number; plotWidth?: number } = {},
): Layout {
  return layOut({
    events,
    lanes: LANES,
    sizes: { dayWidth, plotWidth, extent: EXTENT, measure: (text) => text.length * 7 },
    height: 600,
    captions: false,
    opened: new Set(),
    ...more,
  });
}

const itemsIn = (layout: Layout) => layout.lanes.flatMap(({ items }) => items);
const membersIn = (layout: Layout) => itemsIn(layout).flatMap(({ crowd }) => crowd.members);
const sameDay = (count: number, iso = "2025-06-05") =>
  Array.from({ length: count }, (_, index) => madeUp(`e${index}`, onDay(iso)));

describe("crowds", () => {
  test("where the rows fit, every event of a day stands singly", () => {
    const layout = laid(sameDay(6));
    expect(itemsIn(layout)).toHaveLength(6);
    expect(new Set(itemsIn(layout).map(({ row }) => row)).size).toBe(6);
  });

  test("where they don't, the day is one shape that stands for all of them", () => {
    const layout = laid(sameDay(6), { height: 120 });
    expect(itemsIn(layout)).toHaveLength(1);
    expect(membersIn(layout)).toHaveLength(6);
  });

  test("a lane takes what height is left to show more singly", () => {
    const other = sameDay(12).map((event) => ({ ...event, id: `o-${event.id}`, lanes: ["other"] }));
    const layout = laid([...sameDay(3), ...other], { height: 220 });
    const [first, second] = layout.lanes;
    expect(first?.items).toHaveLength(3);
    expect(second?.items).toHaveLength(1);
  });

  test("once a day is wide, its events stand singly whatever the height", () => {
    const layout = laid(sameDay(20), { height: 100, dayWidth: 400 });
    expect(itemsIn(layout)).toHaveLength(20);
  });

  test("zooming in takes neighbouring days apart", () => {
    const days = Array.from({ length: 60 }, (_, n) => isoOfDay(EXTENT.from + n));
    const events = days.flatMap((iso, group) =>
      sameDay(2, iso).map((event) => ({ ...event, id: `${group}-${event.id}` })),
    );
    const places = (dayWidth: number) =>
      itemsIn(laid(events, { height: 90, dayWidth })).map(({ crowd }) => crowd.first.place.from);
    expect(places(1).length).toBeLessThan(days.length / 2);
    expect(new Set(places(80)).size).toBe(days.length);
  });

  test("a crowd of several days stands on a day that one of them has", () => {
    const events = Array.from({ length: 60 }, (_, n) =>
      madeUp(`e${n}`, onDay(isoOfDay(EXTENT.from + n)), { label: "A label of some length" }),
    );
    for (const { crowd, box } of itemsIn(laid(events, { height: 90, dayWidth: 0.5 }))) {
      expect((box.from + box.to) / 2).toBe(middleOf(crowd.first.place));
    }
  });

  test("a band and the date that hangs from it have nothing between them", () => {
    const stem = { bounds: onDay("2025-07-12"), label: "12 July" };
    const untilSunday = { ...onDay("2025-07-13"), beginEarliest: Number.NEGATIVE_INFINITY };
    const layout = laid(
      [madeUp("stay", untilSunday, { stem }), madeUp("talk", onDay("2025-07-12"))],
      {
        dayWidth: 400,
      },
    );
    const [stay, talk] = ["stay", "talk"].map((id) =>
      itemsIn(layout).find(({ crowd }) => crowd.first.event.id === id),
    );
    // the band fades as far as the date that hangs from it: half a day before its known end
    expect(stay?.box.left).toBeGreaterThanOrEqual(200);
    expect(talk?.row).not.toBe(stay?.row);
    expect(talk?.row).not.toBe((stay?.row ?? 0) + 1);
  });

  test("a lane that the reader opened shows its crowd singly and takes the height", () => {
    const crowd = Array.from({ length: 5 }, (_, index) =>
      madeUp(`m${index}`, someDayOf("2024-08-01", "2024-08-31")),
    );
    expect(itemsIn(laid(crowd, { height: 100 }))).toHaveLength(1);
    const opened = laid(crowd, { height: 100, opened: new Set(["all"]) });
    expect(itemsIn(opened)).toHaveLength(5);
  });

  test("events with an editor's date below them keep it while others crowd", () => {
    const stem = { bounds: onDay("2024-08-06"), label: "6 August" };
    const august = someDayOf("2024-08-01", "2024-08-31");
    const layout = laid([madeUp("a", august, { stem }), ...sameDay(8)], { height: 190 });
    expect(itemsIn(layout).filter(({ box }) => box.stem !== undefined)).toHaveLength(1);
  });
});

describe("whatever the data", () => {
  const anyEvents = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 500 }),
      days: fc.constantFrom(0, 0, 0, 2, 30, 365),
      lanes: fc.constantFrom(["all"], ["other"], ["all", "other"]),
      label: fc.string({ maxLength: 60 }),
    }),
    { maxLength: 250, size: "max" },
  );
  const eventsOf = (
    made: readonly { from: number; days: number; lanes: readonly string[]; label: string }[],
  ) =>
    made.map(({ from, days, ...rest }, index) => {
      const begin = EXTENT.from + from;
      const end = begin + days;
      const bounds = { beginEarliest: begin, beginLatest: begin, endEarliest: end, endLatest: end };
      return madeUp(`e${index}`, bounds, rest);
    });

  test("nothing is dropped, nothing is doubled, rows and items stay few", () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.constantFrom(0.1, 1, 12, 59),
        fc.integer({ min: 50, max: 900 }),
        (made, dayWidth, height) => {
          const events = eventsOf(made);
          const layout = laid(events, { dayWidth, height });
          for (const { lane, items, rows } of layout.lanes) {
            const ids = items.flatMap(({ crowd }) => crowd.members.map(({ event }) => event.id));
            const expected = events
              .filter(({ lanes }) => lanes.includes(lane.id))
              .map(({ id }) => id);
            expect(ids.toSorted()).toEqual(expected.toSorted());
            const inSight = Math.max((height * SCROLLED) / ROW, SCROLLED_ROWS);
            expect(rows).toBeLessThanOrEqual(Math.max(MOST_ROWS, inSight));
          }
          const starts = itemsIn(layout).map(
            ({ crowd }) => (crowd.place.from + crowd.place.to) / 2,
          );
          const reach = (2 * 600) / dayWidth;
          for (const start of starts) {
            const within = starts.filter((other) => other >= start && other <= start + reach);
            expect(within.length).toBeLessThanOrEqual(MOST_ITEMS);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("no two neighbours of a row overlap, labels included", () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(0.3, 2, 40), (made, dayWidth) => {
        for (const { items } of laid(eventsOf(made), { dayWidth }).lanes) {
          const numbers = new Set(items.map(({ row }) => row));
          for (const number of numbers) {
            const row = items.filter((item) => item.row === number);
            const claims = row.map(({ box }) => box.claimed).toSorted((a, b) => a.left - b.left);
            claims.reduce((before, next) => {
              expect(next.left).toBeGreaterThanOrEqual(before.right);
              return next;
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("labels", () => {
  const only = (event: TimelineEvent, dayWidth = 1) => itemsIn(laid([event], { dayWidth }))[0]?.box;

  test("stand to the right of a shape, and to the left where the extent ends", () => {
    expect(only(madeUp("a", onDay("2024-03-01")))?.label.side).toBe("right");
    expect(only(madeUp("a", onDay("2025-07-12")))?.label.side).toBe("left");
  });

  test("stand inside a band that holds them, and beside a short one", () => {
    const year = madeUp("a", someDayOf("2024-01-01", "2024-12-31"));
    const month = madeUp("b", someDayOf("2024-08-01", "2024-08-31"));
    expect(only(year)?.label.side).toBe("inside");
    expect(only(month)?.label.side).toBe("right");
  });

  test("that had to be shortened for some are whole where there is room", () => {
    const label = "A title of some length, that is";
    const close = Array.from({ length: 8 }, (_, index) =>
      madeUp(`e${index}`, onDay(`2024-03-${10 + index}`), { label, lanes: ["all"] }),
    );
    const alone = madeUp("alone", onDay("2025-02-01"), { label, lanes: ["other"] });
    const items = itemsIn(laid([...close, alone], { height: 160 }));
    const width = (id: string) =>
      items.find(({ crowd }) => crowd.first.event.id === id)?.box.label.width;
    expect(width("alone")).toBe(label.length * 7);
  });

  test("are shortened rather than wider than the extent", () => {
    const label = "A very long title that no picture of this size could ever show. ".repeat(160);
    const box = only(madeUp("a", onDay("2024-10-01"), { label }));
    expect(box?.label.width).toBeLessThanOrEqual(300);
    expect(box?.label.width).toBeGreaterThan(100);
  });
});

describe("shapes and bands", () => {
  test("a band too narrow to see is its shape, in the middle of what is known", () => {
    const box = itemsIn(laid([madeUp("a", lasting("2025-01-01", "2025-01-03"))]))[0]?.box;
    expect(box).toMatchObject({ form: "shape", from: day("2025-01-02") + 0.5 });
  });

  test("an unknown beginning reaches a little beyond its band and not to the beginning of time", () => {
    const box = itemsIn(laid([madeUp("a", until("2025-03-13"))]))[0]?.box;
    expect(box?.form).toBe("band");
    expect(box?.left).toBeGreaterThan(0);
    expect(box?.left).toBeLessThan(250);
  });

  test("the editor's date takes the row below its band", () => {
    const stem = { bounds: onDay("2024-06-19"), label: "19 June, editor's date" };
    const treaty = madeUp("a", someDayOf("2024-01-01", "2024-12-31"), { stem });
    const layout = laid([treaty, madeUp("b", onDay("2024-06-19"))]);
    expect(layout.lanes[0]?.rows).toBe(3);
  });

  test("the years -500 and 12000 stand in one picture", () => {
    const extent = { from: day("-000500-01-01"), to: day("+012000-12-31") };
    const dayWidth = 600 / (extent.to - extent.from);
    const layout = layOut({
      events: [
        madeUp("a", onDay("-000500-03-01")),
        madeUp("b", someDayOf("+012000-01-01", "+012000-12-31")),
      ],
      lanes: LANES,
      sizes: { dayWidth, plotWidth: 600, extent, measure: (text) => text.length * 7 },
      height: 300,
      captions: false,
      opened: new Set(),
    });
    expect(itemsIn(layout).map(({ box }) => [box.form, box.label.side])).toEqual([
      ["shape", "right"],
      ["shape", "left"],
    ]);
  });
});
