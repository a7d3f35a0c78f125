import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dayFromIso } from "#src/domain/calendar.ts";
import { histogram, type DayRange } from "#src/domain/histogram.ts";
import { Overview } from "#src/features/overview/Overview.tsx";
import { dated, recordsFrom } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const extent = { from: day("2024-01-01"), to: day("2025-02-03") }; // 400 days
const window = { from: day("2024-04-10"), to: day("2024-07-18") }; // days 100 to 199
const records = recordsFrom({
  events: [{ id: "a", claims: [{ when: { text: dated("2024-05-01") } }] }],
});
const weights = histogram(records, extent, 50);
const moved = vi.fn<(window: DayRange) => void>();
const committed = vi.fn<(window: DayRange | undefined) => void>();

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** The strip is 400 pixels wide: a pixel is a day. */
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("ResizeObserver", NoResizes);
  HTMLElement.prototype.setPointerCapture = () => undefined;
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(
    DOMRect.fromRect({ x: 0, y: 0, width: 400, height: 40 }),
  );
});

async function strip(shown: DayRange = window): Promise<HTMLElement> {
  await show(
    <Overview
      all={weights}
      filtered={weights}
      total={records.length}
      extent={extent}
      window={shown}
      lang="en"
      onBins={() => undefined}
      onMove={moved}
      onCommit={committed}
    />,
  );
  const element = handle("First").parentElement;
  if (element === null) throw new Error("the handles lie nowhere");
  return element;
}

const handle = (which: "First" | "Last") =>
  screen.getByRole("slider", { name: `${which} day in view` });

function drag(target: HTMLElement, ...xs: readonly number[]): void {
  const [first = 0, ...others] = xs;
  fireEvent.pointerDown(target, { button: 0, clientX: first });
  for (const clientX of others) fireEvent.pointerMove(target, { clientX });
  fireEvent.pointerUp(target, { clientX: xs.at(-1) ?? first });
}

describe("the pointer", () => {
  it.each([
    ["a window", window],
    ["all", extent],
  ])("that only clicks inside %s commits nothing", async (_, shown) => {
    drag(await strip(shown), 150, 151);
    expect(committed).not.toHaveBeenCalled();
    expect(moved).not.toHaveBeenCalled();
  });

  it("outside brings the window there, once", async () => {
    drag(await strip(), 300);
    expect(committed.mock.calls).toEqual([[{ from: extent.from + 251, to: extent.from + 350 }]]);
  });

  it("dragging out and back again ends with the days that were", async () => {
    drag(await strip(), 150, 180, 150);
    expect(moved).toHaveBeenCalledTimes(2);
    expect(committed.mock.calls).toEqual([[window]]);
  });

  it("drags an end as far as the extent goes; then all is shown, and that is no choice", async () => {
    await strip({ from: window.from, to: extent.to });
    drag(handle("First"), 100, 50, -70);
    expect(committed.mock.calls).toEqual([[undefined]]);
  });
});

describe("the keys", () => {
  it("move an end within the extent; against it they commit nothing", async () => {
    await strip({ from: extent.from, to: window.to });
    fireEvent.keyDown(handle("First"), { key: "ArrowLeft" });
    expect(committed).not.toHaveBeenCalled();
    fireEvent.keyDown(handle("Last"), { key: "End" });
    expect(committed.mock.calls).toEqual([[undefined]]);
  });

  it("find values within their limits, also of a window that reaches beyond the extent", async () => {
    await strip({ from: extent.from - 30, to: extent.to + 30 });
    for (const which of ["First", "Last"] as const) {
      const [min, now, max] = ["valuemin", "valuenow", "valuemax"].map((name) =>
        Number(handle(which).getAttribute(`aria-${name}`)),
      );
      expect(min).toBeLessThanOrEqual(now ?? Number.NaN);
      expect(now).toBeLessThanOrEqual(max ?? Number.NaN);
    }
  });
});

describe("few of many", () => {
  const heights = (layer: "all" | "filtered") =>
    [...document.querySelectorAll(`[data-layer="${layer}"]`)].map((bar) =>
      Number(bar.getAttribute("height")),
    );
  const drawn = (filtered: readonly number[], ownScale?: boolean) =>
    show(
      <Overview
        all={[100, 50, 80, 100]}
        filtered={filtered}
        total={330}
        extent={extent}
        window={window}
        {...(ownScale === undefined ? {} : { ownScale })}
        lang="en"
        onBins={() => undefined}
        onMove={moved}
        onCommit={committed}
      />,
    );

  it("have a scale of their own, which is told", async () => {
    await drawn([4, 1, 0, 2]);
    expect(screen.getByText("chosen events drawn 20 times as high")).toBeVisible();
    expect(heights("filtered")).toEqual([32, 8, 16]);
    expect(heights("all")).toEqual([40, 20, 32, 40]);
  });

  it.each([
    [[40, 0, 0, 0], true],
    [[10, 0, 0, 0], true],
    [[0, 0, 0, 0], true],
    [[4, 1, 0, 2], false],
  ])("%j have that of all others: own scale allowed %s", async (filtered, ownScale) => {
    await drawn(filtered, ownScale);
    expect(screen.queryByText(/times as high/u)).toBeNull();
  });
});
