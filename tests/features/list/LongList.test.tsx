import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MonthGroup } from "#src/archive/questions.ts";
import type { EventRow } from "#src/features/list/event-row.ts";
import { LongList, type LongListProps } from "#src/features/list/LongList.tsx";
import { lendBrowser } from "#tests/support/browser.ts";
import { lendHeights } from "#tests/support/layout.ts";
import { show } from "#tests/support/render.tsx";

const MILLION = 1_000_000;
const PER_MONTH = 10_000;

/** Ten thousand events in each month since January 2000. */
const groups = Array.from({ length: 100 }, (_, n): MonthGroup => ({
  year: 2000 + Math.floor(n / 12),
  month: (n % 12) + 1,
  first: n * PER_MONTH,
  count: PER_MONTH,
}));

const row = (n: number): EventRow => ({
  id: `event-${String(n)}`,
  title: { en: `Title of ${String(n)}.` },
  date: "some day",
  kind: "meeting",
  byEditor: false,
  presence: undefined,
  actors: ["Anna"],
  sources: 2,
});

const opened = vi.fn<LongListProps["onOpen"]>();
const sought = vi.fn<() => void>();
const ranged = vi.fn<LongListProps["onRange"]>();

beforeEach(() => {
  lendBrowser();
  lendHeights({ seen: 600, row: 60 });
  vi.clearAllMocks();
});

function list(more: Partial<LongListProps> = {}) {
  return (
    <LongList
      count={MILLION}
      rowAt={row}
      onRange={ranged}
      groups={groups}
      selected={undefined}
      selectedAt={undefined}
      lang="en"
      takesFocus={false}
      onOpen={opened}
      onFind={sought}
      {...more}
    />
  );
}

const event = (n: number) => screen.getByText(`Title of ${String(n)}.`).closest("button");
const numbers = () =>
  screen.getAllByRole("listitem").map((item) => Number(item.getAttribute("aria-posinset")) - 1);
const scroller = () => {
  const element = screen.getByRole("list").closest<HTMLElement>(".long-scroller");
  if (element === null) throw new Error("no scroller");
  return element;
};
const scrollTo = (scrollTop: number) =>
  act(() => {
    scroller().scrollTop = scrollTop;
    fireEvent.scroll(scroller());
  });

describe("of a million events", () => {
  it("only those that are seen are in the document, each with its position", async () => {
    await show(list());
    const items = within(screen.getByRole("list", { name: "Events" })).getAllByRole("listitem");
    expect(items.length).toBeLessThan(40);
    expect(items[4]).toHaveAttribute("aria-posinset", "5");
    expect(items[4]).toHaveAttribute("aria-setsize", "1000000");
    expect(ranged).toHaveBeenLastCalledWith(0, items.length);
  });

  it("the scrollbar reaches every one: its middle is the middle, its end the last", async () => {
    await show(list());
    scrollTo(2_000_000 - 300);
    expect(numbers()).toContain(500_000);
    scrollTo(4_000_000 - 600);
    expect(event(MILLION - 1)).toBeVisible();
    expect(numbers()).not.toContain(500_000);
  });

  it("a small step of the wheel is a small step, also in the middle", async () => {
    await show(list());
    scrollTo(2_000_000);
    const before = numbers().filter((n) => n > 0);
    scrollTo(2_000_060);
    const after = numbers().filter((n) => n > 0);
    expect(Math.abs((after[0] ?? 0) - (before[0] ?? 0))).toBeLessThanOrEqual(4);
  });

  it("the event that is open is shown, wherever it stands", async () => {
    await show(list({ selected: "event-765432", selectedAt: 765_432 }));
    expect(event(765_432)).toHaveAttribute("aria-current", "true");
    expect(event(765_432)).toHaveAttribute("tabindex", "0");
    expect(numbers()).toEqual(expect.arrayContaining([765_430, 765_431, 765_432, 765_433]));
  });
});

