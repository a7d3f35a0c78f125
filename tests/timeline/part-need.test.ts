import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import type { PartNeed } from "#src/timeline/contract.ts";
import { createNeeds, levelOf, needOf, suffices, type NeedNow } from "#src/timeline/part-need.ts";

function now(from: number, to: number, more: Partial<NeedNow> = {}): NeedNow {
  return {
    sight: {
      from,
      to,
      dayWidth: 1000 / (to - from),
      plotWidth: 1000,
      height: 400,
      narrow: false,
      rowsTop: 8,
    },
    cursor: undefined,
    cursorAwaited: false,
    ...more,
  };
}

const START = now(1000, 1100);
const ASKED = needOf(START);

describe("what is asked for", () => {
  test("is the view and half of it on each side", () => {
    expect(ASKED).toMatchObject({
      from: 950,
      to: 1150,
      dayWidth: 10,
      plotWidth: 1000,
      height: 400,
    });
  });

  test("never leaves the days that a clock can hold", () => {
    const edge = needOf(now(MIN_DAY, MIN_DAY + 100));
    expect(edge.from).toBe(MIN_DAY);
    expect(suffices(edge, now(MIN_DAY, MIN_DAY + 100))).toBe(true);
    expect(needOf(now(MAX_DAY - 100, MAX_DAY)).to).toBe(MAX_DAY);
  });
});

describe("what was asked for suffices", () => {
  test("until half of what is beside the view is used up", () => {
    expect(suffices(ASKED, START)).toBe(true);
    expect(suffices(ASKED, now(1025, 1125))).toBe(true);
    expect(suffices(ASKED, now(975, 1075))).toBe(true);
    expect(suffices(ASKED, now(1026, 1126))).toBe(false);
    expect(suffices(ASKED, now(974, 1074))).toBe(false);
  });

  test("as long as the scale is of the same level, half a power of two", () => {
    const atLevel = needOf(now(1000, 1000 + 1000 / 8));
    expect(suffices(atLevel, now(1000, 1000 + 1000 / 11))).toBe(true);
    expect(suffices(atLevel, now(1000, 1000 + 1000 / 11.4))).toBe(false);
    expect(suffices(atLevel, now(1000, 1000 + 1000 / 7.9))).toBe(false);
    expect([8, 11.3, 11.4, 16].map(levelOf)).toEqual([6, 6, 7, 8]);
  });

  test("not in a picture of another size", () => {
    const { sight } = START;
    expect(suffices(ASKED, { ...START, sight: { ...sight, height: 300 } })).toBe(false);
    // a line of chips came above it
    expect(suffices(ASKED, { ...START, sight: { ...sight, height: 364 } })).toBe(true);
    expect(suffices(ASKED, { ...START, sight: { ...sight, plotWidth: 900 } })).toBe(false);
    expect(suffices(ASKED, { ...START, sight: { ...sight, narrow: true } })).toBe(false);
  });

  test("not while nobody has said where the cursor stands", () => {
    const cursor = { cursor: "far", cursorAwaited: true };
    expect(suffices(ASKED, now(1000, 1100, cursor))).toBe(false);
    expect(suffices(needOf(now(1000, 1100, cursor)), now(1000, 1100, cursor))).toBe(true);
    expect(suffices(ASKED, now(1000, 1100, { ...cursor, cursorAwaited: false }))).toBe(true);
  });
});

describe("while a wheel turns", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function asking() {
    const asked: PartNeed[] = [];
    let here = START;
    const needs = createNeeds(
      () => here,
      (need) => asked.push(need),
    );
    const show = (next: NeedNow) => {
      here = next;
      needs.look();
    };
    show(START);
    return { asked, show };
  }

  test("levels that are left at once are not asked for, as long as the view is filled", () => {
    const { asked, show } = asking();
    show(now(1015, 1085));
    vi.advanceTimersByTime(100);
    show(now(1025, 1075));
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(60);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.dayWidth).toBe(20);
  });

  test("what would leave an edge empty is asked for sooner", () => {
    const { asked, show } = asking();
    show(now(900, 1200));
    vi.advanceTimersByTime(85);
    expect(asked).toHaveLength(2);
  });
});
