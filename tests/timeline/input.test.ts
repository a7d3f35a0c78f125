import { describe, expect, test } from "vitest";
import { keyAction } from "#src/timeline/keys.ts";
import { layOut } from "#src/timeline/layout.ts";
import { acrossLanes, itemAt, neighbourOf } from "#src/timeline/walk.ts";
import { wheelAction } from "#src/timeline/wheel.ts";
import { day, madeUp, onDay } from "./made-up.ts";

describe("the wheel", () => {
  const turn = { deltaX: 0, deltaY: 100, deltaMode: 0, ctrlKey: false, shiftKey: false };
  const free = { lanesOverflow: false, pageScrolls: false };

  test("plain, pans through time where nothing scrolls", () => {
    expect(wheelAction(turn, free)).toEqual({ kind: "pan", pixels: 100 });
  });

  test("plain, is left to lanes that overflow and to a page that scrolls", () => {
    expect(wheelAction(turn, { ...free, lanesOverflow: true })).toEqual({ kind: "leave" });
    expect(wheelAction(turn, { ...free, pageScrolls: true })).toEqual({ kind: "leave" });
  });

  test("sideways or with Shift, pans wherever it is", () => {
    const full = { lanesOverflow: true, pageScrolls: true };
    expect(wheelAction({ ...turn, deltaX: -120, deltaY: 10 }, full)).toEqual({
      kind: "pan",
      pixels: -120,
    });
    expect(wheelAction({ ...turn, shiftKey: true }, full)).toEqual({ kind: "pan", pixels: 100 });
  });

  test("with Ctrl, zooms: away from the reader means closer, and back again is the inverse", () => {
    const closer = wheelAction({ ...turn, deltaY: -10, ctrlKey: true }, free);
    const farther = wheelAction({ ...turn, deltaY: 10, ctrlKey: true }, free);
    if (closer.kind !== "zoom" || farther.kind !== "zoom") throw new Error("no zoom");
    expect(closer.factor).toBeLessThan(1);
    expect(closer.factor * farther.factor).toBeCloseTo(1);
  });

  test("several notches that come as one turn count as several", () => {
    const zoomed = (notches: number) => {
      const told = { deltaY: 120 * notches, wheelDeltaY: -120 * notches, ctrlKey: true };
      const action = wheelAction({ ...turn, ...told }, free);
      return action.kind === "zoom" ? action.factor : Number.NaN;
    };
    expect(zoomed(3)).toBeCloseTo(zoomed(1) ** 3);
    expect(zoomed(2) * zoomed(-1) * zoomed(-1)).toBeCloseTo(1);
  });

  test("a turn in lines counts more than one in pixels", () => {
    expect(wheelAction({ ...turn, deltaY: 3, deltaMode: 1 }, free)).toEqual({
      kind: "pan",
      pixels: 48,
    });
  });
});

describe("keys", () => {
  const press = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

  test.each([
    ["ArrowRight", { kind: "walk", by: 1 }],
    ["ArrowUp", { kind: "lane", by: -1 }],
    ["End", { kind: "end", of: "last" }],
    ["Enter", { kind: "open" }],
    ["Escape", { kind: "escape" }],
    ["0", { kind: "fit" }],
  ])("%s", (key, action) => {
    expect(keyAction({ ...press, key })).toEqual(action);
  });

  test("+ is reached with and without Shift, and undoes -", () => {
    const plus = keyAction({ ...press, key: "+", shiftKey: true });
    const minus = keyAction({ ...press, key: "-" });
    expect(keyAction({ ...press, key: "=" })).toEqual(plus);
    if (plus?.kind !== "zoom" || minus?.kind !== "zoom") throw new Error("no zoom");
    expect(plus.factor * minus.factor).toBeCloseTo(1);
  });

  test("Shift and an arrow pan; keys of the browser and the page are left alone", () => {
    expect(keyAction({ ...press, key: "ArrowLeft", shiftKey: true })?.kind).toBe("pan");
    expect(keyAction({ ...press, key: "0", ctrlKey: true })).toBeUndefined();
    expect(keyAction({ ...press, key: "/" })).toBeUndefined();
    expect(keyAction({ ...press, key: "Tab" })).toBeUndefined();
  });
});

describe("the walk", () => {
  const lanes = ["a", "b", "c"].map((id) => ({ id, label: id }));
  const events = [
    madeUp("early", onDay("2024-02-01"), { lanes: ["a"] }),
    madeUp("middle", onDay("2024-06-01"), { lanes: ["a", "c"] }),
    madeUp("late", onDay("2025-06-01"), { lanes: ["c"] }),
    madeUp("undated", undefined, { lanes: [] }),
  ];
  const layout = layOut({
    events,
    lanes,
    sizes: {
      dayWidth: 1,
      plotWidth: 600,
      extent: { from: day("2024-01-01"), to: day("2025-07-13") },
      measure: (text) => text.length * 7,
    },
    height: 500,
    captions: false,
    opened: new Set(),
  });

  test("goes through the page's order, undated ones too, and round at its ends", () => {
    expect(neighbourOf(events, undefined, 1)?.id).toBe("early");
    expect(neighbourOf(events, "late", 1)?.id).toBe("undated");
    expect(neighbourOf(events, "undated", 1)?.id).toBe("early");
    expect(neighbourOf(events, "early", -1)?.id).toBe("undated");
    expect(neighbourOf([], undefined, 1)).toBeUndefined();
  });

  test("down leads over an empty lane to the nearest in time of the next", () => {
    expect(acrossLanes(layout, { id: "early", lane: "a" }, 1)).toEqual({ id: "middle", lane: "c" });
    expect(acrossLanes(layout, { id: "late", lane: "c" }, -1)).toEqual({ id: "middle", lane: "a" });
    expect(acrossLanes(layout, { id: "early", lane: "a" }, -1)).toBeUndefined();
  });

  test("keeps its lane where an event stands in several", () => {
    expect(itemAt(layout, { id: "middle", lane: "c" })?.lane).toBe("c");
    expect(itemAt(layout, { id: "middle", lane: "b" })?.lane).toBe("a");
    expect(itemAt(layout, { id: "undated", lane: "a" })).toBeUndefined();
  });
});
