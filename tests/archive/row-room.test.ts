import { describe, expect, test } from "vitest";
import { withRows } from "#src/archive/picture/row-room.ts";
import type { RowRoom } from "#src/archive/scale.ts";

const ROOM: RowRoom = { height: 480, laneAir: 8, rowHeight: 24, perDay: 0.1 };

function rows(
  chosen: { lanes: number; share?: number },
  { dayWidth = 12, ...room }: Partial<RowRoom> & { dayWidth?: number } = {},
) {
  const asked = { dayWidth, plotWidth: 900, rows: { ...ROOM, ...room } };
  return withRows(asked, { share: 1, ...chosen }).rows;
}

describe("a lane gets", () => {
  test("as many rows as it has room for; never fewer than five, for then the lanes scroll", () => {
    expect(rows({ lanes: 2 })).toBe(9);
    expect(rows({ lanes: 6 })).toBe(5);
    expect(rows({ lanes: 13 })).toBe(5);
    expect(rows({ lanes: 1 }, { height: 100_000 })).toBe(40);
  });

  test("no more than there is room for where so many events are clusters all the same", () => {
    expect(rows({ lanes: 6 }, { perDay: 10 })).toBe(3);
    expect(rows({ lanes: 13 }, { perDay: 10 })).toBe(2);
  });

  test("room for single events again where the choices leave few", () => {
    expect(rows({ lanes: 13, share: 0.01 }, { perDay: 10 })).toBe(5);
  });

  test("the same at all scales of one level", () => {
    const crowded = [8.1, 9, 10, 11.2].map((dayWidth) =>
      rows({ lanes: 1 }, { dayWidth, perDay: 0.4 }),
    );
    expect(new Set(crowded).size).toBe(1);
  });

  test("what is asked for where a number is", () => {
    expect(withRows({ dayWidth: 1, plotWidth: 9, rows: 7 }, { lanes: 3, share: 1 }).rows).toBe(7);
  });

  test("and no more than can be of use, however much is asked for", () => {
    const asked = { dayWidth: 1, plotWidth: 1_414_163_864, rows: 1_414_163_864 };
    expect(withRows(asked, { lanes: 3, share: 1 })).toEqual({
      dayWidth: 1,
      plotWidth: 20_000,
      rows: 40,
    });
  });
});