describe("by keyboard", () => {
  it("is one tab stop; arrows and pages walk, Home and End go to the first and the last", async () => {
    const user = await show(list());
    const focused = () => document.activeElement?.closest("li")?.getAttribute("aria-posinset");
    await user.tab();
    await user.tab();
    await user.tab();
    expect(event(0)).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowUp}");
    expect(focused()).toBe("2");
    await user.keyboard("{PageDown}");
    expect(Number(focused())).toBeGreaterThan(8);
    await user.keyboard("{End}{ArrowDown}");
    expect(focused()).toBe("1000000");
    await user.keyboard("{Home}");
    expect(focused()).toBe("1");
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("the focus stays while the list is scrolled away, and walking goes on from there", async () => {
    const user = await show(list({ takesFocus: true }));
    await user.keyboard("{ArrowDown}");
    expect(event(1)).toHaveFocus();
    scrollTo(2_000_000);
    expect(event(1)).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(event(2)).toHaveFocus();
    expect(numbers()).toContain(5);
  });

  it("takes the focus once it has rows, but not from where the reader is by then", () => {
    const field = <input aria-label="field" />;
    const both = (count: number) => (
      <>
        {field}
        {list({ count, takesFocus: true })}
      </>
    );
    const { rerender, unmount } = render(both(0));
    rerender(both(MILLION));
    expect(event(0)).toHaveFocus();
    unmount();
    const { rerender: again } = render(both(0));
    screen.getByRole("textbox", { name: "field" }).focus();
    again(both(MILLION));
    expect(screen.getByRole("textbox", { name: "field" })).toHaveFocus();
  });

  it("begins with the row that it was opened for, which takes the focus as soon as it is known", async () => {
    const { rerender } = render(list({ takesFocus: true }));
    rerender(list({ takesFocus: true, selectedAt: 500 }));
    expect(event(500)).toHaveFocus();
    expect(ranged.mock.lastCall?.[0]).toBeGreaterThan(480);
  });

  it("took the focus before it was known where the open event stands: goes there, if nobody went on", () => {
    const open = { selected: "event-500", selectedAt: undefined, takesFocus: true };
    const { rerender, unmount } = render(list(open));
    rerender(list({ ...open, selectedAt: 500 }));
    expect(event(500)).toHaveFocus();
    unmount();
    const { rerender: again } = render(list(open));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" });
    again(list({ ...open, selectedAt: 500 }));
    expect(event(1)).toHaveFocus();
  });

  it("whoever closes what was open from the start is where it stands", () => {
    const { rerender } = render(list({ selected: "event-500", selectedAt: 500 }));
    rerender(list());
    expect(event(500)).toHaveAttribute("tabindex", "0");
  });

  it("Enter opens, and says that it was the keyboard", async () => {
    const user = await show(list({ takesFocus: true }));
    await user.keyboard("{End}{Enter}");
    expect(opened.mock.calls).toEqual([["event-999999", "keyboard"]]);
  });

  it("walking on while an event is open opens the next one", async () => {
    const user = await show(list({ takesFocus: true, selected: "event-3", selectedAt: 3 }));
    await user.keyboard("{ArrowDown}");
    expect(opened).toHaveBeenCalledExactlyOnceWith("event-4", "walk");
  });
});

it("walking on goes on from the event just opened, also while its row is still looked for", () => {
  const open = { selected: "event-3", selectedAt: 3, takesFocus: true };
  const { rerender } = render(list(open));
  const down = () =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" });
  down();
  rerender(list({ ...open, selected: "event-4", selectedAt: undefined }));
  down();
  expect(opened.mock.calls).toEqual([
    ["event-4", "walk"],
    ["event-5", "walk"],
  ]);
  expect(event(5)).toHaveFocus();
});

describe("rows that are still awaited", () => {
  const awaited = () => undefined;

  it("stand in their places, take the focus, and open nothing", async () => {
    const user = await show(list({ rowAt: awaited, takesFocus: true }));
    await user.keyboard("{End}{Enter}");
    expect(document.activeElement).toHaveAccessibleName("loading");
    expect(document.activeElement?.closest("li")).toHaveAttribute("aria-posinset", "1000000");
    expect(opened).not.toHaveBeenCalled();
  });

  it("are opened once they are there, where walking opens", () => {
    const open = { selected: "event-3", selectedAt: 3, takesFocus: true };
    const { rerender } = render(list({ ...open, rowAt: awaited }));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" });
    expect(opened).not.toHaveBeenCalled();
    rerender(list(open));
    expect(opened).toHaveBeenCalledExactlyOnceWith("event-4", "walk");
    expect(event(4)).toHaveFocus();
  });
});

describe("headings", () => {
  it("begin each month, and the month at the upper edge is always said", async () => {
    await show(list());
    expect(screen.getByRole("heading", { name: "January 2000" })).toBeVisible();
    scrollTo(2_000_000);
    expect(screen.getByRole("heading", { name: "March 2004" })).toBeVisible();
  });

  it("a month is gone to by its year and its name", async () => {
    const user = await show(list());
    const year = screen.getByRole("combobox", { name: "Year" });
    await user.selectOptions(year, "2005 (120,000)");
    expect(numbers()).toContain(600_000);
    await user.selectOptions(screen.getByRole("combobox", { name: "Month" }), "May 2005 (10,000)");
    expect(numbers()).toContain(640_000);
    expect(event(640_000)).toHaveAttribute("tabindex", "0");
    expect(year).toHaveDisplayValue("2005 (120,000)");
  });

  it("speak German", async () => {
    await show(list({ lang: "de" }), "de");
    expect(screen.getByRole("combobox", { name: "Jahr" })).toHaveDisplayValue("2000 (120.000)");
    expect(screen.getByRole("heading", { name: "Januar 2000" })).toBeVisible();
  });
});

describe("Ctrl+F", () => {
  it("searches the whole list instead of the rows that the browser knows, and says why", async () => {
    const user = await show(list({ takesFocus: true }));
    await user.keyboard("{Control>}f{/Control}");
    expect(sought).toHaveBeenCalledOnce();
    expect(screen.getByRole("status")).toHaveTextContent(/searches all of it/u);
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("status")).toHaveTextContent("");
  });

  it("is the browser's where something else has the focus", async () => {
    const user = await show(
      <>
        <button type="button">elsewhere</button>
        {list()}
      </>,
    );
    await user.click(screen.getByRole("button", { name: "elsewhere" }));
    await user.keyboard("{Control>}f{/Control}");
    expect(sought).not.toHaveBeenCalled();
  });
});

it("few events are as good as many", async () => {
  await show(list({ count: 3, groups: [{ year: 2000, month: 1, first: 0, count: 3 }] }));
  expect(numbers()).toEqual([0, 1, 2]);
});
