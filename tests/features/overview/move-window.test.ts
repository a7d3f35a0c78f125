import { describe, expect, it } from "vitest";
import {
  broughtTo,
  choiceOf,
  withAllMoved,
  withEndMoved,
} from "#src/features/overview/move-window.ts";

const extent = { from: 100, to: 200 };
const window = { from: 120, to: 150 };
const wide = { from: 90, to: 210 };

describe("an end", () => {
  it("moves within the extent and not past the other", () => {
    expect(withEndMoved(window, "from", -5, extent)).toEqual({ from: 115, to: 150 });
    expect(withEndMoved(window, "from", -50, extent)).toEqual({ from: 100, to: 150 });
    expect(withEndMoved(window, "from", 50, extent)).toEqual({ from: 150, to: 150 });
    expect(withEndMoved(window, "to", 500, extent)).toEqual({ from: 120, to: 200 });
    expect(withEndMoved(window, "to", -Infinity, extent)).toEqual({ from: 120, to: 120 });
  });

  it("that stands beyond the extent goes no farther, and inwards from where it is drawn", () => {
    expect(withEndMoved(wide, "from", -5, extent)).toBe(wide);
    expect(withEndMoved(wide, "to", 5, extent)).toBe(wide);
    expect(withEndMoved(wide, "from", 5, extent)).toEqual({ from: 105, to: 210 });
  });
});

describe("the whole window", () => {
  it("keeps its length and the extent", () => {
    expect(withAllMoved(window, 10, extent)).toEqual({ from: 130, to: 160 });
    expect(withAllMoved(window, 500, extent)).toEqual({ from: 170, to: 200 });
    expect(withAllMoved(window, -500, extent)).toEqual({ from: 100, to: 130 });
  });

  it("wider than the extent, stays", () => {
    expect(withAllMoved(wide, 5, extent)).toEqual(wide);
    expect(withAllMoved(wide, -5, extent)).toEqual(wide);
  });

  it("is brought about a day as near as the extent allows", () => {
    expect(broughtTo(window, 180, extent)).toEqual({ from: 165, to: 195 });
    expect(broughtTo(window, 199, extent)).toEqual({ from: 170, to: 200 });
  });
});

it("all of the extent is no choice", () => {
  expect(choiceOf({ ...extent }, extent)).toBeUndefined();
  expect(choiceOf(window, extent)).toBe(window);
});
